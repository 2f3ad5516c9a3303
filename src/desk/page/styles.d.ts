import "react";

declare module "react" {
  interface CSSProperties {
    /** Colour of a sheet's tab. */
    "--tab"?: string;
  }
}
