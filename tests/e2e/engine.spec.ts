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

test("it answers in a browser as it does natively", async ({ page }) => {
  test.setTimeout(180_000);
  const written = await readFile(new URL("../../target/tmp/parity.jsonl", import.meta.url), "utf8").catch(() => "");
  expect(written, "the native tests write down what they were answered").not.toBe("");
  await page.goto("/");
  const differing = await page.evaluate(async (written) => {
    const engine = await import("/engine/yakkan.js" as string);
    await engine.default();
    const differing: string[] = [];
    let compared = 0;
    // In whatever order an object's keys stand.
    const same = (one: any, other: any): boolean => {
      if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
      const [keys, others] = [Object.keys(one), Object.keys(other)];
      return Array.isArray(one) === Array.isArray(other) && keys.length === others.length && keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]));
    };
    for (const line of written.trim().split("\n")) {
      const { request, answer, problems } = JSON.parse(line);
      let mine;
      try {
        mine = { answer: engine.assess(request) };
      } catch (error) {
        mine = { problems: (error as { problems: unknown }).problems };
      }
      compared += 1;
      if (!same(mine, answer ? { answer } : { problems })) differing.push(`${JSON.stringify(mine)} ${line}`);
    }
    return { compared, differing: differing.slice(0, 3) };
  }, written);
  expect(differing.differing).toEqual([]);
  expect(differing.compared).toBeGreaterThan(3000);
});

test("a program written against its types checks strictly", async () => {
  const here = new URL("./", import.meta.url);
  const compiler = new URL("../node_modules/typescript/bin/tsc", here).pathname;
  const words = ["--strict", "--noEmit", "--skipDefaultLibCheck", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom"];
  await promisify(execFile)(process.execPath, [compiler, ...words, new URL("../types/sample.ts", here).pathname]).catch(
    (error: { stdout: string }) => expect(error.stdout).toBe(""),
  );
});
