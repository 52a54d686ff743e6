import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { LOOK_EVERY_MS } from '../src/app/update/looking.ts';
import { APP_VERSION } from '../src/app/version.ts';
import { knowledgeVersion } from '../src/territories/coronary/version.ts';
import { knowledge as LEG } from '../src/territories/limb/knowledge.ts';
import { caseRows, code, enterCode, openCases, stored } from './library-steps.ts';
import { buildNextRelease, NEXT } from './next-release.ts';
import { serve } from './static-server.ts';
import { answer, expectAccessible, option } from './steps.ts';
import { accept, isMarked, later, mark, openInstalled, reload, runs } from './update-steps.ts';

test.use({ serviceWorkers: 'allow' });

// One build of the next release for all of them: they run in one worker.
test.describe.configure({ mode: 'default' });

const HERE = knowledgeVersion.version;
const CHANGES = `1 rule changed: ${NEXT.rule}. In 100 example cases ${NEXT.percent}% of answers change.`;
const READY = `Relumen ${NEXT.app} with knowledge ${NEXT.knowledge} is ready (here: ${APP_VERSION}, ${HERE}). ${CHANGES}`;
const SINCE =
  `Since the last start: Relumen ${NEXT.app} with knowledge ${NEXT.knowledge} (before: ${APP_VERSION}, ${HERE}). ` +
  CHANGES;

let next: ReturnType<typeof buildNextRelease>;
let server: Awaited<ReturnType<typeof serve>>;
test.beforeAll(() => {
  test.setTimeout(300_000); // a whole build
  next = buildNextRelease();
});
test.afterAll(() => next.remove());
test.beforeEach(async () => {
  server = await serve('dist');
});
test.afterEach(() => server.close());

/** A case is on the screen and stored; the server holds the next release, and the window was started again. */
async function givenCaseAndNextRelease(page: Page) {
  await openInstalled(page, server.url);
  await enterCode(page, 'LAB-1');
  await option(page, /^Stent layers/, '1').click();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-1', layers: 1 }]);
  server.use(next.folder);
  await page.reload();
  await expect(page.getByText(READY)).toBeVisible();
}

test('given a new release, when it is refused, then the old one goes on working and asks again at the next start', async ({
  page,
}) => {
  await givenCaseAndNextRelease(page);
  await expectAccessible(page);
  await later(page).click();
  await expect(accept(page)).toBeHidden();
  await option(page, /^Stent layers/, '2').click();
  await expect.poll(() => stored(page)).toEqual([{ label: 'LAB-1', layers: 2 }]);
  await page.getByRole('button', { name: 'Rule book' }).click();
  await expect(page.getByRole('dialog', { name: 'Rule book' })).toBeVisible();
  await page.reload();
  await expect(page.getByText(READY)).toBeVisible();
  await expect(runs(page, HERE)).toBeVisible();
});

test('given a new release, when it is accepted, then it runs with the same case, and without a server as well', async ({
  page,
}) => {
  await givenCaseAndNextRelease(page);
  await accept(page).click();
  await expect(runs(page, NEXT.knowledge)).toBeVisible();
  await expect(code(page)).toHaveValue('LAB-1');
  await expect(option(page, /^Stent layers/, '1')).toHaveAttribute('aria-checked', 'true');
  await expect(accept(page)).toBeHidden();
  await expect(page.getByText(SINCE)).toBeVisible();
  await server.close();
  await page.reload();
  await expect(runs(page, NEXT.knowledge)).toBeVisible();
  await expect(code(page)).toHaveValue('LAB-1');
});

test('given a release that waits, when every window was closed, then the next one says what changed', async ({
  context,
}) => {
  const page = await context.newPage();
  await givenCaseAndNextRelease(page);
  // Another page of the browser, so that it does not end with the last window. A picture is a window of no case.
  const elsewhere = await context.newPage();
  await page.close();
  const waits = async () => {
    await elsewhere.goto(`${server.url}icon.svg`);
    const found = await elsewhere.evaluate(
      async () => ((await navigator.serviceWorker.getRegistration())?.waiting ?? null) !== null,
    );
    await elsewhere.goto('about:blank');
    return found;
  };
  // Each look is a window of this origin, in which the old release goes on: more and more time for the browser between two.
  await expect.poll(waits, { intervals: [1000, 3000, 8000, 15_000], timeout: 60_000 }).toBe(false);
  await elsewhere.goto(server.url);
  await expect(runs(elsewhere, NEXT.knowledge)).toBeVisible();
  await expect(elsewhere.getByText(SINCE)).toBeVisible();
});

test('given no new release, when the program looks for one, then nothing is offered (control)', async ({ page }) => {
  await openInstalled(page, server.url);
  const found = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    return [registration.installing, registration.waiting].some((worker) => worker !== null);
  });
  expect(found).toBe(false);
  await page.reload();
  await expect(answer(page).first()).toBeVisible();
  await expect(accept(page)).toBeHidden();
});

test('given a window that stays open, when hours have passed, then it looks by itself, and offline it is silent', async ({
  page,
  context,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.install();
  await openInstalled(page, server.url);
  await mark(page);
  server.use(next.folder);
  await context.setOffline(true);
  await page.clock.fastForward(LOOK_EVERY_MS + 1000);
  await context.setOffline(false);
  await expect(accept(page)).toBeHidden();
  await page.clock.fastForward(LOOK_EVERY_MS + 1000);
  await expect(page.getByText(READY)).toBeVisible();
  expect(await isMarked(page)).toBe(true);
  expect(errors).toEqual([]);
});

test('given a number that was refused, then the update waits until it is cleared', async ({ page }) => {
  await givenCaseAndNextRelease(page);
  await mark(page);
  const diameter = page.getByRole('textbox', { name: /Reference diameter/ });
  await diameter.fill('99');
  await diameter.blur();
  await expect(page.getByText('Not taken over yet: Reference diameter')).toBeVisible();
  await expect(accept(page)).toBeDisabled();
  await diameter.fill('');
  await diameter.blur();
  await expect(accept(page)).toBeEnabled();
  expect(await isMarked(page)).toBe(true);
});

test('given a change that cannot be stored, then the update waits until it is', async ({ page }) => {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if ((window as { full?: boolean }).full) throw new DOMException('injected', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await givenCaseAndNextRelease(page);
  await page.evaluate(() => Object.assign(window, { full: true, marked: true }));
  await option(page, /^Stent layers/, '2').click();
  await expect(page.getByText('The last change is not stored yet: nothing is reloaded before it is.')).toBeVisible();
  await expect(accept(page)).toBeDisabled();
  expect(await isMarked(page)).toBe(true);
  await page.evaluate(() => Object.assign(window, { full: false }));
  await expect(accept(page)).toBeEnabled();
  await accept(page).click();
  await expect(runs(page, NEXT.knowledge)).toBeVisible();
  expect(await stored(page)).toEqual([{ label: 'LAB-1', layers: 2 }]);
});

test('given two windows, when one is updated, then the other goes on until its own user reloads it', async ({
  context,
}) => {
  const [first, second] = await twoWindows(context);
  await second.getByRole('textbox', { name: /Reference diameter/ }).fill('99');
  await mark(second);
  await accept(first).click();
  await expect(runs(first, NEXT.knowledge)).toBeVisible();
  await expect(second.getByText(`goes on with version ${APP_VERSION} until it is reloaded`)).toBeVisible();
  await expect(reload(second)).toBeDisabled();
  await expect(second.getByRole('textbox', { name: /Reference diameter/ })).toHaveValue('99');
  // What it had not yet fetched is no longer in the cache, nor on the server.
  await openCases(second);
  await expect(caseRows(second)).toHaveCount(1);
  await second.getByRole('button', { name: 'Close the cases' }).click();
  expect(await isMarked(second)).toBe(true);
  await second.getByRole('textbox', { name: /Reference diameter/ }).fill('');
  await reload(second).click();
  await expect(runs(second, NEXT.knowledge)).toBeVisible();
  await expect(code(second)).toHaveValue('LAB-1');
});

test('given the page of the leg, when there is a new release, then it is offered there by its own rules, and runs with the same case', async ({
  page,
}) => {
  await page.goto(`${server.url}leg.html`);
  const question = page.getByRole('radio', { name: 'Restenosis', exact: true });
  await question.click();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  server.use(next.folder);
  await page.reload();
  const offer = page.getByText(`Relumen ${NEXT.app} with knowledge ${LEG.version} is ready`);
  await expect(offer).toContainText('No rule changed.');
  const stenosis = page.getByRole('textbox', { name: /Diameter stenosis/ });
  await stenosis.fill('900');
  await stenosis.blur();
  await expect(accept(page)).toBeDisabled();
  await stenosis.fill('');
  await stenosis.blur();
  await accept(page).click();
  await expect(page.getByText(`Since the last start: Relumen ${NEXT.app} with knowledge ${LEG.version}`)).toBeVisible();
  await expect(question).toBeChecked();
  await server.close();
  await page.reload();
  await expect(question).toBeChecked();
});

async function twoWindows(context: BrowserContext): Promise<[Page, Page]> {
  const first = await context.newPage();
  await givenCaseAndNextRelease(first);
  const second = await context.newPage();
  await second.goto(server.url);
  await expect(second.getByText(READY)).toBeVisible();
  return [first, second];
}
