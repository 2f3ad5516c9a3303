import fc from "fast-check";
import { fromClipboardText, pasteBlock, toClipboardText } from "../../../src/desk/page/grid/clipboard";

const block = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('"', "a\tb", "两\n行", '=SUM("x")', "")), { minLength: columns, maxLength: columns }),
      { minLength: rows, maxLength: rows },
    ),
  );

test("what is copied is what is pasted", () => {
  fc.assert(
    fc.property(block, (texts) => {
      const plain = texts.map((row) => row.map((text) => text.replace(/\r\n?/g, "\n")));
      // A last row of one empty cell is a line break at the end of the text, which every spreadsheet adds.
      fc.pre(!(plain.at(-1)?.length === 1 && plain.at(-1)?.[0] === ""));
      expect(fromClipboardText(toClipboardText(plain))).toEqual(plain);
    }),
  );
});

test.each([
  ["a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]],
  ["a\r\nb\tc", [["a", ""], ["b", "c"]]],
  ['he said "no"', [['he said "no"']]],
  ['"begins like a quoted cell', [['"begins like a quoted cell']]],
  ['"5""" long"', [['"5""" long"']]],
  ["", [[""]]],
])("reads %j", (text, cells) => {
  expect(fromClipboardText(text)).toEqual(cells);
});

test("one copied cell fills the selection, a block keeps its size", () => {
  expect(pasteBlock([["x"]], 2, 2)).toEqual([["x", "x"], ["x", "x"]]);
  expect(pasteBlock([["x", "y"]], 3, 3)).toEqual([["x", "y"]]);
});
