import { describe, expect, it } from 'vitest';
import type { BenchReport } from '../../bench/report.ts';
import { benchSection } from '../../scripts/verification/bench-section.ts';

const spread = (median: number) => ({ median, min: median / 2, max: 2 * median });

const REPORT: BenchReport = {
  date: '2026-11-23',
  quick: false,
  machine: { cpu: 'A processor', cores: 2, memoryGiB: 8, system: 'Linux 6 x64', node: 'v20.19.0', loadBefore: 0.1 },
  knowledge: '2026.11',
  rules: 91,
  cases: { count: 10_000, seed: 7, hash: 'abc', mix: 'half and half', firedPerCase: 17.16, neverFiring: [] },
  agreement: [
    { engine: 'Relumen', cases: 10_000 },
    { engine: 'other', cases: 9000 },
  ],
  firing: [
    { engine: 'Relumen', note: 'closures', perSecond: spread(100_000), perClockSecond: spread(90_000), timesAsFast: 1 },
    { engine: 'other', note: 'promises', perSecond: spread(400), perClockSecond: spread(300), timesAsFast: 251 },
  ],
  evaluation: { firstCaseMilliseconds: 9.14, cold: 3000, unseen: spread(5000), again: spread(5500) },
  commandLine: [{ lines: 100_000, seconds: 31.2, processorSeconds: 20, linesPerSecond: 5000, peakMiB: 126.4 }],
};

describe('the figures on the page', () => {
  const page = benchSection(REPORT);

  it('name the machine, the day and the cases', () => {
    expect(page).toContain('Measured 2026-11-23 on A processor, 2 cores, 8 GiB, Linux 6 x64, Node v20.19.0.');
    expect(page).toContain('10,000 cases (seed 7, hash abc): half and half. On average 17.2 rules fire');
    expect(page).not.toContain('Others were at work');
  });

  it('say so when the machine was not free', () => {
    const busy = benchSection({ ...REPORT, machine: { ...REPORT.machine, loadBefore: 3.2 } });
    expect(busy).toContain('Others were at work on it (load 3.2)');
  });

  it('say over how many cases the engines agree: the least of them', () => {
    expect(page).toContain('Over 9,000 cases or more every engine was seen to fire the same rules');
  });

  it('give every engine its rate, its range and the ratio', () => {
    expect(page).toContain('| Relumen | 100,000 | 50,000–200,000 | 90,000 | 1.0 × | closures |');
    expect(page).toContain('| other | 400 | 200–800 | 300 | 251 × | promises |');
  });

  it('give the whole evaluation and the command line', () => {
    expect(page).toContain('warm, cases never seen: 5,000 cases/s (2,500–10,000)');
    expect(page).toContain('first pass of the process: 3,000 cases/s, the first case in 9.1 ms');
    expect(page).toContain('100,000 lines: 5,000 lines/s, 31 s by the clock, 126 MiB at most');
  });
});
