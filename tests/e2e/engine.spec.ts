// The engine as another site uses it: one module script, imported by a page and by Node.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, places, test } from "./site";

const dist = new URL("../../dist/", import.meta.url);

for (const place of places) {
  test(`a page imports it from ${place}`, async ({ page }) => {
    await page.goto(place);
    const version = await page.evaluate(async (script) => {
      const engine = await import(script);
      await engine.default();
      return engine.version();
    }, `${place}engine/yakkan.js`);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
}

test("Node imports it unchanged", async () => {
  // A process of its own: the test runner would compile what it imports.
  const program = `
    import { readFile } from "node:fs/promises";
    const folder = new URL(${JSON.stringify(new URL("engine/", dist).href)});
    const engine = await import(new URL("yakkan.js", folder));
    await engine.default({ module_or_path: await readFile(new URL("yakkan_bg.wasm", folder)) });
    console.log(engine.version());
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
  expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
});

test("its types stand beside it", async () => {
  expect(await readFile(new URL("engine/yakkan.d.ts", dist), "utf8")).toContain("export function version(): string");
});
