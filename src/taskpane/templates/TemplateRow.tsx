import { Button, Menu, MenuList, MenuPopover, MenuTrigger, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ReactNode, Ref } from "react";
import { counted } from "../../i18n/counted";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { summarise } from "../../templates/summary";
import type { AnyTemplate } from "../../templates/template";
import { once } from "../once";
import { useLocale, useWords } from "../words";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  main: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "left",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  line: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  menu: { margin: tokens.spacingVerticalXS, minWidth: 0 },
});

interface Props {
  readonly template: AnyTemplate;
  readonly onOpen: () => void;
  /** The entries of its menu. */
  readonly menu: ReactNode;
  readonly menuRef?: Ref<HTMLButtonElement>;
}

/** A template as a row to press, with a menu for what else can be done with it. */
export function TemplateRow({ template, onOpen, menu, menuRef }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(templatesPaneWords);
  const title = template.title[locale];
  const { items, total } = summarise(template);
  const raters = template.form === "record" ? [] : template.raters.map(({ name }) => name[locale]);
  return (
    <div className={styles.row}>
      <button type="button" className={styles.main} onClick={once(onOpen)}>
        <span className={styles.title}>{title}</span>
        <span className={styles.line}>{template.post[locale]}</span>
        <span className={styles.line}>{total === null ? say("recordFacts") : say("cardFacts", { items: counted(locale, "item", items), total, raters: raters.join(say("listBreak")) })}</span>
      </button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button ref={menuRef} className={styles.menu} size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={say("menuOf", { title })} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>{menu}</MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
