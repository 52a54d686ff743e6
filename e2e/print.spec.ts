import { expect, test } from '@playwright/test';
import { vignette } from '../tests/fixtures/vignettes.ts';
import { answer, expectDrawn, givenCase } from './steps.ts';

for (const [theme, width] of [
  ['dark', 1400],
  ['light', 720],
] as const)
  test(`given a case on a ${theme} screen of ${width} px, when it is printed, then the whole plan stands there in black on white and nothing else`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await givenCase(page, vignette('V01').case, theme);
    await expect(page.locator('#case')).toBeVisible();
    await page.getByRole('button', { name: 'New case' }).click();
    await page.getByRole('button', { name: /^Undo/ }).click(); // says so in a toast
    await expectDrawn(page);
    await page.emulateMedia({ media: 'print' });
    await expect(answer(page)).toBeVisible();
    for (const gone of ['#case', '#why', 'header button', 'nav', 'dialog'])
      await expect(page.locator(gone).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText(/^Undone/).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText(/^Knowledge .* review by/)).toBeVisible();
    const seen = await page.evaluate(() => {
      const cut = [...document.querySelectorAll('.shell, .workspace, .pane-plan')].filter(
        (box) => box.scrollHeight > box.clientHeight + 1 && getComputedStyle(box).overflowY !== 'visible',
      );
      const plan = document.querySelector('#plan')?.getBoundingClientRect();
      const inks = [...document.querySelectorAll('#plan :is(p, li, h3, button, span)')].map(
        (each) => getComputedStyle(each).color,
      );
      const grounds = [...document.querySelectorAll('html, body, .shell, #plan, #plan *')].map(
        (each) => getComputedStyle(each).backgroundColor,
      );
      return {
        cut: cut.length,
        short: document.documentElement.scrollHeight < (plan?.bottom ?? 0) + window.scrollY,
        inks: [...new Set(inks)],
        grounds: [...new Set(grounds)].sort(),
      };
    });
    expect(seen.cut).toBe(0);
    expect(seen.short).toBe(false);
    expect(seen.inks).toEqual(['rgb(0, 0, 0)']);
    expect(seen.grounds.filter((ground) => !/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/.test(ground))).toEqual([]);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
  });
