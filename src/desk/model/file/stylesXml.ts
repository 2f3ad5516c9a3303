/** Adds styles that keep a text a text (quotePrefix), one for each style that needs it. */
export function quotingStyles(xml: string) {
  const list = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? "";
  const styles: string[] = list.match(/<xf\s[^>]*\/>|<xf\s[^>]*>[\s\S]*?<\/xf>/g) ?? [];
  const made = new Map<number, number>();
  return {
    quoted(style: number): number {
      const known = made.get(style);
      if (known !== undefined) return known;
      const index = styles.length;
      styles.push((styles[style] ?? "<xf/>").replace(/^<xf/, '<xf quotePrefix="1"'));
      made.set(style, index);
      return index;
    },
    finished: (): string =>
      made.size === 0 ? xml : xml.replace(/<cellXfs[^>]*>[\s\S]*?<\/cellXfs>/, () => `<cellXfs count="${styles.length}">${styles.join("")}</cellXfs>`),
  };
}
