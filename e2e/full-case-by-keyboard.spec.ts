import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { FieldSpec } from '../src/case-file/field-spec.ts';
import { getField } from '../src/territories/coronary/case/edit.ts';
import { FIELDS } from '../src/territories/coronary/case/fields.ts';
import { ENTRY_SECTIONS, NUMBERS_AS_BUTTONS } from '../src/territories/coronary/entry/layout.ts';
import type { CaseData, FieldPath } from '../src/territories/coronary/types/case-data.ts';
import { TOOL_OUTCOMES } from '../src/territories/coronary/types/vocabulary.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { Keys } from './keys.ts';
import { expectStarted } from './steps.ts';

// Some hundreds of key presses: a trace would photograph the page at each.
test.use({ trace: 'off' });

/** The worked case with the most answers, and those of the rarer questions that agree with it. */
const worked = vignette('V04').case;
const intended: CaseData = {
  ...worked,
  label: 'ROOM-2-17',
  lesion: { ...worked.lesion, extendsBeyondStent: false, calcification: 'moderate', uncrossable: false },
  stent: { ...worked.stent, diameterMm: 3 },
  history: { ...worked.history, toolsFailedBefore: ['nc-balloon'] },
  imaging: { ...worked.imaging, deformed: false, wireBehindStrut: false, aneurysm: false },
  patient: { ...worked.patient, ageYears: 71, haemoglobinGL: 128, diabetes: true, allergies: [], lvefPercent: 55 },
  preparation: { ...worked.preparation, perforation: false },
};
const order = ENTRY_SECTIONS.flatMap(({ first, more }) => [...first, ...more]);
const asked = order.filter((path) => getField(intended, path) !== undefined);

const row = (path: FieldPath) => `[id="field-${path}"]`;

async function enter(keys: Keys, path: FieldPath) {
  const spec: FieldSpec = FIELDS[path];
  const value = getField(intended, path);
  switch (spec.kind) {
    case 'choice':
      await keys.tabInto(`${row(path)} [role=radiogroup]`);
      return keys.choose(spec.values.indexOf(value as string), spec.values.length);
    case 'boolean':
      await keys.tabInto(`${row(path)} [role=radiogroup]`);
      return keys.choose(value ? 0 : 1, 2);
    case 'number': {
      const buttons = NUMBERS_AS_BUTTONS[path];
      if (!buttons) {
        await keys.tabInto(`${row(path)} input`);
        return keys.type(String(value as number));
      }
      await keys.tabInto(`${row(path)} [role=radiogroup]`);
      return keys.choose(buttons.indexOf(value as number), buttons.length);
    }
    case 'list': {
      const chosen = value as readonly string[];
      // "None" stands after the others.
      const index = chosen.length === 0 ? spec.values.length : spec.values.indexOf(chosen[0] as string);
      await keys.tabInto(`${row(path)} [aria-pressed]:nth-of-type(${index + 1})`);
      return keys.press('Space');
    }
    case 'tools':
      for (const { tool, outcome } of getField(intended, 'preparation.tools') ?? []) {
        await keys.tabInto(`[id="tool-${tool}"] [role=radiogroup]`);
        await keys.choose(TOOL_OUTCOMES.indexOf(outcome), TOOL_OUTCOMES.length);
      }
      return;
  }
}

test('given an empty case, when 40 fields and more are entered with the keyboard alone, then the saved file is that case', async ({
  page,
}) => {
  await page.goto('/');
  await expectStarted(page);
  // What tells a code from a name comes a moment after the first screen: until then another field is the first.
  await expect(page.getByRole('textbox', { name: 'Case label' })).toBeVisible();
  const keys = new Keys(page);
  expect(asked.length).toBeGreaterThanOrEqual(40);

  await keys.tabInto('#case input[type=text]');
  await keys.type(intended.label ?? '');
  for (const path of asked) await enter(keys, path);
  console.log(`fields: ${asked.length}, keys: ${keys.count}, keys a field: ${(keys.count / asked.length).toFixed(1)}`);

  expect(keys.count / asked.length).toBeLessThan(6);

  const download = page.waitForEvent('download');
  await keys.press('Control+s');
  const saved: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(saved).toEqual(intended);
  await page.reload();
  const draft = await page.evaluate(() => localStorage.getItem('relumen.draft'));
  expect(JSON.parse(draft ?? '')).toEqual(intended);
});
