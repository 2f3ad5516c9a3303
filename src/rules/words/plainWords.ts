/**
 * Chinese words that add nothing to what the phrases of a standard say, wherever they stand: how it is counted, whose points they
 * are, that something happened, the period, the name of a grade behind its bound.
 */
const PLAIN = new Set(
  (
    "的 者 相应 为 是 则 可 计 按 以 等 等情况 情况 现象 及 和 与 或 以及 及其 并 且 其 该 本 此 之 均 都 共 由 从 从零 起 算 起算 止 为止 即 即可 时 时候 内 中 " +
    "本项 该项 此项 项 项目 该项目 指标 本指标 该指标 得分 评分 评分标准 评分规则 计分标准 计分规则 计分方式 计分办法 考核 考核标准 考核办法 考核得分 标准 计算 计算公式 公式 结算 计提 提成 计分 打分 记分 记 分 分值 分数 权重 值 加分 扣分 否决 制 " +
    "插值 部分 累计 合计 实际 目标 目标值 计划 任务 完成 达到 已 经 上述 以下 如下 其中 其他 情形 进行 予以 给予 实行 认定 视为 " +
    "有 如 如有 若 若有 凡 凡有 出 出现 发生 存在 发现 造成 收到 位于 处于 控制在 超 超额 超过 超出 低于 高于 高出 不足 降低 提高 增加 减少 少 多 缺 满 不满 未 " +
    "延期 延迟 滞后 逾期 推迟 提前 延误 超时 超期 超支 支 迟 晚 早 拖延 按期 按时 如期 错误 差错 失误 误差 错 " +
    "响应 回复 到场 处理 解决 办结 提交 交付 上报 回访 整改 修复 关闭 答复 反馈 到达 完工 制定 编制 提出 获得 发表 新增 开发 引进 签订 组织 参加 撰写 举办 推荐 推荐成功 " +
    "每月 每季度 每季 每年 每周 每日 每天 每期 月 年 季度 季 日 当月 当季 当年 本月 本季度 本年 全年 全月 单月 月度 季度 年度 一季度 考核期 考核期内 考核周期 内 人 次 第 名 排名第 级 以后 以上 及以上 及以后 元 台 " +
    "优 良 中 差 优秀 良好 中等 一般 较差 合格 不合格 达标 不达标 满意 及格 不及格 为合格 为优秀 为良好 为优 为良 为中 为差 " +
    "升 千瓦 千瓦时 毫米 毫升 公斤 吨 人次 万 亿 " +
    "次序 排 排名 门槛值 挑战值 起算点 占 后 计分方法 评分方法 考核方法 所有 均值 平均 缺失 全勤 学生 所 产"
  ).split(" "),
);

const LONGEST = Math.max(...[...PLAIN].map((word) => word.length));

/** What points or pay are counted in, or taken from: 返利金额, 月销售提成, 基本工资, 全勤奖. */
const PAY = /^.{0,4}(?:返利|提成|佣金|奖金|奖励|工资|绩效|补贴|津贴|酬金|年底|分红|合同金额|金额|价款|货款|维护款|班级|费|奖|款|返点|点数)(?:金额|比例|系数|标准|部分)?$/;

export function isPay(word: string): boolean {
  return PAY.test(word) || word === "系数";
}

/** No name is longer; texts of nothing but words must not be looked through again and again. */
const LONGEST_NAME = 40;

/** Whether a word is made up of plain words and of parts of names that were said before. */
export function isExplained(word: string, names: string): boolean {
  if (word.length > LONGEST_NAME) return false;
  if (names.includes(word)) return true;
  for (let at = 0; at < word.length; ) {
    const length = Math.max(plainAt(word, at), namedAt(word, at, names));
    if (length === 0) return false;
    at += length;
  }
  return true;
}

function plainAt(word: string, at: number): number {
  for (let length = Math.min(LONGEST, word.length - at); length > 0; length--) if (PLAIN.has(word.slice(at, at + length))) return length;
  return 0;
}

function namedAt(word: string, at: number, names: string): number {
  let length = 0;
  while (at + length < word.length && names.includes(word.slice(at, at + length + 1))) length++;
  return length < 2 ? 0 : length;
}
