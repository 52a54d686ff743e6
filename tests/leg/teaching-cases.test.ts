import '../../src/i18n/with-territory.ts';
import '../../src/i18n/with-teaching.ts';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/engine/inspect.ts';
import { partsRight, type Questions } from '../../src/features/teaching/questions.ts';
import { hasText, textOf } from '../../src/i18n/translate.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/limb/default-settings.ts';
import { knowledge } from '../../src/territories/limb/knowledge.ts';
import { CHOICES, PARTS, rightAnswers } from '../../src/territories/limb/teaching.ts';
import { teachingCases } from '../../src/territories/limb/teaching-cases.ts';
import { limbVignettes } from '../territories/limb/fixtures/vignettes.ts';

const QUESTIONS: Questions = { parts: PARTS, choices: CHOICES, rightAnswers: ({ result }) => rightAnswers(result) };
const vignette = (id: string) => limbVignettes.find((one) => one.id === id);

test('there are at least six, each once, the published case in four steps among them', () => {
  const ids = teachingCases.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(6);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['LV39', 'LV40', 'LV41', 'LV42']));
});

describe.each(teachingCases.map((one) => [one.id, one] as const))('%s', (id, { case: caseData }) => {
  const inspection = inspect(caseData, knowledge, DEFAULT_SETTINGS);
  const right = rightAnswers(inspection.result);
  const first = Object.fromEntries(PARTS.map((part) => [part, right[part][0] ?? '']));

  test('is the worked case of the rule book, without its code, and says afterwards what that says', () => {
    const { label: _label, decision: _decision, ...bare } = vignette(id)?.case ?? caseData;
    expect(caseData).toEqual(bare);
    expect(textOf(`teaching.${id}`)).toBe(vignette(id)?.title.replaceAll("'", '’'));
  });

  test('comes out as its worked case must', () => {
    const { choice, status, tosaka } = vignette(id)?.expect ?? {};
    if (choice) expect([...inspection.result.device.choice].sort()).toEqual([...choice].sort());
    if (status) expect(inspection.result.device.status).toBe(status);
    if (tosaka) expect(right.class).toContain(`tosaka-${tosaka}`);
  });

  test('is solved by what the plan says, part by part', () => {
    expect(partsRight(QUESTIONS, first, inspection, caseData)).toEqual(PARTS);
  });

  test.each(PARTS)('every other answer to its %s is wrong, and no other part is by that', (part) => {
    expect(CHOICES[part]).toEqual(expect.arrayContaining([...right[part]]));
    const others = CHOICES[part].filter((choice) => !right[part].includes(choice));
    expect(others.length).toBeGreaterThan(0);
    for (const choice of others)
      expect(partsRight(QUESTIONS, { ...first, [part]: choice }, inspection, caseData), choice).toEqual(
        PARTS.filter((each) => each !== part),
      );
  });
});

test('every question and every answer has its words', () => {
  for (const part of PARTS) {
    expect(hasText(`teaching.part.${part}`), part).toBe(true);
    for (const choice of CHOICES[part]) expect(hasText(`teaching.${part}.${choice}`), `${part} ${choice}`).toBe(true);
  }
});

test('every worked case of the book has a next step, whatever blocks it', () => {
  for (const { id, case: caseData } of limbVignettes) {
    const { next } = rightAnswers(inspect(caseData, knowledge, DEFAULT_SETTINGS).result);
    expect(next.length, id).toBeGreaterThan(0);
    expect(CHOICES.next, id).toEqual(expect.arrayContaining([...next]));
  }
});

test('the cases cover both questions, three classes and most options', () => {
  const all = teachingCases.map(({ case: caseData }) =>
    rightAnswers(inspect(caseData, knowledge, DEFAULT_SETTINGS).result),
  );
  const said = (part: (typeof PARTS)[number]) => new Set(all.flatMap((right) => right[part]));
  expect([...said('class')]).toEqual(expect.arrayContaining(['tosaka-I', 'tosaka-III', 'wifi-4', 'open']));
  expect(said('next').size).toBeGreaterThanOrEqual(10);
  expect([...said('option')]).toEqual(
    expect.arrayContaining(['dcb', 'covered-stent', 'bypass', 'dva', 'conservative', 'none']),
  );
});
