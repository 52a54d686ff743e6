import { describe, expect, test } from 'vitest';
import { performancePage } from '../../scripts/bench/performance-page.mjs';

const BENCH = {
  date: '2026-11-28',
  machine: { cpu: 'A processor', cores: 2, memoryGiB: 8, system: 'Linux', node: 'v20', loadBefore: 0.1 },
  aims: [
    { what: 'firing', aim: '0.9 × or more', found: '1.0 ×', isMet: true },
    { what: 'lines', aim: '0.5 × or more', found: '0.4 ×', isMet: false },
    { what: 'decisions', aim: '', found: '0.2 ×', isMet: null },
  ],
  profiles: { 'full evaluation': [{ where: 'src/engine/trials.ts', share: 0.25 }] },
};
const BEFORE = '# Performance\n\nOld words.\n\n## The first load\n\nAs it was.\n\n## Something else\n\nGone.\n';

describe('the page of figures', () => {
  test('given the report of the engine alone, it is told with every aim, and what was measured before stays', () => {
    const page = performancePage({ bench: BENCH }, BEFORE);
    expect(page).toContain('## The first load\n\nAs it was.\n\n## The engine and the command line');
    expect(page).toContain(
      '| firing | 0.9 × or more | 1.0 × | met |\n| lines | 0.5 × or more | 0.4 × | missed |\n| decisions |  | 0.2 × |  |',
    );
    expect(page).toContain('| full evaluation | |\n|---|---|\n| src/engine/trials.ts | 25.0 % |');
    expect(page).not.toContain('Old words');
    expect(page).not.toContain('Something else');
  });

  test('given no report, the page says what it said, and again the same', () => {
    const once = performancePage({ bench: BENCH }, BEFORE);
    expect(performancePage({}, once)).toBe(once);
  });
});
