import { isPartNumbered } from "./figures";
import type { Cell, Grid } from "./grid";

/** What stands above the first table: the title, and the post where a header cell gives it. */
export interface Frame {
  readonly title: string;
  readonly post: string;
  /** Rows of the frame that look like the title of the first part of the card. */
  readonly rows: readonly number[];
}

const LABEL = /^(部门|所属部门|所在部门|岗位|岗位名称|职位|职务|姓名|被考核人|被考核者|员工|员工姓名|考核人|考核者|考评人|直接上级|工号|编号|文件编号|版本|考核期间?|考核周期|考核时间|考核日期|考核月份|考核年度|评估期间?|日期|时间|年度|月份|季度|期间|入职日期|填表日期|填表时间|页码|密级|单位|公司|得分|总分|等级|department|name|employee( name)?|post|position|job title|title|period|review period|date|month|year|reviewer|appraiser|supervisor|manager|employee id|id|no)\s*[:：]?$/i;
const POST = /^(岗位|岗位名称|职位|职务|post|position|job title)\s*[:：]?$/i;
const INLINE = /(岗位名称|岗位|职位|职务|position|job title|post)\s*[:：]\s*([^\s:：_][^:：_]*?)(?=\s{2,}|\s+[^\s:：]+[:：]|$)/i;
const CARD = /考核|绩效|评价|评估|考评|量表|记分|计分|责任书|KPI|表$|卡$|scorecard|appraisal|evaluation|review|assessment|card|performance/i;

/** Title and post from the rows above the first head. */
export function frameOf(grid: Grid, below: number): Frame {
  const rows = Array.from({ length: below }, (_, row) => row).filter((row) => grid.filled(row).some((cell) => cell.row === row));
  const titles = rows.flatMap((row) => {
    const cells = grid.filled(row);
    const [only] = cells;
    return cells.length === 1 && only && !isInfo(only) && typeof only.value === "string" ? [only] : [];
  });
  const whole = titles.filter(({ line }) => !isPartNumbered(line));
  const title = whole.find(({ line }) => CARD.test(line)) ?? whole[0] ?? besideLabels(grid, rows);
  const post = rows.map((row) => postIn(grid.filled(row))).find((found) => found !== "") ?? "";
  return { title: title?.line ?? "", post, rows: titles.filter((cell) => cell !== title && cell.row > (title?.row ?? -1)).map(({ row }) => row) };
}

/** A title that shares its row with a form number or a date. */
function besideLabels(grid: Grid, rows: readonly number[]): Cell | undefined {
  return rows.flatMap((row) => grid.filled(row)).find((cell) => typeof cell.value === "string" && !isInfo(cell) && !isPartNumbered(cell.line) && CARD.test(cell.line) && cell.line.length <= 40);
}

/** A label of the header block, or a cell with labels and their values in it. */
export function isInfo({ line }: Cell): boolean {
  if (LABEL.test(line)) return true;
  const parts = line.split(/[:：]/);
  return parts.length > 1 && parts.slice(0, -1).every((part) => LABEL.test(part.trim().split(/\s+/).at(-1) ?? ""));
}

function postIn(cells: readonly Cell[]): string {
  const index = cells.findIndex(({ line }) => POST.test(line));
  const next = cells[index + 1];
  if (index >= 0 && next && !isInfo(next)) return next.line;
  return cells.map(({ text }) => INLINE.exec(text.replace(/\u3000/g, "  "))?.[2]?.trim() ?? "").find((found) => found !== "") ?? "";
}
