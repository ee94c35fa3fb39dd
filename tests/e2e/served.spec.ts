// The page as a host serves it.
import { expect, places, test } from "./site";

for (const place of places) {
  test(`starts at ${place}`, async ({ page }) => {
    await page.goto(place);
    await expect(page).toHaveTitle(/約款電卓/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
  });
}

test("every page reaches its assets and the others by relative links", async ({ request, baseURL }) => {
  const seen = new Set<string>();
  const open = [new URL("/some/folder/", baseURL)];
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (seen.has(address.pathname)) continue;
    seen.add(address.pathname);
    const answer = await request.get(address.href);
    expect(answer.status(), address.pathname).toBe(200);
    if (!answer.headers()["content-type"].startsWith("text/html")) continue;
    const links = Array.from((await answer.text()).matchAll(/<[^>]* (?:href|src)="([^"]*)"/g), ([, link]) => new URL(link, address));
    const own = links.filter((link) => link.origin === address.origin);
    const outside = own.filter((link) => !link.pathname.startsWith("/some/folder/"));
    expect(outside.map(String), `links of ${address.pathname}`).toEqual([]);
    open.push(...own);
  }
  expect(seen.size).toBeGreaterThan(30);
});

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
