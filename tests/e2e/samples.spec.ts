// Samples and the presenter: to learn from and to show, never to be taken for the person's own.
import type { Page } from "@playwright/test";
import { barriers, expect, test } from "./site";

/** What the device keeps. */
const kept = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

const accessible = async (page: Page) => expect(await barriers(page)).toEqual([]);

test("a sample is looked at, changed, and taken as a draft without its fees; nothing of it is kept", async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto("/services/directory/");
  await page.evaluate(() => localStorage.setItem("yakkan-saved", "mine\thttp://127.0.0.1/#mine"));
  const before = await kept(page);
  await page.getByRole("link", { name: "使い方の見本" }).click();
  await accessible(page);
  await page.getByRole("link", { name: "30分ちょうどと、その1秒後", exact: true }).click();

  // An address of its own, marked on the screen and on paper, on a day that stands still.
  await expect(page).toHaveURL(/\/samples\/\?sample=directory-half-hour$/);
  const banner = page.getByRole("note");
  await expect(banner).toContainText("見本");
  await expect(banner).toContainText("料金は架空");
  await expect(banner).toContainText("2025年6月3日");
  await page.emulateMedia({ media: "print" });
  await expect(banner).toBeVisible();
  const sheet = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("page"));
  expect(sheet, "the sheets whose head says that it is a sample").toBe("sample");
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator(".gallery")).toBeHidden();
  const amount = page.locator(".result[data-rule] .amount");
  await expect(amount).toHaveText("0円");
  await page.getByRole("button", { name: "30分1秒", exact: true }).click();
  await expect(amount).toHaveText("1,097円");
  await expect(page.locator(".due")).toContainText("あと91日");
  await expect(page.getByRole("button", { name: /保存/ })).toHaveCount(0);
  await accessible(page);

  // What is changed stays in the sample, also by its link and in the other language.
  const address = page.url();
  expect(address).toMatch(/\/samples\/\?sample=directory-half-hour#1/);
  await page.getByLabel("基本サービスの月額費用").fill("45,000");
  await expect(amount).toHaveText("500円");
  await expect(page).not.toHaveURL(address);
  await page.reload();
  await expect(amount).toHaveText("500円");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/samples\/\?sample=directory-half-hour#1/);
  await expect(amount).toHaveText("¥500");
  await expect(page.getByRole("note")).toContainText("As of Tue 3 Jun 2025");
  await accessible(page);
  await page.getByRole("link", { name: "As it was" }).click();
  await expect(amount).toHaveText("¥0");
  expect(await kept(page)).toBe(before);

  await page.getByRole("link", { name: "Start my own case from it" }).click();
  await expect(page).toHaveURL(/\/en\/services\/directory\/#1/);
  await expect(page.getByLabel("It went down", { exact: true })).toHaveValue(/2025-06-02 00:00/);
  await expect(page.getByLabel("Monthly fee of the basic service")).toHaveValue("");
});

test("a sample is presented by keys, buttons and swipes, and left by Escape", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/samples/?sample=auth-outsource-knowledge&present");
  const dialog = page.getByRole("dialog");
  const count = dialog.locator(".talk-count");
  await expect(count).toHaveText(/^1 \/ \d+$/);
  await expect(dialog).toContainText("24時間は、知った時から数える");
  await expect(dialog).toContainText("見本（料金は架空）");
  await accessible(page);
  for (const key of ["ArrowRight", " ", "PageDown"]) await page.keyboard.press(key);
  await expect(count).toHaveText(/^4 \//);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("PageUp");
  await expect(count).toHaveText(/^2 \//);
  await expect(dialog).toContainText("30,000円");
  await dialog.getByRole("button", { name: "次へ" }).click();
  // A step of the working, with the words of its clause.
  await expect(dialog.locator(".talk-clause")).toContainText("24で割った数");
  // On a button, space presses it once.
  await page.keyboard.press(" ");
  await expect(count).toHaveText(/^4 \//);
  await page.keyboard.press("End");
  await expect(dialog.locator(".comes-to")).toContainText("すぐ知った1,000円");
  await expect(dialog.locator(".comes-to")).toContainText("10分後に知った0円");
  await page.keyboard.press("ArrowRight");
  await expect(count).toHaveText(/^(\d+) \/ \1$/);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.mouse.move(60, 300);
  await page.mouse.down();
  await page.mouse.move(300, 310);
  await page.mouse.up();
  await expect(count).not.toHaveText(/^(\d+) \/ \1$/);
  const wide = await dialog.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(wide).toBe(false);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: "一段ずつ見せる" }).click();
  await expect(count).toHaveText(/^1 \//);

  await page.goto("/samples/?sample=no-such");
  await expect(page.locator("#samples")).toContainText("その名前の見本はありません");
  await expect(page.locator(".sample").first()).toBeVisible();
});

test("the person's own case is presented as such, and leads back to itself", async ({ page }) => {
  await page.goto("/en/samples/?sample=managed-router-last-day");
  await page.getByRole("link", { name: "Start my own case from it" }).click();
  await expect(page).toHaveURL(/\/en\/services\/managed-router\/#1/);
  await page.getByLabel("Monthly fee of the basic service").fill("62,000");
  await expect(page.locator(".result[data-rule='early-termination'] .amount")).toHaveText("¥2,000");
  await page.getByRole("button", { name: "Present step by step" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Your case");
  await expect(dialog).not.toContainText("Sample");
  await accessible(page);
  await page.keyboard.press("End");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/en\/services\/managed-router\/#1/);
  await expect(page.getByLabel("Monthly fee of the basic service")).toHaveValue("62,000");
});
