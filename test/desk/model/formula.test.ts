import { engineText } from "../../../src/desk/model/engineText";
import { dropSheetIn, piecesOf, renameSheetIn } from "../../../src/desk/model/formula";
import { shiftReferences } from "../../../src/desk/model/shift";
import { fromFile, toFile } from "../../../src/desk/model/file/functionNames";

test.each([
  "SUM(A1:B$2,'a b'!C3)&\"A1 \"\"x\"\" Sheet1!A1\"",
  "表1[[#This Row],[A1 列]]*2",
  "LOG10(A1)+_xlfn.XLOOKUP(1;2)",
  "{1,2;\"a\",TRUE}<>#N/A",
  "KPI.BAND(名册!$A1,$1:$3,A:C)%",
])("pieces of %s joined are the formula", (formula) => {
  expect(piecesOf(formula).map((piece) => piece.text).join("")).toBe(formula);
});

test.each([
  ["Sheet1!A1+'Sheet1'!B2:C3+Sheet10!A1", "'甲 乙'!A1+'甲 乙'!B2:C3+Sheet10!A1"],
  ["\"Sheet1!A1\"&SHEET1!a1", "\"Sheet1!A1\"&'甲 乙'!a1"],
  ["SUM(Sheet1:Sheet3!A1)", "SUM('甲 乙:Sheet3'!A1)"],
  ["Sheet1!合计*2", "'甲 乙'!合计*2"],
  ["A1+Sheet1", "A1+Sheet1"],
])("renaming Sheet1 in %s", (formula, renamed) => {
  expect(renameSheetIn(formula, "Sheet1", "甲 乙")).toBe(renamed);
});

test("a deleted sheet leaves #REF!", () => {
  expect(dropSheetIn("SUM(甲!A1:B2)+乙!A1&\"甲!A1\"", "甲")).toBe("SUM(#REF!)+乙!A1&\"甲!A1\"");
});

test.each([
  ["A1+$A1+A$1+$A$1", 1, 1, "B2+$A2+B$1+$A$1"],
  ["SUM(A1:B2,甲!C3,A:A,1:1,$2:$2)", 1, 2, "SUM(C2:D3,甲!E4,C:C,2:2,$2:$2)"],
  ["A1&\"A1\"&LOG10(B2)", 1, 0, "A2&\"A1\"&LOG10(B3)"],
  ["A1", -1, 0, "#REF!"],
  ["比例*B1", 0, 1, "比例*C1"],
])("copying %s by %i, %i", (formula, rows, columns, moved) => {
  expect(shiftReferences(formula, rows, columns)).toBe(moved);
});

test.each([
  ["XLOOKUP(1,A1:A2,B1:B2)", "_xlfn.XLOOKUP(1,A1:A2,B1:B2)"],
  ["SORT(FILTER(A:A,B:B>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B>1))"],
  ["KPI.BAND(A1,KPI.NEXTTIER(1,2,3))", "_xldudf_KPI_BAND(A1,_xldudf_KPI_NEXTTIER(1,2,3))"],
  ["LET(x,1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["MAP(A1:A2,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A2,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
  ["SUM(A1)+ERROR.TYPE(A1)&\"RANK.EQ(\"", "SUM(A1)+ERROR.TYPE(A1)&\"RANK.EQ(\""],
])("%s in a file", (formula, written) => {
  expect(toFile(formula)).toBe(written);
  expect(fromFile(written)).toBe(formula);
});

test("the form that conflicts leave behind is understood", () => {
  expect(fromFile("1+[2]!_xldudf_KPI_BAND (A1)")).toBe("1+KPI.BAND (A1)");
});

test.each([
  ["A1=\"\"", "DESK.SHOWN(A1=\"\")"],
  ["IF(A1+A2=0.3,1,2)", "DESK.SHOWN(IF(DESK.DIGITS15(A1+A2)=0.3,1,2))"],
  ["KPI.X(A1,,2)", "DESK.SHOWN(KPI.X(A1,DESK.OMITTED(),2))"],
  ["KPI.X()+SUM(1,)", "DESK.SHOWN(KPI.X()+SUM(1,))"],
  ["{1,2;3,4}", "DESK.SHOWN({1,2;3,4})"],
])("the engine is given %s as %s", (formula, text) => {
  expect(engineText(formula, (name) => name === "KPI.X")).toBe(text);
});
