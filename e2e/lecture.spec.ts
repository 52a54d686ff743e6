import { expect, test } from '@playwright/test';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { expectReadable, givenRoom, learn } from './learning-steps.ts';

test('the lecture stands beside what was read, and axe finds nothing', async ({ page }) => {
  await givenRoom(page, 'The lecture, checked', vignette('V03').case);
  await expect(learn(page).getByRole('region', { name: /^L\d+ / })).toHaveCount(27);
  await learn(page).getByText('Rotational atherectomy (ROSTER, ARTIST)').first().click();
  await expect(
    learn(page)
      .getByText(/Negative trial presented as support/)
      .first(),
  ).toBeVisible();
  await expectReadable(page);
  await learn(page).getByRole('button', { name: 'Where they differ' }).click();
  await expectReadable(page);
});
