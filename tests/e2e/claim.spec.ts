// The papers of a claim: from the estimator's result to a letter, as text, on paper and in a calendar.
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import ICAL from "ical.js";
import { barriers, copies, expect, test } from "./site";

const at = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const content = async (download: Download) => readFile((await download.path()) ?? "", "utf8");
/** What is sent does not depend on where its lines end. */
const flowing = (text: string) => text.replace(/\s/g, "");

async function look(page: Page, width: number): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

/** The text of a PDF, as an independent reader takes it. */
async function printed(page: Page, info: { outputPath: (name: string) => string }): Promise<string> {
  const path = info.outputPath("claim.pdf");
  await page.pdf({ path, preferCSSPageSize: true });
  return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
}

test("from a result to a letter, its text, its paper and its days", async ({ page }, info) => {
  test.setTimeout(90_000);
  const copied = await copies(page);
  await page.clock.setFixedTime("2026-11-25T12:00:00+09:00");
  await page.goto("/services/directory/#credit");
  const outages = [["2026/9/10 10:00", "24時間"], ["2026/10/20 10:00", "25時間"], ["2026/11/1 10:00", "20分"], ["2026/3/1 10:00", "3時間"]];
  for (const [row, [began, restored]] of outages.entries()) {
    if (row > 0) await page.locator(".rows > .add").first().click();
    await at(page, `answers.incidents[${row}].began`).fill(began);
    await at(page, `answers.incidents[${row}].restored`).fill(restored);
  }
  await at(page, "answers.monthlyFee").fill("98,765");
  await page.getByRole("link", { name: "請求の書面をつくる" }).click();
  await expect(page).toHaveURL(/\/services\/directory\/claim\/#1/);

  // The outage of March is past its day, and that of twenty minutes earns nothing.
  await expect(page.locator(".claim .amount")).toHaveAttribute("data-yen", String(13168 + 23045));
  await expect(page.locator(".due strong")).toHaveText(["2026年12月10日(木)まで", "2027年1月20日(水)まで"]);
  await expect(page.locator(".claim .result").first()).toContainText("30分を超えていないため");
  await page.locator(".options .check", { hasText: "2026-03-01" }).click();
  await expect(page.locator(".claim .amount")).toHaveAttribute("data-yen", String(13168 + 23045 + 3292));
  await expect(page.locator('.due[data-tone="late"]')).toContainText("過ぎています");
  await page.locator(".options .check", { hasText: "2026-03-01" }).click();

  await expect(page.locator("#blanks a")).toHaveText(["契約番号", "会社名", "氏名", "連絡先"]);
  await page.locator("#blanks a").first().click();
  await expect(at(page, "letter-contract")).toBeFocused();
  await look(page, 1280);
  await at(page, "letter-contract").fill("dir-0001");
  await at(page, "letter-company").fill("株式会社例示");
  await at(page, "letter-name").fill("山田 花子");
  await at(page, "letter-contact").fill("03-0000-0000\nhanako@example.com");
  await at(page, "letter-remark").fill("受付番号は 12345 です。");
  await expect(page.locator(".paper .blank")).toHaveCount(0);
  await page.locator(".checklist .check").first().click();
  await expect(page.locator(".checklist input").first()).toBeChecked();

  const sentences = [
    "株式会社インターネットイニシアティブ　御中", "hanako@example.com", "dir-0001", "受付番号は 12345 です。",
    "総額36,213円（税抜）の料金の減額を請求いたします。", "2026年9月10日 10:00 から 2026年9月11日 10:00 まで（24時間）",
    "98,765円 × 1/5", "第12条第3項に定める請求の期限", "2027年1月20日", "「切り捨て」として計算しています。", "別紙　計算の過程",
  ];
  await page.getByRole("button", { name: "文章をコピー" }).click();
  const text = await copied();
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "文章を保存" }).click();
  const saved = await file;
  expect(saved.suggestedFilename()).toBe("claim-directory-2026-11-25.txt");
  expect((await content(saved)).replace("\ufeff", "").replaceAll("\r\n", "\n")).toBe(text);
  const shown = flowing((await page.locator(".papers").textContent()) ?? "");
  for (const sentence of sentences) {
    expect(flowing(text)).toContain(flowing(sentence));
    expect(shown).toContain(flowing(sentence));
  }
  expect(text).not.toContain("2026年3月1日");

  const dates = page.waitForEvent("download");
  await page.getByRole("button", { name: "期限を予定表へ" }).click();
  const calendar = await content(await dates);
  expect(calendar).not.toMatch(/[^\r]\n|METHOD/);
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent");
  expect(events.map((event) => new ICAL.Event(event).startDate.toString())).toEqual(["2026-12-10", "2027-01-20"]);
  expect(new Set(events.map((event) => event.getFirstPropertyValue("uid"))).size).toBe(2);
  for (const event of events) {
    const alarms = event.getAllSubcomponents("valarm").map((alarm) => String(alarm.getFirstPropertyValue("trigger")));
    expect(alarms).toEqual(["-P6DT15H", "-PT15H"]);
    expect(String(event.getFirstPropertyValue("url"))).toContain("/services/directory/claim/#1");
  }

  const paper = await printed(page, info);
  expect(flowing(paper)).toContain("総額36,213円（税抜）");
  expect(paper).toContain("hanako@example.com");
  expect(paper).toMatch(/1 *\/ *[345]/);
  expect(paper).toContain("送る前に確かめる一覧");
  expect(paper).not.toContain("書面に入れること");
  await page.getByText("控えの一覧も印刷する").click();
  expect(await printed(page, info)).not.toContain("送る前に確かめる一覧");

  // Names are in no address, and on the device only while it is asked to keep them.
  expect(decodeURIComponent(page.url())).not.toContain("例示");
  const keep = page.getByText("この端末に残す");
  const kept = () => page.evaluate(() => localStorage.getItem("yakkan-sender"));
  expect(await kept()).toBeNull();
  await keep.click();
  expect(await kept()).toContain("株式会社例示");
  expect(await kept()).not.toContain("dir-0001");
  await page.reload();
  await expect(at(page, "letter-company")).toHaveValue("株式会社例示");
  await keep.click();
  expect(await kept()).toBeNull();
  await page.getByRole("link", { name: "この場合の計算に戻る" }).click();
  await expect(at(page, "answers.incidents[1].began")).toHaveValue("2026-10-20 10:00");
  await expect(at(page, "answers.monthlyFee")).toHaveValue("98,765");
});

test("an English page writes in Japanese as well, and says where there is nothing to claim", async ({ page }) => {
  test.setTimeout(90_000);
  await page.clock.setFixedTime("2026-11-10T12:00:00+09:00");
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/en/services/dns-platform/claim/");
  await expect(page.locator('[data-claim="none"]')).toContainText("Nothing was worked out yet");
  await look(page, 320);
  await page.getByRole("link", { name: "Work out a credit" }).click();
  await page.locator(".first-sight").waitFor({ state: "detached" });
  await at(page, "answers.item").locator('input[value="premium"]').check({ force: true });
  await at(page, "answers.uptimes[0].month").fill("2026-10");
  await at(page, "answers.uptimes[0].of").locator('input[value="managed-dns"]').check({ force: true });
  await at(page, "answers.uptimes[0].percent").fill("99.97");
  await at(page, "answers.monthlyFee").fill("98,765");
  await page.getByRole("link", { name: "Make the papers" }).click();
  await expect(page.locator(".due strong")).toHaveText("by Sun 15 Nov 2026");
  await expect(page.locator('.due[data-tone="soon"]')).toContainText("have it there on the working day before");
  await expect(page.locator(".paper").first()).toContainText("reduced by ¥9,876 in total");
  await look(page, 320);
  await page.locator('input[name="letter-language"][value="ja"]').check({ force: true });
  await expect(page.locator(".paper").first()).toHaveAttribute("lang", "ja");
  await expect(page.locator(".paper").first()).toContainText("総額9,876円（税抜）");
  await expect(page.locator(".paper").first()).toContainText("2026年10月 マネージドDNS");
  await look(page, 320);
});
