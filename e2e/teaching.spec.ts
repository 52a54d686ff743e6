import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { commit, expectReadable, givenRoom, learn, openLearn } from './learning-steps.ts';
import { answer, givenCase } from './steps.ts';

const progress = (page: Page, tried: number) =>
  expect(learn(page).getByText(new RegExp(`^${tried} of 40 cases tried`))).toBeVisible();

/** Fills the two texts of the case on the screen, and shows everything that leaves. */
async function makeOne(page: Page) {
  await learn(page).getByRole('button', { name: 'Make one of the case on the screen' }).click();
  await learn(page)
    .getByLabel(/^Title/)
    .fill('Case of the week');
  await learn(page)
    .getByLabel(/^What it teaches/)
    .fill('Open the stent first.');
  await learn(page).getByRole('button', { name: 'Check, and show everything that leaves' }).click();
  await expect(learn(page).getByRole('heading', { name: 'This is everything that leaves' })).toBeFocused();
}

test('a case is committed to before its plan is shown, and axe finds nothing', async ({ page }) => {
  await givenRoom(page, 'Teaching cases', vignette('V09').case);
  await progress(page, 0);
  await expectReadable(page);
  await learn(page)
    .getByRole('button', { name: /^Case 2 / })
    .click();
  await expect(learn(page).getByText('The plan says', { exact: false })).toHaveCount(0);
  await expectReadable(page);
  await commit(page, 'III mixed', 'Prepare the lesion, or expand the stent', 'DES');
  await expect(learn(page).getByRole('heading', { name: '3 of 3 as the plan says' })).toBeFocused();
  await expect(learn(page).getByRole('group', { name: 'What would change this' })).toBeVisible();
  await expectReadable(page);
  await learn(page).getByRole('button', { name: 'All cases' }).click();
  await progress(page, 1);
  await page.reload();
  await openLearn(page);
  await progress(page, 1);
});

test('a case is solved by key alone, and put on the screen', async ({ page }) => {
  await givenRoom(page, 'Teaching cases', vignette('V09').case);
  await learn(page)
    .getByRole('button', { name: /^Case 1 / })
    .focus();
  await page.keyboard.press('Enter');
  for (const group of ['Which mechanism?', 'What is the next step?', 'Which device, once the way is free?']) {
    await learn(page).getByRole('radiogroup', { name: group }).getByRole('radio').first().focus();
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(learn(page).getByRole('heading', { name: /of 3 as the plan says/ })).toBeFocused();
  await learn(page).getByRole('button', { name: 'Put this case on the screen' }).focus();
  await page.keyboard.press('Enter');
  await expect(learn(page)).toBeHidden();
  await expect(answer(page)).toContainText('DES');
});

test('one’s own case leaves by link without code and decision, and is previewed before it is solved', async ({
  page,
}) => {
  await givenCase(page, { ...vignette('V03').case, label: 'CL-07' });
  await openLearn(page);
  await makeOne(page);
  await expect(learn(page).getByText('CL-07')).toHaveCount(0);
  await expectReadable(page);
  await learn(page).getByRole('button', { name: 'Right: hand it on' }).click();
  await learn(page).getByRole('button', { name: 'Link', exact: true }).click();
  const link = await learn(page).locator('[data-link]').getAttribute('data-link');
  expect(link).toMatch(/#t=[\w-]+$/);
  await learn(page).getByRole('button', { name: 'Close' }).click();
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    new URL(link ?? '').hash,
  );
  await expect(learn(page).getByRole('heading', { name: 'A teaching case came in' })).toBeFocused();
  expect(page.url()).not.toContain('#');
  await expect(learn(page).getByText('What is known')).toHaveCount(0);
  await expectReadable(page);
  await learn(page).getByRole('button', { name: 'Solve it' }).click();
  await commit(page, 'III mixed', 'Prepare the lesion, or expand the stent', 'None can be named');
  await expect(learn(page).getByText('Open the stent first.')).toBeVisible();
  await learn(page).getByRole('button', { name: 'Close' }).click();
  // The case of one's own stands where it stood.
  await expect(page.getByPlaceholder('Case code, no names')).toHaveValue('CL-07');
});

test('a file comes in, and one that is something else gets a sentence', async ({ page }) => {
  await givenCase(page, vignette('V03').case);
  await openLearn(page);
  await makeOne(page);
  await learn(page).getByRole('button', { name: 'Right: hand it on' }).click();
  const coming = page.waitForEvent('download');
  await learn(page).getByRole('button', { name: 'Save the file' }).click();
  const file = await coming;
  const text = readFileSync(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toMatch(/\.relumen-teaching\.json$/);
  await learn(page).getByRole('button', { name: 'All cases' }).click();
  const open = (of: string) =>
    learn(page)
      .locator('input[type=file]')
      .setInputFiles({ name: 'one.json', mimeType: 'application/json', buffer: Buffer.from(of) });
  await open(JSON.stringify(vignette('V03').case));
  await expect(learn(page).getByText(/^This is no teaching case\./)).toBeVisible();
  await open(text.replace('"Case of the week"', '""'));
  await expect(learn(page).getByText(/^title: /)).toBeVisible();
  await open('{');
  await expect(learn(page).getByText(/its text cannot be read/)).toBeVisible();
  await open(text);
  await expect(learn(page).getByText('A teaching case came in')).toBeVisible();
});

test.describe(() => {
  test.use({ serviceWorkers: 'allow' });

  test('works without a network once it was said to be ready', async ({ page, context }) => {
    await givenCase(page, vignette('V03').case);
    await expect(page.getByText('Ready to work offline')).toBeVisible();
    await context.setOffline(true);
    await openLearn(page);
    for (const [room, shows] of [
      ['Atlas', 'Mehran: the pattern by angiography'],
      ['The lecture, checked', 'L1 Definition and frequency'],
      ['Journal of the trials', 'AGENT IDE multilayer ISR'],
    ] as const) {
      await learn(page).getByRole('button', { name: room, exact: true }).click();
      await expect(learn(page).getByText(shows).first()).toBeVisible();
    }
  });
});
