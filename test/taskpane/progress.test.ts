import { secondsLeft, timeLeft } from "../../src/taskpane/scorecards/progress";

test.each([
  ["nothing done yet", 0, 200, 5000, null],
  ["too early to tell", 10, 200, 900, null],
  ["finishing", 200, 200, 9000, null],
  ["steady", 100, 200, 20000, 20],
  ["rounded up to five", 57, 200, 9000, 25],
  ["nearly there", 199, 200, 9000, 1],
])("%s", (_what, done, total, elapsed, seconds) => {
  expect(secondsLeft({ done, total, startedAt: 500, reportedAt: 500 + elapsed })).toBe(seconds);
});

test.each([
  [25, "还要约 25 秒", "about 25 seconds left"],
  [90, "还要约 90 秒", "about 90 seconds left"],
  [95, "还要约 2 分钟", "about 2 minutes left"],
  [600, "还要约 10 分钟", "about 10 minutes left"],
])("%d seconds are said in words", (seconds, zh, en) => {
  expect([timeLeft(seconds, "zh"), timeLeft(seconds, "en")]).toEqual([zh, en]);
});
