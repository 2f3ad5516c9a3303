/** Words that restrict a standard or change what it earns, wherever they stand. */
const RISKY_CHINESE =
  /除|另$|另外|另行|另计|另扣|另加|不含|不包括|不包含|仅|只(?!要)|限于|第[一二两三四五六七八九十]+[次起个天]|^首次$|首次(?:迟到|违|发生|出现|警)|不予|不再|不算|免[于除扣罚责]|豁免|取消|归零|清零|抵扣|抵消|折算|折扣|翻番|保底|警告|再次|连续|逐次|逐级|层层|叠加|不重复|择高|就高|从高|取高|择优/;

const RISKY_ENGLISH =
  /^(?:unless|provided|subject|agrees|agreed|approval|approved|discretion|determined|decided|applies|applicable|eligible|except|excepted|excluding|exclusive|exclude|excludes|excluded|only|not|never|isn|doesn|without|out|first|second|third|fourth|subsequent|halve|halved|halves|double|doubles|doubled|triple|tripled|twice|quarter|forfeit|forfeits|forfeited|withheld|withhold|refund|refunded|waived|waive|waives|exempt|exempted|cancelled|canceled|void|disregarded|ignored|average|averaged|unlike|regardless|instead|whichever|cumulative|cumulatively|compound|compounded)$/;

/** Words that leave the points to somebody, or to other rules. */
const DECIDING = /仅|适用于|酌|特殊情况|情况特殊|原则上|例外|除外|不可抗力|视情|(?:由|经|报|须|需).*(?:确定|决定|裁定|批准|审批|同意|核定|裁量|商定)|(?:意见|决定)为准/;

export function isDeciding(word: string): boolean {
  return DECIDING.test(word);
}

export function isRisky(word: string): boolean {
  return DECIDING.test(word) || RISKY_CHINESE.test(word) || RISKY_ENGLISH.test(word);
}

/** Sources, periods and remarks that follow the points and change nothing. */
const HARMLESS_CHINESE =
  /^(?:并|和|及)?(?:(?:数据|资料|信息|考核)来源.*|以[^由经]{1,16}(?:数据|报表|系统|记录|台账|台帐|统计|财务部|口径|凭证|报告|结果|考勤|日期|时间)为准|(?:考核|评分|统计)(?:周期|频率|频次).*|(?:(?:数据|资料|报表|结果)由)?[^由经报视]{0,10}(?:部|部门|组|办公室|中心|系统)(?:负责)?(?:提供|统计|负责|汇总|登记|记录)?|[a-z](?:为|指|表示|是|代表)[^\d]{1,14}|登记表扬|登记|表扬|(?:查|看|查看|检查|现场)?(?:资料|台账|台帐|现场|记录|和)+|备注|说明|下同|可?累计|考核|评分标准|计分|打分|为宜|即可|按月|按季|按年|每月|每季度?|每年)$/;

const HARMLESS_ENGLISH =
  /^(?:per (?:month|quarter|year|week|task|period)|(?:measured|reviewed|assessed|calculated|reported|evaluated|scored|rated) .*|source .*|data source .*|as (?:per|reported|measured|recorded) .*|monthly|quarterly|annually|yearly|weekly|each month|each quarter|on average|notes?|remarks?|(?:is|are) given|given|awarded)$/;

export function isHarmlessClause(words: string): boolean {
  return HARMLESS_CHINESE.test(words) || HARMLESS_ENGLISH.test(words) || /^[^\p{L}]*$/u.test(words);
}

/** What may stand behind points in the same clause. */
const TAIL_CHINESE = /^(?:的|者|分|计|止|为止|即可|计算|结算|计提|考核|处理|处罚|奖励|奖|全勤奖?|维护款|工资|权重|分值|该项|本项|[天次人起项件个月]|小时|[^\p{L}\p{N}]+)$/u;

const TAIL_ENGLISH =
  /^(?:points?|marks?|pts?|each|given|awarded|earned|scored|total|overall|in|on|of|for|per|to|from|task|item|all|deals?|closed|the|that|this|month|quarter|year|arr|card|section|category|base|rate|commission|bonus|pay|salary|fee|rebate|credit|respectively|available|style|a|an|and|improvement|improvemen|s|rating|score|late|early|only|sales|revenue|will|be|is|are|as)$/;

export function isHarmlessTail(words: string): boolean {
  return TAIL_CHINESE.test(words) || (TAIL_ENGLISH.test(words) && words !== "only");
}

/** Latin letters that belong to a Chinese sentence. */
export function isLinking(words: string): boolean {
  return /^(?:kpi|ok|app|it|pc|vip|hr|erp|crm|sop|iso|and|or|to)$/.test(words);
}

/** Names that may stand between a condition and a bare figure. */
const NOUNS_CHINESE = /(?:者|的|为|是|错|误|升|级|率|时|人|起|次|个|台|家|类|种|项|件|天|单|事故|投诉|比例|标准|完成|达标|合格|系数|返利|提成|奖金|佣金|到场)$/;

const NOUNS_ENGLISH =
  /^(?:uptime|attendance|attainment|achievement|completion|completed|compliance|improvement|improvemen|accuracy|quota|rate|base|commission|late|early|overdue|sigma|or|on|all|deals|closed|target|errors?|complaints?|defects?|incidents?|accidents?|days?|hours?|units?|items?|of|the|a|an|score|availability|growth|quality|sales|rebate|rating|utilisation|utilization|customers?|clients?|new|reports?|absences?|arr|that|month|marks?)$/;

export function isNoun(words: string): boolean {
  return NOUNS_CHINESE.test(words) || NOUNS_ENGLISH.test(words) || /^[^\p{L}]*$/u.test(words);
}
