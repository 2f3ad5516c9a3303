import type { Desk } from "../../model/desk";
import { selectionOn } from "../grid/useSelection";
import { say, type Language } from "../texts";
import { shortNumber, statisticsOf } from "./statistics";

interface StatusBarProps {
  readonly desk: Desk;
  readonly language: Language;
  readonly editing: boolean;
  readonly calculating: boolean;
}

export function StatusBar({ desk, language, editing, calculating }: StatusBarProps) {
  const sheet = desk.activeSheet();
  const { filled, numbers, sum } = statisticsOf(sheet, selectionOn(desk, sheet.name));
  return (
    <footer className="statusBar">
      <span role="status">{say(language, calculating ? "calculating" : editing ? "editing" : "ready")}</span>
      <span className="figures">
        {filled > 1 && numbers > 0 && <span>{say(language, "average", { value: shortNumber(sum / numbers) })}</span>}
        {filled > 1 && <span>{say(language, "count", { value: String(filled) })}</span>}
        {filled > 1 && numbers > 0 && <span>{say(language, "sum", { value: shortNumber(sum) })}</span>}
      </span>
    </footer>
  );
}
