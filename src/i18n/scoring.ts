import { catalogue } from "./message";

/** Texts about weighted totals and grades. */
export const scoringText = catalogue({
  zh: {
    "fault.weightsSum": "权重合计为{sum}，应为100%",
    "fault.weightsShape": "有{scores}个分数，却有{weights}个权重",
    "fault.weightNegative": "第{row}个权重{value}为负数",
    "fault.weightNotANumber": "第{row}个权重不是数字",
    "fault.scoreNotANumber": "第{row}个分数不是数字",
    "fault.scoreMissing": "第{row}项未评",
    "fault.tooLarge": "数字太大，无法计算",
    "fault.gradesEmpty": "等级表是空的",
    "fault.gradeNotANumber": "等级表第{row}行的最低分不是数字",
    "fault.gradeTwice": "等级表第{row}行的最低分{bound}重复",
  },
  en: {
    "fault.weightsSum": "weights add up to {sum}, not 100%",
    "fault.weightsShape": "there are {scores} scores but {weights} weights",
    "fault.weightNegative": "weight {row} is negative: {value}",
    "fault.weightNotANumber": "weight {row} is not a number",
    "fault.scoreNotANumber": "score {row} is not a number",
    "fault.scoreMissing": "item {row} is not assessed",
    "fault.tooLarge": "the figures are too large to calculate with",
    "fault.gradesEmpty": "the grade table is empty",
    "fault.gradeNotANumber": "row {row} of the grade table: the least score is not a number",
    "fault.gradeTwice": "row {row} of the grade table: the least score {bound} is there twice",
  },
});
