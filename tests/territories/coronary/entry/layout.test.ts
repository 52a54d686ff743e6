import { expect, test } from 'vitest';
import { FIELD_PATHS } from '../../../../src/territories/coronary/case/fields.ts';
import { ENTRY_SECTIONS } from '../../../../src/territories/coronary/entry/layout.ts';

test('every field of the case file is asked exactly once', () => {
  const asked = ENTRY_SECTIONS.flatMap((section) => [...section.first, ...section.more]);
  expect(asked.toSorted()).toEqual(FIELD_PATHS.toSorted());
});
