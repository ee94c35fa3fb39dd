// Many contracts and outages at once: from files to results and back out again, correcting on the way.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { barriers, expect, test } from "./site";

const file = (name: string, content: string | Buffer) => ({ name, content });
/** Chooses files that lie on the disk, as a person's do. */
async function choose(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  const paths = files.map(({ name, content }) => {
    const path = test.info().outputPath(name);
    writeFileSync(path, content);
    return path;
  });
  await page.locator("#portfolio-files").setInputFiles(paths);
}

const CONTRACTS = "契約番号,契約名,サービス,月額料金\r\nA-1,本社,ディレクトリ,98765\r\nB-2,大阪,クラウドエクスチェンジ,300000\r\n";
const OUTAGES =
  "どこ;発生;復旧\nA-1;2026/9/10 0:00;2026/9/11 0:00\nB-2;2026/10/5 10:00;2026/10/5 12:35\nB-2;2026/10/5 12:00;2026/10/5 13:00\n" +
  "=1+1;2026/10/5 10:00;2026/10/5 12:35\nB-2;2026/10/32 10:00;13:00\n";

/** What Python's csv module reads in a file. */
function read(path: string): string[][] {
  const program = "import csv,json,sys;print(json.dumps(list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline=''),strict=True))))";
  return JSON.parse(execFileSync("python3", ["-c", program, path], { encoding: "utf-8" })) as string[][];
}

async function taken(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  return await (await download).path();
}

/** So many outages of a few contracts. */
function many(outages: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const rows = Array.from({ length: outages }, (_, row) => {
    const day = Math.floor(row / 10);
    const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
    return `C-${row % 10},${date} ${two(row % 24)}:00,${(row % 90) + 1} min`;
  });
  return `contract,began,duration\n${rows.join("\n")}\n`;
}
const ten = "contract,service,fee\n" + Array.from({ length: 10 }, (_, row) => `C-${row},directory,${100000 + row}\n`).join("");

test("files become results, columns are corrected, and what is taken away opens elsewhere", async ({ page }) => {
  await page.goto("/portfolio/");
  // Written by a Japanese sheet: the letters of this table are the same in both tests of its encoding.
  await choose(page, file("契約.csv", CONTRACTS), file("障害.csv", OUTAGES));
  const card = page.locator(".file", { hasText: "障害.csv" });
  await expect(card.locator(".counts")).toContainText("使えない行5");
  await expect(page.locator(".results")).toContainText("計算できる障害がまだありません");
  await card.getByRole("button", { name: "読み方" }).click();
  await expect(card.locator(".first-rows")).toContainText("2026年9月10日(木) 0:00");
  await card.getByLabel("契約名").selectOption({ label: "どこ" });
  await expect(page.locator(".results .amount")).toHaveText("23,168円");
  await expect(page.locator("[role=status]", { hasText: "減額の合計23,168円" })).toHaveCount(1);
  await expect(card.locator(".counts")).toContainText("使った行2");
  await expect(page.locator(".uncounted tbody tr")).toHaveCount(3);
  await expect(page.locator(".uncounted")).toContainText("障害.csv 3行目の障害と重なる");

  const incidents = read(await taken(page, "障害ごと（CSV）"));
  expect(incidents.length).toBe(3);
  expect(incidents[1]).toEqual(expect.arrayContaining(["本社", "A-1", "2026-09-10 00:00", "1440", "13168", "2026-12-10", "障害.csv", "2"]));
  const bad = read(await taken(page, "計算に入れなかった行（CSV）"));
  expect(bad.map((row) => row[1])).toEqual(["行", "4", "5", "6"]);
  expect(bad[2]?.[3]).toBe("'=1+1");
  const json = JSON.parse(readFileSync(await taken(page, "すべて（JSON）"), "utf-8"));
  expect([json.sample, json.credit.yen, json.incidents.length, json.notCounted.length]).toEqual([false, 23168, 2, 3]);

  await page.getByLabel("=1+1（1行）").fill("A-1");
  await page.getByLabel("=1+1（1行）").blur();
  await expect(page.locator(".results .amount")).not.toHaveText("23,168円");
  await expect(page.locator(".uncounted tbody tr")).toHaveCount(2);
  await page.getByRole("button", { name: "外す：障害.csv" }).click();
  await expect(page.locator(".results")).toContainText("計算できる障害がまだありません");
});

test("a sheet in Shift_JIS is read, filtered, sorted, and leads to the single case", async ({ page }) => {
  await page.goto("/portfolio/");
  // 契約番号,サービス,月額 / 障害: 契約,発生,停止時間 in Shift_JIS, as Python writes it.
  const sjis = (text: string) => execFileSync("python3", ["-c", "import sys;sys.stdout.buffer.write(sys.argv[1].encode('cp932'))", text]);
  await choose(page, file("a.csv", sjis(CONTRACTS)), file("b.tsv", sjis("契約\t発生\t停止時間\n本社\t2026/9/10 0:00\t24時間\n大阪\t2026/10/5 10:00\t20分\n")));
  await expect(page.locator(".results .amount")).toHaveText("13,168円");
  const rows = page.locator(".outages tbody tr");
  await expect(rows).toHaveCount(2);
  await page.getByLabel("結果").selectOption({ label: "0円" });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("30分を超えていない");
  await page.getByLabel("結果").selectOption({ label: "すべて" });
  await page.getByRole("button", { name: "長さ" }).click();
  await expect(page.locator("th[aria-sort=descending]")).toHaveText("長さ");
  await expect(rows.first()).toContainText("本社");
  await page.getByRole("button", { name: "長さ" }).click();
  await expect(rows.first()).toContainText("大阪");
  await page.getByLabel("契約名・契約番号").fill("a-1");
  await expect(rows).toHaveCount(1);
  await rows.getByRole("link").click();
  await expect(page).toHaveURL(/services\/directory\/#1/);
  await expect(page.locator(".amount").first()).toHaveText("13,168円");
});

test("thousands of rows are worked out, cancelled, and worked out again", async ({ page }) => {
  await page.goto("/en/portfolio/");
  await expect(page.locator("#portfolio-files")).toBeAttached();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "dropped.csv"));
    return transfer;
  }, ten);
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
  await expect(page.locator(".file")).toContainText("dropped.csv");
  // Pressed within the page as soon as it is there: on a quick machine the work is over before a hand from outside comes.
  await page.evaluate(async (text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    const cancel = () => Array.from(document.querySelectorAll("button")).find((button) => button.textContent === "Cancel");
    while (!cancel()) await new Promise(requestAnimationFrame);
    cancel()?.click();
  }, many(20_000));
  await expect(page.locator(".work")).toContainText("Nothing half done is kept");
  await expect(page.locator(".results")).toHaveCount(0);
  await expect(page.locator("#portfolio-again")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".results .amount")).toBeVisible({ timeout: 20_000 });
  await expect(page.locator(".outages .told")).toContainText("Outages: 20,000.");
  await expect(page.locator(".outages tbody tr")).toHaveCount(50);
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.locator(".pages .num")).toHaveText("2 / 400");
});

test("hostile files end in named rows", async ({ page }) => {
  test.slow();
  await page.goto("/en/portfolio/");
  const heads = "contract,began,restored\n";
  await choose(
    page,
    file("c.csv", ten),
    file("long.csv", heads + "x".repeat(10_000_000)),
    file("nul.csv", heads + "C-1,\0\0,\0\n"),
    file("utf16.csv", Buffer.from("\ufeff" + heads + "C-1,2026-10-05 10:00,12:35\n", "utf16le")),
    file("quote.csv", heads + 'C-1,"2026-10-06 10:00,12:35\rC-2,2026-10-07 10:00,12:35\r\nC-3,2026-10-07 10:00,12:35\n'),
    file("binary.bin", Buffer.from(Array.from({ length: 4096 }, (_, byte) => (byte * 7 + (byte >> 3)) % 256))),
    file("empty.csv", ""),
  );
  await expect(page.locator(".results .amount")).toHaveText("¥9,999", { timeout: 20_000 });
  await expect(page.locator(".outages tbody tr")).toHaveCount(3);
  for (const name of ["long.csv, line 2", "nul.csv, line 2", "quote.csv, line 2", "binary.bin"]) {
    await expect(page.locator(".uncounted")).toContainText(name);
  }
});

for (const [lang, width, colorScheme] of [["", 320, "light"], ["en/", 1280, "dark"]] as const) {
  test(`axe finds nothing, ${lang || "ja/"} ${width} px, ${colorScheme}; the sample goes by keyboard`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/${lang}portfolio/`);
    const look = async () => {
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await look();
    await page.locator("#portfolio-files").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator(".outages tbody tr")).toHaveCount(10);
    for (const shows of await page.locator(".reading > .shows").all()) {
      await shows.focus();
      await page.keyboard.press("Enter");
    }
    await expect(page.locator(".file .first-rows")).toHaveCount(2);
    await look();
  });
}
