import fc from "fast-check";
import { fold } from "../../../src/rules/words/fold";
import type { Reading } from "../../../src/rules/words/reading";
import { readStandard } from "../../../src/rules/words/readStandard";
import { tokenise } from "../../../src/rules/words/tokenise";
import standards from "../data/standards.json";

/** Chinese standards that are read, with where the name of what is measured ends and between which words something can be put. */
const read = standards.flatMap(({ lang, text }) => {
  const reading = readStandard(text);
  return lang === "zh" && reading.ok ? [{ text, rule: JSON.stringify(reading.rule), borders: bordersOf(text, headOf(reading)) }] : [];
});

function headOf({ spans }: Reading): number {
  return Math.min(...spans.filter(({ role }) => role !== "ignored" && role !== "condition").map(({ start }) => start));
}

function bordersOf(text: string, head: number): readonly number[] {
  const folded = fold(text);
  return tokenise(folded.text).map(({ end }) => folded.at[end] ?? text.length).filter((at) => at > head);
}

/** Places between words, the same ones every time. */
const PLACES = fc.sample(fc.constantFrom(...read.flatMap(({ text, rule, borders }) => borders.map((at) => ({ text, rule, at })))), { seed: 20_260_301, numRuns: 300 });

/** How many of the places take the words as if they were not there. */
function dropped(words: string): number {
  return PLACES.filter(({ text, rule, at }) => {
    const reading = readStandard(text.slice(0, at) + words + text.slice(at));
    return reading.ok && JSON.stringify(reading.rule) === rule;
  }).length;
}

describe("words that are not understood are not dropped", () => {
  // What remains stands beside the name of what is measured or counted, and is taken for a part of it.
  test.each(["xyz", "foo", "，特殊情况酌处", "，具体由部门确定", "，节假日除外", "，经批准的除外", "（另行通知）", "，视情况而定"])("%s", (words) => {
    expect(dropped(words) / PLACES.length).toBeLessThan(0.03);
  });

  test.each(["蓝色", "特别说明", "，年底统一清算"])("%s, which could be a part of a name", (words) => {
    expect(dropped(words) / PLACES.length).toBeLessThan(0.1);
  });

  test.each(["，特殊情况酌处", "，具体由部门确定", "，节假日除外", "，经领导批准的除外", "，视情况而定", "，以领导意见为准", "，重大项目另计", "，不含试用期员工", "，仅适用于销售部"])(
    "%s at the end is always refused",
    (clause) => {
      const accepted = read.filter(({ text }) => readStandard(text.replace(/[。；;，,\s]+$/, "") + clause).ok);
      expect(accepted.map(({ text }) => text)).toEqual([]);
    },
  );

  test.each(["，数据来源：财务部", "，以财务部数据为准", "（以系统数据为准）", "。考核周期：每月"])("%s changes nothing", (remark) => {
    const reading = readStandard(`回款率≥95%得10分，每低1%扣1分${remark}`);
    expect(reading).toMatchObject({ ok: true, rule: { kind: "step", target: 0.95, loss: 1 } });
  });

  test("the refusal marks exactly what was not understood", () => {
    const text = "回款率≥95%得10分，每低1%扣1分，特殊情况酌处";
    const reading = readStandard(text);
    expect(reading.ok ? reading.rule : [reading.reason.code, reading.reason.params.words]).toEqual(["unknownWord", "特殊情况酌处"]);
    expect(reading.spans.filter(({ role }) => role === "unread").map(({ start, end }) => text.slice(start, end))).toEqual(["特殊情况酌处"]);
  });
});
