import { ID } from "./shape";

const LONGEST = 60;

/** Whether a text can be a template's id. */
export function isTemplateId(id: string): boolean {
  return id.length <= LONGEST && ID.test(id);
}

/** An id like the wanted one that nobody has yet: 客服考核表, 客服考核表-2, … */
export function freeTemplateId(wanted: string, taken: ReadonlySet<string>): string {
  const plain = wanted.normalize("NFKC").trim().toLowerCase().replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[._-]+|-+$/g, "").slice(0, LONGEST - 5);
  const base = plain.replace(/[\ud800-\udbff]$/, "") || "template";
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
