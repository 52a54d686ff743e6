/** The middle of several measurements and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws over no measurements at all */
export function spreadOf(measurements: readonly number[]): Spread {
  const sorted = [...measurements].sort((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  const below = sorted[Math.floor((sorted.length - 1) / 2)];
  const above = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (min === undefined || max === undefined || below === undefined || above === undefined) {
    throw new Error('Nothing was measured.');
  }
  return { median: (below + above) / 2, min, max };
}

/** How long something took, by the clock and in time that the processor spent on this process, all its threads together. */
export interface Took {
  readonly seconds: number;
  readonly processorSeconds: number;
}

/** Starts now; each call tells the time since then. What others do on the machine does not count as processor time. */
export function stopwatch(): () => Took {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { seconds: (performance.now() - started) / 1000, processorSeconds: (user + system) / 1e6 };
  };
}
