// What every end-to-end test stands on: import `test` and `expect` from here.
//
// A test fails, whatever else it looks at, when the page logs an error, breaks its content security policy, or asks any
// other host for anything.
import { expect, test as base } from "@playwright/test";

export { expect };

/** The one build is served at the host's root and in a folder. */
export const places = ["/", "/some/folder/"];

export const test = base.extend<{ watched: void; allowed: RegExp[]; used: boolean; somebody: void }>({
  /** Whether somebody's hand moves over each page once it is there: until then it fetches no more than its first sight. */
  used: [true, { option: true }],
  somebody: [
    async ({ page, used }, use) => {
      if (used) page.on("load", () => page.mouse.move(3, 3).catch(() => {}));
      await use();
    },
    { auto: true },
  ],
  /** Errors that a test expects: `test.use({ allowed: [/404/] })`. */
  allowed: [[], { option: true }],
  watched: [
    async ({ page, allowed, baseURL }, use) => {
      const wrong: string[] = [];
      const origin = new URL(baseURL ?? "http://127.0.0.1/").origin;
      page.on("console", (message) => {
        if (message.type() === "error") wrong.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (!["data:", "blob:"].includes(url.protocol) && url.origin !== origin) wrong.push(`request: ${url}`);
      });
      await use();
      expect(wrong.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** What the page copies: written to the clipboard for real, and kept to be read, which the page's own policy forbids it. */
export async function copies(page: import("@playwright/test").Page): Promise<() => Promise<string>> {
  await page.context().grantPermissions(["clipboard-write"]);
  await page.addInitScript(() => {
    const clipboard = navigator.clipboard;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = async (text) => {
      await write(text);
      document.documentElement.dataset.copied = text;
    };
  });
  return async () => {
    const kept = page.locator("html[data-copied]");
    await kept.waitFor({ state: "attached" });
    const text = (await kept.getAttribute("data-copied")) ?? "";
    await page.evaluate(() => delete document.documentElement.dataset.copied);
    return text;
  };
}
