import { expect, type Page, test } from '@playwright/test';
import type { CaseData } from '../src/territories/coronary/types/case-data.ts';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import {
  answer,
  expectAccessible,
  expectNoSidewaysScroll,
  expectStarted,
  givenCase,
  option,
  unfoldCase,
} from './steps.ts';

/** What the browser keeps of the case, once what waits for the next frame has been written. */
const kept = (page: Page): Promise<CaseData> =>
  page.evaluate(async () => {
    await new Promise((go) => requestAnimationFrame(() => setTimeout(() => setTimeout(() => setTimeout(go)))));
    return JSON.parse(localStorage.getItem('relumen.draft') ?? '{}');
  });
const said = (page: Page) => page.locator('p[role=status]').last();
const map = (page: Page) => page.getByRole('dialog', { name: 'Keyboard' });

test('given a case, when an example is chosen, then it takes its place, is announced, and undo brings the first one back', async ({
  page,
}) => {
  await givenCase(page, vignette('V09').case);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Underexpanded DES .* NC balloon failed/ }).click();
  await expect(answer(page)).toContainText('Open the stent first');
  await expect(said(page)).toContainText('Example loaded: Underexpanded DES');
  const example = { ...vignette('V03').case, label: 'Example V03' };
  expect(await kept(page)).toEqual(example);
  await page.keyboard.press('Control+z');
  expect(await kept(page)).toEqual(vignette('V09').case);
  await expect(said(page)).toContainText('Undone');
  await page.keyboard.press('Control+Shift+z');
  expect(await kept(page)).toEqual(example);
});

test('given the case pane, when everything in it is unfolded, then axe finds nothing and nothing is too small to tap', async ({
  page,
}) => {
  const { case: worked } = vignette('V04');
  // With an ostial lesion in two layers, so that the questions arise that they alone bring up.
  const lesion = { ...worked.lesion, position: 'ostial' as const };
  await givenCase(page, { ...worked, lesion, stent: { ...worked.stent, layers: 2 } });
  await expect(page.getByRole('radiogroup', { name: /^Overlap of two stents/ })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const small = await page.locator('.pane-case').evaluate((pane) => {
    // A checkbox is tapped by its label, which is as high as a button.
    const targets = pane.querySelectorAll('button, summary, input:not([type=checkbox]), input[type=checkbox] ~ label');
    return [...targets]
      .filter((target) => target.checkVisibility())
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 43.9 || box.width < 43.9)
      .map(({ target, box }) => `${target.textContent} ${box.width} × ${box.height}`);
  });
  expect(small).toEqual([]);
  expect(await page.locator('.pane-case').getByRole('button').count()).toBeGreaterThan(40);
  const overflowing = await page.locator('.pane-case').evaluate((pane) => pane.scrollWidth - pane.clientWidth);
  expect(overflowing).toBe(0);
});

test('given the workspace, when ? is pressed, then the keyboard map opens, and ? closes it again', async ({ page }) => {
  await givenCase(page, vignette('V03').case);
  await page.keyboard.press('?');
  await expect(map(page)).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await map(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  await page.keyboard.press('?');
  await expect(map(page)).toBeHidden();
});

test('given the keys of the map, when they are pressed, then the focus goes where the map says', async ({ page }) => {
  await givenCase(page, vignette('V03').case);
  const focused = () => page.evaluate(() => document.activeElement?.closest('[id]:is(section)')?.id);
  for (const [key, place] of [
    ['1', 'section-who'],
    ['2', 'section-lesion'],
    ['3', 'section-imaging'],
    ['4', 'section-preparation'],
    ['5', 'section-patient'],
    ['6', 'section-setting'],
    ['p', 'plan'],
    ['w', 'why'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(focused, key).toBe(place);
  }
});

test('given a phone that shows the plan, when a key leads to a field, then the case is shown and the field has the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await givenCase(page, vignette('V03').case);
  await page.keyboard.press('p');
  await expect(page.locator('#plan')).toBeFocused();
  await page.keyboard.press('5');
  await expect(option(page, /^Non-invasive/, 'Positive')).toBeFocused();
  await expect(option(page, /^Non-invasive/, 'Positive')).toBeInViewport();
});

test('given single keys are switched off in the map, then they do nothing, also after a reload, and undo still works', async ({
  page,
}) => {
  await givenCase(page, vignette('V03').case);
  await page.getByRole('button', { name: 'Keyboard map' }).click();
  await map(page).getByRole('checkbox', { name: 'Single keys are shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    await expectStarted(page);
    await unfoldCase(page);
    const focused = () => page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.id}`);
    const before = await focused();
    for (const key of ['n', '3', 'p', 'w', '?']) await page.keyboard.press(key);
    await expect(map(page)).toBeHidden();
    expect(await focused()).toBe(before);
  }
  await option(page, /^Stent layers/, '2').click();
  await page.keyboard.press('Control+z');
  expect(await kept(page)).toEqual(vignette('V03').case);
});

test('given a number field in focus, when the wheel turns over it and arrows are pressed, then its value stays', async ({
  page,
}) => {
  await givenCase(page, vignette('V03').case);
  const stenosis = page.getByRole('textbox', { name: /Diameter stenosis/ });
  await stenosis.click();
  await stenosis.hover();
  await page.mouse.wheel(0, -300);
  await page.mouse.wheel(0, 300);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(stenosis).toHaveValue('80');
  expect(await kept(page)).toEqual(vignette('V03').case);
});

test('given a number that is being typed, when Ctrl+Z is pressed, then the text is undone; taken over, the answer is', async ({
  page,
}) => {
  await givenCase(page, vignette('V03').case);
  await option(page, /^Stent layers/, '2').click();
  const length = page.getByRole('textbox', { name: /Lesion length/ });
  await length.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('7x');
  await page.keyboard.press('Control+z');
  await expect(length).not.toHaveValue('87x');
  expect((await kept(page)).stent?.layers).toBe(2);
  await length.fill('9');
  await page.keyboard.press('Enter');
  expect((await kept(page)).lesion?.lengthMm).toBe(9);
  await page.keyboard.press('Control+z');
  await expect(length).toHaveValue('8');
  expect((await kept(page)).stent?.layers).toBe(2);
});
