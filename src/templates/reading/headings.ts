/** What a column of a scorecard holds. `other` is known and not needed: sources, dates, owners. */
export type ColumnRole =
  | "number" | "section" | "item" | "content" | "goal" | "standard" | "points" | "target" | "actual" | "rater" | "result" | "remark" | "other";

type Words = readonly (readonly [role: ColumnRole, pattern: RegExp])[];

const WHO = "自我?|本人|个人|员工|互|他|同事|同级|平级|下属|下级|直接上级|间接上级|隔级上级|上级|上司|直属领导|直接主管|主管领导|主管|经理|部门经理|部门主管|部门负责人|部门领导|部门|科室|班组|分管领导|分管|领导|总经理|副总经?理?|总监|院长|厂长|店长|校长|人事|人力资源部?|行政|行政部|客户|组长|小组|考核小组|委员会|考核者?|考评者?|初|复|终|审核|复核|审定|核定|审批|评委|被考核者?|考核人|评分人|评价人|被考核人";

/** Folded Chinese headings, first fit first. */
const CHINESE: Words = [
  ["number", /^(序号?|编号|项次|序列号?|号)$/],
  ["remark", /^(备注|附注|注|加?扣分(原因|理由|记录)|加?减分(原因|说明)|扣分说明|说明|原因|理由|评语|考核(说明|记录)|情况说明|记录)$/],
  ["item", /^(考核|考评|评价|评估|绩效)?(项目|指标)(名称)?[及和与]/],
  ["standard", /(评分|考核|考评|评价|评估|衡量|计分|记分|评定|打分|扣分|绩效|奖惩|量化|测评)标准(?!分|值)|标准(描述|说明|及.*)?$|细则|(评分|计分|记分|打分|赋分)(办法|方法|规则|方式|说明|依据|要求|规定|要点|公式|等级)|(计算|考核|考评|评价|衡量|评定|奖惩|扣分|奖罚)(办法|方法|规则|公式)|计算方式|加?扣分(办法|规定|标准)|奖惩(规定|说明)|(等级|分级)(描述|说明|定义)/],
  ["points", /权重|权数|比重|分值|满分|标准分|配分|基准分|基础分|基本分|应得分|额定分|赋分|占比|比例|最高分|^分数$|总分|^分$|分配/],
  ["result", /^(实际|本月|本期)?(得分|评分|打分|扣分|加分|加扣分|加减分|实得分?|最终得分|最后得分|总得分|综合得分|加权得分|合计|得分合计|小计|核定分|考核结果|评价结果|考核分数?|考评得分)$/],
  ["rater", new RegExp(`^(${WHO})(评分|评价|打分|得分|评估|评定|考核|考评|审核|评议|意见|分数?|评|自评|核分)+$`)],
  ["rater", /^(自评|互评|初评|复评|终评|考核|考评|审核|复核|审定|核定|上级|主管|经理|总经理|部门负责人|部门经理|部门主管|直接上级|间接上级|分管领导|直属领导|人力资源部?|同事|下属|客户|初审|复审|终审|评委)$/],
  ["section", /类别|类型|维度|分类|模块|大类|大项|板块|层面|方面|领域|视角|一级|性质|属性|类$|范畴|部分|考核范围|组别/],
  ["other", /(完成|考核|评价|统计)?(时间|时限|期限|日期)|来源|责任|负责|周期|频率|频次|提供|资料|证明|配合|协助|考核人|评分人|评价人|主体|(考核|统计|评分|评价|归口|主责)(部门|单位)/],
  ["content", /内容|要求|描述|定义|释义|说明|职责|解释|含义|概述|要点/],
  ["target", /(目标|指标|基准|计划|标准|任务|挑战|底线|门槛|合格|期望|上期|基期)[值数量额]|上期|上月|去年|同期|^目标$|^计划$|^基准$|红线|达标线/],
  ["actual", /实际|完成|达成|实绩|本期|本月|当期|当月|总结|结果|现状|数值|数据$/],
  ["goal", /目标/],
  ["item", /项目|指标|要素|因素|事项|科目|要项|考核点|考核项|评价项|评估项|子项|细项|小项|明细|任务|名称|项$|二级|三级|课题|胜任力|能力|行为|考核$/],
  ["other", /依据|方式|数据|部门|单位|岗位|考核/],
];

const LATIN: Words = [
  ["number", /^(no|#|sn|s\/n|seq|item no|nr|number|id|sl no)$/],
  ["remark", /^(remarks?|notes?|comments?|reasons?|evidence)$/],
  ["result", /^(score|scored|points (earned|scored|awarded)|final score|weighted score|total score|rating|total|result|actual (score|points)|earned|awarded|marks (obtained|awarded|scored))$/],
  ["points", /weight|points?\b|marks?\b|\bmax|full|possible|out of|^%$|share|value/],
  ["standard", /standard|scoring|criteri|how .*scored|rule|rubric|scale|basis|method/],
  ["rater", /^(self|own|manager|supervisor|superior|reviewer|appraiser|peers?|hr|boss|head|director|team lead(er)?|line manager|rater|employee|review|appraisal|customers?|colleagues?)( ?(score|rating|assessment|appraisal|evaluation|review|points))?$/],
  ["rater", /^(score|rating|rated) (by|from) /],
  ["section", /category|dimension|\barea\b|perspective|section|group|\btype\b|domain|pillar|class/],
  ["target", /target|\bplan|baseline|threshold|last (period|month|year)|benchmark/],
  ["actual", /actual|achiev|result|progress|completed|performance$/],
  ["other", /source|frequency|owner|due|provid|department|responsible|\bdata\b|by whom|period|when|deadline/],
  ["content", /descri|definition|details?|content|requirement|explanation|expectation/],
  ["item", /item|indicator|\bkpis?\b|\bkras?\b|metric|measure|task|factor|element|competenc|behaviou?r|dut(y|ies)|responsibilit|name|aspect|activity/],
  ["goal", /goal|objective/],
];

/** The role that a heading names, in Chinese, English or both; null if it names none. */
export function roleOf(heading: string): ColumnRole | null {
  const folded = heading.normalize("NFKC").toLowerCase();
  const bare = folded.replace(/[([【][^)\]】]*[)\]】]/g, "");
  const used = bare.trim() === "" ? folded : bare;
  const chinese = used.replace(/[^\p{Script=Han}]/gu, "");
  const latin = used.replace(/[^a-z0-9#/% ]/g, " ").replace(/\s+/g, " ").trim();
  const fit = (words: Words, text: string) => words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  return (chinese === "" ? null : fit(CHINESE, chinese)) ?? (latin === "" ? null : fit(LATIN, latin));
}
