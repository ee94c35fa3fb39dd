// This engine, as any other site uses it: two moments and a fee go in, and a whole finding comes out, with every reading
// weighed, its days, its clauses and its working.
import { readFile } from "node:fs/promises";

export const about = { name: "Yakkan", numbers: "fractions", explained: "every step, with its clause" };

const dist = new URL("../../../dist/engine/", import.meta.url);
export const files = [new URL("yakkan.js", dist), new URL("yakkan_bg.wasm", dist)];

const began = Date.UTC(2025, 5, 2);

export const request = ({ service, fee, seconds }) => ({
  service,
  rules: ["credit"],
  answers: {
    monthlyFee: fee,
    dutyBreached: "no",
    incidents: [
      {
        began: "2025-06-02T00:00",
        restored: new Date(began + seconds * 1000).toISOString().slice(0, 19),
        noticed: "2025-06-02T00:00",
        cause: "provider",
        guaranteeBroken: "yes",
        ...(service === "directory" && { unusable: "yes" }),
      },
    ],
  },
});

export const start = async (more = {}) => {
  const engine = await import(files[0].href);
  await engine.default({ module_or_path: await readFile(files[1]) });
  return (one) => engine.assess({ ...request(one), ...more }).findings[0].outcome.amount.yen;
};
