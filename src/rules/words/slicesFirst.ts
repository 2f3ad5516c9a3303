import type { Atom, Mark } from "./atom";
import type { Standard } from "./standard";

/** "5% for $0-$100,000, an additional 1% for the portion from $100,000-$125,000": rates of touching slices. */
export function slicesFirst(all: readonly Atom[]): Standard["slices"] | undefined {
  if (!all.some((atom) => atom.type === "mark" && atom.mark === "slice")) return undefined;
  const told = all.filter((atom) => atom.type === "per" || atom.type === "award" || atom.type === "value" || atom.type === "bound" || atom.type === "limit");
  const slices: { readonly upTo: Mark; readonly rate: number }[] = [];
  let end = 0;
  for (let index = 0; index < told.length; index += 2) {
    const [rate, range] = [rateOf(told[index]), told[index + 1]];
    const bounds = range?.type === "bound" ? range.bound : undefined;
    const [low, high] = [bounds?.low?.mark, bounds?.high?.mark];
    if (rate === undefined || low?.kind !== "figure" || high?.kind !== "figure" || low.figure.scale !== "plain" || low.figure.value !== end) return undefined;
    slices.push({ upTo: high, rate: rate.more ? Number(((slices.at(-1)?.rate ?? 0) + rate.rate).toPrecision(15)) : rate.rate });
    end = high.figure.value;
  }
  return slices.length > 1 ? slices : undefined;
}

function rateOf(atom: Atom | undefined): { readonly rate: number; readonly more: boolean } | undefined {
  if (atom?.type === "value") return atom.figure.scale === "percent" ? { rate: atom.figure.value, more: false } : undefined;
  const award = atom?.type === "award" ? atom.award : atom?.type === "per" ? atom.per.change : undefined;
  return award?.rate === undefined || award.mode === "lose" ? undefined : { rate: award.rate, more: award.mode === "add" };
}
