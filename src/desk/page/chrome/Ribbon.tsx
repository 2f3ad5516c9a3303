import type { Addin, RibbonButton } from "../manifest";

interface RibbonProps {
  readonly addin: Addin;
  readonly paneShown: boolean;
  onButton(button: RibbonButton): void;
}

/** The add-in's tab of the ribbon, as its manifest describes it. */
export function Ribbon({ addin, paneShown, onButton }: RibbonProps) {
  return (
    <div className="ribbon">
      {addin.tabs.map((tab) => (
        <section key={tab.label} aria-label={tab.label}>
          <div className="ribbonTab">{tab.label}</div>
          <div className="ribbonGroups" role="toolbar" aria-label={tab.label}>
            {tab.groups.map((group) => (
              <div className="ribbonGroup" role="group" aria-label={group.label} key={group.id}>
                <div className="ribbonButtons">
                  {group.buttons.map((button) => (
                    <button
                      key={button.id}
                      data-command={button.id}
                      title={button.tip}
                      aria-pressed={button.action.kind === "showPane" ? paneShown : undefined}
                      onClick={() => onButton(button)}
                    >
                      {button.icon && <img src={button.icon} alt="" width={32} height={32} />}
                      <span>{button.label}</span>
                    </button>
                  ))}
                </div>
                <div className="ribbonLabel" aria-hidden>
                  {group.label}
                </div>
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
