import { readFileSync } from 'node:fs';
import { type Plugin, runnerImport } from 'vite';

type FirstScreenModule = { firstScreen(): string };

/** What stands in the page until the program has started, as index.html has it. */
const ROOT = '<div id="root">';

/** The page with the first screen in it, and what has to be known before it is painted. @throws without a place for it */
export function withFirstScreen(html: string, screen: string): string {
  if (!html.includes(ROOT)) throw new Error('The page has no place for the first screen.');
  return html
    .replace('</title>', '</title>\n    <script src="/before-paint.js"></script>')
    .replace(ROOT, () => `${ROOT}<div class="served" inert aria-busy="true">${screen}</div>`);
}

/**
 * Writes the first screen, as it is for whoever comes for the first time, into the page that is served: it is seen before
 * the program has come. The program draws it anew, in its place.
 * @param module what draws it @param script what stands in the page's head by its address
 */
export function firstScreenInPage(module: string, script: string): Plugin {
  return {
    name: 'relumen:first-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const loaded = await runnerImport<FirstScreenModule>(module, { configFile: false, logLevel: 'error' });
        return withFirstScreen(html, loaded.module.firstScreen());
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'before-paint.js', source: readFileSync(script, 'utf8') });
    },
  };
}
