import { createDesk, type DeskOptions, type FullDesk } from "../../src/desk/model/createDesk";
import { createHost, type Host, type HostOptions } from "../../src/desk/server/host";
import { withExcel, type ExcelInTest } from "./excel";

export interface DeskInTest {
  readonly desk: FullDesk;
  readonly host: Host;
  readonly excel: ExcelInTest;
  readonly warnings: string[];
}

const open: ExcelInTest[] = [];

/** A desk with an empty workbook behind the real library; taken away after the test by closeDesks. */
export async function deskInTest(options: HostOptions & Partial<DeskOptions> = {}): Promise<DeskInTest> {
  const { emptyCellsAs = null, ...hostOptions } = options;
  const warnings: string[] = [];
  const desk = await createDesk({ emptyCellsAs });
  const host = createHost(desk, { warn: (text) => warnings.push(text), ...hostOptions });
  const excel = withExcel(desk, host);
  open.push(excel);
  return { desk, host, excel, warnings };
}

export function closeDesks(): void {
  open.splice(0).reverse().forEach((excel) => excel.restore());
}

/** Code and place of the error that a piece of work ends with. */
export async function failureOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error; // thrown by the library
    return `${code} ${debugInfo.errorLocation ?? ""}`.trim();
  }
  return "none";
}
