import type { Worksheet } from "@cj-tech-master/excelts";
import { choiceArg, textArg } from "../args";
import { handle, type Child, type ObjectType, type Property } from "../objects";

type Page = "odd" | "even" | "first";
type Section = "L" | "C" | "R";

interface PageRef {
  readonly sheet: Worksheet;
  readonly page: Page;
}

/** Files keep all three sections in one text: &Lleft&Ccenter&Rright. */
export function sectionOf(text: string | null | undefined, section: Section): string {
  const parts = (text ?? "").split(/&([LCR])/);
  if (section === "C" && parts[0]) return parts[0];
  const at = parts.indexOf(section);
  return at < 0 ? "" : parts[at + 1] ?? "";
}

function withSection(text: string | null | undefined, section: Section, content: string): string | null {
  const joined = (["L", "C", "R"] as const)
    .map((each) => [each, each === section ? content : sectionOf(text, each)])
    .map(([each, value]) => (value ? `&${each}${value}` : ""))
    .join("");
  return joined === "" ? null : joined;
}

function property(section: Section, kind: "Header" | "Footer"): Property<PageRef> {
  return {
    get: ({ sheet, page }) => sectionOf(sheet.headerFooter[`${page}${kind}`], section),
    set({ sheet, page }, value) {
      const key = `${page}${kind}` as const;
      sheet.headerFooter[key] = withSection(sheet.headerFooter[key], section, textArg(value));
    },
  };
}

const pageType: ObjectType<PageRef> = {
  name: "HeaderFooter",
  properties: {
    leftHeader: property("L", "Header"),
    centerHeader: property("C", "Header"),
    rightHeader: property("R", "Header"),
    leftFooter: property("L", "Footer"),
    centerFooter: property("C", "Footer"),
    rightFooter: property("R", "Footer"),
  },
};

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function page(which: Page): Child<Worksheet> {
  return { child: (sheet) => handle(pageType, { sheet, page: which }) };
}

export const headersFootersType: ObjectType<Worksheet> = {
  name: "HeaderFooterGroup",
  properties: {
    state: {
      get: ({ headerFooter }) => STATES[(headerFooter.differentFirst ? 1 : 0) + (headerFooter.differentOddEven ? 2 : 0)],
      set({ headerFooter }, value) {
        const index = STATES.indexOf(choiceArg(value, STATES));
        headerFooter.differentFirst = index % 2 === 1;
        headerFooter.differentOddEven = index >= 2;
      },
    },
  },
  children: { defaultForAllPages: page("odd"), oddPages: page("odd"), evenPages: page("even"), firstPage: page("first") },
};
