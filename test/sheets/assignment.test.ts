import fc from "fast-check";
import { assign } from "../../src/sheets/assignment";
import { absence, attendanceWords } from "../../src/sheets/attendance";
import { postsOf, suggestTemplate } from "../../src/sheets/byPost";
import { readPeople } from "../../src/sheets/people";
import { recogniseRoster } from "../../src/sheets/roster";
import { sayNote, saySkipped } from "../../src/sheets/rosterNotes";
import { findTargets, readTargets } from "../../src/sheets/targetColumns";
import { findTemplate, standardTemplates } from "../../src/templates/standardTemplates";
import { people, period } from "../support/people";

const NOVEMBER = period("2026-11");

function read(values: readonly (readonly unknown[])[]) {
  const reading = recogniseRoster(values, 1);
  return { reading, ...readPeople(values, 1, reading.columns) };
}

test.each<[string, unknown, number | undefined]>([
  ["a serial number", 46339, 46339],
  ["a serial number with a time", 46339.75, 46339],
  ["eight digits", 20261113, 46339],
  ["Chinese", "２０２６年11月13日", 46339],
  ["slashes and a time", "2026/11/13 08:30", 46339],
  ["still here", "至今", undefined],
  ["a dash", "——", undefined],
  ["an error", "#N/A", undefined],
  ["a boolean", true, undefined],
  ["nothing", null, undefined],
])("the day somebody joined: %s", (_what, value, day) => {
  const { people: found } = read([["姓名", "入职日期"], ["王芳", value]]);
  expect(found[0]?.from).toBe(day);
});

test("what cannot be read is said by row, and changes nothing", () => {
  const { people: found, notes } = read([
    ["姓名", "Date joined", "离职日期", "绩效工资基数（元）"],
    ["王芳", "去年", "", "面议"],
    ["李伟", "2026-11-20", "2026-11-10", "￥3,000.50"],
    ["张敏", 46339, "在职", -1],
  ]);
  expect(found.map(({ from, until, payBase }) => [from, until, payBase])).toEqual([[undefined, undefined, undefined], [undefined, undefined, 3000.5], [46339, undefined, undefined]]);
  expect(notes.map((note) => sayNote(note, "zh"))).toEqual([
    "第 2 行的日期“去年”看不懂，按整个考核期在岗处理，请核对。",
    "第 2 行的绩效工资基数“面议”不是金额，留空待填。",
    "第 3 行“李伟”的离职日期早于入职日期，按整个考核期在岗处理，请核对。",
    "第 4 行的绩效工资基数“-1”不是金额，留空待填。",
  ]);
});

test.each([
  [{ from: 46339 }, "11月13日入职，在岗 60%", "joined 13 Nov, present 60%"],
  [{ from: 46329, until: 46341 }, "11月3日入职，11月15日离职，在岗 43.3%", "joined 3 Nov, left 15 Nov, present 43.3%"],
  [{ from: 40000, until: 46356 }, "", ""],
  [{ until: 46326 }, "考核期内不在岗", "not there in the period"],
])("%j: %s", (days, zh, en) => {
  const [person] = people(1).map((each) => ({ ...each, ...days }));
  if (!person) throw new Error("nobody");
  expect([attendanceWords(person, NOVEMBER, "zh"), attendanceWords(person, NOVEMBER, "en")]).toEqual([zh, en]);
});

test("the last day before the period and the first after it are outside, their neighbours inside", () => {
  const [one] = people(1);
  if (!one) throw new Error("nobody");
  const why = (days: object) => {
    const away = absence({ ...one, ...days }, NOVEMBER);
    return away && saySkipped(away, "zh");
  };
  expect(why({ until: 46326 })).toBe("第 2 行的员工1 2026-10-31 已离职，不在考核期内，已跳过。");
  expect(why({ from: 46357 })).toBe("第 2 行的员工1 2026-12-01 才入职，不在考核期内，已跳过。");
  expect([why({ until: 46327 }), why({ from: 46356 })]).toEqual([null, null]);
});

const PAY = findTemplate("sales-satisfaction-pay");

test.each<[string, string, string | undefined]>([
  ["the item's name", "客户投诉率", "客户投诉率"],
  ["with 目标 and a unit", "客户投诉率 目标值（%）", "客户投诉率"],
  ["目标 in front", "目标：客户投诉率", "客户投诉率"],
  ["English", "Target for complaint rate", "客户投诉率"],
  ["line breaks and width", "客户\n投诉率／Ｃomplaint rate", "客户投诉率"],
  ["another item", "投诉处理满意度目标", "投诉处理满意度"],
  ["the word alone", "目标", undefined],
  ["something else", "客户投诉", undefined],
])("targets: %s", (_what, heading, item) => {
  const { reading } = read([["姓名", heading], ["王芳", 0.02]]);
  expect(findTargets(reading.candidates, reading.columns, PAY ? [PAY] : []).map((each) => each.item.zh)).toEqual(item === undefined ? [] : [item]);
});

test("targets are numbers, percentages in words too; anything else is said", () => {
  const values = [["姓名", "客户投诉率目标"], ["王芳", "2%"], ["李伟", ""], ["张敏", "—"], ["刘洋", "≤3%"], ["陈静", "#DIV/0!"], ["赵磊", 0]];
  const { reading, people: found } = read(values);
  const { byRow, notes } = readTargets(values, 1, found, findTargets(reading.candidates, reading.columns, PAY ? [PAY] : []));
  expect([...byRow.values()]).toEqual([{ 客户投诉率: 0.02 }, {}, {}, {}, {}, { 客户投诉率: 0 }]);
  expect(notes.map((note) => sayNote(note, "zh"))).toEqual(["第 5 行“客户投诉率目标”的“≤3%”不是数字，用模板的目标。", "第 6 行“客户投诉率目标”的“#DIV/0!”不是数字，用模板的目标。"]);
});

test.each([
  ["客服主管", "customer-service-supervisor"],
  [" 客服 主管 ", "customer-service-supervisor"],
  ["Service adviser", "after-sales-satisfaction-pay"],
  ["售后主管", "after-sales-supervisor"],
  ["售后部", "after-sales-manager"],
  ["服务部门", undefined],
  ["主管", undefined],
  ["", undefined],
  ["员", undefined],
])("the template suggested for “%s” is %s", (post, id) => {
  expect(suggestTemplate(post, standardTemplates)?.id).toBe(id);
});

test("everybody is in exactly one place, in the roster's order, and posts count everybody", () => {
  const days = fc.record({ from: fc.integer({ min: 46300, max: 46380 }), until: fc.integer({ min: 46300, max: 46380 }) }, { requiredKeys: [] });
  const person = fc.tuple(days, fc.constantFrom("客服主管", "销售顾问", "售后主管", "保安", ""), fc.boolean());
  fc.assert(
    fc.property(fc.array(person, { maxLength: 40 }), fc.boolean(), (drawn, skipCarded) => {
      const roster = people(drawn.length).map((each, index) => ({ ...each, ...drawn[index]?.[0], post: drawn[index]?.[1] ?? "" }));
      const carded = (row: number) => drawn[row - 2]?.[2] ?? false;
      const made = assign(roster, { period: NOVEMBER, templateOf: ({ post }) => suggestTemplate(post, standardTemplates), hasCard: ({ row }) => carded(row), skipCarded });
      const placed = [...made.groups.flatMap((group) => group.people), ...made.without, ...(skipCarded ? made.carded : [])].map(({ row }) => row);
      expect([...placed, ...made.absent.map(({ row }) => row)].sort((a, b) => a - b)).toEqual(roster.map(({ row }) => row));
      for (const { people: group } of made.groups) expect(group.map(({ row }) => row)).toEqual([...group.map(({ row }) => row)].sort((a, b) => a - b));
      expect(new Set(made.groups.map(({ template }) => template.id)).size).toBe(made.groups.length);
      expect(postsOf(roster).reduce((sum, { count }) => sum + count, 0)).toBe(roster.length);
    }),
  );
});
