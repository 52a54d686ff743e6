import { describe, expect, test } from 'vitest';
import { hazards } from '../../../src/territories/coronary/hazards.ts';
import {
  purposeLimits,
  purposeSources,
  reviewCriteria,
  reviewMeans,
} from '../../../src/territories/coronary/intended-purpose.ts';
import { hazardTexts } from '../../../src/territories/coronary/texts/hazards.ts';
import { intendedPurposeTexts } from '../../../src/territories/coronary/texts/intended-purpose.ts';

const shown = hazards.flatMap(({ shownBy }) => shownBy);

describe('the hazards', () => {
  test('are at least 25, numbered without a hole', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(25);
    expect(hazards.map(({ id }) => id)).toEqual(hazards.map((_, index) => `HZ${String(index + 1).padStart(2, '0')}`));
  });

  test('say nothing twice', () => {
    for (const { id, shownBy } of hazards)
      expect(new Set(shownBy.map((one) => JSON.stringify(one))).size, id).toBe(shownBy.length);
    const sentences = Object.entries(hazardTexts).filter(([key]) => /\.(title|cause|control)$/.test(key));
    expect(new Set(sentences.map(([, text]) => text)).size).toBe(sentences.length);
  });

  // What the first edition of the rule book had dangerous, by a worked case that shows it mended.
  test.each([
    ['a stent without DAPT', 'V46'],
    ['a stent in an allergy to metal', 'V47'],
    ['flow lost without a dissection', 'V50'],
    ['perforation', 'V134'],
    ['an occlusion whose flow was not entered', 'V100'],
    ['a stent that is open already', 'V55'],
    ['a fourth layer', 'V56'],
    ['nothing left, and nobody asked', 'V126'],
    ['no further device, unseen', 'V64'],
    ['stop and final', 'V122'],
    ['tools for calcium', 'V67'],
    ['a burr in thrombus', 'V72'],
    ['a burr after a dissection', 'V131'],
    ['a left main without reference', 'V61'],
    ['clear beside a conflict', 'V124'],
    ['the balloon that has failed', 'V118'],
    ['FFR that cannot be measured', 'V107'],
    ['anticoagulation', 'V89'],
    ['a wire behind a strut', 'V78'],
    ['overlap', 'V80'],
    ['a culprit plaque', 'V82'],
  ])('%s is among them', (_, id) => {
    expect(shown.filter((one) => one.kind === 'worked-case').map((one) => one.id)).toContain(id);
  });

  test('hold no figure: those stand in the rules, where each has its record', () => {
    const figures = Object.entries(hazardTexts).filter(([, text]) => /\d/.test(text));
    expect(figures).toEqual([]);
  });
});

describe('the intended purpose', () => {
  test('goes through the four criteria, and four means to the last', () => {
    expect(reviewCriteria).toHaveLength(4);
    expect(reviewMeans).toHaveLength(4);
  });

  test('has words for all of it, and no others', () => {
    const parts = (kind: string, { id, short }: { id: string; short?: true }) =>
      ['asks', 'here', ...(short ? ['short'] : [])].map((part) => `purpose.${kind}.${id}.${part}`);
    const wanted = [
      ...reviewCriteria.flatMap((criterion) => parts('criterion', criterion)),
      ...reviewMeans.flatMap((criterion) => parts('means', criterion)),
      ...purposeLimits.map((id) => `purpose.limit.${id}`),
      ...purposeSources.map((id) => `purpose.source.${id}`),
    ];
    const written = Object.keys(intendedPurposeTexts).filter((id) =>
      /^purpose\.(criterion|means|limit|source)\.(?!heading|intro)/.test(id),
    );
    expect(written.toSorted()).toEqual(wanted.toSorted());
  });

  test('says of every source how far it was read', () => {
    const texts: Readonly<Record<string, string>> = intendedPurposeTexts;
    for (const id of purposeSources) expect(texts[`purpose.source.${id}`]).toMatch(/\bread\b/);
  });
});
