// The site without a network, and with a newer version of itself.
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "./site";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const digest = (bytes: string | Buffer) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** What is kept: each page by its route, and each file that pages are made of, with what it must hold. */
const all = await Promise.all(
  (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll("\\", "/"))
    .filter((file) => file.endsWith("index.html") || (file.startsWith("assets/") && !/\.(br|gz)$/.test(file)))
    .map(async (file) => [file.replace(/index\.html$/, ""), digest(await readFile(join(dist, file)))] as const),
);
// One of each kind; that every page opens in a browser is told with a network.
const kinds = ["", "about/", "compare/", "embed/", "portfolio/", "samples/", ...["", "plan/", "claim/"].map((tool) => `services/directory/${tool}`)];

// What a page fetches once it is used, the next page would cut short.
test.use({ used: false, serviceWorkers: "allow" });

test.beforeEach(({ page }) => page.clock.install());

/** The seconds a page has for itself before it turns to what is kept. */
const rest = (page: Page) => page.clock.fastForward(10_000);

/** Waits until the first version is kept whole. */
const kept = async (page: Page) => {
  await rest(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
};

for (const [place, language] of [["/", ""], ["/some/folder/", "en/"]] as const) {
  test(`after one visit every page of ${place} opens without a network`, async ({ page, context }) => {
    await page.goto(place);
    await kept(page);
    await context.setOffline(true);
    await page.goto(place);
    expect(all.length).toBeGreaterThan(kinds.length);
    const held = await page.evaluate(async ([place, files]) => {
      const digest = async (file: string) => {
        const answer = await fetch(place + file);
        const sum = await crypto.subtle.digest("SHA-256", await answer.arrayBuffer());
        return [file, answer.ok ? `sha256-${btoa(String.fromCharCode(...new Uint8Array(sum)))}` : String(answer.status)];
      };
      return Promise.all(files.map(digest));
    }, [place, all.map(([file]) => file)] as const);
    expect(held).toEqual(all);
    for (const route of kinds.map((kind) => language + kind)) {
      const answer = await page.goto(place + route);
      expect(answer?.status(), route).toBe(200);
      expect(answer?.fromServiceWorker(), route).toBe(true);
      // The heading stands in the page itself: it is there once the page is loaded, and needs not be waited for.
      expect(await page.evaluate(() => document.querySelector("h1")?.checkVisibility()), route).toBe(true);
    }
    await page.goto(`${place}about`);
    expect(new URL(page.url()).pathname).toBe(`${place}about/`);
    await page.goto(`${place}services/directory/?from=elsewhere#art-12-2`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto(`${place}samples/?sample=directory-half-hour&present`);
    await expect(page.getByRole("dialog")).toContainText("30分ちょうどと、その1秒後");
    await page.goto(`${place}en/embed/?embed=directory/fees`);
    await expect(page.getByLabel("Monthly fee of the basic service")).toBeVisible();
  });
}

test.describe("an unknown address without a network", () => {
  test.use({ allowed: [/404|ERR_INTERNET_DISCONNECTED/] });

  test("is said in words", async ({ page, context }) => {
    await page.goto("/");
    await kept(page);
    await context.setOffline(true);
    expect((await page.goto("/no-such-page"))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("ページが見つかりません");
  });
});

test("it can be installed", async ({ page, request }) => {
  await page.goto("/services/directory/");
  const address = await page.locator("link[rel=manifest]").evaluate((link) => (link as HTMLLinkElement).href);
  const manifest = await (await request.get(address)).json();
  expect(new URL(manifest.start_url, address).pathname).toBe("/");
  expect(manifest.icons.map((icon: { sizes: string }) => icon.sizes)).toEqual(expect.arrayContaining(["192x192", "512x512"]));
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(new URL(src, address).href);
    expect(icon.headers()["content-type"]).toBe(type);
    const bytes = await icon.body();
    if (type === "image/png") expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
  const devtools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // The tests' browser keeps nothing, and Chromium does not install in such a window.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});

/** A host of a copy of the site, whose files a test may change. */
const host = async () => {
  const folder = await mkdtemp(join(tmpdir(), "yakkan-"));
  await cp(dist, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  const types: Record<string, string> = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml" };
  const server = createServer(async (request, answer) => {
    const path = decodeURI(new URL(request.url ?? "/", "http://host").pathname).replace(/\/$/, "/index.html");
    const body = await readFile(join(folder, path)).catch(() => undefined);
    answer.writeHead(body ? 200 : 404, { "content-type": types[extname(path)] ?? "application/octet-stream", "cache-control": "no-cache" });
    answer.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const edit = async (file: string, change: (text: string) => string) => writeFile(join(folder, file), change(await readFile(join(folder, file), "utf8")));
  return { origin, edit, close: () => server.close() };
};

test.describe("a newer version", () => {
  // It stands on a host of its own.
  test.use({ allowed: [/^request: /] });

  test("is told, waits, and then replaces the old one whole", async ({ page, context }) => {
    const { origin, edit, close } = await host();
    await page.goto(origin);
    await kept(page);
    await page.reload();

    // A deployment caught half done: a page has changed, the list of hashes has not arrived.
    let [before, after] = ["", ""];
    await edit("about/index.html", (html) => {
      before = digest(html);
      const changed = html.replace("<h1>", "<h1>新しい");
      after = digest(changed);
      return changed;
    });
    await edit("sw.js", (code) => code.replace(/version="[0-9a-f]+"/, 'version="half"'));
    const became = await page.evaluate(async () => {
      const { installing } = (await (await navigator.serviceWorker.ready).update()) as unknown as ServiceWorkerRegistration;
      while (installing?.state === "installing") await new Promise((told) => installing.addEventListener("statechange", told, { once: true }));
      return installing?.state;
    });
    expect(became).toBe("redundant");
    expect(await page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting))).toBe(false);
    await page.goto(`${origin}about/`);
    await expect(page.getByRole("heading", { level: 1 })).not.toContainText("新しい");

    // The deployment is complete.
    await edit("sw.js", (code) => code.replace(/version="half"/, 'version="the-next"').replace(before, after));
    await page.goto(origin);
    await rest(page);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    const notice = page.locator(".new-version");
    await expect(notice).toContainText("新しい版があります");

    // Until the person agrees, every page is of the old version, also in another tab.
    const other = await context.newPage();
    await other.goto(`${origin}about/`);
    await expect(other.getByRole("heading", { level: 1 })).not.toContainText("新しい");

    const reloaded = Promise.all([page.waitForEvent("load"), other.waitForEvent("load")]);
    await notice.getByRole("button").click();
    await reloaded;
    await expect(other.getByRole("heading", { level: 1 })).toContainText("新しい");
    const caches = await page.evaluate(async () => await window.caches.keys());
    expect(caches).toEqual(["yakkan / the-next"]);
    close();
  });
});
