// Yakkan on another site: the engine imported from here, and one estimator in a frame.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { barriers, expect, test } from "./site";

/** The page that the README shows, with this site in the place of the example's. */
const fromReadme = async (yakkan: string) => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const [, page] = /```html\n(<!doctype html>[\s\S]*?)```/.exec(readme) ?? [];
  expect(page, "the README shows a page").toBeTruthy();
  return (page ?? "").replaceAll("https://yakkan.example/", yakkan);
};

/** Another site, of one page: for a browser, `localhost` is another site than `127.0.0.1`. */
const elsewhere = async (page: string) => {
  const server = createServer((_, answer) => answer.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
};

const accessible = async (page: Page) => expect(await barriers(page)).toEqual([]);

test.describe("another site", () => {
  test.use({ allowed: [/^request: http:\/\/localhost:|frame-ancestors/] });

  test("imports the engine and shows an estimator as the README says", async ({ page, baseURL }) => {
    const { address, close } = await elsewhere(await fromReadme(baseURL ?? ""));
    await page.addInitScript(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      addEventListener("message", ({ data }) => told.push(data));
    });
    await page.clock.install();
    await page.goto(address);
    await expect(page.locator("output")).toHaveText("13,168 yen");

    const frame = page.frameLocator("iframe");
    await frame.getByLabel("It went down", { exact: true }).fill("2025-06-02 00:00");
    await frame.getByLabel("It came back", { exact: true }).fill("24 h");
    await frame.getByLabel("Monthly fee of the basic service").fill("98,765");
    await expect(frame.locator(".result .amount")).toHaveText("¥13,168");
    await expect(frame.locator(".site-head")).toHaveCount(0);
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "light");

    // The frame is as high as what it shows, and nothing else is told.
    const main = frame.locator("main");
    await expect
      .poll(async () => {
        const shown = await page.locator("iframe").evaluate((element) => element.clientHeight);
        return shown - (await main.evaluate((element) => (element as HTMLElement).offsetHeight));
      })
      .toBe(0);
    const told = await page.evaluate(() => (window as unknown as { told: object[] }).told);
    expect(told.length).toBeGreaterThan(1);
    for (const message of told) expect(Object.keys(message).sort()).toEqual(["height", "yakkan"]);

    // Nothing is kept: no data, no worker, no state in the address, also after the seconds that a page leaves to itself.
    await page.clock.fastForward(10_000);
    const kept = await main.evaluate(async () => {
      // Where the browser denies a frame all storage, nothing can be there.
      const count = async (all: () => Promise<number> | number) => await Promise.resolve().then(all).catch(() => 0);
      return [
        await count(() => localStorage.length),
        await count(() => sessionStorage.length),
        await count(async () => (await navigator.serviceWorker.getRegistrations()).length),
        await count(async () => (await caches.keys()).length),
        location.hash,
      ];
    });
    expect(kept).toEqual([0, 0, 0, 0, ""]);
    const source = frame.locator(".embed-source a");
    await expect(source).toHaveAttribute("target", "_blank");
    await expect(source).toHaveAttribute("rel", "noopener");
    await expect(source).toHaveAttribute("href", /\/en\/services\/directory\/#1/);
    await expect(frame.locator(".embed-source")).toContainText("An estimate");
    close();
  });

  test("may frame no other page", async ({ page, baseURL }) => {
    const { address, close } = await elsewhere(`<!doctype html><title>Framed</title><iframe src="${baseURL}samples/"></iframe>`);
    await page.goto(address);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    close();
  });
});

test("the address says which estimator, language and light; a wrong one is told what there is", async ({ page }) => {
  await page.goto("/embed/?embed=directory/nothing");
  const offer = page.locator("#embed");
  await expect(offer).toContainText("dns-platform/credit");
  await expect(offer).not.toContainText("managed-router/credit");
  await accessible(page);
  await page.getByRole("link", { name: "managed-router/end" }).click();
  await expect(page.getByLabel("解約の通知が届く日", { exact: true })).toBeVisible();
  await accessible(page);

  // A state may stand behind it.
  await page.goto("/samples/?sample=managed-router-leap-day");
  const state = await page.getByRole("link", { name: "自分の場合の下書きにする" }).getAttribute("href");
  const fragment = state?.split("#")[1] ?? "";
  await page.goto(`/embed/?embed=managed-router%2Fend&theme=dark&lang=en#${fragment}`);
  await expect(page).toHaveURL(/\/en\/embed\/\?/);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator(".result .amount")).toHaveText("Thu 29 Feb 2024");
  await accessible(page);
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
