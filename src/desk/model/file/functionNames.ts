import { piecesOf, type Piece } from "../formula";

/** Functions younger than the file format: files write them with a prefix. */
const PREFIXED = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT " +
    "BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA " +
    "CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST " +
    "F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY " +
    "FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT " +
    "IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
    "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
    "PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET " +
    "SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL " +
    "TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);

/** These two carry a second prefix. */
const WORKSHEET_ONLY = new Set(["FILTER", "SORT"]);

/** Old functions with a dot in their name. */
const OLD_DOTTED = new Set(["ERROR.TYPE", "ISO.CEILING", "NETWORKDAYS.INTL", "WORKDAY.INTL"]);

function isCall(pieces: readonly Piece[], index: number): boolean {
  return pieces[index]?.kind === "name" && pieces[index + 1]?.text === "(";
}

/** An add-in's function is any dotted name that is not Excel's own. */
export function isCustomName(name: string): boolean {
  const upper = name.toUpperCase();
  return upper.includes(".") && !PREFIXED.has(upper) && !OLD_DOTTED.has(upper);
}

export function callsCustomFunction(formula: string): boolean {
  const pieces = piecesOf(formula);
  return pieces.some((piece, index) => isCall(pieces, index) && isCustomName(piece.text));
}

/** A formula as files write it: KPI.BAND( is _xldudf_KPI_BAND(, XLOOKUP( is _xlfn.XLOOKUP(, LET's own names have a prefix. */
export function toFile(formula: string): string {
  const pieces = piecesOf(formula);
  const locals = localNames(pieces);
  return pieces
    .map((piece, index) => {
      if (piece.kind !== "name") return piece.text;
      const upper = piece.text.toUpperCase();
      if (locals.has(upper)) return `_xlpm.${piece.text}`;
      if (!isCall(pieces, index)) return piece.text;
      if (isCustomName(upper)) return `_xldudf_${upper.replaceAll(".", "_")}`;
      if (WORKSHEET_ONLY.has(upper)) return `_xlfn._xlws.${upper}`;
      return PREFIXED.has(upper) ? `_xlfn.${upper}` : piece.text;
    })
    .join("");
}

/** Names that LET and LAMBDA introduce: LET's arguments 1, 3, 5 … and all of LAMBDA's but the last. */
function localNames(pieces: readonly Piece[]): Set<string> {
  const names = new Set<string>();
  pieces.forEach((piece, index) => {
    const callee = piece.text.toUpperCase();
    if (!isCall(pieces, index) || (callee !== "LET" && callee !== "LAMBDA")) return;
    const args = splitArguments(pieces, index + 2);
    args.slice(0, -1).forEach((arg, position) => {
      const [only, ...more] = arg.filter((each) => each.kind !== "space");
      if (only?.kind === "name" && more.length === 0 && (callee === "LAMBDA" || position % 2 === 0)) names.add(only.text.toUpperCase());
    });
  });
  return names;
}

function splitArguments(pieces: readonly Piece[], start: number): Piece[][] {
  const args: Piece[][] = [[]];
  let depth = 0;
  for (const piece of pieces.slice(start)) {
    if (piece.text === ")" && depth === 0) break;
    if (piece.text === "(") depth++;
    if (piece.text === ")") depth--;
    if (piece.text === "," && depth === 0) args.push([]);
    else args.at(-1)?.push(piece);
  }
  return args;
}

/** The other way round; also the [2]!_xldudf_… form that conflicts leave behind. */
export function fromFile(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula
    .replace(/(?:\[\d+\]!)?_xldudf_([A-Z0-9]+)_(\w+)(?=\s*\()/gi, (_all, namespace: string, name: string) => `${namespace}.${name.replaceAll("_", ".")}`.toUpperCase())
    .replace(/_xlfn\.(?:_xlws\.)?(?=[A-Z])/gi, "")
    .replace(/_xlpm\./gi, "");
}
