/** Where an axis may end. */
const ENDS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** Ratios that a reader of forest plots expects between the ends, those that matter most first. */
const BETWEEN = [1, 0.5, 2, 0.25, 4, 0.1, 10, 0.05, 20];

/** As a share of the axis: closer together the figures run into one another. */
const APART = 0.16;

export interface LogScale {
  /** 0 at the left end, 1 at the right. */
  at(value: number): number;
  ticks: readonly number[];
}

/** A logarithmic axis from tick to tick that holds 1 and every value given, equally far in both directions at least to 2. */
export function logScale(values: readonly number[]): LogScale {
  const positive = values.filter((value) => value > 0);
  const low = ENDS.findLast((tick) => tick <= Math.min(0.5, ...positive)) ?? 0.01;
  const high = ENDS.find((tick) => tick >= Math.max(2, ...positive)) ?? 100;
  const span = Math.log(high) - Math.log(low);
  const at = (value: number) => Math.min(1, Math.max(0, (Math.log(value) - Math.log(low)) / span));
  const ticks = [low, high];
  for (const tick of BETWEEN) {
    const inside = tick > low && tick < high;
    if (inside && ticks.every((other) => Math.abs(at(tick) - at(other)) >= APART)) ticks.push(tick);
  }
  return { at, ticks: ticks.toSorted((a, b) => a - b) };
}
