// What every peer works out: the credit for one outage of a known length.
//
// Cloud Exchange has a table of tiers. Directory has the same table and, besides, 1/30 of the fee for every full 24 hours;
// the two together never exceed the monthly fee. Each credit is rounded down to a whole yen.
const HOUR = 3600;
const DAY = 24 * HOUR;

/** A tier reaches up to a length in seconds, itself included, and earns `share[0] / share[1]` of the monthly fee. */
export const TIERS = [
  { to: 30 * 60, share: [0, 1] },
  { to: 60 * 60, share: [1, 90] },
  { to: 12 * HOUR, share: [1, 30] },
  { to: 24 * HOUR, share: [1, 10] },
  { to: 3 * DAY, share: [1, 5] },
  { to: 7 * DAY, share: [1, 3] },
  { to: 14 * DAY, share: [1, 2] },
];
export const BEYOND = [1, 1];

const FEES = [1, 89, 100_000, 123_457, 300_000, 9_999_999];
const lengths = TIERS.flatMap(({ to }) => [to - 1, to, to + 1]).concat(1, 5 * DAY, 29 * DAY);

/** Every edge of every tier, a second before and a second after it, at several fees, by both services. */
export const CASES = ["cloud-exchange-m", "directory"].flatMap((service) =>
  FEES.flatMap((fee) => lengths.map((seconds) => ({ service, fee, seconds }))),
);
