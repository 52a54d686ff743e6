import { expect, test } from './axe-test.ts';
import { afterBounce, answer, expectStarted, option } from './steps.ts';

test('given an empty case, when eight answers are tapped, then there is a complete first plan', async ({ page }) => {
  await page.goto('/');
  await expect(answer(page)).toContainText('undetermined');

  const taps = [
    option(page, /^Stent type/, 'DES'),
    option(page, /^Stent layers/, '1'),
    option(page, /pattern/, 'IC body'),
    page.getByRole('group', { name: /^Imaging done/ }).getByRole('button', { name: 'OCT' }),
    option(page, /^Stent underexpansion/, 'No'),
    option(page, /^Non-invasive/, 'Positive'),
    option(page, 'NC balloon', 'Worked'),
    page.getByRole('button', { name: 'Gate met' }),
  ];
  for (const tap of taps) await tap.click();

  console.log(`taps: ${taps.length}`);
  expect(taps.length).toBeLessThanOrEqual(8);
  await expect(answer(page)).toContainText('DES');
  await expect(answer(page)).toContainText('final');
  await expect(page.getByRole('list', { name: /stages/i }).getByRole('heading', { level: 3 })).toHaveText([
    /Image/,
    /Prepare/,
    /Gate/,
    /Device/,
    /Beyond/,
    /Aftercare/,
  ]);
});

test('given an empty case, when the same is done with the keyboard alone, then the same plan appears', async ({
  page,
}) => {
  await page.goto('/');
  await expectStarted(page);
  let keys = 0;
  const press = async (key: string) => {
    keys++;
    await page.keyboard.press(key);
  };
  /** Tab until the focus is inside what is wanted; the order of the fields makes it a short way. */
  const tabTo = async (inside: ReturnType<typeof option>) => {
    for (let step = 0; step < 60; step++) {
      if (await inside.evaluate((element) => element.contains(document.activeElement))) return;
      await press('Tab');
    }
    throw new Error(`The keyboard does not reach ${inside.toString()}`);
  };
  const group = (name: string | RegExp) => page.getByRole('radiogroup', { name });
  const choose = async (name: string | RegExp, steps: number) => {
    await tabTo(group(name));
    for (let step = 0; step < steps; step++) await press('ArrowRight');
    await press('Space');
  };

  /** The focus is there a frame after the key. */
  const toSection = async (key: string, id: string) => {
    await press(key);
    await expect(page.locator(`#section-${id}:focus-within`)).toBeAttached();
  };

  // A number leads to its section, where there is more than a step to go. The pattern and imaging are told with who and where.
  await toSection('1', 'who');
  await choose(/^Stent type/, 1);
  await choose(/^Stent layers/, 0);
  await choose(/pattern/, 2);
  await toSection('3', 'imaging');
  await choose(/^Stent underexpansion/, 1);
  await toSection('5', 'patient');
  await choose(/^Non-invasive/, 0);
  await toSection('4', 'preparation');
  await choose('NC balloon', 0);
  await tabTo(page.getByRole('button', { name: 'Gate met' }));
  await press('Enter');

  console.log(`keys: ${keys}`);
  expect(keys).toBeLessThanOrEqual(40);
  await expect(answer(page)).toContainText('DES');
  await expect(answer(page)).toContainText('final');
});

test('given an answer, when the same option is tapped again, then the field is unknown again', async ({ page }) => {
  await page.goto('/');
  const des = option(page, /^Stent type/, 'DES');
  await des.click();
  await expect(des).toHaveAttribute('aria-checked', 'true');
  await afterBounce(page);
  await des.click();
  await expect(des).toHaveAttribute('aria-checked', 'false');
});

test('given a glove that bounces, when an option is tapped twice within half a second, then the answer stays', async ({
  page,
}) => {
  await page.goto('/');
  const des = option(page, /^Stent type/, 'DES');
  await des.dblclick();
  await expect(des).toHaveAttribute('aria-checked', 'true');
});
