/*
 * How `describe` writes a rule, and what a reader of standards takes back from it. Chinese first, English after "|".
 * Parts of a rule are joined by "，" | ", "; cases and exceptions by "；" | "; ". Every parameter is said.
 *
 * FIGURE   97%, 6‰, 3次, 10000元 | 97%, 3 times, 10000 yuan; a share of the target: 目标, 目标的90%, 目标减5个百分点, 目标的90%加2小时
 *          | target, 90% of target, target minus 5 percentage points. Percentages differ by 个百分点, per-mille figures by 个千分点.
 * POINTS   25分 | 25 points; a share of the full marks: 满分, 满分的20%, 满分减5分 | full marks, 20% of full marks, full marks minus 5 points.
 *          A rate is 5%, and its shares are of 原比例 | the full rate; money is 300元 | 300 in money, of 全额 | the full amount.
 * COND     x及以上, 超过x, x及以下 (durations: x以内), 不足x, 等于x | x or more, above x / more than x, x or less / within x, below x / less than x, exactly x
 *          a range: low、high | low to high, each end one of these; a bare English end includes itself.
 * unit     where no figure shows it, at the very end: （单位：小时） | (in hours)
 *
 * absolute   按实际绝对值： | by the actual's absolute value:          before all else
 * exceptions COND一律得POINTS | COND: always POINTS                     cases of their own after the rule, in order
 * band       COND得POINTS | COND: POINTS                               best first, the last one being the rest;
 *            COND未规定 | COND: not stated                              for points that the words leave open (also linear)
 * ratio      [TARGET，]得分＝实际÷目标×POINTS (down: 目标÷实际)，LIMITS | score = actual ÷ target × POINTS; a sum of shares in brackets
 * TARGET     目标95% | target 95%; with a share in it: 以目标的90%为准 | measured against 90% of target; a range: 目标95%至105% | target 95% to 105%
 * LIMITS     最高POINTS or 上不封顶，最低POINTS or 下不保底 | at most POINTS, no upper limit, at least POINTS, no lower limit;
 *            最多加x分, 最多扣x分 | at most x points added, taken off: points that are a share of the full marks, plus or minus x
 * step       达到目标得POINTS, or TARGET，达到得POINTS, or RANGE，范围内得POINTS | POINTS at target, POINTS when reached, POINTS within the range;
 *            then the side that earns (its loss being negative says 扣), then the side that loses: 每高STEP加POINTS or 高于目标不加分,
 *            每低STEP扣POINTS or 低于目标不扣分 (amounts: 多/少) | plus POINTS for each STEP higher, nothing added above target;
 *            a first part about 低/少 | lower/less/below means that lower is better (a negative step);
 *            STEP is 1个百分点, 目标的3% or the open 5% ({percent}); then PARTS，LIMITS
 * PARTS      不足STEP的按比例计 / 不足STEP的不计 / 不足STEP的按STEP计 | parts of STEP count in proportion / only whole steps of STEP count /
 *            a begun step of STEP counts whole; a deduction in proportion says nothing
 * linear     x得POINTS，x得POINTS，其间按线性计分 | x: POINTS, x: POINTS, straight lines between; slices: 至x的部分按SLOPE计 | the part up to x at SLOPE;
 *            then 不足x / 超过x得POINTS, or 超过x的部分按SLOPE计 | the part above x at SLOPE; nothing said is held level.
 *            SLOPE of money and bare numbers is 5%, else 每次2分 | 2 points each time (of fractions: for one percentage point)
 * deduct     满分10分 or 从POINTS起扣，[x以内不扣，]每次扣POINTS (beyond free: 每超过1次扣POINTS)，[PARTS，]扣完为止 / 不计上限 / LIMITS
 *            | 10 points in full, starting from POINTS, nothing off within x, POINTS off each time, POINTS off for each time beyond,
 *            down to 0, without limit. `per` stands in place of one unit: 每200元 | each 200 yuan
 * pass       COND得POINTS，否则得POINTS | COND: POINTS, otherwise POINTS
 * veto       COND一票否决，本项得POINTS (card: 总分得POINTS)，否则得POINTS | COND: veto, this item POINTS (the whole card POINTS), otherwise POINTS
 * level      LEVEL得POINTS | LEVEL: POINTS; a number is 3级 | level 3, other texts than letters are “quoted” with doubled quotes
 * judgement  考核人评分，0至POINTS | rater's judgement, 0 to POINTS
 */
import { catalogue } from "./message";
import { ruleOutcomes } from "./ruleOutcomes";

const zh = {
  // Figures and what surrounds them
  "unit.number": "{x}",
  "unit.percent": "{x}%",
  "unit.permille": "{x}‰",
  "unit.times": "{x}次",
  "unit.cases": "{x}起",
  "unit.persons": "{x}人",
  "unit.items": "{x}项",
  "unit.seconds": "{x}秒",
  "unit.minutes": "{x}分钟",
  "unit.hours": "{x}小时",
  "unit.days": "{x}天",
  "unit.weeks": "{x}周",
  "unit.months": "{x}个月",
  "unit.years": "{x}年",
  "unit.yuan": "{x}元",
  "unit.wan": "{x}万元",
  "unit.score": "{x}分",
  "unit.percentagePoints": "{x}个百分点",
  "unit.permillePoints": "{x}个千分点",
  "unit.one": "个",
  "unit.count": "{x}个",
  points: "{x}分",
  amount: "{x}元",
  bracketed: "（{x}）",
  // Shares of the full marks and of the target
  "full.points": "满分",
  "full.rate": "原比例",
  "full.amount": "全额",
  target: "目标",
  share: "{all}的{share}",
  "share.plus": "{share}加{plus}",
  "share.minus": "{share}减{plus}",
  "join.conditions": "、",
  "join.parts": "，",
  "join.cases": "；",
  "unit.note": "（单位：{unit}）",

  // Comparisons as standards write them
  "write.atLeast": "{x}及以上",
  "write.above": "超过{x}",
  "write.atMost": "{x}及以下",
  "write.within": "{x}以内",
  "write.below": "不足{x}",
  "write.exactly": "等于{x}",
  "write.aboveAmount": "超过{x}",
  "write.belowAmount": "不足{x}",
  "write.between": "{low}、{high}",
  "write.from": "{x}及以上",
  "write.upTo": "{x}及以下",
  "write.upToDuration": "{x}以内",
  // Comparisons as derivations say them
  "say.atLeast": "不低于{x}",
  "say.above": "高于{x}",
  "say.aboveAmount": "超过{x}",
  "say.atMost": "不高于{x}",
  "say.atMostAmount": "不超过{x}",
  "say.below": "低于{x}",
  "say.belowAmount": "少于{x}",
  "say.atLeastAmount": "不少于{x}",
  "say.exactly": "等于{x}",
  "say.other": "不等于{x}",

  // Standards
  absolute: "按实际绝对值：",
  case: "{condition}得{points}",
  "case.open": "{condition}未规定",
  otherwise: "否则得{points}",
  "exception.case": "{condition}一律得{points}",
  "limit.cap": "最高{points}",
  "limit.noCap": "上不封顶",
  "limit.floor": "最低{points}",
  "limit.gain": "最多加{points}",
  "limit.loss": "最多扣{points}",
  "limit.noFloor": "下不保底",
  "ratio.up": "得分＝实际÷目标×{points}",
  "ratio.down": "得分＝目标÷实际×{points}",
  "target.own": "目标{target}",
  "target.share": "以{target}为准",
  "target.range": "{low}至{high}",
  "step.reachOwn": "达到得{points}",
  "step.reach": "达到目标得{points}",
  "step.reachWithin": "范围内得{points}",
  "step.higher": "每高{step}{change}",
  "step.lower": "每低{step}{change}",
  "step.more": "每多{step}{change}",
  "step.fewer": "每少{step}{change}",
  "step.plus": "加{points}",
  "step.minus": "扣{points}",
  "step.none": "{side}目标{nothing}",
  "step.noGain": "不加分",
  "step.noLoss": "不扣分",
  "side.higher": "高于",
  "side.lower": "低于",
  "side.more": "多于",
  "side.fewer": "少于",
  "parts.none": "不足{step}的不计",
  "parts.share": "不足{step}的按比例计",
  "parts.started": "不足{step}的按{step}计",
  "linear.between": "其间按线性计分",
  "linear.slice": "至{x}的部分按{slope}计",
  "linear.sliceAbove": "超过{x}的部分按{slope}计",
  "linear.slope": "每{unit}{points}",
  "deduct.full": "满分{points}",
  "deduct.free": "{free}以内不扣",
  "deduct.each": "每{unit}扣{points}",
  "deduct.from": "从{points}起扣",
  "deduct.oneBeyond": "每超过1{unit}扣{points}",
  "deduct.eachBeyond": "每超过{unit}扣{points}",
  "deduct.toZero": "扣完为止",
  "deduct.noFloor": "不计上限",
  "veto.item": "{condition}一票否决，本项得{points}",
  "veto.card": "{condition}一票否决，总分得{points}",
  "level.number": "{x}级",
  "level.quoted": "“{x}”",
  judgement: "考核人评分，0至{points}",

  ...ruleOutcomes.zh,
};

const en: Record<keyof typeof zh, string> = {
  "unit.number": "{x}",
  "unit.percent": "{x}%",
  "unit.permille": "{x}‰",
  "unit.times": "{x} times|{x} time",
  "unit.cases": "{x} cases|{x} case",
  "unit.persons": "{x} people|{x} person",
  "unit.items": "{x} items|{x} item",
  "unit.seconds": "{x} seconds|{x} second",
  "unit.minutes": "{x} minutes|{x} minute",
  "unit.hours": "{x} hours|{x} hour",
  "unit.days": "{x} days|{x} day",
  "unit.weeks": "{x} weeks|{x} week",
  "unit.months": "{x} months|{x} month",
  "unit.years": "{x} years|{x} year",
  "unit.yuan": "{x} yuan",
  "unit.wan": "{x} wan yuan",
  "unit.score": "{x} points|{x} point",
  "unit.percentagePoints": "{x} percentage points|{x} percentage point",
  "unit.permillePoints": "{x} per-mille points|{x} per-mille point",
  "unit.one": "one",
  "unit.count": "{x}",
  points: "{x} points|{x} point",
  amount: "{x} in money",
  bracketed: "({x})",
  "full.points": "full marks",
  "full.rate": "the full rate",
  "full.amount": "the full amount",
  target: "target",
  share: "{share} of {all}",
  "share.plus": "{share} plus {plus}",
  "share.minus": "{share} minus {plus}",
  "join.conditions": " and ",
  "join.parts": ", ",
  "join.cases": "; ",
  "unit.note": " (in {unit})",

  "write.atLeast": "{x} or more",
  "write.above": "above {x}",
  "write.atMost": "{x} or less",
  "write.within": "within {x}",
  "write.below": "below {x}",
  "write.exactly": "exactly {x}",
  "write.aboveAmount": "more than {x}",
  "write.belowAmount": "less than {x}",
  "write.between": "{low} to {high}",
  "write.from": "{x}",
  "write.upTo": "{x}",
  "write.upToDuration": "{x}",
  "say.atLeast": "at least {x}",
  "say.above": "above {x}",
  "say.aboveAmount": "more than {x}",
  "say.atMost": "at most {x}",
  "say.atMostAmount": "at most {x}",
  "say.below": "below {x}",
  "say.belowAmount": "less than {x}",
  "say.atLeastAmount": "at least {x}",
  "say.exactly": "exactly {x}",
  "say.other": "not {x}",

  absolute: "by the actual's absolute value: ",
  case: "{condition}: {points}",
  "case.open": "{condition}: not stated",
  otherwise: "otherwise {points}",
  "exception.case": "{condition}: always {points}",
  "limit.cap": "at most {points}",
  "limit.noCap": "no upper limit",
  "limit.floor": "at least {points}",
  "limit.gain": "at most {points} added",
  "limit.loss": "at most {points} taken off",
  "limit.noFloor": "no lower limit",
  "ratio.up": "score = actual ÷ target × {points}",
  "ratio.down": "score = target ÷ actual × {points}",
  "target.own": "target {target}",
  "target.share": "measured against {target}",
  "target.range": "{low} to {high}",
  "step.reachOwn": "{points} when reached",
  "step.reach": "{points} at target",
  "step.reachWithin": "{points} within the range",
  "step.higher": "{change} for each {each} higher",
  "step.lower": "{change} for each {each} lower",
  "step.more": "{change} for each {each} more",
  "step.fewer": "{change} for each {each} less",
  "step.plus": "plus {points}",
  "step.minus": "minus {points}",
  "step.none": "{nothing} {side} target",
  "step.noGain": "nothing added",
  "step.noLoss": "nothing taken off",
  "side.higher": "above",
  "side.lower": "below",
  "side.more": "above",
  "side.fewer": "below",
  "parts.none": "only whole steps of {step} count",
  "parts.share": "parts of {step} count in proportion",
  "parts.started": "a begun step of {step} counts whole",
  "linear.between": "straight lines between",
  "linear.slice": "the part up to {x} at {slope}",
  "linear.sliceAbove": "the part above {x} at {slope}",
  "linear.slope": "{points} each {unit}",
  "deduct.full": "{points} in full",
  "deduct.free": "nothing off within {free}",
  "deduct.each": "{points} off each {unit}",
  "deduct.from": "starting from {points}",
  "deduct.oneBeyond": "{points} off for each {unit} beyond",
  "deduct.eachBeyond": "{points} off for each {unit} beyond",
  "deduct.toZero": "down to 0",
  "deduct.noFloor": "without limit",
  "veto.item": "{condition}: veto, this item {points}",
  "veto.card": "{condition}: veto, the whole card {points}",
  "level.number": "level {x}",
  "level.quoted": '"{x}"',
  judgement: "rater's judgement, 0 to {points}",

  ...ruleOutcomes.en,
};

/** Texts about scoring rules. English patterns may carry a singular after "|", see rules/phrases. */
export const rulesText = catalogue({ zh, en });

export type RulesTextKey = keyof typeof zh;

/** Whether a reason's or fault's code is one of this area. */
export function isRulesTextKey(code: string): code is RulesTextKey {
  return Object.hasOwn(zh, code);
}
