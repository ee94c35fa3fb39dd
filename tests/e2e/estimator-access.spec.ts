// For whom the estimator must work as well: at the keyboard alone, with large text, on a narrow screen, by what a screen
// reader is told. Each test walks through the states of the page.
import type { Locator, Page } from "@playwright/test";
import { barriers, expect, test } from "./site";

const at = (page: Page, id: string) => page.locator(`[id="${id}"]`);

/** Presses Tab until the focus is where it is to go; wherever it goes, it must be seen. */
async function tab(page: Page, to: Locator): Promise<void> {
  for (let press = 0; press < 90; press++) {
    await page.keyboard.press("Tab");
    const [seen, there] = await to.evaluate((to) => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return ["nothing", false] as const;
      const drawn = [focused, focused.nextElementSibling, focused.parentElement].filter((one) => one !== null);
      const ringed = drawn.some((one) => getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) >= 2);
      const { top, bottom, width, height } = focused.getBoundingClientRect();
      const inSight = bottom > 0 && top < innerHeight && width > 0 && height > 0;
      return [ringed && inSight ? "" : `${focused.outerHTML.slice(0, 120)} ring ${ringed} in sight ${inSight}`, focused === to] as const;
    });
    expect(seen).toBe("");
    if (there) return;
  }
  throw new Error(`Tab never came to ${to}`);
}

const type = (page: Page, text: string) => page.keyboard.type(text);
const press = (page: Page, key: string) => page.keyboard.press(key);

test("a credit at the keyboard alone, on a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/en/services/directory/#credit");
  const began = at(page, "answers.incidents[0].began");
  await expect(began).toBeVisible();
  await tab(page, began);
  await type(page, "2026-09-10 10:00");
  await tab(page, at(page, "answers.incidents[0].restored"));
  await type(page, "24 h");
  const add = page.locator(".rows > .add");
  await tab(page, add);
  await press(page, "Enter");
  await expect(at(page, "answers.incidents[1].began")).toBeFocused();
  await type(page, "2026-09-20 10:00");
  await tab(page, at(page, "answers.incidents[1].restored"));
  await type(page, "90 min");
  const cause = page.locator('[data-opens="answers.incidents[1].cause"]');
  await tab(page, cause);
  await press(page, "Space");
  await expect(page.locator('[name="answers.incidents[1].cause"]:checked')).toBeFocused();
  await tab(page, at(page, "answers.monthlyFee"));
  await type(page, "98,765");
  const amount = page.locator(".amount").first();
  await expect(amount).toHaveText("¥16,460");
  await expect(page.locator("#announced")).toContainText("¥16,460");

  const chip = page.locator(".ledger .chip").first();
  await tab(page, chip);
  await press(page, "Enter");
  await expect(page.locator("#terms .lit")).toBeFocused();
  await press(page, "Escape");
  await expect(chip).toBeFocused();

  await tab(page, page.locator('.doubt input[value="floor"]'));
  await press(page, "ArrowRight");
  await press(page, "ArrowRight");
  await expect(page.locator('.doubt input[value="ceil"]')).toBeFocused();
  await expect(amount).toHaveText("¥16,463");
  const slider = page.locator('[data-chart="length"] input');
  await tab(page, slider);
  await press(page, "Home");
  await expect(slider).toHaveAttribute("aria-valuetext", /^0 min: /);
});

test("leaving at the keyboard alone", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/services/managed-router/");
  const end = page.locator('#tabs a[href="#end"]');
  await expect(page.locator(".result").first()).toBeVisible();
  await tab(page, end);
  await press(page, "Enter");
  await tab(page, at(page, "answers.cancellation.noticeArrivedOn"));
  await type(page, "2026-12-01");
  const select = at(page, "answers.options-add");
  await tab(page, select);
  await press(page, "ArrowDown");
  await tab(page, page.locator('[id="answers.options"] .control button'));
  await press(page, "Enter");
  await expect(page.locator('[id="answers.options[0]"] input').first()).toBeFocused();
  await press(page, "Shift+Tab");
  await expect(page.locator('[id="answers.options[0]"] .delete')).toBeFocused();
  await press(page, "Enter");
  await expect(select).toBeFocused();
  await tab(page, at(page, "answers.startedOn"));
  await type(page, "2026/5/1");
  await press(page, "Tab");
  await press(page, "Enter");
  const calendar = at(page, "answers.startedOn-pick");
  await expect(calendar).toBeFocused();
  await calendar.fill("2026-05-10");
  await press(page, "Escape");
  await expect(at(page, "answers.startedOn")).toHaveValue("2026-05-10");
  await tab(page, at(page, "answers.monthlyFee"));
  await type(page, "５万円");
  await expect(page.locator('[data-rule="early-termination"] .amount')).toHaveText("190,322円");
  const ground = page.locator('[data-opens="answers.cancellation.ground"]');
  await tab(page, ground);
  await press(page, "Enter");
  await expect(page.locator('[name="answers.cancellation.ground"]:checked')).toBeFocused();
  await press(page, "ArrowRight");
  await expect(page.locator('[data-rule="early-termination"] .amount')).not.toHaveText("190,322円");
});

/** The states of the estimator, one after the other, on one page. */
async function* states(page: Page, language: string): AsyncGenerator<string> {
  const root = language === "en" ? "/en/" : "/";
  const say = (ja: string, en: string) => (language === "en" ? en : ja);
  await page.goto(`${root}services/directory/#credit`);
  await expect(page.locator(".result").first()).toBeVisible();
  yield "empty";
  await page.locator(".paste summary").click();
  await page.locator(".paste textarea").fill("2026-09-01 10:00-12:35\n2026-09-03 10:00 20:00\n2026-09-10 10:00 24h\nxyz");
  await page.locator(".paste .button").click();
  await at(page, "answers.monthlyFee").fill("1,234,567,890");
  for (const folded of ["incidents[0].cause", "incidents[0].noticed", "incidents[0].announced"]) {
    await page.locator(`[data-opens="answers.${folded}"]`).click();
  }
  await at(page, "answers.options-add").selectOption({ index: 1 });
  await page.locator('[id="answers.options"] .control button').click();
  await at(page, "answers.options[0].monthlyFee").fill("30000");
  // What follows a result a moment later opens and folds, too: only then is it known how many do.
  await expect(page.locator('[data-chart="length"]')).toBeVisible();
  await expect(page.locator("#answer [data-stale]")).toHaveCount(0);
  for (const summary of await page.locator("#answer summary").all()) await summary.click();
  await page.getByRole("button", { name: say("QRコードを表示", "Show the QR code") }).click();
  await expect(page.locator(".qr")).toBeVisible();
  await page.getByRole("button", { name: say("写して比べる", "Duplicate to compare") }).click();
  await at(page, "answers.monthlyFee").fill("98,765");
  await page.getByRole("button", { name: say("この端末に保存", "Save on this device"), exact: true }).click();
  await expect(page.locator('[data-chart="length"]')).toBeVisible();
  yield "filled, compared, kept";
  await at(page, "answers.incidents[0].began").fill("?");
  await at(page, "answers.incidents[1].restored").fill("2026-08-01 10:00");
  await at(page, "answers.monthlyFee").fill(say("とても長くて読めない金額".repeat(6), "an amount that is long and cannot be read ".repeat(4)));
  await at(page, "answers.monthlyFee").blur();
  await expect(page.locator(".errors li")).toHaveCount(3);
  yield "wrong";
  await page.goto(`${root}services/managed-router/#end`);
  await at(page, "answers.cancellation.noticeArrivedOn").fill("2026-12-01");
  await at(page, "answers.startedOn").fill("2026-05-10");
  await at(page, "answers.monthlyFee").fill("50000");
  await expect(page.locator('[data-chart="leaving"]')).toBeVisible();
  yield "leaving";
}

for (const [language, colorScheme] of [["ja", "dark"], ["en", "light"]] as const) {
  test(`no state has a barrier, and 320 px or twice as large text lose nothing, ${language}, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const wide = page.viewportSize() ?? { width: 1280, height: 720 };
    let part: string | undefined;
    for await (const state of states(page, language)) {
      expect([state, await barriers(page, part)]).toEqual([state, []]);
      part = "#estimator";
      // What is out of sight is laid out once typing rests.
      await expect(page.locator("html:not([data-busy])")).toBeAttached();
      for (const [width, size] of [[320, ""], [640, "200%"]] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), size);
        expect([state, width, await page.evaluate(lost)]).toEqual([state, width, []]);
      }
      await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
      await page.setViewportSize(wide);
    }
  });
}

/** What sticks out of the page, is cut off, or lies over something else; called in the page. */
function lost(): string[] {
  const found: string[] = [];
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  const name = (element: Element) => `${element.localName}.${element.getAttribute("class") ?? ""} ${element.textContent?.trim().slice(0, 30)}`;
  const shown = Array.from(document.querySelectorAll("#estimator *")).filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0);
  for (const element of shown) {
    const { left, right } = element.getBoundingClientRect();
    const inside = element.closest(".scroll, svg, .unseen, .pick, pre, .seg input");
    if (!inside && (left < -1 || right > wide + 1)) found.push(`out of the page: ${name(element)}`);
    const cut = getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    if (cut && !element.matches("input, textarea, select, .scroll, .unseen, .icon, .pick, svg, svg *")) found.push(`cut off: ${name(element)}`);
  }
  const texts = shown.filter((element) => !element.closest("svg, .unseen, .peek, .scroll") && element.childElementCount === 0 && element.textContent?.trim());
  const boxes = texts.flatMap((element) => Array.from(element.getClientRects(), (box) => ({ element, box })));
  for (const [place, one] of boxes.entries()) {
    for (const other of boxes.slice(place + 1)) {
      if (one.element === other.element) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 2 && down > 4) found.push(`one over the other: ${name(one.element)} / ${name(other.element)}`);
    }
  }
  return found.slice(0, 8);
}
