import { expect, type Page, test } from '@playwright/test';
import { libraryToText } from '../src/case-library/library-file.ts';
import { recordToText } from '../src/case-library/record-text.ts';
import { aRecord } from '../tests/fixtures/a-record.ts';
import { fixedOutside } from '../tests/fixtures/outside.ts';
import { inFirefox } from './firefox.ts';
import { chromiumOf, firefoxOf, type KilledBrowser, killedMidway, type Left } from './killed-midway.ts';
import { cases, openCases } from './library-steps.ts';

/** A few in every run; `npm run test:kill` does twenty. */
const KILLS = Number(process.env['KILLS'] ?? 1);
const COUNT = 1200;
const PHRASE = 'four words are enough';

test.describe.configure({ mode: 'default', timeout: 120_000 + KILLS * 90_000 });

/** Whether all of them are sealed, or none; anything between is half a library. */
function sealedOrPlain({ plain, sealed, versionsPlain, versionsSealed }: Left): 'sealed' | 'plain' {
  expect([plain > 0 && sealed > 0, versionsPlain > 0 && versionsSealed > 0], 'never half').toEqual([false, false]);
  expect(plain + sealed).toBe(COUNT + 1);
  expect(versionsPlain + versionsSealed).toBe(COUNT);
  expect(versionsSealed > 0).toBe(sealed > 0);
  return sealed > 0 ? 'sealed' : 'plain';
}

async function seal(page: Page) {
  await page.getByText('Seal under a passphrase').click();
  await page.getByLabel('Passphrase', { exact: true }).fill(PHRASE);
  await page.getByLabel('The passphrase once more').fill(PHRASE);
  await page.getByRole('button', { name: 'Seal', exact: true }).click();
}

async function confirmed(page: Page, action: string) {
  await page.getByRole('button', { name: action }).click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
}

const sealing = (browser: KilledBrowser) =>
  killedMidway(browser, {
    kills: KILLS,
    count: COUNT,
    withinMs: 4000,
    act: seal,
    async check(left, again) {
      const state = sealedOrPlain(left);
      const after = await again(state === 'sealed' ? 'The cases on this device are sealed' : null);
      if (state === 'sealed') expect(after, 'nothing back').toMatchObject({ seen: false, beside: false });
      else expect(after.seen, 'nothing lost').toBe(true);
      return state;
    },
  });

const emptying = (browser: KilledBrowser, action: string, says: string | null) =>
  killedMidway(browser, {
    kills: KILLS,
    count: COUNT,
    withinMs: 2500,
    act: (page) => confirmed(page, action),
    async check(left, again) {
      const whole = left.plain === COUNT + 1 && left.versionsPlain === COUNT;
      const empty = left.plain === 0 && left.versionsPlain === 0;
      expect(whole || empty, JSON.stringify(left)).toBe(true);
      const after = await again(empty ? says : null);
      if (empty) expect(after, 'nothing back').toMatchObject({ seen: false, beside: false, records: 0 });
      else expect(after).toMatchObject({ seen: true, records: COUNT + 1 });
      return empty ? 'emptied' : 'whole';
    },
  });

test(`given a library, when the browser is killed while it is sealed, then it is sealed or not, and nothing plain comes back (${KILLS}×)`, () =>
  sealing(chromiumOf()));

test(`given a library, when the browser is killed while it is cleared, then all of it is there or nothing, and nothing comes back (${KILLS}×)`, () =>
  emptying(chromiumOf(), 'Clear this device', null));

test(`given a library, when the browser is killed while it is told to keep nothing, then nothing comes back (${KILLS}×)`, () =>
  emptying(chromiumOf(), 'Keep nothing on this device', 'Nothing is kept on this device.'));

test(`given a sealed library, when the browser is killed while it is unsealed, then it is one or the other (${KILLS}×)`, () =>
  killedMidway(chromiumOf(), {
    kills: KILLS,
    count: COUNT,
    withinMs: 4000,
    async prepare(page) {
      await openCases(page);
      await seal(page);
      await expect(page.getByRole('button', { name: 'Store without a passphrase again' })).toBeVisible();
    },
    async before(page) {
      await page.getByLabel('Passphrase').fill(PHRASE);
      await page.getByRole('button', { name: 'Unseal' }).click();
    },
    act: (page) => page.getByRole('button', { name: 'Store without a passphrase again' }).click(),
    async check(left, again) {
      const state = sealedOrPlain(left);
      const after = await again(state === 'sealed' ? 'The cases on this device are sealed' : null);
      expect(after.seen).toBe(state === 'plain');
      if (state === 'sealed') expect(after.beside).toBe(false);
      return state;
    },
  }));

test(`given a file of many cases, when the browser is killed while they are imported, then all of them are there or none (${KILLS}×)`, () =>
  killedMidway(chromiumOf(), {
    kills: KILLS,
    count: 0,
    withinMs: 2500,
    async before(page) {
      const { outside } = fixedOutside();
      const record = aRecord();
      const texts = Array.from({ length: COUNT }, () => recordToText({ ...record, id: outside.newId() }));
      await openCases(page);
      const buffer = Buffer.from(libraryToText(texts, outside));
      const file = { name: 'many.json', mimeType: 'application/json', buffer };
      await page.locator('input[data-purpose=import]').setInputFiles(file);
      await expect(cases(page).getByText(`${COUNT.toLocaleString('en')} new cases`)).toBeVisible();
    },
    act: (page) => page.getByRole('button', { name: 'Import', exact: true }).click(),
    async check(left, again) {
      expect([1, COUNT + 1]).toContain(left.plain);
      expect(await again(null)).toMatchObject({ seen: true, records: left.plain });
      return left.plain === 1 ? 'none' : 'all';
    },
  }));

test(`given cases that are due, when the browser is killed while they go, then all of them went or none (${KILLS}×)`, () =>
  killedMidway(chromiumOf(), {
    kills: KILLS,
    count: COUNT,
    withinMs: 5000,
    due: true,
    async check(left, again) {
      // A third is untouched and goes to the deleted ones, a third lay there long enough and is erased with its versions.
      const third = COUNT / 3;
      const before = left.plain === COUNT + 1 && left.deleted === third && left.versionsPlain === COUNT;
      const after = left.plain === COUNT + 1 - third && left.deleted === third && left.versionsPlain === COUNT - third;
      expect(before || after, JSON.stringify(left)).toBe(true);
      expect(await again(null)).toMatchObject({ seen: true, records: COUNT + 1 - third });
      return before ? 'none' : 'all';
    },
  }));

test.describe('in Firefox', () => {
  test(`given a library, when Firefox is killed while it is sealed, then nothing plain comes back (${KILLS}×)`, () =>
    inFirefox((launch) => sealing(firefoxOf(launch))));

  test(`given a library, when Firefox is killed while it is cleared, then nothing comes back (${KILLS}×)`, () =>
    inFirefox((launch) => emptying(firefoxOf(launch), 'Clear this device', null)));
});
