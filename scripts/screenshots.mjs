// Draws the main states of the screen, for the README and for whoever changed a screen and must look at it:
//   npm run build && npm run screenshots [-- folder]
// Into another folder all of them, as PNG for any viewer; here those that the README shows, as WebP.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumLaunch } from './browsers.mjs';

/** @import { Page } from '@playwright/test' */
/** @typedef {{ case: object, pane: 'Case' | 'Plan' | 'Why', show?: (page: Page) => Promise<void> }} State */

const COMMITTED = 'docs/screenshots';
const folder = process.argv[2] ?? COMMITTED;
const toLookAt = folder !== COMMITTED;
const shown = new Set(
  [...readFileSync('README.md', 'utf8').matchAll(/docs\/screenshots\/([\w-]+)\.webp/g)].map(([, name]) => name),
);
const QUALITY = 60;
const SIZES = /** @type {const} */ ([
  [2560, 1440],
  [1920, 1080],
  [1280, 800],
  [390, 844],
]);
const TWO_PANES = 768;
/** Forced colours have no dark or light of their own. */
const LOOKS = /** @type {const} */ (['dark', 'light', 'forced']);
/** @type {{ id: string, case: object }[]} */
const vignettes = JSON.parse(readFileSync('tests/territories/coronary/fixtures/vignettes.json', 'utf8'));
/** @param {string} id */
const worked = (id) => vignettes.find((vignette) => vignette.id === id)?.case ?? fail(`There is no worked case ${id}.`);
/** On a phone one pane is drawn: the one that the state is about. @type {Record<string, State>} */
const STATES = {
  empty: { case: { kind: 'isr-case', schemaVersion: 2 }, pane: 'Case' },
  blocked: { case: worked('V03'), pane: 'Plan' },
  final: { case: worked('V04'), pane: 'Plan' },
  conflict: { case: worked('V122'), pane: 'Plan' },
  'flow-lost': { case: worked('V50'), pane: 'Plan' },
  'residual-only': { case: worked('V117'), pane: 'Plan' },
  'far-view': { case: worked('V03'), pane: 'Plan', show: farView },
  evidence: { case: worked('V04'), pane: 'Why', show: evidence },
};

mkdirSync(folder, { recursive: true });
if (!toLookAt) for (const old of readdirSync(folder)) if (/\.(png|webp)$/.test(old)) rmSync(join(folder, old));
const server = await preview({ preview: { port: 0, strictPort: false } });
const url = server.resolvedUrls?.local[0] ?? fail('The preview server has no address.');
const browser = await chromium.launch(chromiumLaunch());
for (const [name, state] of Object.entries(STATES))
  for (const look of LOOKS)
    for (const [width, height] of SIZES) {
      if (!toLookAt && !shown.has(`${name}-${width}-${look}`)) continue;
      const context = await browser.newContext({
        viewport: { width, height },
        serviceWorkers: 'block',
        reducedMotion: 'reduce',
        forcedColors: look === 'forced' ? 'active' : 'none',
      });
      await context.addInitScript(
        ([draft, settings]) => {
          localStorage.setItem('relumen.draft', draft);
          localStorage.setItem('relumen.settings', settings);
          localStorage.setItem('relumen.page', 'heart'); // the question of the first start has been answered
        },
        /** @type {const} */ ([
          JSON.stringify(state.case),
          JSON.stringify({ state: { theme: look === 'light' ? 'light' : 'dark' }, version: 0 }),
        ]),
      );
      const page = await context.newPage();
      await page.goto(url);
      await page.locator('.served').waitFor({ state: 'detached' });
      await page.getByRole('region', { name: 'Answer' }).first().waitFor();
      if (width < TWO_PANES) await page.getByRole('navigation').getByText(state.pane, { exact: true }).click();
      await state.show?.(page);
      await page.waitForLoadState('networkidle'); // the reasons come after the answer
      await page.waitForTimeout(200);
      const path = join(folder, `${name}-${width}-${look}`);
      if (toLookAt) await page.screenshot({ path: `${path}.png` });
      else {
        const devtools = await context.newCDPSession(page); // Playwright itself knows PNG and JPEG alone
        const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
        writeFileSync(`${path}.webp`, Buffer.from(data, 'base64'));
      }
      await context.close();
    }
await browser.close();
await server.close();

/** What stands on the screen for whoever is at the table. @param {Page} page */
async function farView(page) {
  await page.keyboard.press('f');
  await page.getByRole('dialog').waitFor();
}

/** The trials behind the leading rule, scrolled to their forest plot. @param {Page} page */
async function evidence(page) {
  const trials = page.getByRole('region', { name: 'Evidence', exact: true });
  await trials.waitFor();
  await trials.evaluate((section) => section.scrollIntoView({ block: 'start' }));
}

/** @param {string} why @returns {never} */
function fail(why) {
  throw new Error(why);
}
