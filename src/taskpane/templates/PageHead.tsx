import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef } from "react";
import { templatesPaneWords } from "../../i18n/templatesPane";
import { useWords } from "../words";

const useStyles = makeStyles({
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", outlineStyle: "none" },
  line: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

interface Props {
  readonly title: string;
  readonly line?: string | null;
  readonly onBack: () => void;
}

/** The way back and what the page is about; it has the focus when the page opens. */
export function PageHead({ title, line = null, onBack }: Props) {
  const styles = useStyles();
  const say = useWords(templatesPaneWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <Button className={styles.back} appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack}>
        {say("back")}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {line !== null && <p className={styles.line}>{line}</p>}
    </div>
  );
}
