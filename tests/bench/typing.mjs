// How it feels: from a key to the painted result, with the range over every reading: of ten outages, whose form leaves the
// result behind, and of three, where a doubt comes and goes in sight.
//
//   node tests/bench/typing.mjs http://127.0.0.1:8080/ [another build's address]
//
// Frames are not held back to the screen's rate, so that what is measured is the page's work and not the wait for a tick.
// Two builds are measured in turns, so that what else the machine does falls on both.
import { chromium } from "@playwright/test";

const builds = process.argv.slice(2);
const KEYS = 40;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-frame-rate-limit", "--disable-gpu-vsync"],
});

/** Notes, in the page, when each text that is typed has been painted, and which tasks kept the page from anything else. */
function watch() {
  window.painted = [];
  window.long = [];
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => {
    const since = waiting.shift();
    if (since !== undefined) window.painted.push(performance.now() - since);
  };
  addEventListener("input", (event) => requestAnimationFrame(() => {
    waiting.push(event.timeStamp);
    channel.port2.postMessage(0);
  }), true);
  new PerformanceObserver((list) => window.long.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: "longtask" });
}

async function open(build, slow, count) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(watch);
  await page.goto(new URL("services/directory/#credit", build).href);
  await page.locator(".paste summary").click();
  const outages = Array.from({ length: count }, (_, row) => `2026/9/${row + 1} 1${row % 10}:00 ${row + 1}時間35分`);
  await page.locator(".paste textarea").fill(outages.join("\n"));
  await page.locator(".paste .button").click();
  await page.locator('[id="answers.monthlyFee"]').fill("98765");
  await page.locator(".range").waitFor();
  await page.waitForTimeout(1500);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slow });
  await page.evaluate(() => { window.painted.length = 0; window.long.length = 0; });
  return page;
}

async function type(page, field, keys) {
  await page.locator(`[id="${field}"]`).focus();
  await page.keyboard.press("End");
  // No hand is on the first key in the same hundredth of a second: the page has scrolled to the field by then.
  await page.waitForTimeout(400);
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 2 ? "Backspace" : keys);
    await page.waitForTimeout(key % 8 === 7 ? 400 : 110);
  }
  await page.waitForTimeout(1500);
}

for (const [count, slow] of [[10, 1], [10, 4], [3, 1], [3, 4]]) {
  const pages = [];
  for (const build of builds) pages.push(await open(build, slow, count));
  for (const [field, key] of [["answers.monthlyFee", "4"], [`answers.incidents[${Math.floor((count - 1) / 2)}].restored`, "0"]]) {
    for (const page of pages) {
      await page.bringToFront();
      await type(page, field, key);
    }
  }
  for (const [place, page] of pages.entries()) {
    const { painted, long } = await page.evaluate(() => ({ painted: window.painted, long: window.long }));
    painted.sort((a, b) => a - b);
    const at = (share) => painted[Math.min(painted.length - 1, Math.floor(painted.length * share))]?.toFixed(1);
    const longest = Math.max(0, ...long).toFixed(0);
    console.log(`${builds[place]} ${count} outages, CPU ×${slow}: ${painted.length} keys, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; ${long.length} tasks over 50 ms, longest ${longest} ms`);
    await page.close();
  }
}
await browser.close();
