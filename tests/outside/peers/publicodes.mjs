// Publicodes: the tiers as a `grille`, the rest as rules.
import Engine from "publicodes";
import { BEYOND, TIERS } from "./cases.mjs";

export const about = { name: "Publicodes", numbers: "floating point", explained: "evaluation tree" };
export const files = ["publicodes/dist/index.js"];

const montant = ([over, under]) => `redevance * ${over} // ${under}`;
// A tier ends before its upper edge here; lengths are whole seconds, so half a second more includes it.
const tranches = [
  ...TIERS.map(({ to, share }) => ({ montant: montant(share), plafond: to + 0.5 })),
  { montant: montant(BEYOND) },
];
const rules = {
  redevance: 0,
  secondes: 0,
  palier: { grille: { assiette: "secondes", tranches } },
  "périodes entières": "secondes // 86400",
  "par période": "redevance * périodes entières // 30",
  total: { valeur: "palier + par période", plafond: "redevance" },
};

export const start = () => {
  const engine = new Engine(rules);
  return ({ service, fee, seconds }) => {
    engine.setSituation({ redevance: fee, secondes: seconds });
    return engine.evaluate(service === "directory" ? "total" : "palier").nodeValue;
  };
};
