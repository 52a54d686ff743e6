import { describe, expect, test } from 'vitest';
import { inspect } from '../../../src/engine/inspect.ts';
import {
  CHOICES,
  deviceQuestions,
  nextOf,
  type Part,
  rightAnswers,
} from '../../../src/features/teaching/commit-questions.ts';
import { partsRight } from '../../../src/features/teaching/questions.ts';
import { en } from '../../../src/i18n/en/catalogue.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../../src/territories/coronary/knowledge.ts';
import { PARTS } from '../../../src/territories/coronary/teaching.ts';
import { teachingCases } from '../../../src/territories/coronary/teaching-cases.ts';
import { comesNext } from '../../../src/wording/comes-next.ts';
import { vignette } from '../../territories/coronary/fixtures/vignettes.ts';

const texts: Readonly<Record<string, string>> = en;
const inspection = (id: string) =>
  inspect(teachingCases.find((one) => one.id === id)?.case ?? vignette(id).case, knowledge, DEFAULT_SETTINGS);

test('there are at least thirty, each once', () => {
  expect(teachingCases.length).toBeGreaterThanOrEqual(30);
  expect(new Set(teachingCases.map(({ id }) => id)).size).toBe(teachingCases.length);
});

describe.each(teachingCases.map((one) => [one.id, one] as const))('%s', (id, { case: caseData }) => {
  const whole = inspection(id);
  const right = rightAnswers(whole, caseData);

  test('is the worked case of the rule book, and says afterwards what that says', () => {
    expect(caseData).toEqual(vignette(id).case);
    expect(texts[`teaching.${id}`]).toBe(vignette(id).title);
    expect(caseData.label ?? caseData.decision).toBeUndefined();
  });

  test('comes out as its worked case must', () => {
    const { waksman, choice, choiceSet, status } = vignette(id).expect;
    if (waksman) expect(whole.result.classification.waksman).toEqual(expect.arrayContaining(waksman));
    if (choice) expect(whole.result.device.choice).toEqual(choice);
    if (choiceSet) expect([...whole.result.device.choice].sort()).toEqual([...choiceSet].sort());
    if (status) expect(whole.result.device.status).toBe(status);
  });

  test('is solved by what the plan says, part by part', () => {
    const [mechanism = '', next = '', device = ''] = PARTS.map((part) => right[part][0]);
    expect(partsRight(deviceQuestions, { mechanism, next, device }, whole, caseData)).toEqual(PARTS);
  });

  test.each(PARTS)('every other answer to its %s is wrong, and no other part is by that', (part: Part) => {
    const first = Object.fromEntries(PARTS.map((each) => [each, right[each][0] ?? ''])) as Record<Part, string>;
    expect(CHOICES[part]).toEqual(expect.arrayContaining([...right[part]]));
    const others = CHOICES[part].filter((choice) => !right[part].includes(choice));
    expect(others.length).toBeGreaterThan(0);
    for (const choice of CHOICES[part]) {
      const expected = others.includes(choice) ? PARTS.filter((each) => each !== part) : PARTS;
      expect(partsRight(deviceQuestions, { ...first, [part]: choice }, whole, caseData), choice).toEqual(expected);
    }
  });
});

test('every sentence on top of a plan has its next step, and every answer its words', () => {
  const sentences = Object.keys(texts).flatMap((id) => /^answer\.([\w-]+)$/.exec(id)?.[1] ?? []);
  expect(sentences.length).toBeGreaterThan(30);
  for (const id of sentences) {
    const next = nextOf({ id, values: { tools: ['rewire'] } });
    expect(CHOICES.next, id).toContain(next);
  }
  for (const part of PARTS)
    for (const choice of CHOICES[part]) expect(texts[`teaching.${part}.${choice}`], choice).toBeTruthy();
});

test('what a bail-out waits for', () => {
  const waits = (tool: 'rewire' | 'cto-crossing' | 'elca') =>
    nextOf({ id: 'bail-out-waits', values: { tools: [tool] } });
  expect([waits('rewire'), waits('cto-crossing'), waits('elca')]).toEqual(['rewire', 'cross', 'prepare']);
});

test.each([
  ['V35', 'imaging-due', 'image'],
  ['V107', 'gate-due', 'ask'],
])('the next step of %s is what stands on top of its plan: %s', (id, sentence, next) => {
  const { case: caseData } = vignette(id);
  const whole = inspection(id);
  expect(comesNext(whole, caseData).headline.id).toBe(sentence);
  expect(rightAnswers(whole, caseData).next).toEqual([next]);
});

test('the cases cover every mechanism, most next steps and every device', () => {
  const all = teachingCases.map(({ id, case: caseData }) => rightAnswers(inspection(id), caseData));
  expect(new Set(all.flatMap(({ mechanism }) => mechanism))).toEqual(
    new Set(['IA', 'IB', 'IIA', 'IIC', 'III', 'IV', 'V']),
  );
  expect(new Set(all.flatMap(({ next }) => next)).size).toBeGreaterThanOrEqual(10);
  expect(new Set(all.flatMap(({ device }) => device))).toEqual(
    new Set(['des', 'dcb', 'either', 'no-further-device', 'none']),
  );
});
