// Called by `cargo xtask screenshot`: takes the pictures of the built page that the README shows.
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const pictures = [{ name: "home", path: "", width: 1280, height: 800 }];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
});
for (const { name, path, width, height } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, locale: "ja-JP", timezoneId: "Asia/Tokyo", reducedMotion: "reduce" });
  await page.goto(new URL(path, process.env.BASE_URL).href, { waitUntil: "networkidle" });
  const file = fileURLToPath(new URL(`screenshots/${name}.png`, import.meta.url));
  await page.screenshot({ path: file });
  console.log(file);
}
await browser.close();
