import fc from "fast-check";
import { column, columnOf, figure, one, rising, row, table, type Pair } from "./pair";

const scores = (count: number, step = 0.5) => fc.array(figure(0, 100, step), { minLength: count, maxLength: count });

const weights = fc.constantFrom([0.25, 0.25, 0.2, 0.2, 0.1], [0.4, 0.3, 0.1, 0.1, 0.1], [0.2, 0.2, 0.2, 0.2, 0.2], [50, 20, 10, 10, 10]);

const DAY = 46300;

/** Totals, ranks, attendance, pay and surveys. */
export const TOTALS: readonly fc.Arbitrary<Pair>[] = [
  fc.tuple(scores(5), weights).map(([given, shares]) => ({
    id: "WEIGHTED",
    args: [row(given), row(shares)],
    native: (s = "", w = "") => `SUMPRODUCT(${s},${w})/SUM(${w})`,
  })),
  fc.tuple(scores(4), weights).map(([given, shares]) => ({
    id: "WEIGHTED",
    args: [row([...given, "未评"]), row(shares)],
    native: (s = "", w = "") => `SUMPRODUCT(${s},${w})/SUMPRODUCT(ISNUMBER(${s})*${w})`,
  })),
  fc.tuple(scores(4), weights).map(([given, shares]) => ({
    id: "WEIGHTED",
    args: [row([...given, ""]), row(shares), "zero"],
    native: (s = "", w = "") => `SUMPRODUCT(${s},${w})/SUM(${w})`,
  })),
  scores(8, 5).map((given) => ({
    id: "RANK",
    args: [column(given)],
    native: (s = "") => `RANK(INDEX(${s},1),${s})`,
  })),
  scores(8, 10).map((given) => ({
    id: "RANK",
    args: [column(given), null, "dense"],
    native: (s = "") => `ROUND(SUMPRODUCT((${s}>INDEX(${s},1))/COUNTIF(${s},${s})),6)+1`,
  })),
  scores(8, 10).map((given) => ({
    id: "RANK",
    args: [column(given), null, "average"],
    native: (s = "") => `COUNTIF(${s},">"&INDEX(${s},1))+(COUNTIF(${s},INDEX(${s},1))+1)/2`,
  })),
  fc.tuple(scores(6, 5), fc.array(fc.constantFrom("一部", "二部"), { minLength: 6, maxLength: 6 })).map(([given, groups]) => ({
    id: "RANK",
    args: [column(given), column(groups)],
    native: (s = "", g = "") => `SUMPRODUCT((${g}=INDEX(${g},1))*(${s}>INDEX(${s},1)))+1`,
  })),
  fc.shuffledSubarray([91, 52, 73, 64, 85, 46, 97, 38, 69, 70.5], { minLength: 10 }).map((given) => ({
    id: "QUOTA",
    args: [column(given), table(["A", "B", "C", "D"], [0.2, 0.3, 0.4, 0.1])],
    native: (s = "") => `LOOKUP(RANK(INDEX(${s},1),${s}),{1,3,6,10},{"A","B","C","D"})`,
  })),
  scores(6, 20).map((given) => ({
    id: "STREAK",
    args: [row(given), "<80"],
    native: (v = "") => `6-SUMPRODUCT(MAX((${v}>=80)*(COLUMN(${v})-COLUMN(INDEX(${v},1))+1)))`,
  })),
  fc.tuple(figure(-20, 40, 1), figure(0, 40, 1)).map(([start, length]) => ({
    id: "PRORATA",
    args: [one(DAY + start), one(DAY + start + length), DAY, DAY + 29],
    native: (s = "", e = "") => `MAX(0,MIN(${e},${String(DAY + 29)})-MAX(${s},${String(DAY)})+1)/30`,
  })),
  fc.tuple(figure(0, 120, 0.5), figure(0, 9000, 10)).map(([score, base]) => ({
    id: "BONUS",
    args: [one(score), one(base), 100, "", 60, 0.7],
    native: (s = "", b = "") => `${b}*${s}/100*IF(${s}<60,0.7,1)`,
  })),
  fc.tuple(figure(0, 120, 0.5), figure(0, 9000, 10)).map(([score, base]) => ({
    id: "BONUS",
    args: [one(score), one(base), 80, 1],
    native: (s = "", b = "") => `${b}*MIN(1,${s}/80)`,
  })),
  fc.tuple(figure(0, 30000, 50), rising(3, 1000, 20000, 500), rising(4, 0.01, 0.3)).map(([amount, from, rates]) => ({
    id: "TIER",
    args: [one(amount), table([0, ...from], rates)],
    native: (a = "", t = "") => `${a}*VLOOKUP(${a},${t},2,TRUE)`,
  })),
  fc.tuple(figure(0, 30000, 50), rising(3, 1000, 20000, 500), rising(4, 0.01, 0.3)).map(([amount, from, rates]) => ({
    id: "TIER",
    args: [one(amount), table([0, ...from], rates), "marginal"],
    native: (a = "", t = "") => {
      const [least, rate] = [columnOf(t, 1), columnOf(t, 2)];
      const slices = [1, 2, 3].map(
        (at) => `MAX(0,${a}-INDEX(${least},${String(at + 1)}))*(INDEX(${rate},${String(at + 1)})-INDEX(${rate},${String(at)}))`,
      );
      return `${a}*INDEX(${rate},1)+${slices.join("+")}`;
    },
  })),
  fc.tuple(figure(60, 100, 0.5), fc.array(figure(0, 300000, 1000), { minLength: 3, maxLength: 3 })).map(([score, base]) => ({
    id: "REBATE",
    args: [one(score), row(base), table([70, 75, 80, 85], [0.002, 0.004, 0.006, 0.008])],
    native: (s = "", b = "", t = "") => `IF(${s}<70,0,SUM(${b})*VLOOKUP(${s},${t},2,TRUE))`,
  })),
  fc.tuple(figure(70, 84, 0.5), figure(0, 300000, 1000)).map(([score, base]) => ({
    id: "NEXTTIER",
    args: [one(score), one(base), table([70, 75, 80, 85], [0.002, 0.004, 0.006, 0.008])],
    native: (s = "", _b = "", t = "") => `INDEX(${columnOf(t, 1)},MATCH(${s},${columnOf(t, 1)},1)+1)`,
  })),
  fc.array(figure(1, 5, 1), { minLength: 7, maxLength: 7 }).map((ratings) => ({
    id: "CSAT",
    args: [row(ratings)],
    native: (r = "") => `COUNTIF(${r},">=4")/COUNT(${r})`,
  })),
  fc.array(figure(0, 10, 1), { minLength: 7, maxLength: 7 }).map((ratings) => ({
    id: "NPS",
    args: [row(ratings)],
    native: (r = "") => `(COUNTIF(${r},">=9")-COUNTIF(${r},"<=6"))/COUNT(${r})*100`,
  })),
  fc.array(fc.constantFrom("满意", "一般", "不满意", ""), { minLength: 7, maxLength: 7 }).filter((all) => all.some(Boolean)).map((answers) => ({
    id: "SURVEY",
    args: [row(answers), table(["满意", "一般", "不满意"], [100, 60, 0])],
    native: (a = "") => `(COUNTIF(${a},"满意")*100+COUNTIF(${a},"一般")*60)/SUMPRODUCT((${a}<>"")*1)`,
  })),
  fc.array(fc.constantFrom("满意", "一般", "不满意", ""), { minLength: 7, maxLength: 7 }).map((answers) => ({
    id: "SURVEY",
    args: [row(answers), table(["满意", "一般", "不满意"], [100, 60, 0]), "一般"],
    native: (a = "") => `(COUNTIF(${a},"满意")*100+COUNTIF(${a},"一般")*60+SUMPRODUCT((${a}="")*60))/7`,
  })),
  fc.tuple(figure(30, 100000, 1), figure(0.02, 0.1), fc.constantFrom(0.9, 0.95, 0.99)).map(([population, margin, confidence]) => ({
    id: "SAMPLESIZE",
    args: [one(population), margin, confidence],
    native: (p = "") => {
      const first = `(NORMSINV(1-(1-${String(confidence)})/2)^2*0.25/${String(margin)}^2)`;
      return `ROUNDUP(${first}/(1+(${first}-1)/${p}),0)`;
    },
  })),
  fc.tuple(fc.array(figure(0, 60, 0.5), { minLength: 7, maxLength: 7 }), figure(10, 50, 0.5)).map(([hours, limit]) => ({
    id: "ONTIME",
    args: [row(hours), limit],
    native: (h = "") => `COUNTIF(${h},"<=${String(limit)}")/COUNT(${h})`,
  })),
];
