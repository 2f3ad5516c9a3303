import { makeStyles, tokens } from "@fluentui/react-components";
import { counted } from "../../i18n/counted";
import { generationWords } from "../../i18n/generationWords";
import type { AnyTemplate } from "../../templates/template";
import type { Generation } from "../../workbook/types";
import type { PaneActions } from "../actions";
import { Disclosure } from "../Disclosure";
import { useLocale, useWords } from "../words";
import { generationName } from "./generationName";
import { SheetLinks } from "./SheetLinks";
import { TakeBack } from "./TakeBack";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalL}` },
  title: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  entry: { display: "grid", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly generations: readonly Generation[];
  readonly templates: readonly AnyTemplate[];
  readonly actions: PaneActions;
  readonly onProblem: (problem: unknown) => void;
  readonly onTakenBack: (count: number) => void;
}

/** Generations that are still in the workbook, so that each can be taken back on another day. */
export function Earlier({ generations, templates, actions, onProblem, onTakenBack }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(generationWords);
  if (generations.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{say("earlier")}</h2>
      <ul className={styles.list}>
        {generations.map((generation) => (
          <li key={generation.id}>
            <Disclosure
              title={say("earlierLine", {
                what: generationName(generation, templates, locale),
                scorecards: counted(locale, "scorecard", generation.sheets.length),
              })}
            >
              <div className={styles.entry}>
                <SheetLinks sheets={generation.sheets} onOpen={(id) => void actions.activate(id).catch(onProblem)} />
                <TakeBack generation={generation} templates={templates} actions={actions} onProblem={onProblem} onTakenBack={onTakenBack} />
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
