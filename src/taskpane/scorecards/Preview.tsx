import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ZoomInRegular } from "@fluentui/react-icons/svg/zoom-in";
import { ZoomOutRegular } from "@fluentui/react-icons/svg/zoom-out";
import { useMemo, useState } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import type { FormulaStyle } from "../../sheets/options";
import type { Period } from "../../sheets/period";
import type { Person } from "../../sheets/person";
import { planSheet } from "../../sheets/planSheet";
import { sheetNames } from "../../sheets/sheetNames";
import type { AnyTemplate } from "../../templates/template";
import { ErrorBoundary } from "../ErrorBoundary";
import { InfoNote } from "../InfoNote";
import { useLocale, useWords } from "../words";
import { MiniatureSheet } from "./MiniatureSheet";
import { miniatureOf } from "./miniature";

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  title: { margin: 0, minWidth: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  zoom: { flexShrink: 0 },
});

interface Props {
  readonly template: AnyTemplate;
  readonly person: Person;
  readonly period: Period;
  readonly formulas: FormulaStyle;
}

/** A faithful miniature of the first person's sheet. */
export function Preview(props: Props) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const [large, setLarge] = useState(false);
  const { name } = props.person;
  return (
    <section className={styles.section} aria-label={say("preview", { name })}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say("preview", { name })}</h2>
        <Button
          className={styles.zoom}
          size="small"
          appearance="subtle"
          icon={large ? <ZoomOutRegular /> : <ZoomInRegular />}
          onClick={() => setLarge(!large)}
        >
          {say(large ? "reduce" : "enlarge")}
        </Button>
      </div>
      <ErrorBoundary fallback={<InfoNote>{say("previewFailed")}</InfoNote>}>
        <FirstSheet {...props} large={large} />
      </ErrorBoundary>
    </section>
  );
}

function FirstSheet({ template, person, period, formulas, large }: Props & { readonly large: boolean }) {
  const say = useWords(scorecardsWords);
  const locale = useLocale();
  const miniature = useMemo(() => {
    const [sheetName = ""] = sheetNames([person], period, []);
    return miniatureOf(planSheet(template, person, { period, formulas, locale, generation: "", sheetName }));
  }, [template, person, period, formulas, locale]);
  return <MiniatureSheet miniature={miniature} large={large} label={say("previewLabel", { name: person.name })} />;
}
