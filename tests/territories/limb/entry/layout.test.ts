import { expect, test } from 'vitest';
import { FIELD_PATHS } from '../../../../src/territories/limb/case/fields.ts';
import { ENTRY_SECTIONS } from '../../../../src/territories/limb/entry/layout.ts';

test('every field of the case file is asked exactly once; the steps of an arterialisation are gone through in the plan', () => {
  const asked = ENTRY_SECTIONS.flatMap((section) => [...section.first, ...section.more]);
  expect([...asked, 'dva.steps'].toSorted()).toEqual([...FIELD_PATHS].toSorted());
});
