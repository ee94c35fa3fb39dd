// Called by `cargo xtask icons`: draws the PNG icons from public/icon.svg.
import { readFile, writeFile, mkdir } from "node:fs/promises";
import { chromium } from "@playwright/test";

const home = new URL("../public/", import.meta.url);
const svg = await readFile(new URL("icon.svg", home), "utf8");
// Home screens cut their own shape out of a maskable icon: the ground reaches the edges, the sign keeps to the middle.
const square = svg.replace(/ rx="\d+"/, "");
const ground = svg.match(/<rect[^>]*fill="([^"]+)"/)[1];
const icons = [
  { name: "180", size: 180, svg: square, scale: 1 },
  { name: "192", size: 192, svg, scale: 1 },
  { name: "512", size: 512, svg, scale: 1 },
  { name: "maskable", size: 512, svg: square, scale: 0.8, ground },
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
await mkdir(new URL("icons/", home), { recursive: true });
for (const { name, size, svg, scale, ground = "transparent" } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = size * scale;
  await page.setContent(
    `<style>body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${ground} } svg { width: ${side}px }</style>${svg}`,
  );
  await writeFile(new URL(`icons/${name}.png`, home), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
