import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { counted } from "../../i18n/counted";
import { rulesPaneWords } from "../../i18n/rulesPane";
import type { StandardsRange } from "../../workbook/types";
import { InfoNote } from "../InfoNote";
import { useLocale, useWords } from "../words";
import { valueAt, type Columns } from "./columns";
import { typedFigure, type Trial } from "./figures";
import { GROUPS } from "./groups";
import type { StandardReader } from "./reader";
import { StandardGroup } from "./StandardGroup";
import type { CellStandard } from "./standards";

const useStyles = makeStyles({
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
});

interface Props {
  readonly range: StandardsRange;
  readonly columns: Columns;
  readonly standards: readonly CellStandard[];
  readonly reader: StandardReader;
  readonly agreed: ReadonlySet<number>;
  readonly onAgree: (row: number, on: boolean) => void;
  readonly onBack: () => void;
}

/** The standards of a selection in three groups: those that read well, those that need a look, those for judgement. */
export function CellStandards({ range, columns, standards, reader, agreed, onAgree, onBack }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(rulesPaneWords);
  const startWith = ({ row, reading }: CellStandard): Trial => {
    const rule = reading.ok ? reading.rule : null;
    const figure = (column: number | null, of: typeof rule) => (column === null ? "" : typedFigure(valueAt(range, row, column), of));
    return { actual: figure(columns.actual, rule), points: figure(columns.points, null), target: figure(columns.target, rule) };
  };
  return (
    <div className={styles.stack}>
      <div>
        <Button className={styles.back} appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack}>
          {say("back")}
        </Button>
        <h2 className={styles.heading}>{say("cellsLine", { address: range.address, standards: counted(locale, "standard", standards.length) })}</h2>
      </div>
      {standards.length === 0 && <InfoNote warning>{say("noTexts")}</InfoNote>}
      {GROUPS.map((group) => (
        <StandardGroup
          key={group}
          group={group}
          standards={standards.filter((each) => each.group === group)}
          open={standards.length === 1}
          reader={reader}
          startWith={startWith}
          agreed={agreed}
          onAgree={onAgree}
        />
      ))}
    </div>
  );
}
