import fc from "fast-check";
import { column, columnOf, figure, one, rising, row, table, type Pair } from "./pair";

const points = figure(0, 40, 1);

/** The functions that score one item. */
export const ITEMS: readonly fc.Arbitrary<Pair>[] = [
  fc.tuple(figure(0, 1.1), rising(4, 0.3, 1), fc.array(points, { minLength: 4, maxLength: 4 })).map(([actual, bounds, earned]) => ({
    id: "BAND",
    args: [one(actual), table(bounds, earned)],
    native: (a = "", t = "") => `IF(${a}<MIN(${columnOf(t, 1)}),0,VLOOKUP(${a},${t},2,TRUE))`,
  })),
  fc.tuple(figure(0, 60, 1), rising(4, 1, 50, 1), fc.array(points, { minLength: 4, maxLength: 4 })).map(([actual, bounds, earned]) => ({
    id: "BAND",
    args: [one(actual), table(bounds, earned), "down"],
    native: (a = "", t = "") => {
      const [from, to] = [columnOf(t, 1), columnOf(t, 2)];
      return `IF(${a}>MAX(${from}),0,INDEX(${to},SUMPRODUCT((${from}<${a})*1)+1))`;
    },
  })),
  fc.tuple(figure(0, 2), figure(0.5, 1.5), points).map(([actual, target, full]) => ({
    id: "RATIO",
    args: [one(actual), one(target), one(full)],
    native: (a = "", t = "", p = "") => `MAX(0,MIN(${p},${p}*${a}/${t}))`,
  })),
  fc.tuple(figure(0, 50, 1), figure(1, 40, 1), points, figure(1, 1.5)).map(([actual, target, full, most]) => ({
    id: "RATIO",
    args: [one(actual), one(target), one(full), "down", Number((full * most).toFixed(6))],
    native: (a = "", t = "", p = "") => `IF(${a}=0,${p}*${String(most)},MIN(${p}*${String(most)},${p}*${t}/${a}))`,
  })),
  fc.tuple(figure(0, 1.2), figure(0.8, 1), points, figure(0.01, 0.1), figure(0, 3, 0.5), figure(0, 3, 0.5)).map(
    ([actual, target, full, step, gain, loss]) => ({
      id: "STEP",
      args: [one(actual), one(target), one(full), step, gain, loss],
      native: (a = "", t = "", p = "") =>
        `MAX(0,IF(${a}>=${t},${p}+(${a}-${t})/${String(step)}*${String(gain)},${p}-(${t}-${a})/${String(step)}*${String(loss)}))`,
    }),
  ),
  fc.tuple(figure(0, 1.2), figure(0.8, 1), points, figure(0.02, 0.1)).map(([actual, target, full, step]) => ({
    id: "STEP",
    args: [one(actual), one(target), one(full), step, 1, 2, full + 5, "", true],
    native: (a = "", t = "", p = "") =>
      `MIN(${p}+5,IF(${a}>=${t},${p}+INT(ROUND((${a}-${t})/${String(step)},9)),${p}-2*INT(ROUND((${t}-${a})/${String(step)},9))))`,
  })),
  fc.tuple(figure(0, 120, 0.5), rising(4, 10, 110, 5), rising(4, 0, 100, 5)).map(([actual, knots, earned]) => ({
    id: "LINEAR",
    args: [one(actual), table(knots, earned)],
    native: (a = "", t = "") => {
      const [x, y] = [columnOf(t, 1), columnOf(t, 2)];
      const at = `MIN(3,MATCH(${a},${x},1))`;
      const along = `INDEX(${y},${at})+(INDEX(${y},${at}+1)-INDEX(${y},${at}))*(${a}-INDEX(${x},${at}))/(INDEX(${x},${at}+1)-INDEX(${x},${at}))`;
      return `IF(${a}<=MIN(${x}),INDEX(${y},1),IF(${a}>=MAX(${x}),INDEX(${y},4),${along}))`;
    },
  })),
  fc.tuple(figure(0, 20, 1), points, figure(0, 5, 0.5), figure(0, 3, 1)).map(([count, full, each, free]) => ({
    id: "DEDUCT",
    args: [one(count), one(full), each, free],
    native: (c = "", p = "") => `MAX(0,${p}-${String(each)}*MAX(0,${c}-${String(free)}))`,
  })),
  fc.tuple(figure(0, 20, 1), points, figure(0, 5, 0.5)).map(([count, full, each]) => ({
    id: "DEDUCT",
    args: [one(count), one(full), each, null, ""],
    native: (c = "", p = "") => `${p}-${String(each)}*${c}`,
  })),
  fc.tuple(figure(0.7, 1), points, fc.constantFrom(">=90%", ">85%", "<1", "<=95%")).map(([actual, full, criterion]) => ({
    id: "PASS",
    args: [one(actual), criterion, one(full), 1],
    native: (a = "", p = "") => `IF(${a}${criterion},${p},1)`,
  })),
  fc.tuple(fc.constantFrom("优", "良", "中", "差"), rising(4, 0, 40, 1)).map(([level, earned]) => ({
    id: "LEVEL",
    args: [one(level), table(["差", "中", "良", "优"], earned)],
    native: (l = "", t = "") => `VLOOKUP(${l},${t},2,FALSE)`,
  })),
  fc.tuple(figure(0, 100, 0.5), fc.array(figure(0, 1, 1), { minLength: 3, maxLength: 3 })).map(([score, flags]) => ({
    id: "VETO",
    args: [one(score), row(flags)],
    native: (s = "", f = "") => `IF(COUNTIF(${f},">0")>0,0,${s})`,
  })),
  figure(0.8, 1).map((actual) => ({
    id: "RULE",
    args: ["大于99%得25分;低于99%得20分;低于95%得10分;低于90%得0分", one(actual)],
    native: (a = "") => `IF(${a}>=0.99,25,IF(${a}>=0.95,20,IF(${a}>=0.9,10,0)))`,
  })),
  figure(0, 8, 1).map((days) => ({
    id: "RULE",
    args: ["满分10分，每迟到1天扣2分，扣完为止", one(days)],
    native: (d = "") => `MAX(0,10-2*${d})`,
  })),
  fc.array(figure(0, 100, 0.5), { minLength: 6, maxLength: 6 }).map((scores) => ({
    id: "GRADE",
    args: [column(scores)],
    native: (s = "") => `LOOKUP(INDEX(${s},1),{0,60,80,90},{"D","C","B","A"})`,
  })),
];
