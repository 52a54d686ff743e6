import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The source of an inline script or style as a content security policy names it. */
export const hashSource = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands between the tags of every inline element of this name. */
export const inlined = (html: string, tag: 'script' | 'style') =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);

/**
 * The policy of a page that comes from a file and so has no headers: what stands in the page itself, named by its hash,
 * and nothing else. A picture may be written into the page; nothing is asked of anybody.
 */
export function pagePolicy(html: string): string {
  return [
    "default-src 'none'",
    `script-src ${inlined(html, 'script').map(hashSource).join(' ')}`,
    `style-src ${inlined(html, 'style').map(hashSource).join(' ')}`,
    'img-src data:',
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The page with its policy before everything that the policy holds for. @throws where the page has no place for it */
export function withPolicy(html: string): string {
  // A parser reads CR LF as LF and replaces NUL: the hash would be of another text than the browser's.
  if (/[\r\0]/.test(html)) throw new Error('The page has a character that the browser replaces before it hashes.');
  const charset = /<meta charset="utf-8"\s*\/?>/;
  if (!charset.test(html)) throw new Error('The page does not say its charset.');
  return html.replace(
    charset,
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(html)}" />`,
  );
}

/**
 * Makes of the built page a file that needs nothing beside it: no icon files, the version in the title, its policy
 * written into it, and no service worker, which a file cannot have.
 */
export function oneFile({ fileName, version, icon }: { fileName: string; version: string; icon: string }): Plugin {
  return {
    name: 'relumen:one-file',
    enforce: 'post',
    config: () => ({ define: { 'import.meta.env.ONE_FILE': 'true' }, publicDir: false }),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(/\s*<link rel="(?:apple-touch-)?icon"[^>]*>/g, '')
          .replace(/<title>(.*?)<\/title>/, (_title, name: string) =>
            [
              `<title>${name} ${version}</title>`,
              '<meta name="referrer" content="no-referrer" />',
              `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(readFileSync(icon, 'utf8'))}" />`,
            ].join('\n    '),
          ),
    },
    writeBundle({ dir = '.' }) {
      const file = join(dir, fileName);
      writeFileSync(file, withPolicy(readFileSync(file, 'utf8')));
    },
  };
}
