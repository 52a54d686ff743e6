import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { FieldSpec } from '../src/case-file/field-spec.ts';
import { getField, setField } from '../src/territories/limb/case/edit.ts';
import { FIELDS } from '../src/territories/limb/case/fields.ts';
import { arises } from '../src/territories/limb/entry/arising.ts';
import { ENTRY_SECTIONS, NUMBERS_AS_BUTTONS } from '../src/territories/limb/entry/layout.ts';
import type { FieldPath } from '../src/territories/limb/types/case-data.ts';
import { emptyCase, type LimbCase } from '../src/territories/limb/types/limb-case.ts';
import { QUESTIONS, TOOL_OUTCOMES } from '../src/territories/limb/types/vocabulary.ts';
import { limbVignette } from '../tests/territories/limb/fixtures/vignettes.ts';
import { Keys } from './keys.ts';
import { answer } from './steps.ts';

// Some hundreds of key presses: a trace would photograph the page at each.
test.use({ trace: 'off' });

const order = ENTRY_SECTIONS.flatMap(({ first, more }) => [...first, ...more]);
const row = (path: FieldPath) => `[id="field-${path}"]`;

async function enter(keys: Keys, path: FieldPath, intended: LimbCase) {
  const spec: FieldSpec = FIELDS[path];
  const value: unknown = getField(intended, path);
  const choose = async (index: number, size: number) => {
    await keys.tabInto(`${row(path)} [role=radiogroup]`);
    await keys.choose(index, size);
  };
  switch (spec.kind) {
    case 'choice':
      return choose(spec.values.indexOf(value as never), spec.values.length);
    case 'boolean':
      return choose(value ? 0 : 1, 2);
    case 'number': {
      const buttons = NUMBERS_AS_BUTTONS[path];
      if (buttons) return choose(buttons.indexOf(value as number), buttons.length);
      await keys.tabInto(`${row(path)} input`);
      return keys.type(String(value as number));
    }
    case 'list': {
      const chosen = value as readonly string[];
      // "None" stands after the others.
      const indices = chosen.length === 0 ? [spec.values.length] : chosen.map((each) => spec.values.indexOf(each));
      for (const index of indices) {
        await keys.tabInto(`${row(path)} [aria-pressed]:nth-of-type(${index + 1})`);
        await keys.press('Space');
      }
      return undefined;
    }
    case 'tools':
      for (const { tool, outcome } of getField(intended, 'preparation.tools') ?? []) {
        await keys.tabInto(`[id="tool-${tool}"] [role=radiogroup]`);
        await keys.choose(TOOL_OUTCOMES.indexOf(outcome), TOOL_OUTCOMES.length);
      }
      return undefined;
  }
}

/** The worked case as far as the entry asks for it: what cannot matter in its question is not on the screen. */
function asAsked(worked: LimbCase, label: string): { intended: LimbCase; asked: readonly FieldPath[] } {
  const asked = order.filter((path) => getField(worked, path) !== undefined && arises(path, worked));
  const intended = asked.reduce((each, path) => setField(each, path, getField(worked, path)), emptyCase());
  return { intended: { ...intended, label }, asked };
}

const CASES = [
  { question: 'restenosis', id: 'LV12', fields: 30 },
  { question: 'no-option', id: 'LV44', fields: 20 },
] as const;

for (const { question, id, fields } of CASES)
  test(`given an empty page of the leg, when a whole case of ${question} is entered with the keyboard alone, then the saved file is that case`, async ({
    page,
  }) => {
    const { intended, asked } = asAsked(limbVignette(id).case, 'ROOM-2-17');
    expect(intended.question).toBe(question);
    expect(asked.length).toBeGreaterThanOrEqual(fields);
    await page.goto('/leg.html');
    await expect(page.getByRole('textbox', { name: 'Case label' })).toBeVisible();
    const keys = new Keys(page);
    await keys.tabInto('#case input[type=text]');
    await keys.type(intended.label ?? '');
    // The way to the first question depends on how much of the head has come by then, and is no field's.
    const before = keys.count;
    for (const path of asked) await enter(keys, path, intended);
    const keysPerField = (keys.count - before) / asked.length;
    console.log(`${question}: fields ${asked.length}, keys ${keys.count}, keys a field ${keysPerField.toFixed(2)}`);
    expect(keysPerField).toBeLessThan(6.2);
    await expect(answer(page)).toBeVisible();

    const download = page.waitForEvent('download');
    await keys.press('Control+s');
    const saved: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(saved).toEqual(intended);
    await page.reload();
    const draft = await page.evaluate(() => localStorage.getItem('relumen.draft.leg'));
    expect(JSON.parse(draft ?? '')).toEqual(intended);
  });

test('the words of the question are its first two answers', () => {
  expect(QUESTIONS).toEqual(CASES.map(({ question }) => question));
});
