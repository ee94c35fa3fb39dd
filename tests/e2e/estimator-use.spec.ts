// How the estimator is used: what cannot be read, rows, readings, clauses, going back; cases side by side, links, what the
// device keeps. Each test is one sitting.
import type { Page } from "@playwright/test";
import { copies, expect, test } from "./site";

const at = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const fee = "answers.monthlyFee";
const amount = (page: Page) => page.locator(".amount").first();

async function down(page: Page): Promise<void> {
  await page.goto("/services/directory/#credit");
  await at(page, "answers.incidents[0].began").fill("2026/9/10 10:00");
  await at(page, "answers.incidents[0].restored").fill("24時間");
  await at(page, fee).fill("98,765");
  await expect(amount(page)).toHaveText("13,168円");
}

test("from what was typed to its reasons", async ({ browser, page }) => {
  await down(page);
  const card = page.locator(".result[data-rule]");

  await test.step("what cannot be read stays, is told, and never passes for current", async () => {
    const place = () => at(page, fee).evaluate((field) => field.getBoundingClientRect().top + scrollY);
    const before = await place();
    await at(page, fee).fill("たくさん");
    await expect(at(page, `${fee}-error`)).toBeVisible();
    expect(await place(), "nothing moves the field that is being typed into").toBe(before);
    await expect(page.locator(".errors")).toHaveCount(0);
    await at(page, fee).blur();
    await expect(page.locator(".errors li")).toHaveCount(1);
    const listed = await place();
    await at(page, fee).fill("たくさんの");
    await expect(at(page, `${fee}-error`)).toBeVisible();
    expect(await place()).toBe(listed);
    await expect(card).toHaveAttribute("data-stale", "");
    await expect(card.locator(".stale")).toBeVisible();
    await expect(at(page, fee)).toHaveValue("たくさんの");
    await expect(at(page, fee)).toHaveAttribute("aria-invalid", "true");
    await page.locator(".errors a").click();
    await expect(at(page, fee)).toBeFocused();
    await at(page, fee).fill("98,765円");
    await expect(card).not.toHaveAttribute("data-stale", "");
    await expect(page.locator(".errors")).toHaveCount(0);
  });

  await test.step("a date half typed moves nothing", async () => {
    const restored = at(page, "answers.incidents[0].restored");
    const heights = () => page.locator("body, .row, .hero-answer").evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().height));
    await expect(page.locator(".near")).toBeVisible();
    const before = await heights();
    await restored.press("End");
    await restored.press("x");
    await expect(page.locator(".row .unread > i")).toBeVisible();
    expect(await page.locator(".row .unread > i").evaluate((dots) => getComputedStyle(dots, "::before").content)).toBe('"…"');
    await expect(page.locator(".row .unread > span")).toBeHidden();
    await expect(card).toHaveAttribute("data-stale", "");
    expect(await heights()).toEqual(before);
    await restored.press("Backspace");
    await expect(card).not.toHaveAttribute("data-stale", "");
  });

  await test.step("parts add up to the amount, and a reading moves it as it says", async () => {
    const yen = (text: string | null) => Number((text ?? "").replace(/[^0-9−]/g, "").replace("−", "-"));
    const parts = (await page.locator(".months tbody tr:not(:first-child) td.yen").allTextContents()).map(yen);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(13168);
    await expect(page.locator(".doubt", { has: page.locator('[value="ceil"]') })).toContainText("切り上げなら ＋2円");
    await page.locator('.doubt input[value="ceil"]').check({ force: true });
    await expect(amount(page)).toHaveText("13,170円");
    await expect(page.locator('.doubt input[value="ceil"]')).toBeFocused();
    await page.goBack();
    await expect(amount(page)).toHaveText("13,168円");
    await page.goForward();
    await expect(amount(page)).toHaveText("13,170円");
  });

  await test.step("the picture is read by the arrow keys", async () => {
    const reader = page.locator('[data-chart="length"] input');
    await reader.press("ArrowRight");
    await expect(page.locator('[data-chart="length"] output')).toHaveText("24時間1秒なら 23,046円");
    await expect(reader).toHaveAttribute("aria-valuetext", "24時間1秒なら 23,046円");
  });

  await test.step("a clause leads into the terms", async () => {
    await page.locator(".ledger .chip").first().click();
    await expect(page.locator("#terms .lit")).toBeInViewport();
  });

  await test.step("rows are added, copied and deleted, pasted, and focus follows", async () => {
    await page.locator(".rows > .add").first().click();
    await expect(at(page, "answers.incidents[1].began")).toBeFocused();
    await at(page, "answers.incidents[1].began").fill("2026/9/20 10:00");
    await at(page, "answers.incidents[1].restored").fill("2時間");
    await expect(amount(page)).not.toHaveText("13,170円");
    await at(page, "answers.incidents[1]").getByRole("button", { name: "写す" }).click();
    await expect(at(page, "answers.incidents[2].restored")).toHaveValue("2時間");
    await expect(page.locator(".errors")).toBeVisible();
    await at(page, "answers.incidents[2]").getByRole("button", { name: "削除" }).click();
    await at(page, "answers.incidents[1]").getByRole("button", { name: "削除" }).click();
    await expect(amount(page)).toHaveText("13,170円");
    await page.locator(".paste summary").click();
    await page.locator(".paste textarea").fill("2026/9/1 10:00-12:35\n2026/9/5 23:00〜1:30\n読めない行");
    await page.locator(".paste .button").click();
    await expect(at(page, "answers.incidents[2].restored")).toHaveValue("2026-09-06 01:30");
    await expect(page.locator(".paste textarea")).toHaveValue(/読めない行/);
  });

  await test.step("a long form keeps the figure in sight", async () => {
    const again = page.locator(".peek");
    await at(page, fee).focus();
    await expect(amount(page)).not.toBeInViewport();
    await expect(again).toBeVisible();
    await expect(again.locator("b")).toHaveText((await amount(page).textContent()) ?? "");
    await again.click();
    await expect(amount(page)).toBeInViewport();
    await expect(again).toBeHidden();
  });

  await test.step("a doubt that comes or goes has only itself styled", async () => {
    await page.locator(".rows > .row").last().getByRole("button", { name: "削除" }).click();
    await page.locator(".rows > .row").last().getByRole("button", { name: "削除" }).click();
    await expect(card.locator("[data-stale]")).toHaveCount(0);
    await browser.startTracing(page, { categories: ["devtools.timeline"] });
    for (const [typed, doubts] of [["98,700", 0], ["98,765", 1]] as const) {
      await at(page, fee).fill(typed);
      await expect(page.locator('.doubt input[value="ceil"]')).toHaveCount(doubts);
    }
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    const styled = traceEvents.filter((event: any) => event.name === "UpdateLayoutTree").map((event: any) => event.args.elementCount);
    expect(styled.length).toBeGreaterThan(0);
    expect(Math.max(...styled)).toBeLessThan(100);
  });
});

test("shared, kept and cleared", async ({ page }) => {
  test.slow();
  const copied = await copies(page);
  await down(page);

  await test.step("the address brings everything back, but a copied link leaves the fees out", async () => {
    await page.getByRole("button", { name: "リンクをコピー" }).click();
    const link = await copied();
    await expect.poll(() => page.url().length).toBeGreaterThan(link.length);
    const address = page.url();
    await page.goto("/");
    await page.goto(address);
    await expect(amount(page)).toHaveText("13,168円");
    await page.goto("/");
    await page.goto(link);
    await expect(at(page, "answers.incidents[0].began")).toHaveValue("2026-09-10 10:00");
    await expect(at(page, fee)).toHaveValue("");
    await page.goto("/");
    await page.goto(`${address.slice(0, -3)}xyz`);
    await expect(page.locator(".notice")).toBeVisible();
    await page.goto("/");
    await page.goto(address);
  });

  await test.step("cases stand side by side, with their names and what differs", async () => {
    await page.getByRole("button", { name: "写して比べる" }).click();
    await at(page, "answers.incidents[0].restored").fill("30時間");
    await expect(page.locator(".scenarios .differs").first()).toHaveText("13,168円");
    await page.locator(".scenarios input").nth(1).fill("長い方");
    await expect(page.locator(".cases").getByRole("button", { name: "長い方" })).toHaveAttribute("aria-pressed", "true");
    await page.locator(".cases").getByRole("button", { name: "場合A" }).click();
    await expect(amount(page)).toHaveText("13,168円");
    // What follows a moment later moves what stands below it.
    await expect(page.locator("#answer [data-stale]")).toHaveCount(0);
    await page.locator(".scenarios thead button").nth(1).click();
    await expect(page.locator(".scenarios")).toHaveCount(0);
  });

  await test.step("the other language begins with the same case", async () => {
    await expect(page.locator(".site-head .language")).toHaveAttribute("href", /#1/);
    await page.locator(".site-head .language").click();
    await expect(page).toHaveURL(/\/en\//);
    await expect(at(page, "answers.incidents[0].began")).toHaveValue("2026-09-10 10:00");
    await page.goBack();
  });

  await test.step("saved, loaded from JSON, and cleared", async () => {
    // The chart comes a moment after the result, and moves what stands below it.
    await expect(page.locator('[data-chart="length"]')).toBeVisible();
    await page.getByRole("button", { name: "この端末に保存" }).click();
    await expect(page.getByRole("status").filter({ hasText: "この端末に保存しました。" })).toBeAttached();
    await page.reload();
    await page.locator("summary", { hasText: "この端末に保存したもの" }).click();
    await expect(page.locator(".saved a")).toHaveCount(1);
    await page.locator("summary", { hasText: "JSON" }).click();
    await page.getByRole("button", { name: "問いをコピー" }).click();
    const request = (await copied()).replace("98765", "197530");
    await page.locator("#json").fill(request);
    await page.getByRole("button", { name: "読み込む", exact: true }).click();
    await expect(amount(page)).toHaveText("26,337円");
    await page.getByRole("button", { name: "すべて消す" }).click();
    await expect(page.locator(".saved a")).toHaveCount(0);
    await expect(at(page, "answers.incidents[0].began")).toHaveValue("");
  });
});

test("a theme that was chosen is there before anything is painted", async ({ page }) => {
  await page.goto("/about/");
  await page.locator("#tools select").selectOption("dark");
  let program = () => {};
  await page.route(/assets\/page-.*\.js/, async (route) => {
    await new Promise<void>((go) => (program = go));
    await route.continue();
  });
  await page.goto("/services/directory/", { waitUntil: "commit" });
  await expect(page.locator(".site-head")).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(18, 22, 28)");
  program();
});
