import type { StandardsRange } from "../../src/workbook/types";

export const BANDS = "大于99%得25分；低于99%得20分；低于95%得10分；低于90%得0分";
export const STEP = "目标95%，达到得10分，每低1个百分点扣2分，扣完为止";
export const FULL = "达到目标得满分，每低1个百分点扣满分的10%";
export const DEDUCT = "满分10分，每次扣2分，扣完为止";
export const LEVEL = "优得5分，良得4分，中得3分，差得0分";
export const JUDGED = "由主管按表现评0至5分";
export const UNREAD = "及时率达到98%得10分，否则酌情扣分";
export const DOUBTED = "90-95分得8分，95-100分得10分，其他0分";

const ROWS = [
  ["客服主管考核表", "", "", "", "", ""],
  ["考核项目", "分值", "评分标准", "目标", "实际", "得分"],
  ["服务行为规范执行率", 25, BANDS, "", 0.97, ""],
  ["及时率", 10, STEP, 0.95, 0.93, ""],
  ["回访率", 20, FULL, 0.9, 0.88, ""],
  ["投诉", 10, DEDUCT, "", 2, "手填"],
  ["评优", 5, LEVEL, "", "良", ""],
  ["执行力", 5, JUDGED, "", "", ""],
  ["响应", 10, UNREAD, "", "", ""],
  ["满意度", 10, DOUBTED, "", 92, ""],
];

const around = { address: "考核表!A1:F10", firstRow: 1, firstColumn: 1, values: ROWS };

/** Eight standards of a card with headings, figures and an occupied cell. */
export const manyStandards: StandardsRange = { address: "考核表!C3:C10", sheetId: "card", top: 3, left: 3, bottom: 10, right: 3, around };

export const oneStandard: StandardsRange = { ...manyStandards, address: "考核表!C3", bottom: 3 };

/** The column of actuals of the same card. */
export const actuals: StandardsRange = { ...manyStandards, address: "考核表!E3:E5", left: 5, right: 5, bottom: 5 };
