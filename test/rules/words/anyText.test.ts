import fc from "fast-check";
import { atoms } from "../../../src/rules/words/atoms";
import { fold } from "../../../src/rules/words/fold";
import { readStandard } from "../../../src/rules/words/readStandard";
import { sayConvention, sayRefusal } from "../../../src/rules/words/say";
import { tokenise } from "../../../src/rules/words/tokenise";
import standards from "../data/standards.json";

const WORDS = [
  "每", "低于", "超过", "以上", "90%", "5", "分", "得", "扣", "加", "满分", "不得分", "，", "；", "目标", "最高", "(", ")", "/", "×", "÷", "至", "-", "±", "按比例", "一票否决",
  "for each", "points", "below", "up to", "then 0", "\n", "以此类推", "之间", "线性", "部分", "前", "百分之", "十", "０", "。", "\u{1f600}", "\u0000",
] as const;
const texts = standards.map((each) => each.text);

function read(text: string): void {
  const reading = readStandard(text);
  for (const { start, end } of reading.spans) expect(0 <= start && start <= end && end <= text.length).toBe(true);
  for (const locale of ["zh", "en"] as const) {
    if (reading.ok) for (const each of reading.conventions) expect(sayConvention(each, locale)).not.toBe("");
    else expect(sayRefusal(reading.reason, locale)).not.toMatch(/[{}]\w*[{}]/);
  }
  if (!reading.ok) expect(reading.reason.start <= reading.reason.end && reading.reason.end <= text.length).toBe(true);
}

describe("whatever the text", () => {
  test("the reader answers", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }).filter((text) => !/[{}]/.test(text)), read), { numRuns: 500 });
    fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((all) => all.join("")), read), { numRuns: 2000 });
  });

  test("a standard that breaks off anywhere is answered", () => {
    const broken = fc.constantFrom(...texts).chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));
    fc.assert(fc.property(broken, ([text, a, b]) => read(text.slice(Math.min(a, b), Math.max(a, b)))), { numRuns: 2000 });
  });

  test("nothing but spaces and more than 10,000 characters are refused as such", () => {
    expect(readStandard(" \n\u3000")).toMatchObject({ ok: false, reason: { code: "empty" } });
    expect(readStandard("扣".repeat(10_001))).toMatchObject({ ok: false, reason: { code: "tooLong" } });
  });
});

/** How often the reader looks at a character of a text of `length` characters. */
function looks(part: string, length: number): number {
  const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
  let count = 0;
  const tokens = tokenise(fold(text).text);
  const watched = new Proxy(tokens, {
    get(target, key, receiver) {
      count++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  atoms(watched, () => "");
  return count;
}

describe("work grows with the length of the text", () => {
  test.each(["每", "(", "1*", "90%以上", "每低1%", "低于", "for each ", "之间", "1/", "一", "得分=", "目标", "且", "(1-", "完成"])("of nothing but %s", (part) => {
    expect(looks(part, 8000)).toBeLessThan(2.6 * looks(part, 4000) + 1000);
  });

  test("10,000 characters are read at once", () => {
    for (const part of [...WORDS, ...texts]) read(part.repeat(Math.ceil(10_000 / part.length)).slice(0, 10_000));
  });
});
