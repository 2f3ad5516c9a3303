/**
 * Makes a fresh clone ready: `node src/desk/setup.mjs [--tests]`.
 * Runs before anything is installed, so it uses nothing but Node itself.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** The first of Node 20 that can `require` what some packages ship as ES modules. */
const LEAST_NODE = "20.19";

/** What tests need besides Node packages: how to find it, and its Debian package. */
const TOOLS = [
  { name: "Chromium, Chrome or Edge", debian: "chromium", found: () => findBrowser() !== undefined },
  { name: "LibreOffice Calc", debian: "libreoffice-calc", found: () => findOffice() !== undefined },
  { name: "a Chinese font", debian: "fontconfig fonts-noto-cjk", found: hasChineseFont },
  { name: "poppler (pdftoppm)", debian: "poppler-utils", found: () => onPath("pdftoppm") !== undefined },
];

/** The first of these commands that is on the path, with its folder. */
function onPath(...commands) {
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const places = commands.flatMap((c) => folders.flatMap((f) => endings.map((e) => path.join(f, c + e))));
  return places.find((place) => existsSync(place));
}

/** Path of a Chromium-based browser: CHROME_PATH, then the usual places; undefined if there is none. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const programs = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(Boolean);
  const places = {
    darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
    win32: programs.flatMap((folder) => [
      path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
  };
  return (
    places[process.platform]?.find((place) => existsSync(place)) ??
    onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
  );
}

/** Path of LibreOffice's soffice; undefined if there is none. */
export function findOffice() {
  const places = [
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    path.join(process.env.PROGRAMFILES ?? "", "LibreOffice", "program", "soffice.exe"),
  ];
  return onPath("soffice", "libreoffice") ?? places.find((place) => existsSync(place));
}

/** Windows and macOS bring their own. */
function hasChineseFont() {
  if (process.platform !== "linux") return true;
  if (!onPath("fc-list")) return false;
  return execFileSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" }).trim() !== "";
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function run(command, args) {
  // npm is a .cmd file on Windows, which only a shell can start. No argument comes from outside.
  const shell = process.platform === "win32";
  // Standard output belongs to the command that comes after the setup.
  const { status, error } = spawnSync(command, args, { cwd: ROOT, shell, stdio: ["ignore", 2, 2] });
  if (error) say(error.message);
  return status === 0;
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

/** Whether node_modules holds what the lockfile asks for; packages for other systems may be absent. */
function isInstalled() {
  const installed = packagesOf(path.join(ROOT, "node_modules", ".package-lock.json"));
  if (!installed) return false;
  return Object.entries(packagesOf(path.join(ROOT, "package-lock.json"))).every(
    ([name, { version, optional }]) => name === "" || optional || installed[name]?.version === version,
  );
}

/** The command words that run something as an administrator without asking; undefined if that is not possible. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  const allowed = onPath("sudo") && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
  return allowed ? ["sudo", "-n"] : undefined;
}

/** Installs what tests need where that is possible without questions; elsewhere says what to install. */
function ensureTools() {
  let missing = TOOLS.filter((tool) => !tool.found());
  const root = onPath("apt-get") && asRoot();
  if (missing.length > 0 && root) {
    const packages = missing.flatMap((tool) => tool.debian.split(" "));
    say(`Installing ${packages.join(", ")} …`);
    const [command, ...first] = [...root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"];
    run(command, [...first, "update"]);
    run(command, [...first, "install", "-y", "--no-install-recommends", ...packages]);
    missing = TOOLS.filter((tool) => !tool.found());
  }
  if (missing.length === 0) return;
  say(`For all tests please install: ${missing.map((tool) => `${tool.name} (Debian: ${tool.debian})`).join("; ")}.`);
  if (process.env.CI) throw new Error("In CI every test has to run.");
}

function setup(wishes) {
  if (process.versions.node.localeCompare(LEAST_NODE, "en", { numeric: true }) < 0)
    throw new Error(`Node ${LEAST_NODE} or newer is needed; this is ${process.versions.node}. See https://nodejs.org`);
  if (!isInstalled()) {
    say("Installing the packages of the lockfile …");
    if (!run("npm", ["ci"])) throw new Error("npm ci did not succeed.");
  }
  if (wishes.includes("--tests")) ensureTools();
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    setup(process.argv.slice(2));
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
