import type { Worksheet } from "@cj-tech-master/excelts";
import { rectAddress } from "../address";
import { formulaOf, numberFormatOf } from "../cells";
import { needsApostrophe } from "../entry";
import { piecesOf } from "../formula";
import type { State } from "../state";
import { callsCustomFunction, fromFile, toFile } from "./functionNames";
import { escapeXml, unescapeXml } from "./parts";
import { validationsXml } from "./validationXml";

const FORMULAS = /(<(?:x14:|xm:)?(?:f|formula|formula1|formula2)(?:\s[^>]*[^/>])?>)([^<]+)(<\/)/g;

/** Formulas of a loaded sheet as people write them: cells, conditional formats, validations. */
export function readableFormulas(xml: string): string {
  return xml.replace(FORMULAS, (_all, open: string, formula: string, close: string) => open + escapeXml(fromFile(unescapeXml(formula))) + close);
}

/** What the model writes for a sheet, corrected. `quoted` gives the style that keeps a text a text. */
export function finishedSheet(state: State, sheet: Worksheet, xml: string, quoted: (style: number) => number): string {
  return xml
    .replace(FORMULAS, (_all, open: string, formula: string, close: string) => open + escapeXml(toFile(unescapeXml(formula))) + close)
    .replace(/<c r="([A-Z]+\d+)"([^>]*)>(?:<f([^>]*)>|(?=<v>))/g, (all, address: string, attributes: string, formulaAttributes: string | undefined) =>
      formulaAttributes === undefined ? textCell(sheet, all, address, attributes, quoted) : formulaCell(state, sheet, address, attributes, formulaAttributes),
    )
    // Not known to the file format: they are states of the running program.
    .replace(/<v>#(?:BUSY|SPILL|CALC)!<\/v>/g, "<v>#VALUE!</v>")
    .replace(/<dataValidations[\s>][\s\S]*?<\/dataValidations>/, () => validationsXml(sheet));
}

/** Formulas that may answer an array are marked as such with the place they fill; the others must not be. */
function formulaCell(state: State, sheet: Worksheet, address: string, attributes: string, formulaAttributes: string): string {
  const cell = sheet.getCell(address);
  const formula = formulaOf(cell) ?? "";
  const plain = attributes.replace(/\scm="\d+"/, "");
  if (cell.model.isDynamicArray !== true) return `<c r="${address}"${plain}><f${formulaAttributes}>`;
  const spill = state.engine.spillAt(sheet, cell.row, cell.col);
  if (!spill && !needsArray(formula)) return `<c r="${address}"${plain}><f>`;
  return `<c r="${address}"${plain} cm="1"><f t="array" ref="${spill ? rectAddress(spill) : address}">`;
}

/**
 * Saved as a plain formula, Excel would take one cell of a range where the formula means all of it.
 * That happens beside an operator and in an add-in's function; SUMPRODUCT takes ranges whole by itself.
 */
function needsArray(formula: string): boolean {
  if (callsCustomFunction(formula)) return true;
  const pieces = piecesOf(formula.replace(/SUMPRODUCT\((?:[^()]|\([^()]*\))*\)/gi, "0")).filter((piece) => piece.kind !== "space");
  return pieces.some(
    (piece, index) =>
      (piece.kind === "brackets" || (piece.kind === "reference" && piece.text.includes(":"))) &&
      (/^[-+*/^&=<>]/.test(pieces[index + 1]?.text ?? "") || /^[-+*/^&=<>]/.test(pieces[index - 1]?.text ?? "")),
  );
}

/** A text that looks like something else gets a style with the apostrophe. */
function textCell(sheet: Worksheet, all: string, address: string, attributes: string, quoted: (style: number) => number): string {
  if (!/\st="s"/.test(attributes)) return all;
  const cell = sheet.getCell(address);
  if (typeof cell.value !== "string" || !needsApostrophe(cell.value, numberFormatOf(cell))) return all;
  const style = Number(/\ss="(\d+)"/.exec(attributes)?.[1] ?? 0);
  return `<c r="${address}" s="${quoted(style)}"${attributes.replace(/\ss="\d+"/, "")}>`;
}
