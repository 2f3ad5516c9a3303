/**
 * What workbooks in the field depend on: names, the order of arguments and which may be left out.
 * "…" marks values for which a range may stand. Later versions may only append arguments in brackets.
 */
export const CONTRACT: readonly string[] = [
  "BAND(actual…, bands, [direction])",
  "RATIO(actual…, target, points, [direction], [cap], [floor])",
  "STEP(actual…, target, points, step, gain, [loss], [cap], [floor], [whole])",
  "LINEAR(actual…, table)",
  "DEDUCT(count…, points, each, [free], [floor])",
  "PASS(actual…, criterion, points, [otherwise])",
  "LEVEL(level…, scale)",
  "VETO(score…, flags, [result])",
  "RULE(rule, actual…, [points], [target])",
  "EXPLAIN(rule, actual, [points], [target], [language])",
  "WEIGHTED(scores, weights, [missing], [check])",
  "GRADE(score…, [grades])",
  "RANK(scores, [groups], [ties])",
  "QUOTA(scores, shares, [groups])",
  "STREAK(values, criterion, [needed])",
  "PRORATA(start…, end…, from, to, [unit])",
  "BONUS(score…, base…, [full], [cap], [pass], [keep])",
  "TIER(amount…, tiers, [method])",
  "REBATE(score…, base, tiers)",
  "NEXTTIER(score, base, tiers)",
  "CSAT(ratings, [satisfied])",
  "NPS(ratings)",
  "SURVEY(answers, scale, [unanswered])",
  "SAMPLESIZE(population, [margin], [confidence])",
  "ONTIME(durations, limit)",
];
