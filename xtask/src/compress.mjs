// Leaves .br and .gz beside each file of a folder that gets smaller by it; hosts with static compression send those.
// Node's zlib does it: nothing to compile, and the same bytes each time.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const COMPRESSIBLE = new Set([".html", ".css", ".js", ".ts", ".wasm", ".svg", ".json", ".txt", ".xml", ".webmanifest", ".ics", ".csv"]);
const folder = process.argv[2];

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

const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)));
await Promise.all(files.map((entry) => compress(join(entry.parentPath ?? entry.path, entry.name))));
