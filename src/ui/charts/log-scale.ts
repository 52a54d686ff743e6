/** Ratios that a reader of forest plots expects as ticks. */
const TICKS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

export interface LogScale {
  /** 0 at the left end, 1 at the right. */
  at(value: number): number;
  ticks: readonly number[];
}

/** A logarithmic axis from tick to tick that holds 1 and every value given, equally far in both directions at least to 2. */
export function logScale(values: readonly number[]): LogScale {
  const positive = values.filter((value) => value > 0);
  const low = TICKS.findLast((tick) => tick <= Math.min(0.5, ...positive)) ?? 0.01;
  const high = TICKS.find((tick) => tick >= Math.max(2, ...positive)) ?? 100;
  const span = Math.log(high) - Math.log(low);
  return {
    at: (value) => Math.min(1, Math.max(0, (Math.log(value) - Math.log(low)) / span)),
    ticks: TICKS.filter((tick) => tick >= low && tick <= high),
  };
}
