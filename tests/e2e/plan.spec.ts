// The way out planned backwards: from the estimator and back to it, by mouse and by keyboard, into a calendar.
import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import ICAL from "ical.js";
import { barriers, expect, test } from "./site";

const at = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const way = (page: Page, last: string) => page.locator(`.way[data-last="${last}"]`);
const wanted = "answers.wantedEnd";

/** The events of a calendar file, as an independent reader of calendars takes them. */
async function events(download: Download): Promise<ICAL.Event[]> {
  const calendar = new ICAL.Component(ICAL.parse(await readFile((await download.path()) ?? "", "utf8")));
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

async function look(page: Page, width: number): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

test("a router: from leaving to its plan, into the calendar, and back with the chosen day", async ({ page }) => {
  test.setTimeout(90_000);
  await page.clock.setFixedTime("2025-08-01T12:00:00+09:00");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/services/managed-router/#end");
  await at(page, "answers.cancellation.noticeArrivedOn").fill("2025/8/10");
  await at(page, "answers.startedOn").fill("2025/1/15");
  await at(page, "answers.monthlyFee").fill("30,000");
  await page.getByRole("link", { name: "やめ方を逆算する" }).click();
  await expect(page).toHaveURL(/\/services\/managed-router\/plan\/#1/);
  await expect(at(page, "answers.startedOn")).toHaveValue("2025-01-15");

  // As cheaply as possible: the year is over on 14 January, and the notice takes 45 days.
  await expect(page.locator(".plan [data-day]")).toHaveAttribute("data-day", "2026-01-14");
  await expect(page.locator(".plan .hero-answer .due")).toContainText("2025年11月30日");
  await page.locator('input[name="goal"][value="day"]').check({ force: true });
  await expect(at(page, wanted)).toBeFocused();
  await at(page, wanted).fill("2025/9/30");
  await expect(page.locator(".plan [data-day]")).toHaveAttribute("data-day", "2025-08-16");
  await expect(page.locator(".plan .amount[data-yen]")).toHaveText("103,548円");
  await expect(way(page, "2025-09-15")).toContainText("118,548円");
  // August and September, and the charge.
  await expect(way(page, "2025-09-30").locator(".total")).toContainText("163,548円");
  await expect(way(page, "2026-01-14").locator(".yen").first()).toContainText("0円");
  await expect(page.locator('[data-date="return"] time')).toHaveAttribute("datetime", "2025-10-30");
  await look(page, 1280);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.locator(".plan .hero-answer .amount").first()).toBeInViewport();
  await expect(page.locator(".peek")).toBeHidden();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator(".peek")).toBeVisible();

  // While the day is half typed, the line at the foot is of another plan: it is not shown, but keeps its place.
  const room = () => page.locator(".peek").evaluate((line) => line.getBoundingClientRect().height);
  const before = await room();
  await at(page, wanted).press("End");
  await at(page, wanted).press("x");
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator(".peek")).toBeHidden();
  expect(await room()).toBe(before);
  await at(page, wanted).press("Backspace");
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator(".peek")).toBeVisible();

  const one = page.waitForEvent("download");
  await page.locator('[data-date="notice"] .icon').click();
  const [notice] = await events(await one);
  expect(notice.uid).toBe("plan-managed-router-2025-01-15-notice@yakkan");
  expect([notice.startDate.toString(), notice.endDate.toString()]).toEqual(["2025-08-16", "2025-08-17"]);
  expect(notice.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2025-08-01T03:00:00Z");
  const [alarm] = notice.component.getAllSubcomponents("valarm");
  expect(alarm.getFirstPropertyValue("trigger")?.toString()).toBe("-P6DT15H");
  const all = page.waitForEvent("download");
  await page.getByRole("button", { name: "すべてをカレンダーに入れる" }).click();
  const dates = (await events(await all)).map((event) => [event.uid.split("-15-")[1], event.startDate.toString()]);
  expect(dates).toEqual([
    ["notice@yakkan", "2025-08-16"], ["end@yakkan", "2025-09-30"], ["return@yakkan", "2025-10-30"],
    ["period-base-0@yakkan", "2026-01-14"], ["cheapest@yakkan", "2026-01-14"],
  ]);

  // A change before the wanted day would start the year anew.
  await page.locator('[data-part="changes"] button', { hasText: "機器を追加・変更した日" }).click();
  const change = at(page, "answers.equipmentChangedOn[0]");
  await expect(change).toBeFocused();
  await change.fill("2025/9/20");
  await expect(page.locator('[data-part="changes"] tbody tr').first()).toContainText("2026年9月19日");
  await expect(page.locator('[data-part="changes"] .differs').last()).not.toHaveText("103,548円");
  await page.locator(".entry .delete").click();
  await expect(page.locator('[data-part="changes"] table')).toHaveCount(0);

  await way(page, "2026-01-14").getByRole("button").click();
  await expect(at(page, wanted)).toHaveValue("2026-01-14");
  await page.goBack();
  await expect(at(page, wanted)).toHaveValue("2025-09-30");
  await page.reload();
  await expect(page.locator(".plan .amount[data-yen]")).toHaveText("103,548円");
  await page.getByRole("link", { name: "この日で計算と条文を見る" }).click();
  await expect(at(page, "answers.cancellation.noticeArrivedOn")).toHaveValue("2025-08-16");
  await expect(page.locator('.result[data-rule="early-termination"] .amount[data-yen]')).toHaveText("103,548円");
});

test("a directory on a phone, in English, by keyboard alone", async ({ page }) => {
  test.setTimeout(90_000);
  await page.clock.setFixedTime("2024-11-15T12:00:00+09:00");
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/en/services/directory/plan/");
  await look(page, 390);
  const chooser = at(page, "answers.options-add");
  await chooser.focus();
  await page.keyboard.type("Advanced support: AD");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await at(page, "answers.options[0].startedOn").focus();
  await page.keyboard.type("29 Feb 2024");
  await at(page, "answers.options[0].monthlyFee").focus();
  await page.keyboard.type("80,000");
  await expect(page.locator(".plan [data-day]")).toHaveAttribute("data-day", "2025-02-28");
  await page.locator('input[name="goal"][value="cost"]').focus();
  await page.keyboard.press("ArrowLeft");
  await expect(at(page, wanted)).toBeFocused();
  await page.keyboard.type("31 Dec 2024");
  await expect(page.locator(".plan .amount[data-yen]")).toHaveText("¥160,000");
  await expect(page.locator("#announced")).toContainText("¥160,000");
  await expect(page.locator('[data-what="option:support-ad"]')).toContainText("Sun 1 Dec 2024");
  // The curve is read day by day with the arrow keys; its data stand in a table, free days among them.
  const slider = page.getByRole("slider", { name: "Read the chart" });
  await slider.focus();
  await page.keyboard.press("End");
  await expect(page.locator(".reader output")).toHaveText(/¥0$/);
  await expect(page.locator('[data-chart="leaving"] figcaption')).toContainText("Fri 28 Feb 2025");
  await page.locator('[data-chart="leaving"] summary').focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row", { name: /Thu 27 Feb 2025/ })).toContainText("¥2,857");
  await look(page, 390);
  const file = page.waitForEvent("download");
  await page.locator('[data-date="stop-support-ad-0"] .icon').focus();
  await page.keyboard.press("Enter");
  const [stop] = await events(await file);
  expect(stop.startDate.toString()).toBe("2024-12-01");
  await at(page, wanted).fill("2024-11-01");
  await expect(page.locator(".plan .late")).toContainText("too soon");
  await at(page, wanted).fill("never");
  await at(page, wanted).blur();
  await expect(page.locator(".plan")).toHaveAttribute("data-stale", "");
  await page.locator(".errors a").focus();
  await page.keyboard.press("Enter");
  await expect(at(page, wanted)).toBeFocused();
  await look(page, 390);
});
