import type { TokenKind } from "./token";

type Entry = readonly [kind: TokenKind, value: string, words: string];

/** Words of Chinese standards, simplified; several words in a line are synonyms. */
const CHINESE: readonly Entry[] = [
  ["before", ">=", "不低于 不少于 不小于 不短于 不得低于 不得少于 大于等于 大于或等于 高于等于 高于或等于 至少 达到 达 达到或超过 达到了 满足 ≥"],
  ["before", ">", "大于 超过 高于 多于 超出 突破 长于 晚于 优于 超"],
  ["before", "<=", "不超过 不高于 不大于 不多于 小于等于 小于或等于 低于等于 低于或等于 至多 不得超过 不得高于 不晚于 控制在 不突破 不超 ≤"],
  ["before", "<", "低于 小于 少于 不足 不满 不到 未达到 未达 没达到 没有达到 达不到 未超过 短于 未到 早于"],
  ["before", "=", "等于 恰好 正好"],
  ["before", "rank", "位于前 位居前 排名前 排前 名列前 位列前 前"],
  ["before", "last", "位居后 排名后 位于后 名列后 位列后 排后"],
  ["in", "between", "之间 之间的"],
  ["after", ">=!", "及以后 及其以后 及之后 (含)以后 及以上 及其以上 或以上 含以上 (含)以上 以上(含) 以上含 (含本数)以上"],
  ["after", ">=", "以上 之上 以后 开外"],
  ["after", "<=!", "及以下 及其以下 或以下 含以下 (含)以下 以下(含) (含)以内 以内(含) 及以内 含以内 (含)之内"],
  ["after", "<=", "以下 之下 一下"],
  ["after", "in", "以内 之内 内"],
  ["after", ">=", "↑"],
  ["after", "<=", "↓"],
  ["included", "", "(inclusive) inclusive (included) 含 包括 包含 (含) (含本数) (包含) (包括) [含] 含本数"],
  ["excluded", "", "不含 不包括 不包含 (exclusive) (excluded) (不含) (不包括) (不包含) (不含本数)"],
  ["range", "-", "-"],
  ["range", "", "~ 至 到 -- ~~"],
  ["get", "", "得 计 记 为 计为 记为 可得 得到 获得 获 得分为 得分是 评分为 给 给予 可得分 分数为 考核分为 记分 计分为 评为 赋分 赋 得分计 分值为 发 发放 计发 计提 提成 提取"],
  ["get", "score", "得分"],
  ["lose", "", "扣 扣除 扣减 减 减去 扣分 减分 扣罚 加扣 再扣 倒扣 分数减少 得分减少 分数降低 分数下降 得分降低 扣发 扣至扣 直接扣除 直接扣 则扣 核减 递减"],
  ["lose", "money", "罚 罚款 处罚 处以 罚金"],
  ["add", "", "加 加分 增加得分 得分增加 分数增加 再加 另加 奖励分 递增 则加"],
  ["add", "money", "奖 奖励 奖金 发放奖金 奖励金"],
  ["both", "", "加减 增减 加或减 加/减 加扣分"],
  ["full", "", "满分 基本分 基础分 标准分 全分 基本分值 权重分 权重分数 权重分值 分值 总分 本项分值 该项分值 此项分值 本项分 该项分 项目分 该项满分 本项满分 标准分值 对应权重 对应分值 基础分值 底分 配分 基准分 基准分值"],
  ["full", "weight", "权重"],
  ["zero", "", "不提成 不予提成 不计提 无提成 无返利 不返利 无奖金 不发 不发奖金 不予奖励 不发放 不得分 零分 不计分 无分 不给分 不记分 得零分 没有分"],
  ["unchanged", "lose", "免扣 免于扣分 免扣分 不计 不计算 不予计算 不扣分 不扣 不减分 不予扣分"],
  ["unchanged", "add", "不加分 不加 不奖励"],
  ["unchanged", "both", "不加不减 不奖不罚 不加分不扣分 不加也不扣"],
  ["each", "", "每 每有 每出现 每发生 每发现 每增加一 每存在"],
  ["direction", "up", "高 高出 升 上升 提高 提升 多 延迟 增长 增加 增多 增 超额 超额完成 多降 多提高 多节约 长 延长 上浮 涨 高于目标"],
  ["direction", "down", "低 低出 下降 降低 降 减少 少 差 缩短 短 下滑 欠 缺 缺少 少降 少提高 少节约 下浮 节约"],
  ["target", "", "目标 目标值 目标数 目标任务 指标值 达标线 达标值 标准值 基准值 基准 计划值 计划数 年度计划目标 计划目标 任务数 规定时间 规定时限 规定值 要求值 目标比例 目标线"],
  ["target", "former", "上期 上一周期 上一期 上月 上年 上年度 上年同期 去年 去年同期 同期 上季度 上季 上一年 上一年度 前期 上个月 上周期"],
  ["target", "maybe", "计划 预算 任务 标准 目标时间"],
  ["reach", "", "完成 达标 达成 完成或超额完成 实现 达到要求 达到标准"],
  ["miss", "", "未完成 没完成 没有完成 未达标 不达标 未达成 未实现 未能完成 未能达到 未完成的"],
  ["none", "", "无 未发生 没有发生 未出现 没有出现 没有 未发现 零 未"],
  ["good", "", "按要求完成 按照要求完成 按要求 按时完成 按计划完成 按进度完成 按节点完成 符合要求 完整 正常 合格 无差错 无误 准确无误"],
  ["same", "", "持平 相同 相等 一致"],
  ["than", "", "比 较 与 和 同 相比 与…相比"],
  ["and", "", "且 并且 但 同时 并"],
  ["or", "", "或 或者"],
  ["max", "", "最高 最多 上限 最多不超过 最高不超过 累计不超过 最高为 上限为"],
  ["max", "score", "最高分 最高分值 最高得 最多得 最高可得 最多可得 最高得分"],
  ["max", "add", "最高加 最多加 最高可加 最多可加 加分上限 加分最多 加分最高 累计加分不超过 加分不超过 最高增加 最多增加 最高奖励 最多奖励 最高加分 最多加分 加分上限为"],
  ["max", "lose", "最高扣 最多扣 最高扣除 最多扣除 最高扣分 最多扣分 最高可扣 最多可扣 扣分上限 扣分不超过 累计扣分不超过 最高减 最多减 扣分最多 扣分最高 最大扣分 扣分上限为 累计最多扣 累计最高扣"],
  ["max", "both", "加减分上限均为 加减分上限 加减分上限为 加减分均不超过 加减分最多 加扣分上限 加减分不超过 加减分最高 加减分最高不超过"],
  ["max", "addTo", "最高加至 最高加到 最多加至 最多加到"],
  ["min", "", "最低 最少 下限 最低分 最低不低于 最低为 最低得 下限为 扣至最低分 最低扣至"],
  ["min", "to", "最高扣至 最多扣至 扣至 扣到 最多扣到 最高扣到 减至 最多减至"],
  ["capped", "", "封顶 为上限 为限"],
  ["exhaust", "", "扣完为止 直至扣完 扣完即止 扣光为止 减完为止 最多扣完 扣完为址 直到扣完 扣完 直至扣完本项分 扣完本项分 扣完该项分 不计负分 不得负分 不出现负分 直至扣完为止 扣完本项分为止 扣完该项分为止 扣完所有分为止 扣完分值为止 不倒扣 直至0分 至0分为止 扣至0分 扣到0分 直至零分 至零分为止"],
  ["unlimited", "", "上不封顶 不封顶 得分不封顶 加分不封顶 无上限 不设上限 不计上限 不限 扣分不封顶 扣分无上限"],
  ["unlimitedLow", "", "下不保底 不保底 无下限 不设下限 可扣至负分 扣至负分 可为负分 可扣为负分 可以扣至负分 可出现负分 可得负分 允许负分"],
  ["proportion", "", "按比例 按比例得分 按比例计分 按比例扣分 按比例计算 按比例计算得分 比例 比重 按完成率 按完成比例 按实际完成率 按实际比例 按实际完成百分比 按完成百分比 按实际完成比例 按完成率计分 按达成率 按达成率计分 按实际完成率计分 同比例 按完成率折算 按完成率折算得分 按比例折算 按比例折算得分 按完成比例折算 按完成比例折算得分 按实际完成率折算 按实际完成率折算得分 按达成率折算 按达成率折算得分"],
  ["linear", "", "线性 线性计分 线性得分 按线性 线性插值 插值法 取线性计分 直线插值 线性内插 直线内插 直线内插法 线性内插法 按直线内插 按直线内插计分 按直线内插法 内插法"],
  ["slice", "", "部分 部份"],
  ["example", "", "例如 比如 譬如"],
  ["ranked", "", "依次递减 依次减少 依次扣减 依次扣 逐名递减 逐级递减"],
  ["veto", "", "一票否决 否决 一票否决制"],
  ["card", "card", "总得分 总分为零 考核不合格 总成绩 全部绩效 考核总分 考核总得分 绩效总分 当月绩效 总考核"],
  ["card", "item", "该项 本项 此项 单项 该指标 本指标 该项目 本项目"],
  ["judgement", "", "酌情 视情况 视情节 根据情况 视具体情况 主观 综合评分 专家综合评分 评委 综合评价 考核人评分 上级评分 领导评分 酌情扣 视程度 视情 根据情节 情节轻重 由上级 酌减 酌情给分"],
  ["blocker", "ambiguous", "加倍 双倍 翻倍 翻番 连续 两倍 二倍 三倍 倍 依次翻倍 若干 左右 大约"],
  ["blocker", "ambiguous", "每不足 每不满 每不到 每未满"],
  ["blocker", "", "减半 折半 除外 累计两次 部分不计 日前 号前 点前 日之前 号之前 日以前 号以前 月底前 除"],
  ["soOn", "", "以此类推 依此类推 依次类推 以下类推 类推"],
  ["otherwise", "", "否则 其他 其余 其它 其他情况 其余情况"],
  ["actual", "", "实际 实际值 完成值 实际完成值 实际完成 完成数 实际数 实际完成数"],
  ["of", "", "的 之 者 的,"],
  ["in", "at", "在 处于"],
  ["in", "both", "介于"],
  ["in", "", "之间 间 范围 区间 之间的 时 时候 则 可 按 按照 即 予以 进行 直至 直接 该 此 共 累计 分别"],
  ["percentPoint", "", "个百分点 百分点 个百分比 个点"],
];

/** Names that contain words of the lexicon and mean nothing by them. */
const NAMES =
  "传达 送达 转达 抵达 直达 表达 通过 通过率 通知 通报 通用 通话 卷入 升级 克服 排除 消除 拆除 清除 解除 删除 去除 除夕 到场 每月 每季度 每季 每年 每年度 每周 每半年 每学期 每考核期 发生 发现 发展 发货 发票 发出 发布 发送 发文 研发 开发 触发 突发 下发 印发 提成比例 提成率 提成办法 完成率 达成率 达标率 合格率 满意 满意度 非常满意 基本满意 比较满意 不满意 比率 比较 标准化 要求制定 计划完成率 目标完成率 任务完成率 完成百分比 完成进度 完成情况 " +
  "预算执行率 按时完成率 评分 得分率 增长率 增加值 下降率 提高率 超标 超市 超时 提成 提成比例 分钟 分公司 分店 分析 分管 分类 分数线 部分 成分 分配 分级 分项 分局 充分 分工 分包 " +
  "为止 内部 内容 内控 国内 室内 年内 月内 期内 范围内 为准 因为 行为 作为 认为 成为 人为 为了 较大 较小 较差 较好 较高 较低 较重 较轻 计算 计件 计量 统计 会计 设计 审计 累计 合计 预计 共计 小计 " +
  "记录 登记 书记 记账 无故 无关 无法 无效 未经 未按 未及时 未能 没收 高级 高层 高效 高质量 提高效率 降低成本 少数 多数 多次 多个 多人 减员 加班 加强 参加 增加值 加工 加盟 奖惩 奖项 奖状 " +
  "扣款 低保 低值 短信 短缺 长期 长短 至今 甚至 及时 以及 到位 到岗 迟到 到货 到期 到达 报到 收到 得到认可 获奖 特等奖 一等奖 二等奖 三等奖 优秀奖 鼓励奖 优胜奖 获得上级 不得有 不得无 取得 新增 得当 给出 比例分配 同类 同比 同事 同意 合同 和谐 " +
  "提前 推迟 延迟上 差异率 差错 差错率 偏差 偏差率 误差 误差率 差异 差值 差额 差旅 差评 差评率 出差 缺陷 缺勤 缺货 缺失 缺席 缺货率 欠款 欠费 降本 标准工时 目标管理 任务量 实际情况 本期 本月 本季 本季度 本年 本年度 本周 按时 按期 按要求时间 控制指标 " +
  "回收率 产量 单位 单独 单据 定单 名单 清单 订单 工单 人员 人均 人力 个人 本人 他人 专人 人事 为合格 为优秀 为良好 超额利润 优良率 上级 上报 上交 上缴 上传 上班 上市 晚上 线上 下属 下达 下级 线下 下班 以下简称 " +
  "限期 有限 期限 时限 权限 无限 要求完成 同等 主责 全责 次责 无责 综合得分 平均得分 最终得分 考核得分 考核分数 加权 加权平均 修正报价 第一 第二 第三 第四 第五 增值 差距 距离 差别 一次性 一致性 一般 统一 唯一 同一 另一 任一 之一 一旦 进一步 一律 一定 万一 半年 半成品 项目 事项 各项 多项 专项 逐项 件数 事件 文件 条件 软件 证件 案件 零件 邮件 配件 " +
  "次数 次日 每次考核 首次 层次 档次 批次 名次 次品 次序 依次 再次 人次数 处理 处室 处罚决定 处于 处分 各处 家庭 家属 专家 国家 厂家 商家 天数 当天 日期 日常 当日 生日 工作日内 年度 年终 本年 全年 当年 年底 月度 当月 月底 月份 本月 全月 年份 周期 周边 周转 周转率 周报 月报 年报 日报 季报 起始 起算 起算点 起点 一起算 台账 台帐 场地 现场 市场 名称 报名 位置 单位数 岗位 到位率 位于 部位 级别 级差 上级部门 条款 条例 条理 笔试 票据 发票 张贴 例如 比例如 例行 户数 客户 用户 账户 宗旨 批评 批准 审批 份额 身份 成份 月份 样品 样本 样板 辆次 套餐 只有 只要 支持 支付 支出 组织 组长 小组 班组 " +
  "满意率 任务单 执行率 高风险 高危 降级 涨薪 加急 奖金系数 未婚 零售 零库存 零部件 零星 零公里 半天内 无投诉率 目标达成率 计划达成率 完成量 完成额 完成比例 达成比例 增减变动 增长点 不合格率 合格品 不合格 合格证 合格批 合格数 正常运行 完整性 完整率 一致率 相同产品 比重 得分高 不足之处 不足部分 " +
  "总分类 总分数 权重比 配分表 分值表 不完整 不符合要求 不符合 节约率 短板 减排 减值 减免 减速 预算外 目标客户 目标市场 标准件 要求整改 任务书 计划外 计划内 计划书 中长期 为主 为辅";

/** Words of English standards. */
const ENGLISH: readonly Entry[] = [
  ["before", ">=", "at least|no less than|not less than|no lower than|not below|no fewer than|greater than or equal to|equal to or greater than|equal or greater than|at or above|equal to or above|equal to or more than|equal to or over|not under|reaching|reaches"],
  ["before", ">", "more than|more then|greater than|higher than|over|above|exceeds|exceeding|exceed|beyond|better than|after"],
  ["before", "<=", "and up to|at most|no more than|not more than|not above|not over|up to|within|less than or equal to|equal to or less than|no higher than|not exceeding|at or below|equal to or below|not higher than|not greater than|no greater than|no later than|not later than"],
  ["before", "<", "less than|less then|fewer than|lower than|below|under|worse than|short of"],
  ["before", "=", "equal to|equals|exactly"],
  ["after", ">=!", "or more|or above|or over|or higher|or greater|or better|and better|and later|or longer|and longer|upwards|or up|and above|and over|and up|and more|and higher|or later"],
  ["after", "<=!", "or less|or below|or under|or lower|or fewer|or earlier|or sooner|or shorter|and fewer|and below|and under|and less|and lower"],
  ["range", "", "to|through"],
  ["until", "", "until"],
  ["get", "", "score of|score|scores|scoring|carries|is worth|are worth|earns|earn|earning|pays|pay|credit|gets|get|receives|receive|award|awards|worth|gives"],
  ["lose", "", "deduct|deducts|deducted|deducting|minus|less|lose|loses|losing|lost|subtract|subtracts|subtracted|off|penalty|penalty of|reduce|reduces|reduced by|reduced|reducing|deduction|deduction of|costs|cost|docked|docks|taken off|knocked off|decreases by|drops by|falls by|penalised|penalized"],
  ["lose", "money", "fine|fined"],
  ["add", "", "plus|add|adds|adding|bonus|bonus of|additional|extra|added"],
  ["any", "", "any|any other"],
  ["full", "", "starts at|starting at|starting from|starts from|full marks|full points|full score|full credit|maximum score|in full|full mark|full weight|full weighting|the weight|the weighting|the score|the marks|the mark|the points|maximum points|the total points|total points|total score"],
  ["full", "weight", "weight|weighting|weightage"],
  ["zero", "", "zero if|zero when|nothing if|no points|zero points|no score|no bonus|no commission|no rebate|no payout|scores nothing|nothing|no credit|zero score|no marks|zero marks"],
  ["text", "", "exceeds expectations|meets expectations|exceeds all expectations|far exceeds expectations|partly meets|partially meets|partly meets expectations|partially meets expectations|does not meet|does not meet expectations|below expectations|above expectations|meets some expectations|meets most expectations"],
  ["unchanged", "lose", "nothing off|nothing taken off|no deduction"],
  ["unchanged", "add", "nothing added"],
  ["each", "after", "each|every|per|for each|for every|per each|for each additional|for every additional|each additional|every additional|each further|every further|for each further|for every further|each extra|every extra|for each extra|for every extra|per extra|per additional|per further|each subsequent|every new|each new|per new|for each new|for every new"],
  ["direction", "up", "higher|more|overrun|excess|increase|increased|improvement"],
  ["direction", "down", "lower|fewer|decrease|decreased|falls|drop|drops|shortfall|short|deficit|underrun"],
  ["target", "", "target|the target|the goal|goal|the quota|quota|the plan|plan|the budget|budget"],
  ["target", "former", "last year|last month|previous period|last period|prior year|previous year|prior period"],
  ["reach", "", "met|meets|meet|achieve|reach|reached|achieved|achieves|hit|hits"],
  ["good", "", "on time|in time|punctual"],
  ["miss", "", "missed|not met|not reached|not achieved|misses"],
  ["none", "", "nil|none|no|zero|without"],
  ["and", "", "and|but"],
  ["all", "", "all|all of"],
  ["slice", "", "portion|the portion"],
  ["example", "", "e.g.|for example|such as"],
  ["or", "", "or"],
  ["max", "", "at most points|max.|maximum|max|maximum of|max of|a maximum of|up to a maximum of|up to max|up to maximum|to a maximum of|with a maximum of|never more than|never above|never exceeding|but never more than|but no more than"],
  ["max", "score", "highest score|maximum score of|max score|maximum total"],
  ["max", "lose", "maximum deduction|max deduction|maximum deduction of|a maximum deduction of|up to a maximum deduction of|maximum penalty|deductions capped at|deduction capped at"],
  ["max", "capped", "capped at|cap|cap of|cap at"],
  ["min", "", "minimum|min|min.|minimum of|a minimum of|to a minimum of|down to a minimum of|with a minimum of|minimum score|minimum score of|lowest score|floor|floor of|not less than points"],
  ["exhaust", "", "down to 0|down to zero|not below zero|not below 0|never below zero|until zero|no negative scores|no negative marks|until 0|until 0 points|until it is 0|until it reaches 0|but not below zero|but not below 0|never below 0|down to nil"],
  ["unlimited", "", "no upper limit|no cap|uncapped|without limit|unlimited|without cap"],
  ["unlimitedLow", "", "no lower limit|no floor|can go negative|may go negative|can be negative|may be negative|negative scores allowed|goes negative"],
  ["proportion", "", "in proportion|pro rata|proportionally|proportionate|proportional|prorated|pro-rated"],
  ["linear", "", "straight line|linear in between|linear between|linear|linearly|interpolated"],
  ["veto", "", "veto|vetoes"],
  ["judgement", "", "discretion|rater's judgement|judgment|judgement|discretionary|at the discretion of"],
  ["blocker", "ambiguous", "double|doubled|doubles|doubling|twice|triple|halved|consecutive|approximately|about|around|roughly"],
  ["blocker", "", "unless|except|excluding|excludes|excluded|other than|apart from"],
  ["soOn", "", "and so on|etc|and so forth"],
  ["wholeStep", "", "only whole steps|whole steps only"],
  ["partStep", "", "or part of a day|or part of an hour|or portion thereof|or part thereof|or fraction thereof|or any part thereof|or part of it"],
  ["thereafter", "", "thereafter|after that|beyond that|above that|then"],
  ["otherwise", "later", "later|anything later|afterwards|anything beyond|anything above|anything below|anything less|anything more|anything lower|anything higher|longer"],
  ["otherwise", "", "otherwise|else|anything else|all other cases"],
  ["actual", "", "actual|the actual|achievement"],
  ["of", "", "of|the|an|is|are|will|be|we|for|that|it|that half"],
  ["in", "at", "at|on"],
  ["in", "both", "between|anywhere between"],
  ["in", "", "from|if|when|where|by"],
  ["sign", "%", "percent|per cent"],
  ["sign", "/", "divided by"],
  ["sign", "*", "multiplied by"],
  ["percentPoint", "", "percentage points|full percentage point|%-point|%-points|percentage point|pp|percent points"],
];

const SIGNS: readonly Entry[] = [
  ["before", ">=", "≥ >= =>"],
  ["before", ">", ">"],
  ["before", "<=", "≤ <= =<"],
  ["before", "<", "<"],
  ["before", "=", "=="],
  ["get", "=", "="],
  ["get", "", "--> -> → ->>"],
  ["sign", "*", "* 乘以"],
  ["sign", "/", "/ 除以"],
  ["sign", "+", "+"],
  ["sign", "±", "± +/- +-"],
  ["sign", "%", "%"],
  ["sign", "‰", "‰"],
  ["magnitude", "", "万"],
  ["sign", "$", "$ ￥ ¥"],
  ["open", "", "( [ {"],
  ["close", "", ") ] }"],
  ["weak", "", ", 、"],
  ["strong", "", "; 。 ! | ． \n"],
  ["colon", "", ":"],
];

/** Units: the class that a rule's unit is, and whether it counts things. */
const UNITS: readonly (readonly [value: string, words: string])[] = [
  ["score", "分 points point pts pt marks mark"],
  ["times", "次 回 time times 人次"],
  ["cases", "起 例 宗 case cases"],
  ["persons", "人 名 位 people person persons"],
  ["items", "项 件 items item"],
  ["minutes", "分钟 minutes minute min mins"],
  ["hours", "小时 个小时 hours hour h 个工时"],
  ["days", "天 日 工作日 个工作日 days day 个自然日 自然日 working-days"],
  ["yuan", "元 yuan 块 块钱 元钱 rmb"],
  ["wan", "万元 万块 wan-yuan"],
  ["weeks", "周 个星期 星期 weeks week"],
  ["months", "个月 月 months month"],
  ["years", "年 years year"],
  ["grade", "级 星 星级 档"],
  ["seconds", "秒 秒钟 seconds second sec secs"],
  ["other", "个 家 处 份 张 条 单 台 户 笔 篇 场 样 票 批 套 辆 吨 公里 平方米 千克 公斤 只 支 组 岁 页 封 款 道 门 节 堂 本 则 幅 间 层 栋 车 箱 瓶 包 袋 头 亩 米 度 通 趟 册 盒 桶 卷 枚 棵 桌 课时 学时 立方米 厘米 毫米 克 升 千瓦时 units unit"],
  ["faults", "violations violation errors error complaints complaint defects defect incidents incident mistakes mistake absences absence accidents accident"],
];

export interface Word {
  readonly kind: TokenKind;
  readonly value: string;
}

const WORDS = new Map<string, Word>();
/** Lengths of the words that begin with a character, longest first. */
const LENGTHS = new Map<string, readonly number[]>();

function define(word: string, kind: TokenKind, value: string): void {
  if (word === "" || WORDS.has(word)) return;
  WORDS.set(word, { kind, value });
  const known = LENGTHS.get(word.charAt(0)) ?? [];
  if (!known.includes(word.length)) LENGTHS.set(word.charAt(0), [...known, word.length].sort((a, b) => b - a));
}
for (const [kind, value, words] of ENGLISH) for (const word of words.split("|")) define(word, kind, value);
for (const [kind, value, words] of [...CHINESE, ...SIGNS]) for (const word of words === "" ? [""] : words.split(/ /)) define(word, kind, value);
for (const [value, words] of UNITS) for (const word of words.split(" ")) define(word, "unit", value);
for (const word of NAMES.split(" ")) define(word, "text", word);

const LATIN = /[a-z]/;

/** The longest word of the lexicon at `start`; Latin words only whole. Looks at a bounded number of characters. */
export function wordAt(text: string, start: number): { readonly word: Word; readonly end: number } | undefined {
  for (const length of LENGTHS.get(text.charAt(start)) ?? []) {
    const end = start + length;
    const word = end > text.length ? undefined : WORDS.get(text.slice(start, end));
    if (word === undefined) continue;
    const whole = !(LATIN.test(text.charAt(end - 1)) && LATIN.test(text.charAt(end))) && !(LATIN.test(text.charAt(start)) && LATIN.test(text.charAt(start - 1)));
    if (whole) return { word, end };
  }
  return undefined;
}
