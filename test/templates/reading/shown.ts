import { describe as inWords } from "../../../src/rules/faces";
import type { ReadCard } from "../../../src/templates/reading/card";
import { sayDoubt } from "../../../src/templates/reading/doubts";
import { templateFrom } from "../../../src/templates/reading/templateFrom";

/** Everything that was read from a card, in lines: what the golden cards hold after their drawing. */
export function shown(card: ReadCard): string {
  const { title, post, total, sections, items, notes, raters, signatures, doubts } = card;
  const made = templateFrom(card, { id: "own" });
  const list = (name: string, entries: readonly string[]) => (entries.length === 0 ? [] : [`${name}: ${entries.map(oneLine).join("; ")}`]);
  return [
    `title: ${title}${post === "" ? "" : ` / ${post}`}`,
    `total: ${total}`,
    ...list("sections", sections.map(({ name, share, marks }) => `${name} ${share}${marks === null ? "" : ` (${marks})`}`)),
    ...items.map(({ name, section, points, standard, rule, target, scale, measure, extra }) => {
      const more = [...(target === null ? [] : [`target ${target}`]), ...(scale === null ? [] : [`out of ${scale}`]), ...(measure === "" ? [] : [`measure ${measure}`]), ...(extra ? ["extra"] : [])];
      return oneLine([`- ${name}`, section ?? "", points ?? "?", standard, rule ? inWords(rule, "zh") : "judged", ...more].join(" | "));
    }),
    ...list("notes", notes),
    ...list("raters", raters.map(({ name, share }) => `${name} ${share ?? "?"}`)),
    ...list("signatures", signatures),
    ...[...doubts, ...items.flatMap((item) => item.doubts)].map((doubt) => oneLine(`? ${sayDoubt(doubt, "zh")}`)),
    made.ok ? `template: ${made.template.title.zh} / ${made.template.post.zh}` : `no template: ${made.faults.map(({ zh }) => zh).join("")}`,
  ].join("\n");
}

function oneLine(text: string): string {
  return text.replaceAll("\n", "\\n");
}
