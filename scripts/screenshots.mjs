// Draws the main states of the screen into a folder, for the README and for whoever changed a screen and must look at it:
//   npm run build && npm run screenshots [-- folder]
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chromiumLaunch } from './browsers.mjs';

const folder = process.argv[2] ?? 'docs/screenshots';
const SIZES = [
  [1920, 1080],
  [1280, 800],
  [768, 1024],
  [390, 844],
];
const PANES = ['Case', 'Plan', 'Why'];
/** @type {{ id: string, case: object }[]} */
const vignettes = JSON.parse(readFileSync('tests/fixtures/vignettes.json', 'utf8'));
/** @param {string} id */
const worked = (id) => vignettes.find((vignette) => vignette.id === id)?.case ?? fail(`There is no worked case ${id}.`);
/** @type {Record<string, object>} */
const STATES = {
  empty: { kind: 'isr-case', schemaVersion: 1 },
  blocked: worked('V03'),
  final: worked('V04'),
  conflict: worked('V06'),
  'out-of-scope': worked('V21'),
};

mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { port: 0, strictPort: false } });
const url = server.resolvedUrls?.local[0] ?? fail('The preview server has no address.');
const browser = await chromium.launch(chromiumLaunch());
for (const [state, caseData] of Object.entries(STATES))
  for (const theme of ['dark', 'light'])
    for (const [width = 0, height = 0] of SIZES) {
      const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: 'block' });
      await context.addInitScript(
        ([draft, settings]) => {
          localStorage.setItem('relumen.draft', draft);
          localStorage.setItem('relumen.settings', settings);
        },
        /** @type {const} */ ([JSON.stringify(caseData), JSON.stringify({ state: { theme }, version: 0 })]),
      );
      const page = await context.newPage();
      await page.goto(url);
      await page.getByRole('region', { name: 'Answer' }).first().waitFor();
      await page.waitForTimeout(300); // the reasons come after the answer
      const name = `${state}-${width}-${theme}`;
      if (width >= 768) await page.screenshot({ path: join(folder, `${name}.png`) });
      else
        for (const pane of PANES) {
          await page.getByRole('navigation').getByText(pane, { exact: true }).click();
          await page.screenshot({ path: join(folder, `${name}-${pane.toLowerCase()}.png`) });
        }
      await context.close();
    }
await browser.close();
await server.close();

/** @param {string} why @returns {never} */
function fail(why) {
  throw new Error(why);
}
