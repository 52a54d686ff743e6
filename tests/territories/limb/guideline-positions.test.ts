import { describe, expect, test } from 'vitest';
import { guidelineQuestions } from '../../../src/territories/limb/guideline-positions.ts';
import { sourceById } from '../../../src/territories/limb/sources.ts';
import { guidelineTexts } from '../../../src/territories/limb/texts/guidelines.ts';

const texts: Readonly<Record<string, string>> = guidelineTexts;
const positions = guidelineQuestions.flatMap((question) =>
  question.positions.map((position) => [`${question.id}.${position.id}`, position] as const),
);

describe('what documents say side by side', () => {
  test('each question has a title and at least two positions', () => {
    for (const { id, positions: of } of guidelineQuestions) {
      expect(texts[`question.${id}`], id).toBeDefined();
      expect(of.length, id).toBeGreaterThanOrEqual(2);
      expect(new Set(of.map((position) => position.id)).size, id).toBe(of.length);
    }
  });

  test.each(positions)('%s has its words, its document and the level at which that was read', (id, position) => {
    expect(texts[`position.${id}`]).toMatch(/\.$/);
    expect(texts[`document.${position.source}`]).toBeDefined();
    expect(sourceById(position.source)?.verification).toBe(position.verification);
  });

  test('no text is left over', () => {
    const wanted = new Set([
      'guidelines.title',
      ...guidelineQuestions.map(({ id }) => `question.${id}`),
      ...positions.flatMap(([id, { source }]) => [`position.${id}`, `document.${source}`]),
    ]);
    expect(Object.keys(texts).filter((id) => !wanted.has(id))).toEqual([]);
  });
});
