import { makeStyles, tokens } from "@fluentui/react-components";

/** What the list of functions and an opened one have in common. */
export const useFunctionStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
  title: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outlineStyle: "none" },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});
