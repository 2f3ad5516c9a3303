import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { attr, parseXml, queryAll, textContent, walk, type XmlElement } from "@cj-tech-master/excelts/xml";
import { PNG } from "pngjs";

const ROOT = path.join(__dirname, "../..");
/** The address that a production build replaces: everything must lie under it. */
const LOCAL = "https://localhost:3000/";
/** Besides DefaultLocale. */
const LANGUAGE = "en-US";

const MAX_ID = 32;
const MAX_LENGTH: Readonly<Record<string, number>> = { ShortString: 125, LongString: 250 };

/** Which kind of resource an element's resid means, by the name of the element. */
const MEANS: Readonly<Record<string, string>> = {
  Runtime: "Url",
  SourceLocation: "Url",
  FunctionFile: "Url",
  LearnMoreUrl: "Url",
  Image: "Image",
  Label: "ShortString",
  Title: "ShortString",
  Namespace: "ShortString",
  Description: "LongString",
};

/** A text, address or image that may differ by language. */
interface Setting {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
  readonly overrides: readonly { readonly locale: string | undefined; readonly value: string }[];
}

const localName = (element: XmlElement) => element.name.replace(/^.*:/, "");

function setting(element: XmlElement, kind: string): Setting {
  const overrides = [...queryAll(element, "Override"), ...queryAll(element, "bt:Override")];
  return {
    id: attr(element, "id") ?? element.name,
    kind,
    value: attr(element, "DefaultValue") ?? "",
    overrides: overrides.map((override) => ({ locale: attr(override, "Locale"), value: attr(override, "Value") ?? "" })),
  };
}

function settingsAt(root: XmlElement, places: readonly (readonly [place: string, kind: string])[]): readonly Setting[] {
  return places.flatMap(([place, kind]) => queryAll(root, place).map((element) => setting(element, kind)));
}

function resourcesOf(root: XmlElement): readonly Setting[] {
  return settingsAt(root, [
    ["VersionOverrides/Resources/bt:Images/bt:Image", "Image"],
    ["VersionOverrides/Resources/bt:Urls/bt:Url", "Url"],
    ["VersionOverrides/Resources/bt:ShortStrings/bt:String", "ShortString"],
    ["VersionOverrides/Resources/bt:LongStrings/bt:String", "LongString"],
  ]);
}

function topOf(root: XmlElement): readonly Setting[] {
  return settingsAt(root, [
    ["DisplayName", "ShortString"],
    ["Description", "LongString"],
    ["IconUrl", "Image"],
    ["HighResolutionIconUrl", "Image"],
    ["SupportUrl", "Url"],
    ["DefaultSettings/SourceLocation", "Url"],
  ]);
}

function identity(root: XmlElement): readonly string[] {
  const value = (name: string) => queryAll(root, name).map(textContent).join();
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  return [
    ...(guid.test(value("Id")) ? [] : [`Id ${value("Id")} is no GUID`]),
    ...(/^[1-9]\d*(\.\d+){3}$/.test(value("Version")) ? [] : [`Version ${value("Version")} is not of the form 1.0.0.0`]),
  ];
}

function ids(all: readonly XmlElement[]): readonly string[] {
  const given = all.flatMap((element) => attr(element, "id") ?? []);
  return [
    ...given.filter((id, index) => given.indexOf(id) !== index).map((id) => `id ${id} is given twice`),
    ...given.filter((id) => id.length > MAX_ID).map((id) => `id ${id} is longer than ${MAX_ID}`),
  ];
}

function references(all: readonly XmlElement[], resources: readonly Setting[]): readonly string[] {
  const made = all.flatMap((element) => {
    const resid = attr(element, "resid");
    return resid === undefined ? [] : [{ resid, from: localName(element) }];
  });
  return [
    ...made
      .filter(({ resid, from }) => !resources.some(({ id, kind }) => id === resid && kind === MEANS[from]))
      .map(({ resid, from }) => `${from} refers to ${resid}, which is no ${MEANS[from] ?? "known resource"}`),
    ...resources.filter(({ id }) => !made.some(({ resid }) => resid === id)).map(({ id }) => `nothing refers to ${id}`),
  ];
}

function values({ value, overrides }: Setting): readonly string[] {
  return [value, ...overrides.map((override) => override.value)];
}

function texts(settings: readonly Setting[]): readonly string[] {
  return settings.flatMap((each) => {
    const most = MAX_LENGTH[each.kind] ?? Infinity;
    return [
      ...(values(each).every((value) => value.trim() !== "") ? [] : [`${each.id} is empty`]),
      ...(values(each).every((value) => value.length <= most) ? [] : [`${each.id} is longer than ${most}`]),
    ];
  });
}

/** Every text and the functions' descriptions in both languages; only the namespace is the same in all. */
function languages(settings: readonly Setting[]): readonly string[] {
  return settings
    .filter(({ id, kind }) => (kind.endsWith("String") && id !== "Functions.Namespace") || id === "Functions.Metadata")
    .filter(({ overrides }) => overrides.map(({ locale }) => locale).join() !== LANGUAGE)
    .map(({ id }) => `${id} has not exactly one override, ${LANGUAGE}`);
}

function addresses(settings: readonly Setting[]): readonly string[] {
  return settings
    .filter(({ kind }) => kind === "Url" || kind === "Image")
    .flatMap((each) => values(each).filter((value) => !value.startsWith(LOCAL)).map((value) => `${each.id}: ${value} is not under ${LOCAL}`));
}

/** Each icon is a file of this project with as many pixels as Excel is told. */
function icons(all: readonly XmlElement[], settings: readonly Setting[]): readonly string[] {
  const sizes = [
    { id: "IconUrl", size: 32 },
    { id: "HighResolutionIconUrl", size: 64 },
    ...all.filter((element) => attr(element, "size")).map((element) => ({ id: attr(element, "resid"), size: Number(attr(element, "size")) })),
  ];
  return sizes.flatMap(({ id, size }) => {
    const address = settings.find((each) => each.kind === "Image" && each.id === id)?.value ?? "";
    const file = path.join(ROOT, address.replace(LOCAL, ""));
    if (!file.endsWith(".png") || !existsSync(file)) return [`there is no icon for ${id ?? "?"}`];
    const { width, height } = PNG.sync.read(readFileSync(file));
    return width === size && height === size ? [] : [`${address} is ${width}×${height}, not ${size}`];
  });
}

/** Runtime, functions, commands and pane share one page: only then do they share one memory. Buttons that run a command name no page. */
function oneRuntime(root: XmlElement): readonly string[] {
  const needed = ["//Runtime", "//Page/SourceLocation", "//FunctionFile"];
  const found = [...needed, "//Action/SourceLocation"].map((place) => queryAll(root, `VersionOverrides${place}`).map((element) => attr(element, "resid")));
  const pages = new Set(found.flat());
  return needed.every((_, index) => found[index]?.length) && pages.size === 1 ? [] : [`runtime, functions, commands and pane are not one page: ${[...pages].join()}`];
}

/** What the schema does not catch: a list of findings, empty when all is well. */
export function lintManifest(xml: string): readonly string[] {
  const { root } = parseXml(xml);
  const all: XmlElement[] = [];
  walk(root, (element) => void all.push(element));
  const resources = resourcesOf(root);
  const settings = [...topOf(root), ...resources];
  return [
    ...identity(root),
    ...ids(all),
    ...references(all, resources),
    ...texts(settings),
    ...languages(settings),
    ...addresses(settings),
    ...icons(all, settings),
    ...oneRuntime(root),
  ];
}
