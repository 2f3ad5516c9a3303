import { templatesPaneWords } from "../../i18n/templatesPane";
import { plain } from "../../numbers/plain";
import { useWords } from "../words";
import { SumLine } from "./SumLine";
import type { Sums } from "./sums";

/** How many items there are and what the card adds up to. */
export function TotalLine({ sums: { total }, items }: { readonly sums: Sums; readonly items: string }) {
  const say = useWords(templatesPaneWords);
  const words = total === null ? say("totalUnreadable") : say(total === 100 ? "total" : "totalWrong", { sum: plain(total) });
  return <SumLine right={total === 100} words={`${items} · ${words}`} />;
}
