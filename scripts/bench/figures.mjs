import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';

/**
 * The value below which this share of the values lies, by nearest rank: a value that was measured, never one between two.
 * @param {readonly number[]} values @param {number} share 0 to 1
 */
export function percentile(values, share) {
  if (values.length === 0) throw new Error('No value was measured.');
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** In the unit of the values, to one decimal. @param {readonly number[]} values */
export const summary = (values) => ({
  n: values.length,
  median: rounded(percentile(values, 0.5)),
  p95: rounded(percentile(values, 0.95)),
  max: rounded(percentile(values, 1)),
});

/** @param {number} value */
export const rounded = (value) => Math.round(value * 10) / 10;

/** What the figures were taken on, and how busy it was already. */
export const machine = () => ({
  processor: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()} ${arch()}`,
  node: process.version,
  loadAtStart: rounded(loadavg()[0] ?? 0),
});

/** The same numbers each time, so that two runs make the same changes (mulberry32). @param {number} seed */
export function repeatable(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
