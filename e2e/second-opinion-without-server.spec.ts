import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserType,
  chromium,
  expect,
  firefox,
  type LaunchOptions,
  type Locator,
  type Page,
  test,
} from '@playwright/test';
import { testLaunch } from '../scripts/browsers.mjs';
import { FULL_CASE, largestRequest } from '../tests/interop/second-opinion/messages.ts';
import { inFirefox } from './firefox.ts';
import {
  code,
  givenOpinion,
  type Language,
  linkOn,
  makeReady,
  openFile,
  opinion,
  partsOffScreen,
  paste,
  readOffScreen,
  savedBy,
  TEXTS,
  writeAnswer,
  writeRequest,
} from './opinion-steps.ts';
import { answers, startServer } from './server-process.ts';
import { afterBounce, expectPrecached } from './steps.ts';

test.use({ serviceWorkers: 'allow' });

test('given two devices and no server, when the largest case goes by file, link, code and parts, then its answers come back', () =>
  consults(chromium, testLaunch(), savedBy));

test('given two devices with Firefox and no server, when the largest case goes by file, link, code and parts, then its answers come back', () =>
  inFirefox((launch) => consults(firefox, launch, handedOver)));

/** Firefox, driven from outside, tells of no download and keeps none: the file is taken where the program hands it over. */
async function handedOver(page: Page, button: Locator) {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      void blob.text().then((text) => Object.assign(globalThis, { handedOver: text }));
      return url;
    };
  });
  await button.click();
  const text = () => page.evaluate(() => (globalThis as { handedOver?: string }).handedOver ?? '');
  await expect.poll(text).not.toBe('');
  return { name: 'message.json', text: await text() };
}

const LANGUAGES = ['en', 'az', 'ru'] as const satisfies readonly Language[];
const OPINION = 'Lithotripsy next, then measure again.';

async function consults(browser: BrowserType, launch: LaunchOptions | undefined, saved: typeof savedBy) {
  test.setTimeout(480_000);
  const profiles = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'relumen-consult-')));
  const server = await startServer();
  const open = (at: number) =>
    browser.launchPersistentContext(profiles[at] ?? '', {
      ...launch,
      baseURL: server.url,
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'reduce',
    });
  const contexts = await Promise.all([open(0), open(1)]);
  try {
    const [here, there] = await Promise.all(contexts.map((context) => context.newPage()));
    if (!here || !there) throw new Error('there are two');
    await givenOpinion(here, FULL_CASE);
    await there.goto('/');
    for (const page of [here, there]) await expectPrecached(page, [/^\/assets\/opinion-window-[\w-]+\.js$/]);
    await server.stop();
    expect(await answers(server.url)).toBe(false);

    for (const language of LANGUAGES) {
      await byLink(here, there, language);
      await byFileAndParts(here, there, language, saved);
    }
  } finally {
    for (const context of contexts) await context.close();
    await server.stop();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
  }
}

/** Short texts: as a link there, as a code back. */
async function byLink(here: Page, there: Page, language: Language) {
  await writeRequest(here, language);
  await makeReady(here);
  await there.goto(await linkOn(here));
  await expect(opinion(there).getByText(TEXTS[language].question)).toBeVisible();
  expect(await there.evaluate(() => location.hash)).toBe('');
  await writeAnswer(there);
  await opinion(there).getByRole('button', { name: 'Code', exact: true }).click();
  const answer = await readOffScreen(code(there));
  await expectAnswer(here, answer);
  const link = await linkOn(there);
  await here.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect(opinion(here).getByText(OPINION)).toBeVisible();
  for (const page of [here, there]) await home(page);
}

/** Texts as long as they may be: as a file and as parts there, as a file back. */
async function byFileAndParts(here: Page, there: Page, language: Language, saved: typeof savedBy) {
  const { situation, background, assessment, question } = largestRequest(language);
  await writeRequest(here, language, {
    situation,
    question,
    background: background ?? '',
    assessment: assessment ?? '',
  });
  await makeReady(here);
  const { name, text } = await saved(here, opinion(here).getByRole('button', { name: 'Save the file' }));
  await opinion(here).getByRole('button', { name: 'Code', exact: true }).click();
  for (const part of await partsOffScreen(here)) await paste(there, part);
  await expect(opinion(there).getByText(question)).toBeVisible();
  await home(there);
  await openFile(there, name, text);
  await expect(opinion(there).getByText(question)).toBeVisible();
  await writeAnswer(there);
  const answer = await saved(there, opinion(there).getByRole('button', { name: 'Save the file' }));
  await home(here);
  await openFile(here, answer.name, answer.text);
  await expect(opinion(here).getByText(OPINION)).toBeVisible();
  for (const page of [here, there]) await home(page);
}

async function expectAnswer(page: Page, text: string) {
  await home(page);
  await paste(page, text);
  await expect(opinion(page).getByText('An answer came in')).toBeVisible();
  await expect(opinion(page).getByText(OPINION)).toBeVisible();
}

async function home(page: Page) {
  await opinion(page).getByRole('button', { name: 'Back', exact: true }).click();
  // The window it leads to may have a button to go back in the same place.
  await afterBounce(page);
}
