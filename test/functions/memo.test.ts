import { remembered } from "../../src/functions/memo";

test("the same text is read once, and only so many texts are kept", () => {
  const asked: string[] = [];
  const read = remembered(2, (text) => {
    asked.push(text);
    return { text };
  });
  const first = read("a");
  expect(read("a")).toBe(first);
  read("b");
  read("a");
  read("c");
  expect(asked).toEqual(["a", "b", "c"]);
  expect(read("a")).toBe(first);
  // "b" was asked for longest ago, so it had to make room.
  expect(read("b")).toEqual({ text: "b" });
  expect(asked).toEqual(["a", "b", "c", "b"]);
});
