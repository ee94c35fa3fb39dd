// Called by `cargo xtask lighthouse`, which serves dist/ by nginx: Lighthouse with its mobile preset on the pages that
// matter, three times each, the median counting. Prints Markdown for the README; ends badly where a score is too low.
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";

const PAGES = [
  { name: "home", path: "" },
  { name: "a service", path: "services/directory/" },
  { name: "the estimator with a result", path: "services/cloud-exchange-m/", example: true },
  { name: "home in English", path: "en/" },
];
const CATEGORIES = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
const RUNS = 3;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const address = ({ path, example }) => {
  const url = new URL(path, process.env.BASE_URL);
  if (example) url.hash = process.env.EXAMPLE ?? "";
  return url.href;
};

const once = async (page) => {
  // A profile of its own: a first visit, with nothing kept.
  const chrome = await chromeLauncher.launch({
    chromePath: process.env.CHROMIUM,
    userDataDir: await mkdtemp(join(tmpdir(), "yakkan-lighthouse-")),
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const { lhr } = await lighthouse(address(page), { port: chrome.port, output: "json", logLevel: "silent", onlyCategories: Object.keys(CATEGORIES) });
    return lhr;
  } finally {
    chrome.kill();
  }
};

let well = true;
const rows = [];
for (const page of PAGES) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await once(page));
  const scores = Object.entries(CATEGORIES).map(([category, least]) => {
    const score = Math.round(median(runs.map((run) => run.categories[category].score)) * 100);
    if (score >= least) return score;
    well = false;
    const lost = runs[0].categories[category].auditRefs
      .map(({ id, weight }) => ({ audit: runs[0].audits[id], weight }))
      .filter(({ audit, weight }) => weight > 0 && audit.score !== null && audit.score < 1);
    for (const { audit } of lost) {
      const where = (audit.details?.items ?? []).slice(0, 5).map((item) => item.node?.snippet ?? item.url ?? item.description ?? "").join(" | ");
      process.stderr.write(`${page.name}, ${category} ${score}: ${audit.id} ${audit.displayValue ?? ""} ${where}\n`);
    }
    return score;
  });
  const timing = (id) => median(runs.map((run) => run.audits[id].numericValue));
  const seconds = (id) => `${(timing(id) / 1000).toFixed(1)} s`;
  rows.push(
    `| ${page.name} | ${scores.join(" | ")} | ${seconds("first-contentful-paint")} | ${seconds("largest-contentful-paint")} | ${Math.round(timing("total-blocking-time"))} ms | ${timing("cumulative-layout-shift").toFixed(3)} |`,
  );
  process.stderr.write(`${rows.at(-1)}\n`);
}
const { version } = JSON.parse(await readFile(new URL("node_modules/lighthouse/package.json", import.meta.url), "utf8"));
console.log(`| page | performance | accessibility | best practices | SEO | first paint | largest paint | blocking | shift |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
${rows.join("\n")}

Lighthouse ${version}, mobile preset (a slow phone on a slow network, simulated), medians of ${RUNS} first visits each, served by nginx with the configuration above.`);
process.exitCode = well ? 0 : 1;
