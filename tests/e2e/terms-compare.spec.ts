// The services side by side, and one outage under each of their terms.
import { expect, test } from "./site";

for (const [language, started, fee, amounts] of [
  ["", "2025/6/2 10:00", "30万", { directory: "10,000円", "cloud-exchange-m": "10,000円", "auth-outsource": "0円" }],
  ["en/", "2025-06-02 10:00", "300,000", { directory: "¥10,000", "cloud-exchange-m": "¥10,000", "auth-outsource": "¥0" }],
] as const) {
  test(`services are compared ${language === "" ? "in Japanese" : "in English"}`, async ({ page }) => {
    await page.goto(`/some/folder/${language}compare/`);

    await test.step("who measures otherwise is asked for it", async () => {
      await page.locator(".regimes > .button").click();
      const card = page.locator('.regime[data-service="dns-platform"]');
      await card.getByRole("radio", { name: language === "" ? /マネージドDNS/ : /Managed DNS/ }).check({ force: true });
      await card.getByRole("radio", { name: language === "" ? "プレミアム" : "Premium" }).check({ force: true });
      await card.locator('[id="answers.uptimes[0].percent"]').fill("99.6");
      await expect(card.locator(".amount")).toContainText("30,000");
    });

    await test.step("one outage is answered by every service", async () => {
      await page.locator('[id="answers.incidents[0].began"]').fill(started);
      await page.locator('[id="answers.incidents[0].restored"]').fill(language === "" ? "2時間35分" : "2 h 35 min");
      await page.locator('[id="answers.monthlyFee"]').fill(fee);
      for (const [service, amount] of Object.entries(amounts)) {
        const card = page.locator(`.regime[data-service="${service}"]`);
        await expect(card.locator(".amount")).toContainText(amount);
        const links = await card.locator("a.chip").evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
        expect(links.length).toBeGreaterThan(0);
        for (const link of links) expect(link).toMatch(new RegExp(`/some/folder/${language}services/${service}/#`));
      }
      const without = page.locator('.regime[data-service="managed-router"] .amount');
      await expect(without).not.toContainText(/^[¥0-9]/);
      await expect(without).toContainText(language === "" ? "定めがありません" : "no rule");
    });

    await test.step("only the differences are shown when wanted", async () => {
      const twin = page.locator("#notice-wait td").nth(2);
      await expect(twin.locator("p").first()).toBeVisible();
      await page.locator("#differences").check();
      await expect(twin.locator("p").first()).toBeHidden();
      await expect(page.locator("#notice-wait td").nth(1).locator("p").first()).toBeVisible();
      await page.locator("#differences").uncheck();
      await expect(twin.locator("p").first()).toBeVisible();
    });
  });
}
