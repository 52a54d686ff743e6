import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { FULL_CASE } from '../tests/interop/second-opinion/messages.ts';
import { vignette, vignettes } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { afterBounce, expectDrawn, expectLeaving, givenCase } from './steps.ts';
import { watchStrictly } from './strict-page.ts';

test.use({ serviceWorkers: 'allow' });

const DECIDED: CaseData['decision'] = { choice: ['des'], reason: 'Short focal lesion', decidedAt: '2026-11-27' };

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const paper = (page: Page) => page.pdf({ preferCSSPageSize: true });

/** Whether any of the drawing, or of what is written under it, lies outside the room that it has on paper. */
async function isDrawingCut(page: Page): Promise<boolean> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.a4')).toBeAttached();
  const cut = await page
    .locator('.a4-drawing')
    .evaluateAll((all) => all.some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1));
  await page.emulateMedia({ media: null }); // what is printed afterwards is print again
  return cut;
}

/** The words on each page, where the machine has what reads them off a PDF; else undefined. */
function wordsOn(pdf: Buffer): readonly string[] | undefined {
  const run = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return run.status === 0 ? run.stdout.split('\f').slice(0, -1) : undefined;
}

async function open(page: Page, caseData: CaseData) {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(caseData)) });
  await expect(page.getByText('case.json opened')).toBeVisible();
  await expectDrawn(page);
}

/** Whatever is printed comes from a room that is fetched after the first screen. */
async function givenPrinter(page: Page, caseData: CaseData, theme: 'dark' | 'light' = 'dark') {
  await givenCase(page, caseData, theme);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/paper-[\w-]+\.js$/.test(name)),
  );
  await expectLeaving(page);
}

for (const [theme, width] of [
  ['dark', 1400],
  ['light', 720],
] as const)
  test(`given a case on a ${theme} screen of ${width} px, when it is printed, then its page stands there in black on white and nothing else`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const seen = await watchStrictly(page, new URL(test.info().project.use.baseURL ?? '').origin);
    await givenPrinter(page, { ...vignette('V04').case, label: 'CL-07', decision: DECIDED }, theme);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.a4');
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Coronary in-stent restenosis: case and plan');
    await expect(sheet).toContainText('No patient identity on this page.');
    await expect(sheet).toContainText('Case code CL-07');
    await expect(sheet).toContainText('DES. Short focal lesion');
    for (const gone of ['#case', '#plan', '#why', 'header button', 'dialog'])
      await expect(page.locator(gone).filter({ visible: true })).toHaveCount(0);
    const looks = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('.a4, .a4 *')].filter(
        (each) => !(each instanceof SVGElement),
      );
      const of = (key: 'color' | 'backgroundColor') => [...new Set(all.map((each) => getComputedStyle(each)[key]))];
      return { inks: of('color'), grounds: of('backgroundColor').filter((each) => each !== 'rgba(0, 0, 0, 0)') };
    });
    expect(looks).toEqual({ inks: ['rgb(0, 0, 0)'], grounds: ['rgb(255, 255, 255)'] });
    await page.emulateMedia({ media: 'screen' });
    await expect(sheet).toHaveCount(0);
    await expect(page.locator('.shell')).toBeVisible();
    expect(seen).toEqual([]);
  });

test('given any worked case, when it is printed, then it takes one page or two, no page holds the signature alone, and the drawing is whole', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await givenPrinter(page, vignette('V01').case);
  const fixtures = vignettes.filter((_, at) => at % 9 === 0).map(({ id, case: caseData }) => ({ id, caseData }));
  for (const { id, caseData } of [...fixtures, { id: 'every field', caseData: { ...FULL_CASE, decision: DECIDED } }]) {
    await open(page, caseData);
    expect(await isDrawingCut(page), id).toBe(false);
    const pdf = await paper(page);
    expect(pagesOf(pdf), id).toBeLessThanOrEqual(2);
    const words = wordsOn(pdf);
    if (words === undefined) continue;
    const signed = words.find((text) => text.includes('Operator, signature')) ?? '';
    expect(signed.split('\n').filter((line) => line.trim() !== '').length, id).toBeGreaterThan(6);
    for (const text of words) expect(text, id).toMatch(/Decision support\. Not a medical device\./);
    expect(words.at(-1), id).toContain(`page ${words.length} / ${words.length}`);
  }
});

test('given a case, when C is pressed, then the short report is on the clipboard, and with L the long one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await givenPrinter(page, vignette('V04').case);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('c');
  await expect(page.getByText('Copied. Paste it where the report is written.').first()).toBeAttached();
  const short = await copied();
  expect(short).toMatch(/^Mid LAD: in-stent restenosis.* supports a drug-eluting stent/);
  await page.keyboard.press('l');
  await expect.poll(copied).not.toBe(short);
  expect(await copied()).toContain('Guideline followed: ESC 2024.');
});

test('given the report window, then each sentence says where it comes from, and nothing entered gives no report', async ({
  page,
}) => {
  await givenPrinter(page, vignette('V03').case);
  await page.getByRole('button', { name: 'Report' }).click();
  const window = page.getByRole('dialog', { name: 'Report of this case' });
  await window.getByText('Where each sentence comes from').click();
  await expect(window.getByText(/^From: .*rule P2/).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByRole('button', { name: 'Report' }).click();
  await expect(window.getByText(/^Nothing has been found yet/)).toBeVisible();
});

test('given a sheet filled in the app, when it is printed and saved, then what was typed stands on one page and in the file', async ({
  page,
}) => {
  await givenPrinter(page, vignette('V06').case);
  await page.getByRole('button', { name: 'Report' }).click();
  const window = page.getByRole('dialog', { name: 'Report of this case' });
  await window.getByText('Discussion sheet').click();
  await window.getByLabel('Present, by specialty, no names').fill('two interventionists, one surgeon');
  await window.getByLabel('Reasons').fill('File 4471203');
  const save = window.getByRole('button', { name: 'Save the sheet as a file' });
  await save.click();
  await expect(window.getByText(/^This looks like a patient or telephone number/)).toBeVisible();
  await window.getByLabel('Reasons').fill('Two layers already');
  await afterBounce(page);
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toBe('relumen-conference.json');

  const { meeting, part } = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect([part, meeting.present, meeting.reasons]).toEqual([
    'conference',
    'two interventionists, one surgeon',
    'Two layers already',
  ]);

  // The browser's own window for printing is not opened in a test: the next paper is taken instead.
  await page.evaluate(() => {
    globalThis.print = () => {};
  });
  await window.getByRole('button', { name: 'Print the sheet' }).click();
  const pdf = await paper(page);
  expect(pagesOf(pdf)).toBe(1);
  expect(wordsOn(pdf)?.[0] ?? 'Discussion sheet').toContain('Discussion sheet');
  expect(wordsOn(pdf)?.[0] ?? 'Two layers already').toContain('Two layers already');
  expect(wordsOn(await paper(page))?.[0] ?? 'case and plan').toContain('case and plan');
});
