import type { Language } from "./texts";

/** What a ribbon button does. */
export type RibbonAction =
  | { readonly kind: "showPane" }
  | { readonly kind: "run"; readonly command: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address on the desk's own server. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The parts of a manifest that the desk shows or needs. */
export interface Addin {
  readonly name: string;
  readonly tabs: readonly RibbonTab[];
  /** Addresses on the desk's own server. */
  readonly paneUrl: string;
  readonly functionsUrl: string;
  /** What every custom function's name begins with in a formula. */
  readonly namespace: string;
}

/** Where the desk's server keeps the add-in's files. */
const ADDIN_FOLDER = "/addin/";

/** Reads an add-in-only manifest (XML) in one language. */
export function parseManifest(xml: string, language: Language): Addin {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.getElementsByTagName("parsererror").length > 0) throw new Error("manifest.xml is not well-formed");
  const localised = localiser(language);
  const resources = resourcesOf(manifest, localised);
  const resource = (owner: Element, name: string) => resources.get(child(owner, name)?.getAttribute("resid") ?? "") ?? "";
  const pane = localised(first(manifest, "SourceLocation"));
  const local = localAddress(pane);

  const button = (control: Element): RibbonButton => {
    const icons = [...(child(control, "Icon")?.children ?? [])];
    const icon = icons.find((image) => image.getAttribute("size") === "32") ?? icons.at(-1);
    const tip = child(control, "Supertip");
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(control, "Label"),
      tip: tip ? resource(tip, "Description") : "",
      icon: local(resources.get(icon?.getAttribute("resid") ?? "") ?? ""),
      action: actionOf(child(control, "Action")),
    };
  };
  const group = (element: Element): RibbonGroup => ({
    id: element.getAttribute("id") ?? "",
    label: resource(element, "Label"),
    buttons: children(element, "Control").map(button),
  });
  const surface = [...manifest.getElementsByTagName("ExtensionPoint")].filter(
    (point) => typeOf(point) === "PrimaryCommandSurface",
  );
  const tabs = surface.flatMap((point) => [...point.children]);
  const functions = [...manifest.getElementsByTagName("ExtensionPoint")].find((point) => typeOf(point) === "CustomFunctions");
  const metadata = functions && first(functions, "Metadata");
  return {
    name: localised(first(manifest, "DisplayName")),
    tabs: tabs.map((tab) => ({ label: resource(tab, "Label"), groups: children(tab, "Group").map(group) })),
    paneUrl: local(pane),
    functionsUrl: metadata ? local(resource(metadata, "SourceLocation")) : "",
    namespace: functions ? resource(functions, "Namespace") : "",
  };
}

type Localise = (element: Element | undefined) => string;

/** Reads a localised setting: the override for the language if there is one, else the default. */
function localiser(language: Language): Localise {
  return (element) => {
    const override = element && children(element, "Override").find((each) => each.getAttribute("Locale") === language);
    return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
  };
}

function resourcesOf(manifest: Document, localised: Localise): Map<string, string> {
  const resources = [...(first(manifest, "Resources")?.children ?? [])].flatMap((list) => [...list.children]);
  return new Map(resources.map((each) => [each.getAttribute("id") ?? "", localised(each)]));
}

/** Everything beside the pane's page is served from the add-in's folder, wherever the manifest says it is hosted. */
function localAddress(pane: string): (address: string) => string {
  const base = new URL(".", pane).href;
  return (address) => (address.startsWith(base) ? ADDIN_FOLDER + address.slice(base.length) : "");
}

function actionOf(action: Element | undefined): RibbonAction {
  const command = action && child(action, "FunctionName")?.textContent.trim();
  return command ? { kind: "run", command } : { kind: "showPane" };
}

function typeOf(element: Element): string {
  return element.getAttribute("xsi:type") ?? "";
}

function first(owner: Document | Element, name: string): Element | undefined {
  return owner.getElementsByTagName(name)[0];
}

function children(owner: Element, name: string): Element[] {
  return [...owner.children].filter((element) => element.localName === name);
}

function child(owner: Element, name: string): Element | undefined {
  return children(owner, name)[0];
}
