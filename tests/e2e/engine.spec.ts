// The engine as another site uses it: one module script, imported by a page and by Node.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
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
  const engine = await import(fileURLToPath(new URL("engine/yakkan.js", dist)));
  await engine.default({ module_or_path: await readFile(new URL("engine/yakkan_bg.wasm", dist)) });
  expect(engine.version()).toMatch(/^\d+\.\d+\.\d+$/);
});

test("its types stand beside it", async () => {
  expect(await readFile(new URL("engine/yakkan.d.ts", dist), "utf8")).toContain("export function version(): string");
});
