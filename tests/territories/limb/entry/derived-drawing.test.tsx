import { render, screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { addTexts } from '../../../../src/i18n/translate.ts';
import { derivedDrawing } from '../../../../src/territories/limb/entry/derived-drawing.tsx';
import { territoryTexts } from '../../../../src/territories/limb/texts/catalogue.ts';
import type { Classification } from '../../../../src/territories/limb/types/classification.ts';
import { aLimbCase } from '../fixtures/a-limb-case.ts';

beforeAll(() => addTexts(territoryTexts));

const drawn = (kind: 'in-stent' | 'restenosis' | undefined, tosaka: Classification['tosaka']) => {
  const caseData = aLimbCase(kind && { lesion: { kind } });
  const classification = { tosaka } as Classification;
  return render(derivedDrawing('lesion.lengthMm', { caseData, result: { classification } }));
};

test.each([
  ['I', 'Tosaka I, focal (at most 50 mm)'],
  ['II', 'Tosaka II, diffuse (above 50 mm)'],
  ['III', 'Tosaka III, occluded'],
] as const)('of three patterns that of the patient is marked: %s', (tosaka, words) => {
  drawn('in-stent', tosaka);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.getByRole('listitem', { current: true })).toHaveTextContent(words);
});

test('while the class is not told, none is marked', () => {
  drawn('in-stent', null);
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(screen.queryByRole('listitem', { current: true })).toBeNull();
});

test.each([
  ['outside a stent', 'restenosis'],
  ['of a lesion of which nobody has said what it is', undefined],
] as const)('%s there is no such pattern', (_where, kind) => {
  expect(drawn(kind, 'none').container).toBeEmptyDOMElement();
});

test('beside other answers nothing is drawn', () => {
  const answered = {
    caseData: aLimbCase({ lesion: { kind: 'in-stent' } }),
    result: { classification: { tosaka: 'I' } as Classification },
  };
  expect(derivedDrawing('lesion.occluded', answered)).toBeUndefined();
});
