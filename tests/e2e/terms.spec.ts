// The restated terms: found, cited, followed, and readable without any script.
import type { Page } from "@playwright/test";
import { barriers, copies, expect, test } from "./site";

const services = ["directory", "cloud-exchange-m", "auth-outsource", "dns-platform", "managed-router"];

async function look(page: Page, words: string) {
  const field = page.getByRole("searchbox");
  await field.fill(words);
  await expect(page.locator(".found")).toBeVisible();
  await expect(page.getByText(/読み込んでいます|Loading the terms/)).toHaveCount(0);
}

/** The links to the passages found, as service#passage. */
async function found(page: Page): Promise<string[]> {
  // Each goes once it is pressed, so the first is always the next.
  const more = page.locator(".found [data-do=more]");
  while ((await more.count()) > 0) await more.first().click();
  const links = await page.locator(".found a").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  return links.map((link) => {
    const url = new URL(link);
    return `${url.pathname.split("/").at(-2)}${url.hash}`;
  });
}

for (const language of ["", "en/"]) {
  test(`terms are found, cited and followed ${language === "" ? "in Japanese" : "in English"}`, async ({ page }) => {
    const copied = await copies(page);
    await page.goto(`/some/folder/${language}services/dns-platform/#terms`);
    const field = page.getByRole("searchbox");
    await expect(field).toBeVisible();

    await test.step("hits on the page are counted and gone through by keyboard", async () => {
      await page.keyboard.press("/");
      await expect(field).toBeFocused();
      await look(page, "QPS");
      const count = page.locator(".findbar .count");
      await expect(count).toHaveText(/^0\/\d+$/);
      const all = Number((await count.textContent())?.split("/")[1]);
      expect(all).toBeGreaterThan(2);
      await field.press("Enter");
      await expect(count).toHaveText(`1/${all}`);
      await field.press("Enter");
      await expect(count).toHaveText(`2/${all}`);
      await field.press("Shift+Enter");
      await field.press("Shift+Enter");
      await expect(count).toHaveText(`${all}/${all}`);
      const marked = await page.evaluate(() => [...(CSS as any).highlights.keys()].filter((name) => (CSS as any).highlights.get(name).size));
      expect(marked).toEqual(expect.arrayContaining(["hit", "here"]));
      await field.press("Escape");
      await expect(count).toBeEmpty();
      await expect(field).toHaveValue("");
    });

    await test.step("words and numbers find the right passages of every service", async () => {
      for (const [words, passages] of [
        ["45日", ["managed-router#art-10-1"]],
        ["30分", ["directory#annex-4-2", "cloud-exchange-m#annex-1-1-2"]],
        ["４５日", ["managed-router#art-10-1"]],
        ["notice", ["dns-platform#art-9", "directory#art-10"]],
        ["45 days", ["managed-router#art-10-1"]],
        ["減額", ["dns-platform#art-11", "directory#art-12-1"]],
      ] as const) {
        await look(page, words);
        await expect.poll(() => found(page), words).toEqual(expect.arrayContaining([...passages]));
      }
      // A number is not found inside a longer one.
      await look(page, "5日");
      await expect.poll(() => found(page)).not.toContain("managed-router#art-10-1");
      await field.press("Escape");
    });

    await test.step("citation and link of a passage are copied", async () => {
      const passage = page.locator("#art-8-2");
      await passage.locator("> .says").hover();
      await passage.locator("[data-copy=cite]").click();
      const cite =
        language === ""
          ? "IIJ DNSプラットフォームサービス 第8条第2項（2024-08-01 版）"
          : "IIJ DNS Platform Service, Article 8(2) (edition of 2024-08-01)";
      expect(await copied()).toBe(cite);
      await expect(page.locator("#terms > [role=status]")).toContainText(cite);
      await passage.locator("[data-copy=link]").click();
      expect(await copied()).toBe(page.url().replace(/#.*/, "#art-8-2"));
      // By keyboard: the passage's number, its marks, then the buttons.
      await page.locator("#art-8-1 > .no").focus();
      await expect(page.locator("#art-8-1 [data-copy=cite]")).toBeVisible();
    });

    await test.step("a reference opens in place and leads on", async () => {
      await page.locator("#art-8-1 .ref").first().click();
      const preview = page.locator(".preview");
      await expect(preview).toBeVisible();
      await expect(preview).toBeFocused();
      const words = await page.locator("#annex-1 .says").first().textContent();
      await expect(preview.locator(".preview-body")).toContainText((words ?? "").slice(0, 12));
      await page.keyboard.press("Escape");
      await expect(preview).toBeHidden();
      await page.locator("#art-8-1 .ref").first().click();
      await preview.getByRole("link").last().click();
      await expect(page).toHaveURL(/#annex-1$/);
      await expect(preview).toBeHidden();
      await expect(page.locator("#annex-1")).toBeInViewport();
    });

    await test.step("a hit on another page leads to its passage", async () => {
      await look(page, "45日");
      await page.locator('.found a[href*="managed-router/#art-10-1"]').click();
      await expect(page).toHaveURL(new RegExp(`/some/folder/${language}services/managed-router/#art-10-1$`));
      await expect(page.locator("#art-10-1")).toBeInViewport();
    });
  });
}

test("a deep link shows its passage, also after reloading and in a folder", async ({ page }) => {
  for (const place of ["/", "/some/folder/"]) {
    await page.goto(`${place}services/managed-router/#annex-2-1`);
    await expect(page.locator("#annex-2-1")).toBeInViewport();
    await page.reload();
    await expect(page.locator("#annex-2-1")).toBeInViewport();
  }
});

test("beside the calculator a link within the terms leaves the address alone", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/services/dns-platform/");
  await expect(page.getByRole("searchbox")).toBeVisible();
  const before = page.url();
  await page.locator('.toc a[href="#annex-3"]').click();
  await expect(page.locator("#annex-3")).toBeInViewport();
  await expect(page.locator("#estimator")).toBeVisible();
  expect(page.url()).toBe(before);
});

test("a clause of the result is shown in the terms, on a phone with a way back", async ({ page }) => {
  const ask = async () => {
    await page.goto("/services/auth-outsource/");
    await page.locator('[id="answers.incidents[0].began"]').fill("2025-06-02 10:00");
    await page.locator('[id="answers.incidents[0].restored"]').fill("30時間");
    await page.locator('[id="answers.monthlyFee"]').fill("30万");
    await expect(page.locator("#answer .amount").first()).toContainText("10,000");
    const chip = page.locator("#answer [data-clause=annex-3]").first();
    await chip.click();
  };
  await page.setViewportSize({ width: 1280, height: 900 });
  await ask();
  const passage = page.locator("#terms .lit");
  await expect(passage).toBeInViewport();
  await expect(page.locator("#answer")).toBeVisible();
  await expect(page.locator(".way-back")).toHaveCount(0);

  await page.setViewportSize({ width: 390, height: 844 });
  await ask();
  await expect(passage).toBeInViewport();
  await expect(page.locator("#estimator")).toBeHidden();
  await page.locator(".way-back").click();
  await expect(page.locator("#answer [data-clause=annex-3]").first()).toBeFocused();
  await expect(page.locator("#terms")).toBeHidden();
  await expect(page.locator("#answer .amount").first()).toContainText("10,000");
});

for (const language of ["", "en/"]) {
  test(`no barrier in what opens, by day and by night (${language === "" ? "ja" : "en"})`, async ({ page }) => {
    const open = async (state: string) => {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await barriers(page), `${state}, ${colorScheme}`).toEqual([]);
      }
    };
    await page.goto(`/${language}services/dns-platform/#terms`);
    await look(page, language === "" ? "notice" : "減額");
    await open("what was found");
    await page.getByRole("searchbox").press("Escape");
    await page.locator("#art-8-1 .ref").first().click();
    await expect(page.locator(".preview")).toBeVisible();
    await open("a reference");
    await page.goto(`/${language}compare/`);
    await page.locator(".regimes > .button").click();
    await page.locator("#differences").check();
    await open("the differences");
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("all terms can be read in both languages, one leading to the other", async ({ page }) => {
    for (const service of services) {
      await page.goto(`/some/folder/services/${service}/`);
      for (const language of ["", "en/"]) {
        await expect(page).toHaveURL(new RegExp(`/some/folder/${language}services/${service}/$`));
        await expect(page.locator("#terms-title")).toBeVisible();
        expect(await page.locator("#terms article:visible").count()).toBeGreaterThan(10);
        expect(await page.locator("#terms .passage > .says:visible").count()).toBeGreaterThan(20);
        await expect(page.locator("#terms .disclaimer")).toBeVisible();
        await expect(page.locator(".skeleton")).toBeHidden();
        const levels = await page.locator("h1, h2, h3").evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
        expect(levels[0]).toBe(1);
        levels.slice(1).forEach((level, place) => expect(level - (levels[place] ?? 0)).toBeLessThan(2));
        await page.locator(".language").click();
      }
      await expect(page).toHaveURL(new RegExp(`/some/folder/services/${service}/$`));
    }
  });
});

test("printed, the terms stand alone with their edition", async ({ page }) => {
  await page.goto("/services/directory/#terms");
  await expect(page.getByRole("searchbox")).toBeAttached();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#terms article").first()).toBeVisible();
  await expect(page.locator(".edition")).toBeVisible();
  await expect(page.locator(".findbar")).toBeHidden();
  await expect(page.locator(".toc")).toBeHidden();
});
