// 100,000 outages of 200 contracts in the built page: how long they take, the longest task of the page meanwhile, the memory
// of the page and its worker, and how soon a cancelled run is over. `node tests/bench/portfolio.mjs http://127.0.0.1:8080/`
// with the site served there; CHROMIUM names the browser.
//
// On a busy machine the time a task takes says more of the others than of the page, so that the processor's time, which the
// browser's own trace has, is told beside it.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const address = process.argv[2] ?? "http://127.0.0.1:8080/";
const OUTAGES = Number(process.argv[3] ?? 100_000);
const CONTRACTS = 200;
const services = ["directory", "cloud-exchange-m", "auth-outsource"];
const two = (number) => String(number).padStart(2, "0");

const contracts = ["契約番号,サービス,月額,オプション,オプション月額,課金開始日"];
for (let one = 0; one < CONTRACTS; one += 1) {
  contracts.push(`C-${one},${services[one % 3]},${100_000 + one * 137},,,2022-01-01`);
}
const outages = ["契約番号,発生,復旧,原因,備考"];
for (let one = 0; one < OUTAGES; one += 1) {
  const begin = Date.UTC(2023, 0, 1) + Math.floor(one / CONTRACTS) * 130_000_000 + (one % 60) * 60_000;
  const end = begin + ((one * 7) % 1_500) * 60_000;
  const written = (at) => {
    const date = new Date(at);
    return `${date.getUTCFullYear()}/${date.getUTCMonth() + 1}/${date.getUTCDate()} ${date.getUTCHours()}:${two(date.getUTCMinutes())}`;
  };
  // One in a hundred names a day of no calendar.
  const began = one % 100 === 99 ? "2025/2/30 9:00" : written(begin);
  outages.push(`C-${one % CONTRACTS},${began},${written(end)},${["", "IIJ", "お客様"][one % 3]},行${one}`);
}
const folder = await mkdtemp(join(tmpdir(), "yakkan-"));
const file = async (name, rows) => {
  await writeFile(join(folder, name), rows.join("\r\n"));
  return join(folder, name);
};
const files = [await file("contracts.csv", contracts), await file("outages.csv", outages)];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.goto(new URL("en/portfolio/", address).href);
await page.locator(".intake").waitFor();
await page.evaluate(() => {
  window.tasks = [];
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ["longtask"] });
  new MutationObserver(() => {
    if (document.querySelector(".results") && !window.shown) window.shown = performance.now();
    if (!document.querySelector(".results")) window.shown = 0;
  }).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("change", () => (window.begun = performance.now()), true);
});
const memory = async () => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  let most = 0;
  for (const { type, id } of processInfo.filter(({ type }) => type === "renderer")) {
    const status = await readFile(`/proc/${id}/status`, "utf-8").catch(() => "");
    const private_ = Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0);
    most = Math.max(most, private_ / 1024);
  }
  return most;
};
await browser.startTracing(page, { path: join(folder, "trace.json"), categories: ["toplevel", "__metadata"] });
const idle = await memory();
let peak = 0;
const watch = setInterval(async () => (peak = Math.max(peak, await memory().catch(() => 0))), 100);
await page.locator("#portfolio-files").setInputFiles(files);
await page.waitForFunction(() => window.shown, undefined, { timeout: 120_000 });
await page.locator(".outages tbody tr").first().waitFor();
const took = await page.evaluate(() => window.shown - window.begun);
const told = await page.locator(".known li").first().textContent();
for (const name of ["Length", "Contract", "Credit (before limit)"]) {
  await page.locator(".sort", { hasText: name }).click();
  await page.waitForTimeout(400);
}
await page.getByRole("button", { name: "Next" }).first().click();
await page.waitForTimeout(400);
const tasks = await page.evaluate(() => window.tasks);
clearInterval(watch);
await browser.stopTracing();
const { traceEvents } = JSON.parse(await readFile(join(folder, "trace.json"), "utf-8"));
const threads = new Map(traceEvents.filter(({ name }) => name === "thread_name").map(({ pid, tid, args }) => [`${pid}/${tid}`, args.name]));
/** The processor's time of each task of a kind of thread, in milliseconds, the longest first. */
const cpu = (kind) =>
  traceEvents
    .filter(({ name, ph, pid, tid }) => ph === "X" && name === "ThreadControllerImpl::RunTask" && threads.get(`${pid}/${tid}`)?.startsWith(kind))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);

await page.locator("#portfolio-files").setInputFiles(files);
await page.locator("progress").waitFor();
await page.waitForTimeout(800);
const cancelled = await page.evaluate(async () => {
  const begun = performance.now();
  document.querySelector(".work button").click();
  while (!document.querySelector("#portfolio-again")) await new Promise((then) => setTimeout(then, 1));
  return performance.now() - begun;
});
await browser.close();
await rm(folder, { recursive: true });

const rounded = (number) => Math.round(number * 10) / 10;
const sum = (list) => list.reduce((all, one) => all + one, 0);
console.log(told);
console.log(`${OUTAGES} outages in ${Math.round(took)} ms; the worker's processor time: ${Math.round(sum(cpu("DedicatedWorker")))} ms`);
console.log(`the page's tasks: ${tasks.filter((one) => one > 50).map(rounded).join(", ") || "none"} over 50 ms of time;`);
console.log(`  the longest by the processor's time: ${cpu("CrRendererMain").slice(0, 5).map(rounded).join(", ")} ms`);
console.log(`cancelled after ${rounded(cancelled)} ms`);
console.log(`memory of the renderer: ${Math.round(idle)} MB before, ${Math.round(peak)} MB at most`);
