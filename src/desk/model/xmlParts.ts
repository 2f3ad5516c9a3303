/** {GUID} of a new custom XML part, as files write it. */
export function newPartId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

/** Namespace of the root element; empty when it has none. */
export function namespaceOf(xml: string): string {
  const root = /<([\w.-]+:)?[\w.-]+((?:\s+[^<>]*)?)\/?>/.exec(xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ""));
  if (!root) return "";
  const attribute = root[1] ? `xmlns:${root[1].slice(0, -1)}` : "xmlns";
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? "");
  return found?.[1] ?? found?.[2] ?? "";
}

/** Tags are balanced and there is one root; enough to refuse what Excel would refuse. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  const body = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "");
  for (const [, slash, name = "", rest = ""] of body.matchAll(/<(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gu)) {
    if (slash) {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0) roots++;
      if (!rest.endsWith("/")) open.push(name);
    }
  }
  return roots === 1 && open.length === 0;
}
