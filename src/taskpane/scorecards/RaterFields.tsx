import { Button, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useId } from "react";
import { scorecardsWords } from "../../i18n/scorecardsPane";
import { LIMITS } from "../../templates/limits";
import type { MissingRater } from "../../templates/template";
import { useWords } from "../words";
import { addRater, raterFault, removeRater, type RaterDraft } from "./raterDrafts";
import { shareSum } from "./shares";
import { ShareSum } from "./ShareSum";

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", width: "100%", minWidth: 0 },
  title: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalXS },
  name: { flexGrow: 1, minWidth: 0 },
  share: { width: "88px", flexShrink: 0, "& input": { textAlign: "right", fontVariantNumeric: "tabular-nums" } },
  remove: { flexShrink: 0 },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
  hint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  policies: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const POLICIES: readonly MissingRater[] = ["spread", "zero", "block"];

interface Props {
  readonly raters: readonly RaterDraft[];
  readonly missingRater: MissingRater;
  readonly onRaters: (raters: readonly RaterDraft[]) => void;
  readonly onMissingRater: (policy: MissingRater) => void;
}

/** Who gives points, with what share, and what becomes of the share of somebody who gives none. */
export function RaterFields({ raters, missingRater, onRaters, onMissingRater }: Props) {
  const styles = useStyles();
  const say = useWords(scorecardsWords);
  const id = useId();
  const several = raters.length > 1;
  const change = (rater: string, part: Partial<RaterDraft>) => onRaters(raters.map((each) => (each.id === rater ? { ...each, ...part } : each)));
  return (
    <>
      <fieldset className={styles.group} aria-describedby={`${id}sum`}>
        <legend className={styles.title}>{say("raters")}</legend>
        {raters.map(({ id: rater, name, share }, index) => (
          <div key={rater} className={styles.row}>
            <Input
              className={styles.name}
              value={name}
              maxLength={LIMITS.name}
              aria-label={say("raterName", { n: index + 1 })}
              onChange={(_event, { value }) => change(rater, { name: value })}
            />
            {several && (
              <Input
                className={styles.share}
                value={share}
                inputMode="decimal"
                contentAfter="%"
                aria-label={say("shareOf", { name })}
                onChange={(_event, { value }) => change(rater, { share: value })}
              />
            )}
            {several && (
              <Button
                className={styles.remove}
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={say("removeRater", { name })}
                onClick={() => onRaters(removeRater(raters, rater))}
              />
            )}
          </div>
        ))}
        {raterFault(raters) === "names" && (
          <p role="alert" className={styles.wrong}>
            {say("raterNamesWrong")}
          </p>
        )}
        <div className={styles.foot}>
          <Button
            appearance="subtle"
            size="small"
            icon={<AddRegular />}
            disabledFocusable={raters.length >= LIMITS.raters}
            onClick={() => onRaters(addRater(raters, say("newRater", { n: raters.length + 1 })))}
          >
            {raters.length >= LIMITS.raters ? say("mostRaters", { most: LIMITS.raters }) : say("addRater")}
          </Button>
          {several && <ShareSum id={`${id}sum`} sum={shareSum(raters.map(({ share }) => share))} />}
        </div>
      </fieldset>
      {several && (
        <div role="group" aria-labelledby={`${id}missing`}>
          <div id={`${id}missing`}>{say("missingRater")}</div>
          <RadioGroup
            className={styles.policies}
            aria-labelledby={`${id}missing`}
            value={missingRater}
            onChange={(_event, { value }) => onMissingRater(POLICIES.find((policy) => policy === value) ?? "spread")}
          >
            {POLICIES.map((policy) => (
              <Radio
                key={policy}
                value={policy}
                label={
                  <>
                    {say(policy)}
                    {policy === missingRater && <small className={styles.hint}>{say(`${policy}Hint`)}</small>}
                  </>
                }
              />
            ))}
          </RadioGroup>
        </div>
      )}
    </>
  );
}
