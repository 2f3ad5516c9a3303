import { createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Around the accent colour of the generated sheets, shade 80, which carries white text at 6.9:1. */
const brand: BrandVariants = {
  10: "#040d15",
  20: "#081726",
  30: "#0b2137",
  40: "#0f2b48",
  50: "#123659",
  60: "#16406a",
  70: "#194a7b",
  80: "#1f5c99",
  90: "#2d6ba9",
  100: "#387abc",
  110: "#4c8ccd",
  120: "#6aa1d7",
  130: "#89b5e1",
  140: "#a9c9ea",
  150: "#c9def2",
  160: "#e8f1fa",
};

const latin = '"Segoe UI Variable Text", "Segoe UI", -apple-system, BlinkMacSystemFont';
const chinese = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC"';

export const theme: Theme = {
  ...createLightTheme(brand),
  fontFamilyBase: `${latin}, ${chinese}, sans-serif`,
};
