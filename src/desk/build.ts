import { spawn } from "node:child_process";
import { mkdir, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";

/** What webpack.config.js builds, and what each is built from. */
const BUILDS = [
  { name: "addin", out: "dist/taskpane.html", without: "src/desk", from: ["src", "assets", "manifest.xml", "webpack.config.js"] },
  { name: "desk", out: "dist-desk/index.html", without: undefined, from: ["src/desk", "webpack.config.js"] },
] as const;

const LOCK_PATIENCE = 240_000;
const LOCK_LOOK = 250;

export type BuildName = (typeof BUILDS)[number]["name"];

/** Builds what is missing or older than its sources; two that ask at the same time build once. Rejects with webpack's words. */
export async function ensureBuilt(root: string, names: readonly BuildName[], report: (text: string) => void): Promise<void> {
  const release = await lock(path.join(root, ".cache", "build.lock"));
  try {
    for (const build of BUILDS) {
      if (!names.includes(build.name) || (await isFresh(root, build))) continue;
      report(`building ${build.name} …`);
      const begun = new Date();
      await webpack(root, build.name);
      await writeFile(stampOf(root, build.name), "");
      await utimes(stampOf(root, build.name), begun, begun);
    }
  } finally {
    await release();
  }
}

/** Remembers when a build began: webpack leaves files alone whose content is the same, so their own times tell too little. */
function stampOf(root: string, name: BuildName): string {
  return path.join(root, ".cache", `built-${name}`);
}

async function isFresh(root: string, { name, out, from, without }: (typeof BUILDS)[number]): Promise<boolean> {
  const [built, page] = await Promise.all([
    stat(stampOf(root, name)).catch(() => undefined),
    stat(path.join(root, out)).catch(() => undefined),
  ]);
  if (!built || !page) return false;
  const left = without && path.join(root, without);
  const newest = await Promise.all(from.map((source) => newestIn(path.join(root, source), left)));
  return Math.max(...newest) <= built.mtimeMs;
}

async function newestIn(place: string, without: string | undefined): Promise<number> {
  if (place === without) return 0;
  const found = await stat(place);
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(place);
  const newest = await Promise.all(entries.map((entry) => newestIn(path.join(place, entry), without)));
  return Math.max(0, ...newest);
}

function webpack(root: string, name: BuildName): Promise<void> {
  const program = path.join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  const child = spawn(process.execPath, [program, "--config-name", name, "--mode", "production"], { cwd: root });
  let words = "";
  const listen = (chunk: Buffer) => {
    words += chunk.toString();
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`webpack could not build ${name}:\n${words}`))));
  });
}

/** A folder is made by one only: whoever makes it holds the lock. One left behind by a stopped build is taken over. */
async function lock(folder: string): Promise<() => Promise<void>> {
  await mkdir(path.dirname(folder), { recursive: true });
  for (;;) {
    const mine = await mkdir(folder).then(
      () => true,
      () => false,
    );
    if (mine) return () => rm(folder, { recursive: true, force: true });
    const held = await stat(folder).catch(() => undefined);
    if (held && Date.now() - held.mtimeMs > LOCK_PATIENCE) await rm(folder, { recursive: true, force: true });
    await new Promise((resolve) => setTimeout(resolve, LOCK_LOOK));
  }
}
