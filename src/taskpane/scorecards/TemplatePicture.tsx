import { makeStyles, tokens } from "@fluentui/react-components";
import type { AnyTemplate } from "../../templates/template";

const useStyles = makeStyles({
  picture: { display: "block", borderRadius: tokens.borderRadiusSmall, boxShadow: tokens.shadow2 },
  paper: { fill: tokens.colorNeutralBackground1 },
  accent: { fill: tokens.colorBrandBackground },
  head: { fill: tokens.colorNeutralBackground5 },
  words: { fill: tokens.colorNeutralForeground4 },
  input: { fill: tokens.colorPaletteMarigoldBackground2, fillOpacity: 0.6 },
});

const WIDTH = 60;
const HEIGHT = 80;
const LEFT = 5;
const RIGHT = 55;
const TOP = 20;
const BOTTOM = 68;

/** Lines and columns of a record, of which nothing is known beforehand. */
const RECORD = { rows: [null, ...Array.from({ length: 9 }, () => ({ weight: 1 }))], columns: 5 };

/** A small picture of the sheet: one line an item, as long as its weight; one column a rater; sections apart. */
export function TemplatePicture({ template }: { readonly template: AnyTemplate }) {
  const styles = useStyles();
  const record = template.form === "record";
  const rows = record ? RECORD.rows : template.sections.flatMap((section) => [null, ...section.items]);
  const step = Math.min(5, (BOTTOM - TOP) / rows.length);
  const heaviest = Math.max(...rows.map((item) => item?.weight ?? 0));
  const columns = Array.from({ length: record ? RECORD.columns : template.raters.length }, (_, index) => RIGHT - 6 * (index + 1));
  const words = (columns.at(-1) ?? RIGHT) - LEFT - 4;

  return (
    <svg className={styles.picture} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden focusable="false">
      <rect className={styles.paper} width={WIDTH} height={HEIGHT} />
      <rect className={styles.accent} x={16} y={5} width={28} height={4} rx={1} />
      <rect className={styles.words} x={LEFT} y={13} width={18} height={2} />
      <rect className={styles.words} x={32} y={13} width={14} height={2} />
      {rows.map((item, row) => {
        const y = TOP + row * step;
        if (!item) return <rect key={row} className={styles.head} x={LEFT} y={y} width={RIGHT - LEFT} height={step - 1.2} />;
        return (
          <g key={row}>
            <rect className={styles.words} x={LEFT} y={y + 0.6} width={words * (0.35 + (0.65 * item.weight) / heaviest)} height={Math.max(step - 3, 1)} />
            {columns.map((x) => (
              <rect key={x} className={styles.input} x={x} y={y} width={5} height={step - 1} />
            ))}
          </g>
        );
      })}
      <rect className={styles.accent} x={RIGHT - 11} y={72} width={11} height={4} rx={1} />
    </svg>
  );
}
