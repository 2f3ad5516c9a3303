import type { CardRange } from "../../src/workbook/cardBlock";
import { drawn } from "../templates/reading/block";

/** As a company has it on a sheet: 105% in all, one standard that is not read, one for people to judge, line breaks. */
export const supervisorCard: CardRange = {
  address: "主管考核!A1:F13",
  ...drawn(`
    |客服主管考核表|<|<|<|<|<|
    |岗位：客服主管|<|<|考核期间：2026年11月|<|<|
    |序号|考核指标|权重|评分标准|自评（40%）|上级（60%）|
    |1|统一服务行为执行率|25%|大于99%得25分；低于99%得20分；低于95%得10分；低于90%得0分|||
    |2|客户意见及时反馈率|15%|大于90%得15分；低于90%得10分；低于80%得0分|||
    |3|重要信息传递|10%|1小时以内得10分，超过1小时得0分|||
    |4|客户回访率|10%|100%得10分；低于100%得5分；低于90%得0分|||
    |5|投诉解决速度|20%|1、24小时以内得20分\\n2、每超过1天扣5分，扣完为止|||
    |6|流程改进建议|10%|由上级评定|||
    |7|客户满意度|15%|达到90分得15分，其余参照公司办法第7条|||
    |合计|<|105%||||
    |备注：每月5日前完成|<|<|<|<|<|
    |制表：||审核：||核准：||`),
  firstRow: 1,
};

/** Two parts with weights of their own. */
export const twoParts: CardRange = {
  address: "专员考核!A1:D9",
  ...drawn(`
    |客服专员考核表|<|<|<|
    |一、业绩（70%）|<|<|<|
    |项目|权重|评分标准|目标|
    |及时率|60%|≥95%得60分，否则得0分||
    |回款率|40%|每低1个百分点扣2分||
    |二、态度（30%）|<|<|<|
    |项目|权重|评分标准|目标|
    |协作|100%|优得100分，良得80分，中得60分，差得0分||`),
};

/** Nothing that looks like a card. */
export const letter: CardRange = { address: "通知!A1:A3", ...drawn("|各部门：|\n|请于5日前交表。|\n|人力资源部|") };
