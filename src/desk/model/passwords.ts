import { base64ToUint8Array, type Workbook, type Worksheet } from "@cj-tech-master/excelts";

type SheetProtection = NonNullable<Worksheet["sheetProtection"]>;

/** Hashing takes a tenth of a second for each sheet: it waits until the file is saved. */
interface Unhashed {
  unhashed?: string;
}

interface Hashed {
  readonly hashValue?: string;
  readonly saltValue?: string;
  readonly spinCount?: number;
}

export function protectSheet(sheet: Worksheet, permissions: Partial<SheetProtection>, password: string): void {
  const protection: SheetProtection & Unhashed = { sheet: true, ...permissions };
  if (password !== "") protection.unhashed = password;
  sheet.sheetProtection = protection;
}

export function hasPassword(protection: (Hashed & Unhashed) | null): boolean {
  return Boolean(protection?.unhashed ?? protection?.hashValue);
}

export async function passwordFits(protection: (Hashed & Unhashed) | null, password: string): Promise<boolean> {
  if (protection?.unhashed !== undefined) return protection.unhashed === password;
  const { hashValue, saltValue = "", spinCount = 0 } = protection ?? {};
  return hashValue === (await hashOf(password, saltValue, spinCount));
}

/** The hash of files: SHA-512 over salt and UTF-16 password, then over itself and a counter, spinCount times. */
async function hashOf(password: string, salt: string, spinCount: number): Promise<string> {
  const text = new Uint8Array(new Uint16Array([...password].flatMap((char) => char.split("").map((unit) => unit.charCodeAt(0)))).buffer);
  let key = await digest(base64ToUint8Array(salt), text);
  for (let turn = 0; turn < spinCount; turn++) key = await digest(key, new Uint8Array(new Uint32Array([turn]).buffer));
  return btoa(String.fromCharCode(...key));
}

async function digest(...parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const joined = new Uint8Array(parts.flatMap((part) => [...part]));
  return new Uint8Array(await crypto.subtle.digest("SHA-512", joined));
}

/** Puts hashes in the place of passwords; sheets with the same password share one. */
export async function hashPasswords(workbook: Workbook): Promise<void> {
  const made = new Map<string, Hashed>();
  for (const sheet of workbook.worksheets) {
    const protection: (SheetProtection & Unhashed) | null = sheet.sheetProtection;
    const password = protection?.unhashed;
    if (!protection || password === undefined) continue;
    const { unhashed: _gone, ...permissions } = protection;
    let hashed = made.get(password);
    if (!hashed) {
      await sheet.protect(password, {});
      const { hashValue, saltValue, spinCount } = sheet.sheetProtection ?? {};
      hashed = { hashValue, saltValue, spinCount };
      made.set(password, hashed);
    }
    sheet.sheetProtection = { ...permissions, algorithmName: "SHA-512", ...hashed };
  }
}
