import type { Desk } from "../model/desk";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens a workbook from disk; rejects if it is none, and the desk keeps what it has. */
export async function openFile(desk: Desk, file: File): Promise<void> {
  await desk.open(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** Hands the workbook to the browser as a download. */
export async function saveFile(desk: Desk, name: string): Promise<void> {
  const bytes = await desk.save();
  // A copy in plain memory: Blob takes no view on memory that might be shared.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
