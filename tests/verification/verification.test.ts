import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Linter } from '../../scripts/lint-knowledge/finding.ts';
import { realSubject } from '../../scripts/lint-knowledge/real-subject.ts';
import { linterDescriptions } from '../../scripts/verification/linter-descriptions.ts';
import { verificationMarkdown } from '../../scripts/verification/markdown.ts';
import { keptSummaries, type Summaries } from '../../scripts/verification/summaries.ts';

const subject = realSubject(new Date(0));
const kept = keptSummaries();
const NOTHING: Summaries = { proofs: null, mutation: null, bench: null, accepted: [] };

const PROOFS: NonNullable<Summaries['proofs']> = {
  date: '2026-11-01',
  solver: 'Z3 5',
  knowledge: subject.knowledge.version,
  milliseconds: 2500,
  modelling: ['a note on the model'],
  claims: [
    {
      id: 'veto',
      words: 'No vetoed device is chosen',
      method: 'proof',
      parts: 4,
      holds: true,
      milliseconds: 1240,
      remarks: [],
      casesCheckedWithEngine: 0,
    },
    {
      id: 'gate',
      words: 'No device before the gate',
      method: 'proof',
      parts: 1,
      holds: false,
      milliseconds: 90,
      remarks: ['bail-out apart'],
      casesCheckedWithEngine: 1,
    },
  ],
};

it('docs/verification.md is what the kept summaries and the knowledge say: npm run verification', () => {
  expect(readFileSync('docs/verification.md', 'utf8') === verificationMarkdown(kept, subject)).toBe(true);
});

describe('the page', () => {
  it('says so where something has not been run', () => {
    const page = verificationMarkdown(NOTHING, subject);
    for (const what of ['npm run prove', 'the mutation tests', 'npm run bench']) {
      expect(page).toContain(`Not run: there is no report of ${what}.`);
    }
  });

  it('says of each claim what came out and how long it took, and does not hide one that does not hold', () => {
    const page = verificationMarkdown({ ...NOTHING, proofs: PROOFS }, subject);
    expect(page).toContain('1 claims hold, 1 do not; 2.5 s in all');
    expect(page).toContain('| No vetoed device is chosen | proved, 4 formulas | 1.2 s |');
    expect(page).toContain('| No device before the gate<br>*bail-out apart* | **does not hold** | 0.09 s |');
    expect(page).toContain('- a note on the model');
  });

  it('warns where a run was over another knowledge', () => {
    const warning = 'Run over knowledge 2020.01, which is not the present one';
    expect(verificationMarkdown({ ...NOTHING, proofs: PROOFS }, subject)).not.toContain('which is not the present one');
    const old = { ...NOTHING, proofs: { ...PROOFS, knowledge: '2020.01' } };
    expect(verificationMarkdown(old, subject)).toContain(warning);
  });

  it('has a line for every rule, with what the engine makes of its cases', () => {
    const fixtures = [
      { rule: 'S1', title: 'one', claims: 'fired', found: 'fired' },
      { rule: 'S1', title: 'two', claims: 'fired', found: 'not-met' },
    ] as const;
    const neverShown = [{ rule: 'A5', outcome: 'not-met', reason: 'always true' }] as const;
    const page = verificationMarkdown(NOTHING, { ...subject, fixtures, neverShown });
    expect(page).toContain('| [S1](rule-book.md#S1) | 1 | 1 | **0** |  |  |');
    expect(page).toContain('| [A5](rule-book.md#A5) | **0** | – | **0** |  | always true |');
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('| ['))
      .map((line) => /\[(\w+)\]/.exec(line)?.[1]);
    expect(rows).toEqual(subject.knowledge.rules.map(({ id }) => id));
  });
});

describe('what a linter checks', () => {
  it('is refused where nothing says it', () => {
    const undocumented: Linter = () => [];
    expect(() => linterDescriptions({ 'a new one': undocumented })).toThrow('"a new one"');
  });
});
