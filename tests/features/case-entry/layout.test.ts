import { expect, test } from 'vitest';
import { ENTRY_SECTIONS } from '../../../src/features/case-entry/layout.ts';
import { FIELD_PATHS } from '../../../src/territories/coronary/case/fields.ts';

test('every field of the case file is asked exactly once', () => {
  const asked = ENTRY_SECTIONS.flatMap((section) => [...section.first, ...section.more]);
  expect(asked.toSorted()).toEqual(FIELD_PATHS.toSorted());
});
