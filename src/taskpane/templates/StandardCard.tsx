import { MenuItem } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { templatesPaneWords } from "../../i18n/templatesPane";
import type { AnyTemplate } from "../../templates/template";
import { useWords } from "../words";
import { TemplateRow } from "./TemplateRow";

interface Props {
  readonly template: AnyTemplate;
  readonly onView: () => void;
  /** null where it cannot be adapted. */
  readonly onCopy: (() => void) | null;
}

/** A template that comes with the add-in: to look at, and to adapt as a copy. */
export function StandardCard({ template, onView, onCopy }: Props) {
  const say = useWords(templatesPaneWords);
  return (
    <TemplateRow
      template={template}
      onOpen={onView}
      menu={
        <>
          <MenuItem icon={<EyeRegular />} onClick={onView}>
            {say("view")}
          </MenuItem>
          {onCopy && (
            <MenuItem icon={<CopyRegular />} onClick={onCopy}>
              {say("duplicateOwn")}
            </MenuItem>
          )}
        </>
      }
    />
  );
}
