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
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import { paneWords } from "../i18n/pane";
import type { HelpTopic } from "./HelpPage";
import { isTab, type PaneTab } from "./shownTab";
import { useWords } from "./words";

const useStyles = makeStyles({
  frame: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  // Excel draws its own menu over the 34 × 32 px at the top right.
  head: { flexShrink: 0, display: "flex", alignItems: "center", justifyContent: "space-between", paddingLeft: tokens.spacingHorizontalXS, paddingRight: "36px", minHeight: "44px" },
});

interface Props {
  readonly tab: PaneTab;
  readonly onTab: (tab: PaneTab) => void;
  readonly onHelp: (topic: HelpTopic) => void;
  readonly children: ReactNode;
}

/** Tabs and the menu for help; the tab's page fills the rest. */
export function Frame({ tab, onTab, onHelp, children }: Props) {
  const styles = useStyles();
  const say = useWords(paneWords);
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <TabList selectedValue={tab} aria-label={say("tabs")} onTabSelect={(_event, { value }) => isTab(value) && onTab(value)}>
          <Tab value="scorecards" icon={<ClipboardTaskRegular />}>
            {say("scorecards")}
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
              <MenuItem icon={<QuestionCircleRegular />} onClick={() => onHelp("help")}>
                {say("help")}
              </MenuItem>
              <MenuItem icon={<InfoRegular />} onClick={() => onHelp("about")}>
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
