// By hand with decimal.js: what a careful programmer writes without a rule engine.
import Decimal from "decimal.js";
import { BEYOND, TIERS } from "./cases.mjs";

export const about = { name: "decimal.js, by hand", numbers: "20 significant digits", explained: "no" };
export const files = ["decimal.js/decimal.mjs"];

const part = (fee, [over, under]) => new Decimal(fee).times(over).dividedBy(under).floor();

export const start = () => ({ service, fee, seconds }) => {
  const tier = part(fee, TIERS.find(({ to }) => seconds <= to)?.share ?? BEYOND);
  if (service !== "directory") return tier.toNumber();
  const days = part(fee, [new Decimal(seconds).dividedBy(86_400).floor(), 30]);
  return Decimal.min(fee, tier.plus(days)).toNumber();
};
