import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { afterBounce, answer, expectDrawn, expectStarted, givenCase, option } from './steps.ts';

// Without a worker every part comes from the server, as at a first visit and in a private window.
test.use({ serviceWorkers: 'block' });

const ASSETS = 'dist/assets';
/** Those of the heart's page: the leg's have the same names and lie beside them. */
const scripts = namedFrom(readFileSync('dist/index.html', 'utf8'));

/** What a text names, and what that names in turn, however late it is asked for. */
function namedFrom(page: string): readonly string[] {
  const all = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));
  const named = new Set<string>();
  const follow = (text: string) => {
    for (const name of all) {
      if (named.has(name) || !text.includes(name)) continue;
      named.add(name);
      follow(readFileSync(join(ASSETS, name), 'utf8'));
    }
  };
  follow(page);
  return all.filter((name) => named.has(name));
}

/** What the page itself loads before anything runs, and what that imports: without it there is no program at all. */
function firstScripts(): ReadonlySet<string> {
  const seen = new Set<string>();
  const follow = (text: string) => {
    for (const [, name = ''] of text.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)) {
      if (seen.has(name)) continue;
      seen.add(name);
      follow(readFileSync(join(ASSETS, name), 'utf8'));
    }
  };
  for (const [, name = ''] of readFileSync('dist/index.html', 'utf8').matchAll(/\/assets\/([^"]+\.js)"/g)) {
    seen.add(name);
    follow(readFileSync(join(ASSETS, name), 'utf8'));
  }
  return seen;
}

const refuse = (page: Page, script: string) => page.route(`**/assets/${script}`, (route) => route.abort());
const failures = (page: Page) => page.getByText('This part could not be loaded or has failed.');
const crash = (page: Page) => page.getByText('The screen has failed');

/** Unfolds everything: a part that stands folded says only there that it has not come. */
const unfoldAll = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });

async function retryAll(page: Page) {
  const buttons = page.getByRole('button', { name: 'Try again' });
  // More than one part may be missing in one place, and one in several.
  for (let left = 40; left > 0 && (await failures(page).count()) > 0; left--) {
    // Each time: what a part brings may stand folded, with another that is missing inside.
    await unfoldAll(page);
    // One that is taken away under the press, because its part has come after all, is no failure; what is left is
    // looked at below.
    await buttons
      .first()
      .click({ timeout: 2000 })
      .catch(() => {});
    await afterBounce(page);
  }
  await expect(failures(page)).toHaveCount(0);
}

async function enterFirstCase(page: Page) {
  await page.goto('/');
  await expect(option(page, /^Stent type/, 'DES')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await option(page, /^Stent type/, 'DES').click();
  await option(page, /^Stent layers/, '1').click();
  await option(page, /^Stent underexpansion/, 'Yes').click();
}

/** What the program asks for by itself until a first case has been entered: whatever else is refused, nobody misses. */
async function askedForAtStart(browser: Browser, baseURL: string | undefined): Promise<readonly string[]> {
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.replace(/^\/assets\//, '')));
  await enterFirstCase(page);
  await expect(answer(page)).toContainText('NC balloon');
  await expectDrawn(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  return scripts.filter((name) => asked.has(name));
}

/**
 * Starts the program without these parts, and has it fetch them again.
 * @returns those that were asked for and refused, and how often it was said that a part is missing
 */
async function startWithout(browser: Browser, baseURL: string | undefined, parts: readonly string[]) {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const refused = new Set<string>();
  let missing = true;
  for (const name of parts)
    await page.route(`**/assets/${name}`, (route) => {
      if (!missing) return route.continue();
      refused.add(name);
      return route.abort();
    });
  await enterFirstCase(page);
  await expect(answer(page), parts.join()).toContainText('NC balloon');
  await expect(crash(page), parts.join()).toHaveCount(0);
  // Some are asked for when the screen has time, which on a busy machine is later than any quiet of the network.
  await expect.poll(() => refused.size, { message: parts.join(), timeout: 30_000 }).toBeGreaterThan(0);
  await expectDrawn(page);
  const said = await failures(page).count();
  missing = false;
  await retryAll(page);
  await expect(answer(page), parts.join()).toContainText('NC balloon');
  await context.close();
  return { refused, said };
}

/** The parts are many and each start takes its time: some at once, in shares that are tried beside each other. */
const SHARES = [0, 1];
const AT_ONCE = 8;

for (const share of SHARES)
  test(`given each later part is refused once, share ${share + 1} of ${SHARES.length}, when the program starts, then the answer is there and a new try brings the part`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(600_000);
    const first = firstScripts();
    const later = (await askedForAtStart(browser, baseURL)).filter((name) => !first.has(name));
    expect(later.length).toBeGreaterThan(20);
    let left = later.filter((_, at) => at % SHARES.length === share);
    let said = 0;
    while (left.length > 0) {
      const without = await startWithout(browser, baseURL, left.slice(0, AT_ONCE));
      // One that only another refused part would have asked for has its turn with the next.
      left = left.filter((name) => !without.refused.has(name));
      said += without.said;
    }
    // The control: parts were missing, and said so.
    expect(said).toBeGreaterThan(1);
  });

const part = (name: RegExp): string => {
  const found = scripts.find((script) => name.test(script));
  if (!found) throw new Error(`no part ${name}`);
  return found;
};

const ROOMS = [
  { button: 'Rule book', script: /^rule-book-/, shows: 'dialog' },
  { button: 'Keyboard map', script: /^header-dialogs-/, shows: 'dialog' },
  { button: 'Cases', script: /^library-panel-/, shows: 'dialog' },
  { button: 'Intended use and limits', script: /^about-/, shows: 'dialog' },
  { button: /^ESC 2024/, script: /^lab-settings-/, shows: 'dialog' },
] as const;

for (const { button, script } of ROOMS)
  test(`given the part of "${button}" is refused, when it is opened, then the plan stays and a new try opens it`, async ({
    page,
  }) => {
    await refuse(page, part(script));
    await page.goto('/');
    const opens = page.getByRole('button', { name: button, exact: true });
    await opens.click();
    await expect(failures(page)).toBeVisible();
    await expect(crash(page)).toHaveCount(0);
    await expect(page.locator('section[aria-label="Answer"]')).toBeVisible();
    await page.unroute(`**/assets/${part(script)}`);
    await retryAll(page);
    await expect(page.getByRole('dialog').getByRole('button').first()).toBeVisible();
  });

test('given the examples do not come, when they are opened, then that is said and a new try brings them', async ({
  page,
}) => {
  await refuse(page, part(/^example-list-/));
  await page.goto('/');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(failures(page)).toBeVisible();
  await page.unroute('**/assets/example-list-*');
  await page.unrouteAll();
  await retryAll(page);
  await expect(page.locator('#case ul button').first()).toBeVisible();
});

test('given what reads files does not come, when a file is opened, then that is said, and the next time it is opened', async ({
  page,
}) => {
  await refuse(page, part(/^read-case-file-/));
  await page.goto('/');
  await expectStarted(page);
  const file = {
    name: 'one.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(vignette('V01').case)),
  };
  await page.locator('header input[type=file]').setInputFiles(file);
  await expect(page.getByText('one.json was not opened')).toBeVisible();
  await page.unrouteAll();
  await page.locator('header input[type=file]').setInputFiles(file);
  await expect(page.getByText('one.json opened.')).toBeVisible();
});

test('given the what-ifs do not come, when there is a plan, then that is said in their place and a new try brings them', async ({
  page,
}) => {
  await refuse(page, part(/^what-if-/));
  await page.goto('/');
  await option(page, /^Stent type/, 'DES').click();
  await option(page, /^Stent layers/, '1').click();
  await option(page, /^Stent underexpansion/, 'Yes').click();
  await expect(failures(page)).toBeVisible();
  await page.unrouteAll();
  await retryAll(page);
  await expect(page.getByRole('group', { name: 'What would change this' })).toBeVisible();
});

test('given the remarks do not come, when a case is warned of something, then the titles stand there', async ({
  page,
}) => {
  await refuse(page, part(/^with-remarks-/));
  await givenCase(page, vignette('V01').case);
  await expectDrawn(page);
  await page.getByRole('radio', { name: 'Cardiogenic shock' }).click();
  await expect(page.getByRole('list', { name: 'Cautions and conflicts' })).toContainText('out of scope');
  await expect(crash(page)).toHaveCount(0);
});

test('given a draft and nothing that reads it, when the program starts, then the draft is set aside and not written over', async ({
  page,
}) => {
  await refuse(page, part(/^parse-case-/));
  await givenCase(page, { kind: 'isr-case', schemaVersion: 2, label: 'KEEP-ME', stent: { layers: 3 } });
  await option(page, /^Stent type/, 'DES').click();
  await expect(page.getByRole('button', { name: 'Save the draft as a file' })).toBeVisible();
  const aside = await page.evaluate(() => localStorage.getItem('relumen.draft.unreadable'));
  expect(aside).toContain('KEEP-ME');
});

test('given a part without which there is no program, when it does not come, then the page says so and is loaded again', async ({
  page,
}) => {
  await refuse(page, part(/^index-/));
  await page.goto('/');
  await expect(page.getByText('Relumen has not started.')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('link', { name: 'Load the page again' }).click();
  await expect(option(page, /^Stent type/, 'DES')).toBeVisible();
  await expect(page.getByText('Relumen has not started.')).toHaveCount(0);
});
