import { expect, test } from 'vitest';
import { trialById } from '../../src/territories/coronary/trials.ts';
import { evidenceTitle } from '../../src/wording/rule-book.ts';

function titleOf(id: string): string {
  const record = trialById(id);
  if (!record) throw new Error(`There is no record ${id}.`);
  return evidenceTitle(record);
}

test('a trial goes by its name, a label or a document says what it is', () => {
  expect(titleOf('artist')).toMatch(/^ARTIST \(/);
  expect(titleOf('wolverine-us-label')).toMatch(/^Label: Wolverine cutting balloon: .* \(BSC label page, US\)$/);
  expect(titleOf('nice-mtg1')).toMatch(/^Document: NICE MTG1/);
});
