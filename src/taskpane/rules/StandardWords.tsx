import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { rulesPaneWords } from "../../i18n/rulesPane";
import type { Role } from "../../rules/words/reading";
import { useWords } from "../words";
import { piecesOf } from "./pieces";
import type { Span } from "../../rules/words/reading";

const useStyles = makeStyles({
  words: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere", lineHeight: "26px", maxHeight: "260px", overflowY: "auto" },
  read: { textDecorationLine: "underline", textUnderlineOffset: "4px", textDecorationThickness: "2px", textDecorationSkipInk: "none" },
  bound: { textDecorationColor: tokens.colorBrandStroke1 },
  points: { textDecorationColor: tokens.colorPaletteGreenBorderActive, textDecorationStyle: "double" },
  target: { textDecorationColor: tokens.colorPaletteBerryBorderActive, textDecorationStyle: "dashed" },
  step: { textDecorationColor: tokens.colorPaletteMarigoldBorderActive, textDecorationStyle: "dotted" },
  limit: { textDecorationColor: tokens.colorNeutralForeground1, textDecorationThickness: "4px" },
  condition: { textDecorationColor: tokens.colorPaletteTealBorderActive, textDecorationStyle: "dashed", textDecorationThickness: "1px" },
  ignored: { color: tokens.colorNeutralForeground3 },
  unread: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationColor: tokens.colorStatusDangerForeground1,
    textDecorationStyle: "wavy",
    textDecorationThickness: "1px",
  },
  icon: { verticalAlign: "-3px", marginRight: "1px" },
  legend: {
    listStyle: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "22px",
    color: tokens.colorNeutralForeground2,
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

interface Props {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A standard with what was read of it underlined, a line a role; what was not read stands out by an icon too. */
export function StandardWords({ text, spans }: Props) {
  const styles = useStyles();
  const say = useWords(rulesPaneWords);
  const pieces = piecesOf(text, spans);
  const roles = [...new Set(pieces.flatMap(({ role }) => role ?? []))];
  const looks = (role: Role | null) => (role === null ? undefined : mergeClasses(role !== "ignored" && styles.read, styles[role]));
  return (
    <div>
      <p className={styles.words}>
        {pieces.map(({ start, words, role }) =>
          role === "unread" ? (
            <mark key={start} className={looks(role)}>
              <ErrorCircle16Filled className={styles.icon} aria-hidden />
              {words}
              <span className={styles.hidden}>{say("unreadMark")}</span>
            </mark>
          ) : (
            <span key={start} className={looks(role)}>
              {words}
            </span>
          ),
        )}
      </p>
      {roles.length > 0 && (
        <ul className={styles.legend} aria-label={say("legend")}>
          {roles.map((role) => (
            <li key={role}>
              <span className={looks(role)}>{say(`role.${role}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
