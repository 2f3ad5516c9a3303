import type { State } from "../state";

export async function saveBook(state: State): Promise<Uint8Array> {
  return new Uint8Array(await state.workbook.xlsx.writeBuffer());
}
