import { expect, test } from '@playwright/test';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { expectReadable, givenRoom, learn } from './learning-steps.ts';

test('the atlas shows its plates, reached by key, and axe finds nothing', async ({ page }) => {
  await givenRoom(page, 'Atlas', vignette('V03').case);
  const plates = learn(page).getByRole('navigation', { name: 'Plates of the atlas' });
  await plates.getByRole('button', { name: 'Expansion of the stent' }).focus();
  await page.keyboard.press('Enter');
  const heading = learn(page).getByRole('heading', { name: 'Expansion of the stent' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(learn(page).getByText(/below 80% of the mean reference lumen area/)).toBeVisible();
  await expectReadable(page);
});
