import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { plain } from "../../numbers/plain";
import { sayDoubt } from "../../templates/reading/doubts";
import { InfoNote } from "../InfoNote";
import { standardReader } from "../rules/reader";
import { ReadingView } from "../rules/ReadingView";
import { useLocale, useWords } from "../words";
import type { ItemDraft } from "./draft";
import { readPoints, type Scoring } from "./scoring";

const useStyles = makeStyles({
  view: { padding: tokens.spacingVerticalM, backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  button: { justifySelf: "start" },
  check: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly item: ItemDraft;
  readonly scoring: Scoring;
  readonly onPart: (part: Partial<Pick<ItemDraft, "agreed" | "scale">>) => void;
}

/** How an item's standard is read, what is doubtful about it, and what can be decided. */
export function ItemReading({ item, scoring: { reading, doubts, agreeable, mismatch }, onPart }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const points = readPoints(item.points);
  // How it is read, and what that takes for granted, is said by the view.
  const said = doubts.filter(({ code, refusal, convention }) => !(reading !== null && (refusal || convention)) && !(item.scale !== null && code === "doubt.scaled"));
  const converted = item.scale !== null && points !== null && mismatch === null;
  if (reading === null && said.length === 0) return null;
  return (
    <div className={styles.view}>
      {said.map((doubt) => (
        <InfoNote key={doubt.code} warning={doubt.code !== "doubt.standardMissing"}>
          {sayDoubt(doubt, locale)}
        </InfoNote>
      ))}
      {converted && (
        <>
          <InfoNote>{say("converted", { marks: plain(item.scale), points: plain(points) })}</InfoNote>
          <Button className={styles.button} size="small" onClick={() => onPart({ scale: null })}>
            {say("convertUndo")}
          </Button>
        </>
      )}
      {mismatch !== null && points !== null && points > 0 && (
        <Button className={styles.button} size="small" onClick={() => onPart({ scale: mismatch })}>
          {say("convert", { marks: plain(mismatch), points: plain(points) })}
        </Button>
      )}
      {reading !== null && (
        <ReadingView key={[item.points, item.target].join("|")} text={item.words} reading={reading} reader={standardReader} startWith={{ actual: "", points: item.points, target: item.target }} unmarked />
      )}
      {agreeable && <Checkbox className={styles.check} label={say("agree")} checked={item.agreed} onChange={(_event, { checked }) => onPart({ agreed: checked === true })} />}
    </div>
  );
}
