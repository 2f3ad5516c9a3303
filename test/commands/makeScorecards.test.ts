import { automate, type AutomationRequest } from "../../src/commands/automation";
import { postsRoster } from "../taskpane/rosters";
import { closeDesks, deskInTest } from "../support/deskInTest";

afterEach(closeDesks);

async function rosterDesk() {
  const opened = await deskInTest();
  const { desk } = opened;
  desk.renameSheet("Sheet1", "名册");
  desk.paste("名册", 1, 1, postsRoster.values.map((row) => row.map((value) => (typeof value === "number" ? String(value) : value === "" ? "" : `'${String(value)}`))));
  return opened;
}

interface Answer {
  readonly sheets: readonly string[];
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
  readonly notes: readonly string[];
}

function asked(request: Partial<AutomationRequest>): Promise<Answer & { readonly error?: string }> {
  return new Promise((resolve) => {
    const whole = { verb: "generate", roster: "名册!A1:I9", period: "2026-11", ...request } as AutomationRequest; // as from outside
    void automate({ request: whole, completed: (answer) => resolve(answer as Answer) }); // the form of this verb's answers
  });
}

test("one template a post, posts without one are told, and so is who was away", async () => {
  const { desk } = await rosterDesk();
  const made = await asked({ templates: "客服主管；销售顾问=after-sales-satisfaction-pay; *=department-service" });
  expect(made.sheets).toEqual(["王芳 2026-11", "李伟 2026-11", "刘洋 2026-11", "陈静 2026-11", "赵磊 2026-11", "周婷 2026-11"]);
  expect(made.skipped.map(({ row, why }) => [row, why.slice(0, 13)])).toEqual([[4, "第 4 行的张敏 2026"], [9, "第 9 行的吴昊 2027"]]);
  expect(made.notes).toHaveLength(3);
  expect(desk.textOf("李伟 2026-11", 1, 1)).toBe("售后满意度绩效考核表");
  expect(desk.workbook.worksheets.map(({ name }) => name)).toEqual(["名册", ...made.sheets]);

  const others = await asked({ templates: "客服主管=customer-service-supervisor;仓库管理员=after-sales-manager", onlyNew: true });
  expect(others.sheets).toEqual(["赵磊 2026-11 (2)"]);
  expect(others.skipped.find(({ row }) => row === 2)?.why).toBe("第 2 行的王芳这一期已有考核表，已跳过。");
  expect(others.skipped.find(({ row }) => row === 3)?.why).toBe("第 3 行的李伟（销售顾问）没有指定模板，已跳过。");
});

test("nobody new is an answer, and hidden rows are told", async () => {
  const { desk } = await rosterDesk();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("名册").getRange("6:7").rowHidden = true;
    await context.sync();
  });
  const made = await asked({ template: "customer-service-supervisor", onlyNew: true });
  expect(made.sheets).toHaveLength(6);
  expect(made.notes).toContain("其中 2 人在隐藏的行里，也会生成。");
  const again = await asked({ template: "customer-service-supervisor", onlyNew: true });
  expect(again.error).toContain("已有考核表");
  expect(desk.workbook.worksheets).toHaveLength(7);
});

test.each([
  [{ template: "nothing" }, "没有编号为「nothing」的模板。"],
  [{ templates: "销售顾问=nothing" }, "没有编号为「nothing」的模板。"],
  [{ templates: "保安" }, "没有适合岗位「保安」的模板。请写成「保安=模板编号」。"],
])("refused: %j", async (request, error) => {
  await rosterDesk();
  expect((await asked(request)).error).toBe(error);
});
