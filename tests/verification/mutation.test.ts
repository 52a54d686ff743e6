import { describe, expect, it } from 'vitest';
import { type MutationReport, scoreOf, summaryOfMutation, sumOf } from '../../scripts/verification/mutation.ts';
import { mutationSection } from '../../scripts/verification/mutation-section.ts';

const mutant = (status: string, line: number, mutatorName = 'EqualityOperator', replacement = 'a <= b') => ({
  mutatorName,
  replacement,
  status,
  location: { start: { line } },
});

const REPORT: MutationReport = {
  framework: { name: 'StrykerJS', version: '9.6.1' },
  files: {
    'src/engine/weigh.ts': {
      mutants: [
        mutant('Survived', 30, 'ConditionalExpression', 'true'),
        mutant('Killed', 4),
        mutant('Timeout', 5),
        mutant('Survived', 12, 'LogicalOperator', 'a\n|| `b`'),
        mutant('NoCoverage', 20, 'BlockStatement', '{}'),
        mutant('Ignored', 2),
        mutant('CompileError', 3),
      ],
    },
    'src/engine/gate.ts': { mutants: [mutant('Killed', 1)] },
  },
};
const summary = summaryOfMutation(REPORT, '2026-11-23', '2026.11');

describe('the summary of a mutation report', () => {
  it('counts each file, and keeps what survived in the order of its lines', () => {
    expect(summary.files.map(({ file, counts }) => [file, counts.Killed, counts.Timeout, counts.Survived])).toEqual([
      ['src/engine/gate.ts', 1, 0, 0],
      ['src/engine/weigh.ts', 1, 1, 2],
    ]);
    expect(summary.survivors.map(({ line, notCovered }) => [line, notCovered])).toEqual([
      [12, false],
      [20, true],
      [30, false],
    ]);
    expect(summary.tool).toBe('StrykerJS 9.6.1');
  });

  it('scores what is noticed among what could be: neither what does not compile nor what is switched off', () => {
    expect(scoreOf(sumOf(summary.files.map(({ counts }) => counts)))).toBe(50);
    expect(scoreOf(sumOf([]))).toBe(null);
  });

  it('refuses the report of a run that was not finished', () => {
    const pending = { files: { 'a.ts': { mutants: [mutant('Pending', 1)] } } };
    expect(() => summaryOfMutation(pending, '2026-11-23', '2026.11')).toThrow(
      'a.ts has a mutant with status "Pending"',
    );
  });
});

describe('what the page says of survivors', () => {
  const accepted = [
    {
      file: 'src/engine/weigh.ts',
      line: 30,
      mutator: 'ConditionalExpression',
      replacement: 'true',
      reason: 'equivalent',
    },
    { file: 'src/engine/weigh.ts', line: 99, mutator: 'LogicalOperator', reason: 'was once' },
  ];
  const page = mutationSection(summary, accepted);

  it('gives each file and the whole its numbers', () => {
    expect(page).toContain('| `src/engine/weigh.ts` | 2 | 1 | 2 | 1 | 40.0 % |');
    expect(page).toContain('| **all** | 3 | 1 | 2 | 1 | 50.0 % |');
  });

  it('tells the accepted from the open, and an acceptance that is no longer needed', () => {
    expect(page).toContain('3 survived; 1 of them are accepted, 2 wait for a test or a reason.');
    expect(page).toContain('| `src/engine/weigh.ts:30` | ConditionalExpression: `true` | equivalent |');
    expect(page).toContain('was once **Survives no more: to be taken out.**');
    expect(page).toContain('| `src/engine/weigh.ts:20` | BlockStatement: `{}` | not run by any test |');
  });

  it('keeps program text in its cell', () => {
    expect(page).toContain('| `src/engine/weigh.ts:12` | LogicalOperator: `a \\|\\| ˋbˋ` |  |');
  });

  it('accepts on any line, or with any replacement, where none is named', () => {
    const anywhere = [{ file: 'src/engine/weigh.ts', mutator: 'LogicalOperator', reason: 'anywhere' }];
    expect(mutationSection(summary, anywhere)).toContain('1 of them are accepted, 2 wait');
    const elsewhere = [{ file: 'src/engine/gate.ts', mutator: 'LogicalOperator', reason: 'elsewhere' }];
    expect(mutationSection(summary, elsewhere)).toContain('0 of them are accepted, 3 wait');
  });
});
