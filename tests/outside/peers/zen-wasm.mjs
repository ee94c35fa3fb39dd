// GoRules ZEN in WebAssembly: of the engine it holds the expressions, so the tiers are one expression.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { BEYOND, TIERS } from "./cases.mjs";

export const about = { name: "GoRules ZEN, wasm", numbers: "28 digits", explained: "no" };
export const files = ["@gorules/zen-engine-wasm/dist/zen_engine_wasm.js", "@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm"];

const tier = TIERS.reduceRight(
  (otherwise, { to, share: [over, under] }) => `seconds <= ${to} ? fee * ${over} / ${under} : (${otherwise})`,
  `fee * ${BEYOND[0]} / ${BEYOND[1]}`,
);
const expressions = {
  "cloud-exchange-m": `floor(${tier})`,
  directory: `min([fee, floor(${tier}) + floor(fee * floor(seconds / 86400) / 30)])`,
};

export const start = async () => {
  const home = createRequire(import.meta.url).resolve("@gorules/zen-engine-wasm/dist/zen_engine_wasm.js");
  const zen = await import(home);
  await zen.default({ module_or_path: await readFile(home.replace(".js", "_bg.wasm")) });
  return (one) => Number(zen.evaluateExpression(expressions[one.service], one));
};
