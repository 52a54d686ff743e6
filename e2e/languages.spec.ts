import { expect, type Page } from '@playwright/test';
import { vignette } from '../tests/territories/coronary/fixtures/vignettes.ts';
import { test } from './axe-test.ts';
import { expectAccessible, expectNoSidewaysScroll, givenCase } from './steps.ts';

/** What is asked of each language: its own words for what is looked for. */
const LANGUAGES = [
  {
    code: 'az',
    name: 'Azərbaycanca',
    list: 'Dil',
    answer: 'Cavab',
    plan: 'Plan',
    panes: 'Panellər',
    notReviewed: /hələ heç bir həkim onu nəzərdən keçirməyib/,
    understood: 'Aydındır',
    question: 'Sual',
    noOption: 'Seçim qalmayıb',
    english: /\b(the|and|of|with|is)\b/,
  },
  {
    code: 'ru',
    name: 'Русский',
    list: 'Язык',
    answer: 'Ответ',
    plan: 'План',
    panes: 'Панели',
    notReviewed: /ни один клиницист его ещё не проверил/,
    understood: 'Понятно',
    question: 'Вопрос',
    noOption: 'Вариантов не осталось',
    english: /\b(the|and|of|with|is)\b/,
  },
] as const;

const choose = (page: Page, list: string, name: string) =>
  page.getByRole('combobox', { name: list }).selectOption({ label: name });

for (const language of LANGUAGES) {
  const { code, name, list, answer, plan, panes, notReviewed, understood, english } = language;
  test(`given a case, when ${name} is chosen, then the screen speaks it, says once that nobody has reviewed it, and keeps the case`, async ({
    page,
  }) => {
    await givenCase(page, vignette('V03').case);
    await choose(page, 'Language', name);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    const sentence = page.getByRole('region', { name: answer });
    await expect(sentence).toContainText('IVL');
    expect(await sentence.innerText()).not.toMatch(english);
    await expect(page.getByText(notReviewed)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: understood }).click();
    await page.reload();
    await expect(page.getByRole('region', { name: answer })).toContainText('IVL');
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.getByRole('combobox', { name: list })).toHaveValue(code);
    await expect(page.getByText(notReviewed)).toHaveCount(0);
  });

  test(`given ${name} on the narrowest phone, when the case and the plan are shown, then nothing is cut off and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await givenCase(page, vignette('V03').case);
    await choose(page, 'Language', name);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('navigation', { name: panes }).getByRole('button', { name: plan }).click();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  test(`given the narrowest phone, when ${name} is chosen on the page of the leg, then it speaks it, says that nobody has reviewed it, and remembers it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/leg.html');
    await choose(page, 'Language', name);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.getByText(notReviewed)).toBeVisible();
    const chosen = page
      .getByRole('radiogroup', { name: language.question })
      .getByRole('radio', { name: language.noOption });
    await chosen.click();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('navigation', { name: panes }).getByRole('button', { name: plan }).click();
    expect(await page.getByRole('region', { name: answer }).innerText()).not.toMatch(english);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.getByRole('combobox', { name: list })).toHaveValue(code);
  });
}
