// What every end-to-end test stands on: import `test` and `expect` from here.
//
// A test fails, whatever else it looks at, when the page logs an error, breaks its content security policy, or asks any
// other host for anything.
import { readFile } from "node:fs/promises";
import { expect, test as base } from "@playwright/test";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

export { expect };

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The one build is served at the host's root and in a folder. */
export const places = ["/", "/some/folder/"];

export const test = base.extend<{ watched: void; allowed: RegExp[]; used: boolean; somebody: void }>({
  /** Whether somebody's hand moves over each page once it is there: until then it fetches no more than its first sight. */
  used: [true, { option: true }],
  somebody: [
    async ({ context, used }, use) => {
      if (used) context.on("page", (page) => page.on("load", () => page.mouse.move(3, 3).catch(() => {})));
      await use();
    },
    { auto: true },
  ],
  /** Errors that a test expects: `test.use({ allowed: [/404/] })`. */
  allowed: [[], { option: true }],
  watched: [
    async ({ context, allowed, baseURL }, use) => {
      const wrong: string[] = [];
      const origin = new URL(baseURL ?? "http://127.0.0.1/").origin;
      context.on("console", (message) => {
        if (message.type() === "error") wrong.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => wrong.push(`error: ${error.error().message}`));
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (!["data:", "blob:"].includes(url.protocol) && url.origin !== origin) wrong.push(`request: ${url}`);
      });
      await use();
      expect(wrong.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});

const judge = await readFile(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** What axe finds wrong with a page, or with a part of it: each rule with the elements that break it. */
export async function barriers(page: Page, part?: string): Promise<[string, string[]][]> {
  // Axe's own builder sends the program anew for every look, and has what is well sent back: half of its time.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(judge);
  return page.evaluate(async (part) => {
    const { violations } = await window.axe.run(part ?? document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(" "))]);
  }, part);
}

/** What the page copies: written to the clipboard for real, and kept to be read, which the page's own policy forbids it. */
export async function copies(page: Page): Promise<() => Promise<string>> {
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
