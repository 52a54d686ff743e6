import { describe, expect, test } from 'vitest';
import { answerBlock } from '../../src/cli/answer-block.ts';
import { decisionLine } from '../../src/cli/decision-line.ts';
import { type Answer, inTerritories, results } from '../../src/cli/in-territories.ts';
import { decideAll, evaluate } from '../../src/engine/evaluate.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import { DEFAULT_SETTINGS as LIMB_SETTINGS } from '../../src/territories/limb/default-settings.ts';
import { limb } from '../../src/territories/limb/territory.ts';
import { plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { limbVignettes } from '../territories/limb/fixtures/vignettes.ts';

const decisions: Answer = (cases, of) =>
  decideAll(cases, of.knowledge, of.settings).map((decided, i) => decisionLine(cases[i], decided));

/** The answers to some lines, by the program that answers blocks. */
function answersTo(lines: readonly unknown[], answer: Answer): unknown[] {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { bytes } = answerBlock({ bytes: new TextEncoder().encode(text), firstLine: 1 }, inTerritories(answer));
  return new TextDecoder()
    .decode(bytes)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

const heart = { ...plainCase(), label: 'heart' };
const leg = { ...limbVignettes[2]?.case, label: 'leg' };
/** The engine's own result in the words in which a leg's is written. */
function ofLeg(caseData: unknown, question: string): object {
  const { heartTeam, ...rest } = evaluate(caseData as never, limb, LIMB_SETTINGS);
  return { territory: 'limb', question, ...rest, team: heartTeam };
}
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('lines of both territories in one stream', () => {
  test('each is answered by the territory that its kind names, in the order of the lines', () => {
    const other = limbVignettes[38]?.case;
    const expected = [
      ofLeg(leg, 'restenosis'),
      evaluate(heart, knowledge, DEFAULT_SETTINGS),
      ofLeg(other, 'no-option'),
      evaluate(heart, knowledge, DEFAULT_SETTINGS),
    ];
    expect(answersTo([leg, heart, other, heart], results)).toEqual(asJson(expected));
  });

  test('a result of the leg names its territory and its question, that of the heart is as it was', () => {
    const unasked = { kind: 'limb-case', schemaVersion: 1 };
    const told = answersTo([leg, heart, unasked], results);
    expect(told).toMatchObject([
      { territory: 'limb', question: 'restenosis', resultVersion: 2 },
      { resultVersion: 2 },
      { territory: 'limb', question: null, team: false },
    ]);
    expect(
      told.map((each) =>
        Object.keys(each as object).filter((key) => /^(territory|question|team|heartTeam)$/.test(key)),
      ),
    ).toEqual([['territory', 'question', 'team'], ['heartTeam'], ['territory', 'question', 'team']]);
  });

  test('so is the decision alone', () => {
    expect(answersTo([heart, leg, leg], decisions)).toMatchObject([
      { label: 'heart', status: evaluate(heart, knowledge, DEFAULT_SETTINGS).device.status },
      { label: 'leg', status: 'not-indicated', choice: ['conservative'], agreement: 'clear', rules: ['LI8'] },
      { label: 'leg' },
    ]);
  });

  test('more of them than are worked out together keep their order', () => {
    const lines = Array.from({ length: 100 }, (_, i) => ({ ...(i % 3 ? leg : heart), label: String(i) }));
    expect(answersTo(lines, decisions).map((line) => (line as { label: string }).label)).toEqual(
      lines.map(({ label }) => label),
    );
  });

  test('a line whose kind is missing or wrong says which kinds there are, and the others are answered', () => {
    const { kind: _, ...without } = heart;
    const BOTH = '"isr-case" (the heart) or "limb-case" (the leg)';
    expect(answersTo([without, { ...leg, kind: 'leg-case' }, 'null', leg], decisions)).toEqual([
      { error: { line: 1, path: 'kind', message: `kind: missing; a case file says ${BOTH}` } },
      { error: { line: 2, path: 'kind', message: `kind: "leg-case" is no kind of case file; it says ${BOTH}` } },
      { error: { line: 3, path: '', message: 'a case file is one JSON object, this is null' } },
      expect.objectContaining({ label: 'leg' }),
    ]);
  });

  test('a line that is wrong in itself is told in the words of its own territory', () => {
    const bad = { kind: 'limb-case', schemaVersion: 1, haemodynamics: { abi: 3 } };
    const past = { kind: 'limb-case', schemaVersion: 2 };
    expect(answersTo([bad, past], results)).toMatchObject([
      { error: { path: 'haemodynamics.abi', message: 'haemodynamics.abi: 3 is outside 0-2.5' } },
      { error: { path: 'schemaVersion' } },
    ]);
  });

  test('what fails inside one territory is told of its line alone', () => {
    const hole: Answer = (cases, of) => {
      if (of.knowledge.version === limb.version && cases.length > 0) throw new Error('a hole');
      return decisions(cases, of);
    };
    expect(answersTo([heart, leg, heart], hole)).toMatchObject([
      { label: 'heart' },
      { error: { line: 2, message: 'internal error: a hole' } },
      { label: 'heart' },
    ]);
  });
});
