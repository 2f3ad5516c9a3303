import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: { justifyContent: "flex-start", minWidth: 0, maxWidth: "100%", textAlign: "left", paddingLeft: 0, paddingRight: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightRegular, "& .fui-Button__icon": { flexShrink: 0 } },
  title: { display: "inline-flex", gap: tokens.spacingHorizontalXS, alignItems: "center", overflowWrap: "anywhere" },
  content: { paddingLeft: "24px" },
});

interface Props {
  readonly title: string;
  /** Whether it starts open. */
  readonly open?: boolean;
  readonly warning?: boolean;
  readonly children: ReactNode;
}

/** A line that opens what stands under it. */
export function Disclosure({ title, open: openAtFirst = false, warning = false, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  return (
    <div>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.title}>
          {warning && <Warning16Regular aria-hidden />}
          {title}
        </span>
      </Button>
      <div id={id} className={styles.content} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
