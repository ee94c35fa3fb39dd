// Called by `cargo xtask bench-peers`: the same two rules in what people would pick instead, timed in turns.
//
// Every peer first answers every case, and all must agree to the yen. Then they take turns, a short stretch each, so that
// whatever else the machine does falls on all alike; the median of the stretches counts. Prints Markdown for the README and
// draws its chart.
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { CASES } from "./peers/cases.mjs";

const PEERS = [
  "yakkan", "yakkan-amount", "decimal", "decimal-temporal", "hyperformula", "json-rules-engine", "publicodes", "zen", "zen-traced", "zen-wasm",
];
const ROUNDS = 9;
const STRETCH = 150;
const COLD_STARTS = 9;

const load = (peer) => import(`./peers/${peer}.mjs`);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const progress = (text) => process.stderr.write(`${text}\n`);

/** From the import to the first result, in a process of its own. */
const coldStart = async (peer) => {
  const before = performance.now();
  const answer = await (await load(peer)).start();
  await answer(CASES[100]);
  return performance.now() - before;
};

const agree = async (answers) => {
  for (const one of CASES) {
    const yen = [];
    for (const answer of answers) yen.push(await answer(one));
    if (new Set(yen).size > 1) throw new Error(`They do not agree on ${JSON.stringify(one)}: ${JSON.stringify(yen)}`);
  }
};

/** Results a second over about `STRETCH` milliseconds. */
const stretch = async (answer) => {
  const before = performance.now();
  let count = 0;
  let now = before;
  while (now - before < STRETCH) {
    for (const one of CASES) {
      const result = answer(one);
      // Awaiting what is no promise would time the wait instead of the work.
      if (typeof result !== "number") await result;
      count += 1;
      if (count % 8 === 0 && (now = performance.now()) - before >= STRETCH) break;
    }
  }
  return (count / (now - before)) * 1000;
};

const esbuild = createRequire(new URL("../package.json", import.meta.url))("esbuild");

/** What a page (or, for a native addon, a server) has to fetch, in brotli. */
const weight = async (files) => {
  let bytes = 0;
  for (const file of files) {
    const path = file instanceof URL ? fileURLToPath(file) : fileURLToPath(new URL(`node_modules/${file}`, import.meta.url));
    let contents = await readFile(path);
    if (/\.m?js$/.test(path)) {
      const bundled = await esbuild.build({ entryPoints: [path], bundle: true, minify: true, format: "esm", platform: "browser", write: false, logLevel: "error" });
      contents = Buffer.from(bundled.outputFiles[0].contents);
    }
    bytes += brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: contents.length } }).length;
  }
  return bytes;
};

const grouped = (number) => Math.round(number).toLocaleString("en-US");

const rounded = (rate) => {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rate)) - 2);
  return grouped(Math.round(rate / unit) * unit);
};

const table = (rows) => {
  const head = "| | evaluations a second | cold start | brotli bytes | numbers | explained |\n|---|---:|---:|---:|---|---|\n";
  const line = ({ about, rate, cold, bytes }) =>
    `| ${about.name} | ${rounded(rate)} | ${cold.toFixed(0)} ms | ${grouped(bytes)} | ${about.numbers} | ${about.explained} |`;
  return head + rows.map(line).join("\n");
};

/** Bars on a logarithmic scale, with what they show as text. */
const chart = (rows) => {
  const [left, width, row] = [200, 420, 34];
  const lowest = 1_000;
  const highest = 10 ** Math.ceil(Math.log10(Math.max(...rows.map(({ rate }) => rate))));
  const at = (rate) => left + (width * Math.log10(Math.max(rate, lowest) / lowest)) / Math.log10(highest / lowest);
  const height = rows.length * row + 44;
  const ticks = [];
  for (let tick = lowest; tick <= highest; tick *= 10) {
    ticks.push(`<path class="line" d="M${at(tick)} 8V${height - 32}"/><text class="less" x="${at(tick)}" y="${height - 14}" text-anchor="middle">${grouped(tick)}</text>`);
  }
  const bars = rows.map(({ about, rate }, index) => {
    const y = 14 + index * row;
    const own = about.name.startsWith("Yakkan");
    return `<text x="${left - 10}" y="${y + 15}" text-anchor="end">${about.name}</text><rect class="${own ? "own" : "peer"}" x="${left}" y="${y}" width="${(at(rate) - left).toFixed(1)}" height="20" rx="2"/><text class="value" x="${at(rate) + 6}" y="${y + 15}">${rounded(rate)}</text>`;
  });
  const says = rows.map(({ about, rate }) => `${about.name}: ${rounded(rate)}`).join("; ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${height}" role="img" aria-label="Evaluations a second on a logarithmic scale. ${says}">
<style>text{font:14px system-ui,sans-serif;fill:#222}.less{font-size:12px;fill:#666}.line{stroke:#ddd}.own{fill:#1f4172}.peer{fill:#9aa5b5}svg{background:#fff}@media(prefers-color-scheme:dark){text{fill:#eee}.less{fill:#aaa}.line{stroke:#444}.own{fill:#8ab4f8}.peer{fill:#6b7787}svg{background:#191e26}}</style>
${ticks.join("\n")}
${bars.join("\n")}
</svg>
`;
};

const compare = async () => {
  const peers = await Promise.all(PEERS.map(load));
  const answers = [];
  for (const peer of peers) answers.push(await peer.start());
  await agree(answers);
  progress(`${PEERS.length} answer ${CASES.length} cases alike`);

  const rates = PEERS.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, answer] of answers.entries()) {
      const rate = await stretch(answer);
      // The first round warms up.
      if (round > 0) rates[index].push(rate);
    }
    progress(`round ${round} of ${ROUNDS}`);
  }

  const colds = PEERS.map(() => []);
  for (let time = 0; time < COLD_STARTS; time += 1) {
    for (const [index, peer] of PEERS.entries()) {
      const said = execFileSync(process.execPath, [fileURLToPath(import.meta.url), peer], { encoding: "utf8" });
      colds[index].push(Number(said));
    }
  }
  const rows = [];
  for (const [index, { about, files }] of peers.entries()) {
    rows.push({ about, rate: median(rates[index]), cold: median(colds[index]), bytes: await weight(files) });
  }
  const versions = ["publicodes", "json-rules-engine", "@gorules/zen-engine", "@gorules/zen-engine-wasm", "hyperformula", "decimal.js", "@js-temporal/polyfill"];
  const version = async (name) => JSON.parse(await readFile(new URL(`node_modules/${name}/package.json`, import.meta.url), "utf8")).version;
  const named = await Promise.all(versions.map(async (name) => `${name} ${await version(name)}`));
  await writeFile(new URL("../screenshots/peers.svg", import.meta.url), chart(rows));
  console.log(`![Evaluations a second](tests/screenshots/peers.svg)

${table(rows)}

Medians of ${ROUNDS} stretches in turns and ${COLD_STARTS} cold starts (from the import to the first result) under Node ${process.versions.node} on ${cpus()[0].model.trim()}; ${named.join(", ")}. All agreed to the yen on ${CASES.length} cases.`);
};

if (process.argv[2]) console.log(await coldStart(process.argv[2]));
else await compare();
