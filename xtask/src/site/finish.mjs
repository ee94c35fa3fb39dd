// The last step of the site: writes the service worker, which knows every file's hash, then leaves .br and .gz beside each
// file that gets smaller by it; hosts with static compression send those. Node does both: nothing to compile, and the same
// bytes each time. Called with the folder; the worker's own code comes on standard input.
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const folder = process.argv[2];

const files = async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return found.sort();
};

// What the pages need: not the engine for other sites, not what only robots, hosts and home screens read.
const KEPT = /\.(html|css|js|wasm|svg|json|webmanifest)$/;
const NOT_KEPT = /^engine\//;

const worker = async () => {
  const kept = {};
  for (const file of await files()) {
    const path = relative(folder, file).replaceAll(sep, "/");
    if (!KEPT.test(path) || NOT_KEPT.test(path)) continue;
    const digest = createHash("sha256").update(await readFile(file)).digest("base64");
    kept[path.replace(/(^|\/)index\.html$/, "$1")] = `sha256-${digest}`;
  }
  const names = JSON.stringify(kept);
  const code = await text(process.stdin);
  const version = createHash("sha256").update(code).update(names).digest("hex").slice(0, 16);
  await writeFile(join(folder, "sw.js"), `const version=${JSON.stringify(version)},files=${names};\n${code}`);
};

const COMPRESSIBLE = new Set([".html", ".css", ".js", ".ts", ".wasm", ".svg", ".json", ".txt", ".xml", ".webmanifest", ".ics", ".csv"]);

const compress = async (file) => {
  const bytes = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const forms = [
    [".br", await promisify(brotliCompress)(bytes, { params })],
    [".gz", await promisify(gzip)(bytes, { level: 9 })],
  ];
  for (const [ending, form] of forms) {
    if (form.length < bytes.length) await writeFile(file + ending, form);
  }
};

await worker();
await Promise.all((await files()).filter((file) => COMPRESSIBLE.has(extname(file))).map(compress));
