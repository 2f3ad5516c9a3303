import { makeStaticStyles } from "@fluentui/react-components";

/** What belongs to the page rather than to a component. */
export const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  "[hidden]": { display: "none" },
});
