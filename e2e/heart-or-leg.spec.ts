import { expect, type Page, test } from '@playwright/test';
import { expectDrawn } from './steps.ts';

const opened = (page: Page, kind: string, more: object) =>
  page.getByLabel('Open file').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ kind, schemaVersion: 1, ...more })),
  });
const LEG = { question: 'restenosis', label: 'from elsewhere' };

test.describe('at a first start', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('the question is asked, and the answer is remembered', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('Heart or leg?')).toBeVisible();
    await page.getByRole('button', { name: 'Leg', exact: true }).click();
    await expect(page.getByRole('radiogroup', { name: 'Question' })).toBeVisible();
    await page.goto('/');
    await expect(page).toHaveURL(/leg\.html$/);
    await page.getByRole('link', { name: 'Heart' }).click();
    await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
    await expect(page.getByText('Heart or leg?')).toBeHidden();
    await page.reload();
    await expect(page).not.toHaveURL(/leg/);
  });
});

test('a case of the leg that is opened at the heart opens at the leg, with its label', async ({ page }) => {
  await page.goto('/');
  await expectDrawn(page);
  await opened(page, 'limb-case', LEG);
  await expect(page).toHaveURL(/leg\.html$/);
  await expect(page.getByRole('textbox', { name: 'Case label' })).toHaveValue('from elsewhere');
  await expect(page.getByRole('radio', { name: 'Restenosis', exact: true })).toBeChecked();
});

test('a case of the heart that is opened at the leg opens at the heart, and neither draft is lost', async ({
  page,
}) => {
  await page.goto('/leg.html');
  await page.getByRole('radio', { name: 'No option left' }).click();
  await opened(page, 'isr-case', { label: 'a heart', lesion: { vessel: 'lad' } });
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('textbox', { name: 'Case label' })).toHaveValue('a heart');
  await page.goto('/leg.html');
  await expect(page.getByRole('radio', { name: 'No option left' })).toBeChecked();
});

test.describe('a head that comes late', () => {
  test.use({ serviceWorkers: 'block' });

  test('a case of the heart that is opened at the leg opens at the heart, though the rest of the head comes on the way there', async ({
    page,
  }) => {
    let comes = () => {};
    const onTheWay = new Promise<void>((resolve) => {
      comes = resolve;
    });
    await page.route(/later-buttons-/, async (route) => {
      await onTheWay;
      await route.continue();
    });
    await page.goto('/leg.html');
    await expectDrawn(page);
    await page.route('/', async (route) => {
      comes();
      // As long as it takes the page that is left to show what came.
      await page.waitForTimeout(1000);
      await route.continue();
    });
    await opened(page, 'isr-case', { label: 'a heart' });
    await expect(page.getByRole('textbox', { name: 'Case label' })).toHaveValue('a heart');
    await expect(page).toHaveURL(/\/$/);
  });
});

test('a storage that is full takes no choice of page, and the leg has its theme before the program comes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('relumen.settings', JSON.stringify({ state: { theme: 'light' }, version: 0 }));
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.route('**/assets/**.js', (route) => route.abort());
  await page.goto('/leg.html');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('what is no case of either is refused where it was opened, and changes nothing', async ({ page }) => {
  await page.goto('/leg.html');
  await page.getByRole('radio', { name: 'No option left' }).click();
  await opened(page, 'limb-case', { foot: { ulcer: 'huge' } });
  await expect(page.getByRole('status').filter({ hasText: 'Ulcer' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'No option left' })).toBeChecked();
});

test('a case of the leg that cannot be read is refused there when it was opened at the heart, and says why', async ({
  page,
}) => {
  await page.goto('/');
  await expectDrawn(page);
  await opened(page, 'limb-case', { foot: { ulcer: 'huge' } });
  await expect(page).toHaveURL(/leg\.html$/);
  await expect(page.getByRole('status').filter({ hasText: 'Ulcer' })).toBeVisible();
});

test('a draft of the leg that cannot be read is set aside and said to be, never dropped', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('relumen.draft.unreadable') === null)
      localStorage.setItem('relumen.draft.leg', '{"kind":"limb-case","schemaVersion":99}');
  });
  await page.goto('/leg.html');
  const save = page.getByRole('button', { name: 'Save the draft as a file' });
  await expect(save).toBeVisible();
  const download = page.waitForEvent('download');
  await save.click();
  await download;
});
