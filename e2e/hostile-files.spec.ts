import type { Page } from '@playwright/test';
import { recordToText } from '../src/case-library/record-text.ts';
import { aRecord } from '../tests/fixtures/a-record.ts';
import { HOSTILE_TEXTS } from '../tests/fixtures/hostile-files.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { expect, test } from './axe-test.ts';
import { cases, code, openCases, stored } from './library-steps.ts';
import { afterBounce, givenCase } from './steps.ts';

const SCRIPT = '<img src=x onerror=window.hurt=1>';
const BYTES = 50_000_000;

/** The page as it was: nothing ran, nothing of the file became a part of it, no other case is stored. */
async function expectUnhurt(page: Page) {
  expect(
    await page.evaluate(() => [(window as { hurt?: number }).hurt, document.querySelector('img, [onerror]')]),
  ).toEqual([undefined, null]);
  await expect(code(page)).toHaveValue('LAB-4');
  expect(await stored(page)).toEqual([{ label: 'LAB-4', layers: 1 }]);
}

async function givenLibrary(page: Page) {
  await givenCase(page, { ...vignette('V04').case, label: 'LAB-4' });
  await expect.poll(() => stored(page)).toHaveLength(1);
}

const file = (text: string, name = SCRIPT) => ({
  name: `${name}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const open = (page: Page) => page.locator('header input[type=file]');
const importing = (page: Page) => page.locator('input[data-purpose=import]');

/** Every string in it replaced, but for what says which kind of file it is. */
const withEveryString = (json: unknown, text: string): unknown =>
  JSON.parse(JSON.stringify(json), (name, value: unknown) =>
    typeof value === 'string' && name !== 'kind' ? text : value,
  );

/** Each string in it replaced in turn. */
function withEachString(json: object, text: string): unknown[] {
  const found: unknown[] = [];
  const visit = (at: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(at)) {
      if (typeof value === 'object' && value !== null) visit(value as Record<string, unknown>);
      if (typeof value !== 'string') continue;
      at[name] = text;
      found.push(structuredClone(json));
      at[name] = value;
    }
  };
  visit(json as Record<string, unknown>);
  return found;
}

test('given a file with script in every string, when it is opened or imported, then what is wrong is shown as text', async ({
  page,
}) => {
  await givenLibrary(page);
  const record = JSON.parse(recordToText(aRecord(vignette('V04').case))) as { case: object; answer: { rules: object } };
  // A fingerprint for each rule: two speak for all of them.
  record.answer.rules = Object.fromEntries(Object.entries(record.answer.rules).slice(0, 2));
  await open(page).setInputFiles(file(JSON.stringify(withEveryString(record.case, SCRIPT))));
  await expect(page.getByText(`${SCRIPT}.json was not opened`)).toBeVisible();
  await expect(page.getByText(`"${SCRIPT}"`).first()).toBeVisible();
  await openCases(page);
  const hostile = withEachString(record, SCRIPT);
  expect(hostile.length).toBeGreaterThan(20);
  for (const [n, each] of hostile.entries()) {
    await importing(page).setInputFiles(file(JSON.stringify(each), `${SCRIPT}${n}`));
    // Refused, or previewed: the label alone may be any text.
    const read = cases(page).getByText(new RegExp(`${SCRIPT}${n}\\.json (was not imported|brings)`));
    await expect(read).toBeVisible();
    // What could be imported is asked about, and the next file waits for the answer.
    const cancel = cases(page).getByRole('button', { name: 'Cancel' });
    if (await cancel.isVisible()) {
      await cancel.click();
      await afterBounce(page);
    }
  }
  await expectUnhurt(page);
});

test('given a name that is script, when a list of them is imported, then each is text in the list and in the search', async ({
  page,
}) => {
  await givenLibrary(page);
  await openCases(page);
  const labels = HOSTILE_TEXTS.filter((text) => !/[\0\ud800]/.test(text)).map((text) => text.slice(0, 60));
  for (const label of labels) {
    await importing(page).setInputFiles(file(JSON.stringify({ kind: 'isr-case', schemaVersion: 2, label })));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await afterBounce(page);
    await cases(page).getByLabel('Search').fill(label);
    await expect(cases(page).getByRole('list', { name: 'Cases' }).getByRole('listitem')).toHaveCount(1);
    await expect(cases(page).getByRole('list', { name: 'Cases' }).getByText(label)).toBeVisible();
    await cases(page).getByLabel('Search').fill('');
  }
  expect(await page.evaluate(() => (window as { hurt?: number }).hurt)).toBeUndefined();
});

test('given a file that is not in UTF-8, when it is opened or imported, then no letter of it is guessed', async ({
  page,
}) => {
  await givenLibrary(page);
  const text = JSON.stringify({ kind: 'isr-case', schemaVersion: 2, label: 'M\u00fcnster-1' });
  const latin1 = { ...file('', 'of another encoding'), buffer: Buffer.from(text, 'latin1') };
  const said = 'This file is not in UTF-8, so its letters cannot be told for certain.';
  await open(page).setInputFiles(latin1);
  await expect(page.getByText(said)).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).first().click();
  await openCases(page);
  await importing(page).setInputFiles(latin1);
  await expect(cases(page).getByText(said)).toBeVisible();
  await expectUnhurt(page);
});

test('given a file of 50 MB, when it is opened, chosen, dropped or pasted, then it is refused unread', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen = window as { reads?: number };
    seen.reads = 0;
    for (const name of ['text', 'arrayBuffer', 'stream', 'slice'] as const) {
      const read = Blob.prototype[name] as (...given: unknown[]) => unknown;
      Object.defineProperty(Blob.prototype, name, {
        value(this: Blob, ...given: unknown[]) {
          seen.reads = (seen.reads ?? 0) + 1;
          return read.apply(this, given);
        },
      });
    }
  });
  await givenLibrary(page);
  await openCases(page);

  /** Hands a file of that size over as a person would: to a button, by dropping, by pasting. */
  const give = (how: 'open' | 'choose' | 'drop' | 'paste') =>
    page.evaluate(
      ([by, bytes]) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes).fill(32)], `${by}.json`, { type: 'application/json' }));
        const section = document.querySelector('section[aria-label="Files"]');
        if (by === 'drop') section?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }));
        else if (by === 'paste') document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
        else {
          const field = by === 'open' ? 'header input[type=file]' : 'input[data-purpose=import]';
          const input = document.querySelector<HTMLInputElement>(field);
          if (!input) throw new Error(`no ${field}`);
          input.files = data.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
      [how, BYTES] as const,
    );

  for (const how of ['choose', 'drop', 'paste'] as const) {
    await give(how);
    await expect(cases(page).getByText(`${how}.json was not imported: 1 error. Nothing was changed.`)).toBeVisible();
    await expect(cases(page).getByText(/This file is larger than 33.?554.?432 characters/)).toBeVisible();
  }
  await give('open');
  await expect(page.getByText('open.json was not opened: 1 error. The current case is kept.')).toBeVisible();
  await expect(page.getByText('This file is too large to be a case file.')).toBeVisible();
  expect(await page.evaluate(() => (window as { reads?: number }).reads)).toBe(0);
  await expectUnhurt(page);
});

test('given files as large as are read and as hostile as they come, when they are imported, then the screen goes on while they are read and refused', async ({
  page,
}) => {
  await givenLibrary(page);
  await openCases(page);
  /** Runs in the page: chooses a file filled with one thing, and watches the screen while it is read. */
  const importFilled = ([name, head, filling, tail]: readonly [string, string, string, string]) =>
    page.evaluate(
      async ([called, begins, fills, ends]) => {
        const parts = [begins, `${fills},`.repeat(33_000_000 / (fills.length + 1)), fills, ends];
        const data = new DataTransfer();
        data.items.add(new File(parts, `${called}.json`, { type: 'application/json' }));
        const input = document.querySelector<HTMLInputElement>('input[data-purpose=import]');
        if (!input) throw new Error('no field');
        input.files = data.files;
        let [frames, longest, last] = [0, 0, performance.now()];
        const started = last;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        while (!document.body.innerText.includes(`${called}.json was not imported`)) {
          await new Promise(requestAnimationFrame);
          frames++;
          longest = Math.max(longest, performance.now() - last);
          last = performance.now();
        }
        return { frames, longest: Math.round(longest), took: Math.round(last - started) };
      },
      [name, head, filling, tail] as const,
    );
  const library = '{"kind":"relumen-library","schemaVersion":1,"records":[';
  for (const shape of [
    ['lists', '[', '[]', ']'],
    ['records', library, '{}', ']}'],
    ['objects', library, '{"a":{"b":1},"c":[1,2,3],"d":"as many as are read"}', ']}'],
    ['one case', `${library}{"tools":[`, '"poba"', ']}]}'],
    ['cut off', library, '{"a":1}', ''],
  ] as const) {
    const { frames, longest, took } = await importFilled(shape);
    console.log(`33 MB of ${shape[0]}: refused in ${took} ms, ${frames} frames, the longest ${longest} ms`);
    // In one piece there are two or three, however long it takes: before, and after.
    expect(frames, shape[0]).toBeGreaterThan(took / 500);
  }
  await expectUnhurt(page);
});
