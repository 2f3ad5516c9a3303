import fc from "fast-check";
import { toFunction, toNative } from "../../src/rules/faces";
import { rules } from "../support/rules";
import { SAMPLES, type SampleName } from "./samples";

const REFS = { actual: "F7", target: "E7", points: "G7" };

const NATIVE: Readonly<Record<SampleName, string>> = {
  bandUp: 'IF(F7*1>10,VALUE("99% = 0.99"),IF(ROUND(F7,13)<0.9,0,LOOKUP(ROUND(F7,13),{0.9,0.95,0.99},{10,20,25})))',
  bandStrict: 'IF(F7*1>10,VALUE("99% = 0.99"),IF(ROUND(F7,13)>0.99,25,IF(ROUND(F7,13)>=0.95,20,IF(ROUND(F7,13)>0.9,10,2.5))))',
  bandSingle: 'IF(ROUND(F7,13)>=90,5,0)',
  bandDown: 'IF(ROUND(F7,13)<=1,10,IF(ROUND(F7,13)<=24,5,0))',
  bandDownStrict: 'IF(F7*1>10,VALUE("99% = 0.99"),IF(ROUND(F7,13)<0.011,5,IF(ROUND(F7,13)<0.02,3,1)))',
  bandDownOtherwise: 'IF(ROUND(F7,13)<=3,5,-1)',
  ratio: 'IF(F7*1>10,VALUE("99% = 0.99"),MAX(0,MIN(20,20*F7/0.95)))',
  ratioCell: 'IF(E7="",VALUE("E7 ?"),MAX(5,MIN(25,20*F7/E7)))',
  ratioDown: 'IF(E7="",VALUE("E7 ?"),IF(OR(F7*1>10,E7*1>10),VALUE("99% = 0.99"),IF(F7/E7=0,5,MAX(0,MIN(5,5/(F7/E7))))))',
  ratioUnlimited: 'IF(E7="",VALUE("E7 ?"),5/(F7/E7))',
  stepWhole: 'IF(F7*1>10,VALUE("99% = 0.99"),MAX(0,MIN(25,20+2*MAX(0,TRUNC(ROUND((F7-0.95)/0.01,9)))+MIN(0,TRUNC(ROUND((F7-0.95)/0.01,9))))))',
  stepEven: 'IF(E7="",VALUE("E7 ?"),MAX(0,10+(F7-E7)/2))',
  stepDown: 'IF(E7="",VALUE("E7 ?"),10+0.5*MIN(0,E7-F7))',
  stepAgainst: 'MAX(-3,MIN(10,10-MAX(0,(F7-(-1))/0.5)))',
  deduct: 'MAX(0,10-2*MAX(0,F7-0))',
  deductFree: '10-5*MAX(0,F7-1)',
  deductFloor: 'MAX(3,10-0.5*MAX(0,F7-0))',
  deductPercent: 'IF(F7*1>10,VALUE("99% = 0.99"),MAX(0,10-MAX(0,F7-0.02)/0.01))',
  pass: 'IF(F7*1>10,VALUE("99% = 0.99"),IF(ROUND(F7,13)>=0.9,10,0))',
  passWithin: 'IF(ROUND(F7,13)<=1,10,2)',
  passAbove: 'IF(ROUND(F7,10)>10000,10,0)',
  passBelow: 'IF(F7*1>10,VALUE("99% = 0.99"),IF(ROUND(F7,13)<0.01,5,0))',
  passExactly: 'IF(ROUND(F7,13)=0,5,0)',
  levels: 'IF(ROUND(F7,13)=1,10,IF(ROUND(F7,13)=2,15,IF(ROUND(F7,13)=3,20,NA())))',
  levelWords: 'IF(TRIM(F7)="优秀",10,IF(TRIM(F7)="1级",8,IF(TRIM(F7)="so ""la""",1,NA())))',
  levelMixed: 'IF(TRIM(IFERROR(ROUND(F7,13),F7))="A+",10,IF(TRIM(IFERROR(ROUND(F7,13),F7))="1",5,NA()))',
  judgement: 'IF(AND(ROUND(F7,13)>=0,ROUND(F7,13)<=5),F7*1,VALUE("0 … 5 ?"))',
  bandShares: 'IF(ISNUMBER(G7),IF(E7="",VALUE("E7 ?"),IF(OR(F7*1>10,E7*1>10),VALUE("99% = 0.99"),IF(ROUND(F7,9)>ROUND(E7,9),G7,IF(ROUND(F7,9)>=ROUND(E7,9),G7-5,IF(ROUND(F7,9)>=ROUND(E7-0.05,9),0.2*G7,NA()))))),VALUE("G7 ?"))',
  bandAbsolute: 'IF(F7*1>10,VALUE("99% = 0.99"),IF(ROUND(ABS(F7),13)<=0.3,3,IF(ROUND(ABS(F7),13)<=0.35,2,0)))',
  bandRate: 'IF(ROUND(F7,13)<10,0.05,LOOKUP(ROUND(F7,13),{10,50},{0.07,0.09}))',
  bandMoney: 'IF(ISNUMBER(G7),IF(ROUND(F7,13)>=5,300,IF(ROUND(F7,13)>=3,0.5*G7,0)),VALUE("G7 ?"))',
  ratioShares: 'IF(ISNUMBER(G7),IF(E7="",VALUE("E7 ?"),IF(ROUND(F7,9)<ROUND(0.6*E7,9),0,MAX(0,MIN(1.2*G7,G7*F7/(0.9*E7))))),VALUE("G7 ?"))',
  stepShares: 'IF(ISNUMBER(G7),IF(E7="",VALUE("E7 ?"),MAX(G7-6,MIN(G7+6,G7+0.05*G7*MAX(0,ROUNDUP(ROUND((F7-E7)/(0.03*ABS(E7)),9),0))+MIN(0,ROUNDUP(ROUND((F7-E7)/(0.03*ABS(E7)),9),0))))),VALUE("G7 ?"))',
  stepPercent: 'IF(E7="",VALUE("E7 ?"),MAX(0,30+MIN(0,TRUNC(ROUND((E7-F7)/(IF(ABS(E7)<=10,0.05,0.05*ABS(E7))),9)))))',
  stepRange: 'IF(F7*1>10,VALUE("99% = 0.99"),MAX(0,100-15*MAX(0,(MAX(0,F7-1.05)+MIN(0,F7-0.95))/0.01)+15*MIN(0,(MAX(0,F7-1.05)+MIN(0,F7-0.95))/0.01)))',
  stepRangeCell: 'IF(E7="",VALUE("E7 ?"),MAX(0,10+5*MIN(0,ROUNDUP(ROUND(MAX(0,E7-F7)+MIN(0,E7+2-F7),9),0))))',
  linear: 'IF(F7*1>10,VALUE("99% = 0.99"),IF(ROUND(F7,13)<0.8,0,IF(F7*1<=0.8,60,IF(F7*1<=0.9,60+(F7-0.8)*(100-60)/(0.9-0.8),IF(F7*1<=0.95,100+(F7-0.9)*(120-100)/(0.95-0.9),120)))))',
  linearOpen: 'IF(ISNUMBER(G7),IF(F7*1>1,VALUE("6‰ = 0.006"),IF(ROUND(F7,13)<0,NA(),IF(ROUND(F7,13)>0.006,NA(),IF(F7*1<=0,G7,IF(F7*1<=0.006,G7+(F7-0)*(0-G7)/(0.006-0),0))))),VALUE("G7 ?"))',
  linearTarget: 'IF(ISNUMBER(G7),IF(E7="",VALUE("E7 ?"),IF(0.8*E7<E7,IF(F7*1<=0.8*E7,0,IF(F7*1<=E7,(F7-(0.8*E7))*(G7-0)/(E7-(0.8*E7)),G7+0.5*(F7-E7))),VALUE("order ?"))),VALUE("G7 ?"))',
  slices: 'IF(E7="",VALUE("E7 ?"),IF(0<E7,0.1*MAX(0,MIN(E7,F7*1))+0.2*MAX(0,F7-E7),VALUE("order ?")))',
  slicesTimes: '2*MAX(0,MIN(10,F7*1))+(MAX(10,MIN(20,F7*1))-10)',
  deductShares: 'IF(ISNUMBER(G7),IF(ROUND(F7,13)>3,0,MAX(G7-10,G7-(0.1*G7)*MAX(0,F7-0))),VALUE("G7 ?"))',
  deductPer: 'MAX(0,10-ROUNDUP(ROUND(MAX(0,F7-1000)/200,9),0))',
  deductMoney: '0-1000*MAX(0,F7-0)',
  deductWhole: 'IF(ISNUMBER(G7),MAX(0.9*G7,G7-0.5*TRUNC(ROUND(MAX(0,F7-0)/2,9))),VALUE("G7 ?"))',
  passShares: 'IF(ISNUMBER(G7),IF(E7="",VALUE("E7 ?"),IF(ROUND(F7,9)<=ROUND(E7,9),G7,0.5*G7)),VALUE("G7 ?"))',
  veto: 'IF(ISNUMBER(G7),IF(ROUND(F7,13)>=1,0,G7),VALUE("G7 ?"))',
  vetoCard: 'IF(ISNUMBER(G7),IF(ROUND(F7,13)>0,-10,G7),VALUE("G7 ?"))',
  levelShares: 'IF(ISNUMBER(G7),IF(TRIM(F7)="全责",G7-15,IF(TRIM(F7)="次责",G7-3,NA())),VALUE("G7 ?"))',
  judgementShare: 'IF(ISNUMBER(G7),IF(AND(ROUND(F7,13)>=0,ROUND(F7,13)<=0.5*G7),F7*1,VALUE("0 … 0.5*G7 ?")),VALUE("G7 ?"))',
};

/** Rules that no KPI function says. */
const NATIVE_ONLY = [
  "judgement", "bandShares", "bandAbsolute", "bandMoney", "ratioShares", "stepShares", "stepRange", "stepRangeCell",
  "linearOpen", "linearTarget", "slices", "deductShares", "deductPer", "deductWhole", "passShares", "levelShares", "judgementShare",
] as const satisfies readonly SampleName[];

/** Calls that compare the actual themselves and are guarded like native formulas. */
const COMPARED = {
  linear: 'IF(F7*1>10,VALUE("99% = 0.99"),IF(ROUND(F7,13)<0.8,0,KPI.LINEAR(F7,{0.8,60;0.9,100;0.95,120})))',
  veto: 'IF(ISNUMBER(G7),KPI.VETO(G7,ROUND(F7,13)>=1),VALUE("G7 ?"))',
  vetoCard: 'IF(ISNUMBER(G7),KPI.VETO(G7,ROUND(F7,13)>0,-10),VALUE("G7 ?"))',
} as const satisfies Partial<Record<SampleName, string>>;

const FUNCTIONS: Readonly<Record<Exclude<SampleName, (typeof NATIVE_ONLY)[number] | keyof typeof COMPARED>, string>> = {
  bandUp: 'IF(IFERROR(VALUE(F7),0)>10,VALUE("99% = 0.99"),KPI.BAND(F7,{0.99,25;0.95,20;0.9,10}))',
  bandStrict: 'IF(IFERROR(VALUE(F7),0)>10,VALUE("99% = 0.99"),KPI.BAND(F7,{">99%",25;">=95%",20;">90%",10;">=-1E+300",2.5}))',
  bandSingle: 'KPI.BAND(F7,{90,5})',
  bandDown: 'KPI.BAND(F7,{1,10;24,5},"down")',
  bandDownStrict: 'IF(IFERROR(VALUE(F7),0)>10,VALUE("99% = 0.99"),KPI.BAND(F7,{"<1.1%",5;"<2%",3;"<=1E+300",1}))',
  bandDownOtherwise: 'KPI.BAND(F7,{3,5;1E+300,-1},"down")',
  ratio: 'IF(IFERROR(VALUE(F7),0)>10,VALUE("99% = 0.99"),KPI.RATIO(F7,0.95,20))',
  ratioCell: 'IF(E7="",VALUE("E7 ?"),KPI.RATIO(F7,E7,20,"up",25,5))',
  ratioDown: 'IF(E7="",VALUE("E7 ?"),IF(OR(IFERROR(VALUE(F7),0)>10,E7*1>10),VALUE("99% = 0.99"),KPI.RATIO(F7,E7,5,"down")))',
  ratioUnlimited: 'IF(E7="",VALUE("E7 ?"),KPI.RATIO(F7,E7,5,"down","",""))',
  stepWhole: 'IF(IFERROR(VALUE(F7),0)>10,VALUE("99% = 0.99"),KPI.STEP(F7,0.95,20,0.01,2,1,25,0,TRUE))',
  stepEven: 'IF(E7="",VALUE("E7 ?"),KPI.STEP(F7,E7,10,2,1))',
  stepDown: 'IF(E7="",VALUE("E7 ?"),KPI.STEP(F7,E7,10,-1,0,0.5,"",""))',
  stepAgainst: 'KPI.STEP(F7,-1,10,0.5,-1,0,10,-3)',
  deduct: 'KPI.DEDUCT(F7,10,2)',
  deductFree: 'KPI.DEDUCT(F7,10,5,1,"")',
  deductFloor: 'KPI.DEDUCT(F7,10,0.5,0,3)',
  deductPercent: 'IF(IFERROR(VALUE(F7),0)>10,VALUE("99% = 0.99"),KPI.DEDUCT(F7,10,100,0.02))',
  pass: 'IF(IFERROR(VALUE(F7),0)>10,VALUE("99% = 0.99"),KPI.PASS(F7,">=90%",10))',
  passWithin: 'KPI.PASS(F7,"<=1",10,2)',
  passAbove: 'KPI.PASS(F7,">10000",10)',
  passBelow: 'IF(IFERROR(VALUE(F7),0)>10,VALUE("99% = 0.99"),KPI.PASS(F7,"<1%",5))',
  passExactly: 'KPI.PASS(F7,"=0",5)',
  levels: 'KPI.LEVEL(F7,{1,10;2,15;3,20})',
  levelWords: 'KPI.LEVEL(F7,{"优秀",10;"1级",8;"so ""la""",1})',
  levelMixed: 'KPI.LEVEL(F7,{"A+",10;1,5})',
  bandRate: 'KPI.BAND(F7,{50,0.09;10,0.07;-1E+300,0.05})',
  stepPercent: 'IF(E7="",VALUE("E7 ?"),KPI.STEP(F7,E7,30,-IF(ABS(E7)<=10,0.05,0.05*ABS(E7)),0,1,"",0,TRUE))',
  slicesTimes: 'KPI.LINEAR(F7,{0,0;10,20;20,30})',
  deductMoney: 'KPI.DEDUCT(F7,0,1000,0,"")',
};

const guarded = (formula: string) => `IF(ISNA(F7),"",IF(OR(TRIM(F7)={"","-","—","/","N/A","未评","不适用","缺"}),"",${formula}))`;

test.each(Object.entries(NATIVE))("%s as a native formula", (name, formula) => {
  // Object.entries forgets which names there are.
  expect(toNative(SAMPLES[name as SampleName], REFS)).toBe(guarded(formula));
});

test.each(Object.entries(COMPARED))("%s as a function that compares", (name, formula) => {
  // Object.entries forgets which names there are.
  expect(toFunction(SAMPLES[name as SampleName], REFS)).toBe(guarded(formula));
});

test.each(Object.entries(FUNCTIONS))("%s as a function", (name, formula) => {
  // Object.entries forgets which names there are.
  expect(toFunction(SAMPLES[name as SampleName], REFS)).toBe(`IF(ISNA(F7),"",IF(F7="","",${formula}))`);
});

test("a table of one level has a heading, so that it is not taken for a list of points", () => {
  const formula = toFunction({ kind: "level", scale: [[8, 24.6]] }, REFS);
  expect(formula).toContain('KPI.LEVEL(F7,{"level","points";8,24.6})');
});

test.each(NATIVE_ONLY)("%s stays native where no function says the same", (name) => {
  expect(toFunction(SAMPLES[name], REFS)).toBe(toNative(SAMPLES[name], REFS));
});

test("a rule that lacks its target cell shows #VALUE! by its formula", () => {
  expect(toNative(SAMPLES.stepEven, { actual: "F7" })).toContain('(F7-VALUE("target ?"))/2');
  expect(toFunction(SAMPLES.ratioCell, { actual: "F7" })).toContain('KPI.RATIO(F7,VALUE("target ?"),20,"up",25,5)');
});

test("very large and very small figures are written so that Excel reads them", () => {
  const rule = { kind: "pass", criterion: { op: ">=", value: 1.5e25 }, points: 1e-12, otherwise: -2.5e-30 } as const;
  expect(toNative(rule, REFS)).toContain("IF(ROUND(F7,13)>=1.5E+25,0.000000000001,-2.5E-30)");
});

test("stays within what Excel takes: 8,192 characters, 64 levels, 255 in a text, no array of formulas", () => {
  const longest = {
    kind: "level",
    scale: Array.from({ length: 50 }, (_, index) => [`${"等".repeat(57)}${index}`, 10.123456789 + index] as const),
  } as const;
  fc.assert(
    fc.property(fc.oneof(rules, fc.constant(longest)), (rule) => {
      for (const formula of [toNative(rule, REFS), toFunction(rule, REFS)]) {
        expect(formula.length).toBeLessThan(8192);
        expect((formula.match(/IF\(/g) ?? []).length).toBeLessThan(64);
        for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThan(257);
        expect(formula.replace(/"(?:[^"]|"")*"/g, "")).not.toMatch(/undefined|NaN|Infinity|e[+-]\d|--|\+-/);
      }
    }),
  );
});
