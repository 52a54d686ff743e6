import { expect, type Page, test } from '@playwright/test';
import { emptyCase, type LimbCase } from '../src/territories/limb/types/limb-case.ts';
import { limbVignette } from '../tests/territories/limb/fixtures/vignettes.ts';
import { answer, expectAccessible, expectAccessibleAtEachWidth } from './steps.ts';

const STATES: readonly (readonly [string, LimbCase])[] = [
  ['empty', emptyCase()],
  ['a coated balloon', limbVignette('LV01').case],
  ['conservative treatment', limbVignette('LV03').case],
  ['two options alike', limbVignette('LV09').case],
  ['bail-out', limbVignette('LV19').case],
  ['out of scope', limbVignette('LV22').case],
  ['the list is open', limbVignette('LV39').case],
  ['the circuit is open', limbVignette('LV41').case],
  ['the circuit has closed', limbVignette('LV42').case],
];

/** Opens the page of the leg with this case already entered, everything that can be unfolded unfolded. */
async function givenLeg(page: Page, caseData: LimbCase) {
  await page.addInitScript((draft) => localStorage.setItem('relumen.draft.leg', draft), JSON.stringify(caseData));
  await page.goto('/leg.html');
  await expect(answer(page)).toBeVisible();
  await unfoldAll(page);
}

const unfoldAll = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });

for (const [state, caseData] of STATES)
  test(`axe finds nothing on the leg: ${state}`, async ({ page }) => {
    await givenLeg(page, caseData);
    await expectAccessibleAtEachWidth(page);
  });

test('axe finds nothing on the leg: what opens from its head', async ({ page }) => {
  await givenLeg(page, emptyCase());
  for (const name of ['Rule book', 'all tools', 'Keyboard map', 'Far view', 'Intended use and limits', 'Cases']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog').locator('p, article').first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active' });

  for (const [state, caseData] of STATES)
    test(`axe finds nothing on the leg: ${state}, forced colours`, async ({ page }) => {
      await givenLeg(page, caseData);
      await expectAccessible(page);
    });
});

test('what the lab of the leg lacks is told in the plan, is kept, and leaves the lab of the heart as it is', async ({
  page,
}) => {
  await givenLeg(page, limbVignette('LV01').case);
  await expect(answer(page)).toContainText('coated balloon');
  await page.getByTitle('Lab settings').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Coated balloon' }).click();
  await page.keyboard.press('Escape');
  await expect(answer(page)).not.toContainText('coated balloon');
  await expect(page.getByRole('list', { name: 'Options' }).getByText('Drug-coated balloon')).toBeVisible();
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('relumen.settings') ?? '').state);
  expect(kept['lab.leg']).toEqual({ unavailable: ['dcb'] });
  expect(kept.lab).toBeUndefined();
});

test('the map names the keys of the leg, and they do what it says', async ({ page }) => {
  await givenLeg(page, limbVignette('LV01').case);
  await page.keyboard.press('?');
  const map = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(map).toContainText('Go to Which question, and the leg');
  await expect(map).toContainText('The answer over the whole screen');
  await expect(map).toContainText('Copy the short report');
  await page.keyboard.press('?');
  await expect(map).toBeHidden();
  await page.keyboard.press('0');
  await expect(page.locator('#section-setting :focus, #section-setting:focus')).toHaveCount(1);
});
