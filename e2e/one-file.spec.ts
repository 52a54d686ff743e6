import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { APP_VERSION as version } from '../src/app/version.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { caseRows, code, enterCode, openCases } from './library-steps.ts';
import { answer, expectAccessible, expectDrawn, expectStarted, option } from './steps.ts';
import { watchStrictly } from './strict-page.ts';
import { useEverything } from './walk.ts';

const file = resolve('dist-single/relumen.html');
const address = pathToFileURL(file).href;

test.beforeAll(() => expect(existsSync(file), 'run "npm run build:single" first').toBe(true));

/** Everything that the page asks for, from wherever, but for what stands in the page itself. */
function requests(page: Page): string[] {
  const seen: string[] = [];
  page.context().on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) seen.push(request.url());
  });
  return seen;
}

async function savedFile(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('given one file on the disk, when it is opened, then the whole program works and nothing is asked for', async ({
  page,
}) => {
  const asked = requests(page);
  const seen = await watchStrictly(page, 'null');
  await page.goto(address);
  await expect(page).toHaveTitle(`Relumen ${version}`);

  await useEverything(page, 'LAB-1');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Intended use and limits' }).click();
  await expect(page.getByText('This is the edition in one file.')).toBeVisible();
  await page.keyboard.press('Escape');
  const text = await savedFile(page, 'Save file');
  expect(JSON.parse(text)).toMatchObject({ label: 'LAB-1', stent: { type: 'des', layers: 1 } });

  await page.getByRole('button', { name: 'New case' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(code(page)).toHaveValue('LAB-1');
  await openCases(page);
  await expect(caseRows(page)).toHaveCount(2);
  await page.reload();
  await expect(code(page)).toHaveValue('LAB-1');

  expect(seen).toEqual([]);
  expect(asked).toEqual([address, address]);
});

test('given a workstation that refuses storage, when the file is opened, then it says that nothing is kept, and the case can be had as a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
  });
  const asked = requests(page);
  await page.goto(address);
  const banner = page.getByRole('alert').filter({ hasText: 'Nothing is kept' });
  await expect(banner).toContainText('SecurityError: Access is denied for this document.');
  await enterCode(page, 'LAB-2');
  await option(page, /^Stent type/, 'DES').click();
  await option(page, /^Stent underexpansion/, 'Yes').click();
  await expect(answer(page)).toContainText('NC balloon');
  await expect(banner).toBeVisible();
  const text = await savedFile(page, 'Download this case');
  expect(JSON.parse(text)).toMatchObject({ kind: 'relumen-record', case: { label: 'LAB-2', stent: { type: 'des' } } });
  await expectAccessible(page);
  expect(asked).toEqual([address]);
});

test('given the file, when somebody writes a script into it or a script asks for something, then neither happens (control)', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'relumen-one-file-'));
  try {
    const tampered = join(folder, 'tampered.html');
    const html = readFileSync(file, 'utf8');
    writeFileSync(
      tampered,
      html.replace('</head>', '<script>window.hurt = 1</script><img src="https://other.example/a.png"></head>'),
    );
    const seen = await watchStrictly(page, 'null');
    await page.goto(pathToFileURL(tampered).href);
    await expect(answer(page)).toBeVisible();
    await page.evaluate(() => {
      // From timers, as the app's own code would run: what the test itself evaluates is exempt from the policy.
      setTimeout(() => void fetch('https://other.example/').catch(() => {}));
      setTimeout(() => Reflect.construct(Function, ['return 1']));
    });
    const said = () => seen.join('\n');
    await expect.poll(said).toContain('policy: script-src-elem inline');
    await expect.poll(said).toContain('policy: img-src https://other.example/a.png');
    await expect.poll(said).toContain('policy: connect-src https://other.example/');
    await expect.poll(said).toMatch(/policy: (trusted-types-sink Function|require-trusted-types-for)/);
    expect(await page.evaluate(() => (window as { hurt?: number }).hurt)).toBeUndefined();
    expect(said(), 'even what is refused is in the log').toContain('foreign request: https://other.example/a.png');

    const broken = join(folder, 'broken.html');
    writeFileSync(broken, html.replace('<script type="module" crossorigin>', '$&window.hurt=1;'));
    await page.goto(pathToFileURL(broken).href);
    await expect(page).toHaveTitle(`Relumen ${version}`);
    await expect(page.locator('#root')).toContainText('Relumen has not started.');
    await expect(answer(page)).toHaveCount(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('given the file and the page of a server, when the same case is opened, then both answer the same', async ({
  page,
  baseURL,
}) => {
  const { case: caseData } = vignette('V04');
  const plan = page.getByRole('region', { name: 'Plan' });
  const answers: string[] = [];
  for (const at of [baseURL ?? '', address]) {
    await page.goto(at);
    await expectStarted(page);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(caseData)) });
    await expect(answer(page)).toContainText('final');
    await expectDrawn(page);
    // The last parts to be fetched.
    await expect(plan.getByRole('heading', { name: 'What would change this' })).toBeVisible();
    await expect(plan.getByRole('heading', { name: 'What was done' })).toBeVisible();
    answers.push(await plan.innerText());
  }
  expect(answers[1]).toBe(answers[0]);
});
