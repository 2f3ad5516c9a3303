import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type CSSProperties, type RefObject } from "react";
import type { Miniature, MiniatureBox } from "./miniature";

const useStyles = makeStyles({
  frame: {
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "#ffffff",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Only the large one scrolls: a scrollbar that comes and goes with the fitted size would never settle.
  large: { overflow: "auto", maxHeight: "70vh" },
  sheet: { position: "relative", transformOrigin: "0 0" },
  box: { position: "absolute", boxSizing: "border-box", overflow: "hidden", display: "flex", padding: "1px 3px" },
  text: { width: "100%", overflow: "hidden" },
});

interface Props {
  readonly miniature: Miniature;
  /** In its own size, to be scrolled, instead of fitted to the pane. */
  readonly large: boolean;
  readonly label: string;
}

/** Draws a sheet to scale: real texts, widths, fills and borders. */
export function MiniatureSheet({ miniature, large, label }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useInnerWidth(frame);
  const scale = large ? 1.2 : width / miniature.width;
  return (
    <div ref={frame} className={mergeClasses(styles.frame, large && styles.large)} role="img" aria-label={label} tabIndex={large ? 0 : undefined}>
      <div style={{ width: miniature.width * scale, height: miniature.height * scale, overflow: "hidden" }}>
        <div className={styles.sheet} style={{ width: miniature.width, height: miniature.height, transform: `scale(${scale})` }}>
          {miniature.boxes.map((box) => (
            <div key={box.key} className={styles.box} style={boxStyle(box)}>
              {box.text !== "" && <span className={styles.text}>{box.text}</span>}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function boxStyle({ left, top, width, height, style, sides }: MiniatureBox): CSSProperties {
  const line = (color: string | undefined) => (color === undefined ? undefined : `0.75px solid ${color}`);
  return {
    left,
    top,
    width,
    height,
    backgroundColor: style.fill,
    color: style.font?.color,
    fontSize: style.font?.size ?? 11,
    fontWeight: style.font?.bold ? 600 : 400,
    fontStyle: style.font?.italic ? "italic" : undefined,
    lineHeight: 1.3,
    alignItems: style.vertical === "center" ? "center" : style.vertical === "top" ? "flex-start" : "flex-end",
    textAlign: style.horizontal ?? "left",
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    paddingLeft: 3 + (style.indent ?? 0) * 7,
    borderTop: line(sides.top),
    borderBottom: line(sides.bottom),
    borderLeft: line(sides.left),
    borderRight: line(sides.right),
  };
}

function useInnerWidth(frame: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(300);
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
