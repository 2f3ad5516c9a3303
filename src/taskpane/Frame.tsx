import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { BookSearchRegular } from "@fluentui/react-icons/svg/book-search";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import { paneWords } from "../i18n/pane";
import type { HelpTopic } from "./HelpPage";
import { isTab, type PaneTab } from "./shownTab";
import { useLocale, useWords } from "./words";

const useStyles = makeStyles({
  frame: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  // Excel draws its own menu over the 34 × 32 px at the top right.
  head: { flexShrink: 0, display: "flex", alignItems: "center", justifyContent: "space-between", paddingLeft: tokens.spacingHorizontalXS, paddingRight: "36px", minHeight: "44px" },
  // Words of Latin letters need the room of the icons in a narrow pane.
  latin: { "@media (max-width: 379px)": { "& .fui-Tab__icon": { display: "none" } } },
});

/** What the menu opens. */
export type MenuPage = "functions" | HelpTopic;

interface Props {
  readonly tab: PaneTab;
  readonly onTab: (tab: PaneTab) => void;
  readonly onPage: (page: MenuPage) => void;
  readonly children: ReactNode;
}

/** Tabs and the menu for functions and help; the tab's page fills the rest. */
export function Frame({ tab, onTab, onPage, children }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const say = useWords(paneWords);
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <TabList className={locale === "en" ? styles.latin : undefined} size="small" selectedValue={tab} aria-label={say("tabs")} onTabSelect={(_event, { value }) => isTab(value) && onTab(value)}>
          <Tab value="scorecards" icon={<ClipboardTaskRegular />}>
            {say("scorecards")}
          </Tab>
          <Tab value="templates" icon={<DocumentTableRegular />}>
            {say("templates")}
          </Tab>
          <Tab value="rules" icon={<MathFormulaRegular />}>
            {say("rules")}
          </Tab>
        </TabList>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={say("more")} />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem icon={<BookSearchRegular />} onClick={() => onPage("functions")}>
                {say("functions")}
              </MenuItem>
              <MenuItem icon={<QuestionCircleRegular />} onClick={() => onPage("help")}>
                {say("help")}
              </MenuItem>
              <MenuItem icon={<InfoRegular />} onClick={() => onPage("about")}>
                {say("about")}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </header>
      {children}
    </div>
  );
}
