// How the estimator is used: what cannot be read, rows, links, going back, the clauses, keeping, accessibility, speed.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { copies, expect, test } from "./site";

const at = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const fee = "answers.monthlyFee";

async function down(page: Page): Promise<void> {
  await page.goto("/services/directory/#credit");
  await at(page, "answers.incidents[0].began").fill("2026/9/10 10:00");
  await at(page, "answers.incidents[0].restored").fill("24時間");
  await at(page, fee).fill("98,765");
  await expect(page.locator(".amount").first()).toHaveText("13,168円");
}

test("what cannot be read stays, is told, and never passes for current", async ({ page }) => {
  await down(page);
  await at(page, fee).fill("たくさん");
  await at(page, fee).blur();
  const card = page.locator(".result[data-rule]");
  await expect(card).toHaveAttribute("data-stale", "");
  await expect(card.locator(".stale")).toBeVisible();
  await expect(at(page, fee)).toHaveValue("たくさん");
  await expect(at(page, fee)).toHaveAttribute("aria-invalid", "true");
  await page.locator(".errors a").click();
  await expect(at(page, fee)).toBeFocused();
  await at(page, fee).fill("30万円");
  await expect(card).not.toHaveAttribute("data-stale", "");
  await expect(page.locator(".errors")).toHaveCount(0);
});

test("rows are added, copied and deleted, and focus follows", async ({ page }) => {
  await down(page);
  await page.locator(".rows > .add").first().click();
  await expect(at(page, "answers.incidents[1].began")).toBeFocused();
  await at(page, "answers.incidents[1].began").fill("2026/9/20 10:00");
  await at(page, "answers.incidents[1].restored").fill("2時間");
  await expect(page.locator(".amount").first()).not.toHaveText("13,168円");
  await page.locator('[id="answers.incidents[1]"] .delete').click();
  await expect(page.locator(".amount").first()).toHaveText("13,168円");
  await page.goBack();
  await expect(at(page, "answers.incidents[1]")).toBeVisible();
});

test("a pasted list fills rows", async ({ page }) => {
  await page.goto("/services/directory/#credit");
  await page.locator(".paste summary").click();
  await page.locator(".paste textarea").fill("2026/9/1 10:00-12:35\n2026/9/5 23:00〜1:30\n読めない行");
  await page.locator(".paste .button").click();
  await expect(at(page, "answers.incidents[1].restored")).toHaveValue("2026-09-06 01:30");
  await expect(page.locator(".paste textarea")).toHaveValue(/読めない行/);
});

test("parts add up to the amount, and a reading moves it as it says", async ({ page }) => {
  await down(page);
  const yen = (text: string | null) => Number((text ?? "").replace(/[^0-9−]/g, "").replace("−", "-"));
  const lines = page.locator(".months tbody tr:not(:first-child) td.yen");
  const parts = (await lines.allTextContents()).map(yen);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(13168);
  await page.locator('.doubt input[value="ceil"]').check({ force: true });
  await expect(page.locator(".amount").first()).toHaveText("13,170円");
  await expect(page.locator('.doubt input[value="ceil"]')).toBeFocused();
});

test("a clause leads into the terms", async ({ page }) => {
  await down(page);
  await page.locator(".ledger .chip").first().click();
  await expect(page.locator("#terms .lit")).toBeInViewport();
});

test("the address brings everything back, but a copied link leaves the fees out", async ({ page }) => {
  const copied = await copies(page);
  await down(page);
  await expect(page).toHaveURL(/#1/);
  await page.waitForTimeout(1100);
  const address = page.url();
  await page.getByRole("button", { name: "リンクをコピー" }).click();
  const link = await copied();
  await page.goto("/");
  await page.goto(address);
  await expect(page.locator(".amount").first()).toHaveText("13,168円");
  await page.goto("/");
  await page.goto(link);
  await expect(at(page, "answers.incidents[0].began")).toHaveValue("2026-09-10 10:00");
  await expect(at(page, fee)).toHaveValue("");
  await page.goto("/");
  await page.goto(`${address.slice(0, -3)}xyz`);
  await expect(page.locator(".notice")).toBeVisible();
});

test("the other language begins with the same case", async ({ page }) => {
  await down(page);
  await page.waitForTimeout(300);
  await page.locator(".site-head .language").click();
  await expect(page).toHaveURL(/\/en\//);
  await expect(at(page, "answers.incidents[0].began")).toHaveValue("2026-09-10 10:00");
});

test("cases stand side by side, are kept on the device and cleared", async ({ page }) => {
  await down(page);
  await page.getByRole("button", { name: "写して比べる" }).click();
  await at(page, "answers.incidents[0].restored").fill("30時間");
  await expect(page.locator(".scenarios .differs").first()).toHaveText("13,168円");
  await page.getByRole("button", { name: "この端末に保存" }).click();
  await page.reload();
  await page.locator("summary", { hasText: "この端末に保存したもの" }).click();
  await expect(page.locator(".saved a")).toHaveCount(1);
  await page.getByRole("button", { name: "すべて消す" }).click();
  await expect(page.locator(".saved a")).toHaveCount(0);
  await expect(at(page, "answers.incidents[0].began")).toHaveValue("");
});

for (const [path, width] of [
  ["/services/directory/#credit", 320], ["/en/services/cloud-exchange-m/#early-termination", 1280],
  ["/services/dns-platform/#fees", 390], ["/en/services/auth-outsource/#eligibility", 390],
  ["/services/managed-router/#credit", 1280], ["/en/services/directory/#conversion", 320],
] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing at ${path}, ${colorScheme}, ${width} px wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await expect(page.locator(".result").first()).toBeVisible();
      const look = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(" "))])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      };
      await look();
      if (await at(page, fee).count()) {
        await at(page, fee).fill("?");
        await at(page, fee).blur();
        await expect(page.locator(".errors")).toBeVisible();
        await look();
      }
    });
  }
}
