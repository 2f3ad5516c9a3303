import { normalise } from "../numbers/compare";
import type { LevelRule } from "../rules/rule";
import { csat as csatOf, SATISFIED } from "../scoring/surveys/csat";
import { isNpsRating, nps as npsOf } from "../scoring/surveys/nps";
import { sampleSize } from "../scoring/surveys/sampleSize";
import { satisfactionLevel } from "../scoring/surveys/satisfaction";
import { survey as surveyOf } from "../scoring/surveys/survey";
import { readAnswers } from "./arguments/answers";
import { inDomain } from "./arguments/domain";
import { eachFigure, readFigure, readLevel } from "./arguments/each";
import { argumentFault, fail, shown } from "./arguments/faults";
import { readScale } from "./arguments/scale";
import { readComparison, readOptional, readOptionalLevel, refuseRange } from "./arguments/single";
import { isOmitted } from "./arguments/table";
import { FUNCTIONS, type Argument } from "./catalogue";
import { isFault, type CellFault } from "./fault";
import { finite } from "./finite";
import { scorer } from "./scorer";

const CSAT = FUNCTIONS.CSAT.arguments;
const NPS = FUNCTIONS.NPS.arguments;
const SURVEY = FUNCTIONS.SURVEY.arguments;
const SAMPLESIZE = FUNCTIONS.SAMPLESIZE.arguments;

const MARGIN = 0.05;
const CONFIDENCE = 0.95;

/**
 * Share of satisfied answers (满意率).
 * @customfunction CSAT
 * @param ratings The answers: numbers or levels in words.
 * @param [satisfied] What counts as satisfied.
 * @returns A share, 0 to 1.
 */
export function csat(ratings: unknown[][], satisfied?: unknown): Array<Array<number | string | CellFault>> {
  const criterion = isOmitted(satisfied) ? SATISFIED : readComparison(satisfied, CSAT.satisfied);
  const words = new Set<string>();
  const { given } = readAnswers(ratings, CSAT.ratings, (value, argument) => {
    const answer = readLevel(value, argument);
    if (typeof answer !== "string") return answer;
    words.add(answer);
    return satisfactionLevel(answer) ?? argumentFault(argument, "notSatisfaction", { value: shown(answer) });
  });
  // Among words a 0 can only be an empty cell, as Excel for Windows hands it over.
  const counted = words.size > 0 ? new Map(Array.from(given).filter(([rating]) => rating !== 0)) : given;
  return [[csatOf(counted, criterion) ?? ""]];
}

/**
 * Net promoter score (净推荐值).
 * @customfunction NPS
 * @param ratings The answers, 0 to 10.
 * @returns -100 to 100.
 */
export function nps(ratings: unknown[][]): Array<Array<number | string | CellFault>> {
  const { given } = readAnswers(ratings, NPS.ratings, (value, argument) => {
    const rating = readFigure(value, argument);
    if (typeof rating !== "number" || isNpsRating(rating)) return rating;
    return argumentFault(argument, "offNps", { value: shown(rating) }, "#NUM!");
  });
  return [[npsOf(given) ?? ""]];
}

/**
 * Mean points of the answers to a survey (调查平均分).
 * @customfunction SURVEY
 * @param answers The answers: levels.
 * @param scale Two columns: level, points; or one row or column of points.
 * @param [unanswered] The level that an empty answer counts as.
 * @returns Mean points.
 */
export function survey(answers: unknown[][], scale: unknown[][], unanswered?: unknown): Array<Array<number | string | CellFault>> {
  const pointsOf = answerPoints(readScale(scale, SURVEY.scale));
  const open = pointsOf(readOptionalLevel(unanswered, SURVEY.unanswered), SURVEY.unanswered);
  const { given, missing } = readAnswers(answers, SURVEY.answers, (value, argument) => {
    const level = readLevel(value, argument);
    return isFault(level) ? level : pointsOf(level, argument);
  });
  const mean = surveyOf(given, missing, isFault(open) ? fail(open) : open);
  return [[mean === null ? "" : finite(mean, SURVEY.scale)]];
}

/** The points of an answer; null for none. */
function answerPoints(scale: LevelRule["scale"]): (level: number | string | null, argument: Argument) => number | null | CellFault {
  const knowsZero = scale.some(([level]) => level === 0);
  return (level, argument) => {
    // A 0 that is no level can only be an empty cell, as Excel for Windows hands it over.
    if (level === null || (level === 0 && !knowsZero)) return null;
    const points = scorer({ kind: "level", scale }, argument)(level);
    return typeof points === "number" || isFault(points) ? points : null;
  };
}

/**
 * Answers that a survey needs (样本量).
 * @customfunction SAMPLESIZE
 * @param population How many could be asked. One value. It is declared as a range so that a range is refused, and not taken by its first cell.
 * @param [margin] Margin of error.
 * @param [confidence] Confidence level.
 * @returns A whole number, at most the population.
 */
export function samplesize(population: unknown[][], margin?: unknown, confidence?: unknown): Array<Array<number | string | CellFault>> {
  refuseRange(population, SAMPLESIZE.population);
  const error = readFraction(margin, SAMPLESIZE.margin, MARGIN);
  const sure = readFraction(confidence, SAMPLESIZE.confidence, CONFIDENCE);
  return eachFigure(population, SAMPLESIZE.population, (size) => {
    const people = normalise(size);
    const fits = Number.isInteger(people) && people >= 0;
    return sampleSize(inDomain(people, fits, SAMPLESIZE.population, "notPopulation"), error, sure);
  });
}

function readFraction(value: unknown, argument: Argument, fallback: number): number {
  const fraction = readOptional(value, argument, fallback);
  return inDomain(fraction, fraction > 0 && fraction < 1, argument, "notFraction");
}
