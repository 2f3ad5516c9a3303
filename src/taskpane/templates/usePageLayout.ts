import { makeStyles, tokens } from "@fluentui/react-components";

/** A page that scrolls over the bar at its foot. */
export const usePageLayout = makeStyles({
  pane: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", outlineStyle: "none", padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  notice: { flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});
