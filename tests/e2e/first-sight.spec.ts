// What a page shows and costs before anybody uses it, and what becomes of what is entered before all is there.
import type { Route } from "@playwright/test";
import { expect, test } from "./site";

test.use({ used: false });

/** Lets a file come so many milliseconds late. */
const late = (milliseconds: number) => async (route: Route) => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await route.continue();
};

test("nothing more is fetched until somebody uses the page; then the form goes on as it was left", async ({ page }) => {
  const later: string[] = [];
  page.on("request", (request) => request.url().includes("/later/") && later.push(request.url()));
  // A slow network, so that there is time to type before the form works.
  await page.route("**/assets/later/*", late(1500));
  await page.goto("/services/directory/");
  const began = page.locator('[id="answers.incidents[0].began"]');
  await expect(began).toBeVisible();
  await expect(page.locator(".skeleton")).toBeHidden();
  await page.waitForTimeout(300);
  expect(later).toEqual([]);
  // While it rests it lays out all articles, a few at a time.
  await expect(page.locator("html:not([data-ahead])")).toBeAttached();
  expect(await page.locator("article:not([data-laid])").count()).toBe(0);
  const shape = () => page.locator("#questions").evaluate((form) => form.getBoundingClientRect().toJSON());
  const before = await shape();

  await began.click();
  await began.pressSequentially("2026-09-10 10:00");
  await page.locator(".first-sight").waitFor({ state: "detached" });
  expect(later.length).toBeGreaterThan(0);
  await expect(began).toHaveValue("2026-09-10 10:00");
  await expect(began).toBeFocused();
  expect((await shape()).x).toBe(before.x);
  expect((await shape()).width).toBe(before.width);
  await page.locator('[id="answers.incidents[0].restored"]').fill("24h");
  await page.locator('[id="answers.monthlyFee"]').fill("98,765");
  await expect(page.locator('.result[data-rule="credit"] .amount')).toHaveAttribute("data-yen", "13168");
});

test("what was pressed before all was there is pressed then", async ({ page }) => {
  await page.route("**/assets/later/*", late(1000));
  await page.goto("/en/services/directory/");
  await page.locator(".paste summary").click();
  await page.locator(".paste textarea").fill("2026-09-10 10:00 24h");
  await page.locator(".first-sight").waitFor({ state: "detached" });
  await page.locator(".paste .button").click();
  await expect(page.locator('[id="answers.incidents[0].began"]')).toHaveValue("2026-09-10 10:00");

  await page.route("**/assets/page-*.js", late(1000));
  await page.goto("/services/directory/", { waitUntil: "commit" });
  await page.locator(".paste summary").click();
  await page.locator(".first-sight").waitFor({ state: "detached" });
  await expect(page.locator(".paste textarea")).toBeVisible();

  await page.goto("/en/services/managed-router/", { waitUntil: "commit" });
  await page.locator('[data-opens="answers.cancellation.requestedFor"]').click();
  await page.locator(".first-sight").waitFor({ state: "detached" });
  await expect(page.locator('[id="answers.cancellation.requestedFor"]')).toBeFocused();
});

test("what is held down as the form comes is pressed all the same", async ({ page }) => {
  await page.route("**/assets/later/*", late(300));
  const all = page.waitForResponse("**/assets/later/estimating*");
  await page.goto("/services/directory/");
  await page.locator(".paste summary").hover();
  await page.mouse.down();
  await all;
  await page.waitForTimeout(500);
  await expect(page.locator(".first-sight")).toBeAttached();
  await page.mouse.up();
  await page.locator(".first-sight").waitFor({ state: "detached" });
  await expect(page.locator(".paste textarea")).toBeVisible();
});

test("who comes by a link to an errand goes on into its form with the Tab key", async ({ page }) => {
  await page.goto("/services/directory/#credit");
  await page.keyboard.press("Tab");
  await expect(page.locator("#estimator :focus")).toBeVisible();
});

test("another errand, and what is kept in the address, are fetched at once", async ({ page }) => {
  await page.goto("/services/directory/#end");
  await expect(page.locator('[id="answers.cancellation.noticeArrivedOn"]')).toBeVisible();
  await expect(page.locator('.result[data-rule="end"]')).toBeVisible();
});

test.describe("where a part cannot be fetched", () => {
  test.use({ allowed: [/later|Failed to fetch|ERR_FAILED|TypeError/] });
  test("the page says what it says without script", async ({ page }) => {
    await page.route("**/assets/later/*", (route) => route.abort());
    await page.goto("/services/directory/#end");
    await expect(page.locator(".outline")).toBeVisible();
  });
});
