// The page as a host serves it.
import { expect, places, test } from "./site";

for (const place of places) {
  test(`starts at ${place}`, async ({ page }) => {
    await page.goto(place);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("約款電卓");
    await expect(page.locator("#engine")).toBeVisible();
  });
}

test.describe("an unknown address", () => {
  test.use({ allowed: [/404/] });

  test("answers with a page that says so", async ({ page }) => {
    const answer = await page.goto("/no-such-page");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("ページが見つかりません");
  });
});

test("sends compressed files that may be kept for ever", async ({ request, page }) => {
  await page.goto("/");
  const script = await page.locator("script[src]").first().getAttribute("src");
  const answer = await request.get(new URL(script ?? "", page.url()).href, { headers: { "accept-encoding": "br" } });
  expect(answer.headers()).toMatchObject({
    "content-type": "text/javascript; charset=utf-8",
    "content-encoding": "br",
    "cache-control": "public, max-age=31536000, immutable",
  });
});
