import { setLanguage } from "../functions/language";
import { registerFunctions } from "../functions/register";
import { localeOf } from "../i18n/message";
import { automate, type AutomationEvent } from "./automation";
import { showPane } from "./showPane";

// Excel asks for functions as soon as the script has run, so they register before the host has said its language.
registerFunctions("zh");

void Office.onReady(() => {
  setLanguage(localeOf(Office.context.displayLanguage));
});

Office.actions.associate("KPI.Automate", (event: AutomationEvent) => void automate(event));
Office.actions.associate("KPI.ShowScorecards", (event: Office.AddinCommands.Event) => void showPane("scorecards", () => event.completed()));
Office.actions.associate("KPI.ShowRules", (event: Office.AddinCommands.Event) => void showPane("rules", () => event.completed()));
