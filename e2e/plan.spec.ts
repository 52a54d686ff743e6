import type { Page } from '@playwright/test';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { expect, test } from './axe-test.ts';
import { answer, expectAccessible, expectNoSidewaysScroll, givenCase, option, unfoldStage } from './steps.ts';

const plan = (page: Page) => page.getByRole('region', { name: 'Plan' });
const hypothetical = (page: Page) => page.getByRole('region', { name: 'Hypothetical plan' });
/** What is rare stands behind what is not. */
const unfoldRare = (page: Page) => page.getByText(/more answers? that would change the plan$/).click();

const whatIf = (page: Page, words: RegExp) => plan(page).getByRole('button', { name: words });
const ladder = (page: Page) => plan(page).getByRole('list', { name: 'Preparation ladder' }).getByRole('listitem');

test('given a ladder, when tools are ticked in the plan, then the next rung is due, no row moves, and taking a tick back undoes it', async ({
  page,
}) => {
  await givenCase(page, vignette('V02').case);
  await unfoldStage(page, /2 Prepare/);
  await expect(ladder(page).first()).toHaveText(/^now.*Non-compliant balloon/);
  const before = await answer(page).innerText();
  const rows = await ladder(page).count();

  await page
    .getByRole('region', { name: 'Now' })
    .getByRole('group', { name: 'Outcome of Non-compliant balloon' })
    .getByRole('button', { name: 'failed' })
    .click();
  await expect(ladder(page).first()).toHaveText(/^failed.*Non-compliant balloon/);
  await expect(ladder(page).filter({ hasText: 'Super-high-pressure balloon' })).toHaveText(/^now/);
  await expect(ladder(page)).toHaveCount(rows);
  await expect(answer(page)).not.toHaveText(before);

  await page.getByRole('button', { name: 'Take back the outcome of Non-compliant balloon' }).click();
  await expect(ladder(page).first()).toHaveText(/^now.*Non-compliant balloon/);
  await expect(answer(page)).toContainText(before.split('\n')[0] ?? '');
});

test('given a what-if, when it is pointed at, then both plans stand side by side, nothing moves, and the plan stays', async ({
  page,
}) => {
  await givenCase(page, vignette('V01').case);
  const before = await answer(page).innerText();
  await unfoldRare(page);
  const edge = whatIf(page, /^Yes → out of scope/);
  await edge.scrollIntoViewIfNeeded();
  const place = await edge.boundingBox();
  await edge.hover();
  await expect(hypothetical(page)).toContainText('hypothetical');
  await expect(hypothetical(page)).toContainText('Not entered: the plan above stays as it is.');
  await expect(hypothetical(page).getByRole('row', { name: /^Answer Prepare, then DES/ })).toContainText('Outside');
  expect(await edge.boundingBox()).toEqual(place);
  await expectAccessible(page);
  expect(await answer(page).innerText()).toBe(before);

  await page.getByRole('heading', { level: 1 }).hover();
  await expect(hypothetical(page)).toBeHidden();
  expect(await edge.boundingBox()).toEqual(place);
});

test('given a what-if, when it is reached by the keyboard and entered, then it is the case’s answer and can be undone', async ({
  page,
}) => {
  await givenCase(page, vignette('V01').case);
  const uncrossable = plan(page)
    .getByRole('group', { name: 'Uncrossable lesion' })
    .getByRole('button', { name: /^Yes → blocked/ });
  await plan(page).getByText('that would change the plan').click();
  // A pointer that is left there rests on whatever unfolds under it, and asks for that.
  await page.getByRole('heading', { level: 1 }).hover();
  await uncrossable.focus();
  await expect(hypothetical(page)).toContainText('If Uncrossable lesion: Yes');
  await page.keyboard.press('Enter');
  const enter = page.getByRole('button', { name: 'Enter this answer: Yes' });
  for (let step = 0; step < 8 && !(await enter.evaluate((button) => button === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('No balloon crosses');
  await expect(hypothetical(page)).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(answer(page)).toContainText('Prepare, then DES');
});

test('given a what-if on a phone, when it is tapped, then its plan comes into sight, and a tap elsewhere ends it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await givenCase(page, vignette('V01').case);
  await page.getByRole('navigation').getByText('Plan', { exact: true }).click();
  await unfoldRare(page);
  await whatIf(page, /^Yes → out of scope/).click();
  await expect(hypothetical(page)).toBeInViewport();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await answer(page).click();
  await expect(hypothetical(page)).toBeHidden();
});

test('given the guideline switch, when another is followed, then the plan follows it and the positions stand side by side', async ({
  page,
}) => {
  await givenCase(page, vignette('V01').case);
  await expect(plan(page).getByText(/^Asia-Pacific 2025 leads to: .*DCB/)).toBeVisible();
  await plan(page).getByRole('radio', { name: 'Asia-Pacific 2025' }).click();
  await expect(answer(page)).toContainText('DCB');
  await expect(plan(page).getByText(/^Guideline followed: Asia-Pacific 2025, not the default\./)).toBeVisible();

  await plan(page).getByRole('button', { name: 'Guidelines side by side' }).click();
  const table = page.getByRole('table', { name: 'Restenosis of a drug-eluting stent: which device?' });
  await expect(table).toBeInViewport();
  for (const [document, says] of [
    ['ESC 2024', /Followed here, the plan is intended: DES.*I A/],
    ['ESC/EACTS 2018', /I A \(DES\), I A \(DCB\)/],
    ['ACC/AHA/SCAI 2021', /1 A \(DES\)/],
    ['Asia-Pacific 2025 followed here', /the plan is intended: DCB/],
  ] as const) {
    await expect(table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: document }) })).toContainText(
      says,
    );
  }
});

test('given a long answer at 1280 by 800, then its main clause is readable from afar and the bar leaves room for the plan', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await givenCase(page, vignette('V03').case);
  const size = await answer(page)
    .getByText('Open the stent first')
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(24);
  const bar = await answer(page).boundingBox();
  expect(bar?.height).toBeLessThan(800 / 4);
  await plan(page).evaluate((pane) => pane.parentElement?.scrollTo(0, 600));
  await expect(answer(page)).toBeInViewport({ ratio: 1 });
});

test('given 400 % zoom at 1280 by 1024, then nothing scrolls sideways and every pane can be read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await givenCase(page, vignette('V02').case);
  for (const tab of ['Case', 'Plan', 'Why']) {
    await page.getByRole('navigation').getByText(tab, { exact: true }).click();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});

test('given answers in quick succession, then where they end is said, once', async ({ page }) => {
  await page.clock.install(); // the wait for a run of answers to settle is the app's, not this machine's
  await givenCase(page, vignette('V03').case);
  const region = page.locator('p[role=status]').first();
  await page.clock.runFor(1000);
  await expect(region).not.toBeEmpty();
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await region.evaluate((element) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await option(page, /^Presentation/, 'STEMI').click();
  await page.clock.runFor(100);
  await option(page, /^Presentation/, 'Cardiogenic shock').click();
  await page.clock.runFor(100);
  expect(await said()).toEqual([]);
  await page.clock.runFor(5000);
  await expect.poll(said).toHaveLength(1);
  await expect(answer(page).getByText((await said())[0] ?? '')).toBeVisible();
  await page.clock.resume();
});

test('given reduced motion is asked for, then nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await givenCase(page, vignette('V02').case);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((time) => Number.parseFloat(time) > 0.001);
      }).length,
  );
  expect(moving).toBe(0);
});
