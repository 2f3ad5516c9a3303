import { blockAt } from "./address";
import type { Card } from "./card";
import { cardMarkCells } from "./cardMark";
import { address } from "./draft";
import type { Block } from "./draft";
import { filledFormula } from "./formulas";
import type { ScorecardOptions } from "./options";
import { periodCode } from "./period";
import type { Person } from "./person";

/** Writes what the sheet is into the hidden column; answers the range. */
export function drawMeta({ template, columns, draft }: Card, person: Person, options: ScorecardOptions): string {
  const mark = {
    templateId: template.id,
    schema: String(template.schema),
    person: person.name,
    number: person.number,
    department: person.department,
    period: periodCode(options.period),
    generation: options.generation,
    sheetName: options.sheetName,
  };
  const cells = cardMarkCells(mark, filledFormula(joinedDown(draft.inputs()).map(address)));
  cells.forEach((cell, index) => draft.put(index + 1, columns.meta, cell));
  return blockAt(1, columns.meta, cells.length, columns.meta);
}

/** Blocks that continue the one above them in the same columns become one, which keeps the formula short. */
function joinedDown(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const index = joined.findIndex(
      ({ left, right, bottom }) => left === block.left && right === block.right && bottom === block.top - 1,
    );
    const above = joined[index];
    if (above) joined[index] = { ...above, bottom: block.bottom };
    else joined.push(block);
  }
  return joined;
}
