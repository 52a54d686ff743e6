import { SECURITY_HEADERS } from '../scripts/security-headers.ts';
import { expect, test } from './axe-test.ts';
import { watchStrictly } from './strict-page.ts';
import { useEverything } from './walk.ts';

test.use({ serviceWorkers: 'allow' });

test('given the strict policy, when the app is opened, reopened from its cache and used to the end, then nothing breaks it and nothing leaves this origin', async ({
  page,
  baseURL,
}) => {
  const seen = await watchStrictly(page, new URL(baseURL ?? '').origin);
  const response = await page.goto('/');
  for (const [name, value] of Object.entries(SECURITY_HEADERS))
    expect(response?.headers()[name.toLowerCase()]).toBe(value);
  await expect(page.getByRole('heading', { level: 1, name: 'Relumen' })).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await expect(page.getByRole('heading', { level: 1, name: 'Relumen' })).toBeVisible();
  await useEverything(page, 'LAB-1');
  expect(seen).toEqual([]);
});

test('given the strict policy, when a script tries to compile text or to ask another origin, then it is seen (control)', async ({
  page,
  baseURL,
}) => {
  const seen = await watchStrictly(page, new URL(baseURL ?? '').origin);
  await page.goto('/');
  await page.evaluate(() => {
    // From timers, as the app's own code would run: what the test itself evaluates is exempt from the policy.
    setTimeout(() => void fetch('https://other.example/').catch(() => {}));
    setTimeout(() => Reflect.construct(Function, ['return 1']));
  });
  await expect.poll(() => seen.join('\n')).toContain('connect-src https://other.example/');
  await expect.poll(() => seen.join('\n')).toContain('trusted-types-sink Function');
});
