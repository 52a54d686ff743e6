import { expect, it } from 'vitest';
import { filesBelow, merged, percentNoticed, within } from '../../scripts/mutation/merge.mjs';

const file = (...statuses: string[]) => ({ mutants: statuses.map((status) => ({ status })) });
const report = merged([
  { files: { 'src/engine/a.ts': file('Killed', 'Timeout', 'Killed', 'Survived') } },
  {
    files: {
      'src/engine/b.ts': file('Killed', 'NoCoverage', 'Ignored', 'CompileError'),
      'src/engine/none.ts': file('Ignored'),
      'src/engines/c.ts': file('Survived'),
    },
  },
]);

it('counts what a test noticed among what could be run, over all reports', () => {
  expect(percentNoticed(report)).toBeCloseTo((100 * 4) / 7);
  expect(percentNoticed({ files: { 'a.ts': file('Ignored') } })).toBe(null);
});

it('looks at the files of one folder alone', () => {
  expect(percentNoticed(within(report, 'src/engine'))).toBeCloseTo((100 * 4) / 6);
});

it('names the files below a floor, the lowest first, and none that reaches it or has no mutants', () => {
  expect(filesBelow(report, 80)).toEqual([
    { file: 'src/engines/c.ts', percent: 0 },
    { file: 'src/engine/b.ts', percent: 50 },
    { file: 'src/engine/a.ts', percent: 75 },
  ]);
  expect(filesBelow(report, 75).map((each) => each.file)).not.toContain('src/engine/a.ts');
});
