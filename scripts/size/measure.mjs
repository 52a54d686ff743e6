import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compressible } from '../compressible.mjs';

/** @typedef {{ what: string, files: 'initial-scripts' | 'initial-styles' | 'precached' | 'one-file', as: 'gzip' | 'raw', limitKb: number, note: string }} Budget */
/** @typedef {{ what: string, files: number, sizeKb: number, limitKb: number, ok: boolean }} Row */

/** The edition in one file, as `npm run build:single` names it. */
export const ONE_FILE = 'relumen.html';

/** The scripts a page loads before it runs: those it names, and those it has preloaded. @param {string} html */
export const scriptsOf = (html) => [
  ...attributes(html, /<script\b[^>]*\bsrc="([^"]+)"/g),
  ...attributes(html, /<link\b[^>]*rel="modulepreload"[^>]*\bhref="([^"]+)"/g),
];

/** @param {string} html */
export const stylesOf = (html) => attributes(html, /<link\b[^>]*rel="stylesheet"[^>]*\bhref="([^"]+)"/g);

/** What a built script imports at once, not what it imports later. @param {string} code @param {string} file */
export const importsOf = (code, file) =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)].map(([, address = '']) =>
    posix.join(posix.dirname(file), address),
  );

/** The files a generated service worker downloads when it is installed. @param {string} serviceWorker */
export const precachedBy = (serviceWorker) => [
  // It names them again where it counts what it keeps.
  ...new Set([...serviceWorker.matchAll(/\{\s*"?url"?:\s*"([^"]+)"/g)].map(([, url = '']) => url)),
];

/**
 * Each budget with what it comes to, in thousands of bytes.
 * @param {readonly Budget[]} budgets @param {string} folder a finished build
 * @returns {Row[]}
 */
export function measured(budgets, folder) {
  const text = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8');
  const lists = {
    'initial-scripts': () => withImports(scriptsOf(text('index.html')), text),
    'initial-styles': () => stylesOf(text('index.html')),
    precached: () => precachedBy(text('sw.js')),
    'one-file': () => [ONE_FILE],
  };
  return budgets.map(({ what, files, as, limitKb }) => {
    const list = lists[files]();
    if (list.length === 0) throw new Error(`${folder}: no file found for "${what}"; has the build changed its shape?`);
    const sizes = list.map((file) => size(readFileSync(join(folder, file)), as === 'gzip' && compressible(file)));
    const sizeKb = sizes.reduce((sum, each) => sum + each, 0) / 1000;
    return { what, files: list.length, sizeKb, limitKb, ok: sizeKb <= limitKb };
  });
}

/** @param {Buffer} content @param {boolean} gzip */
const size = (content, gzip) => (gzip ? gzipSync(content, { level: 9 }).length : content.length);

/** @param {readonly string[]} files @param {(file: string) => string} text @returns {string[]} */
function withImports(files, text) {
  const all = new Set(files);
  for (const file of all) for (const imported of importsOf(text(file), file)) all.add(imported); // grows while it is read
  return [...all];
}

/** Relative to the folder. @param {string} html @param {RegExp} pattern */
const attributes = (html, pattern) =>
  [...html.matchAll(pattern)].map(([, address = '']) => address.replace(/^\.?\//, ''));

/** A table for the terminal. @param {readonly Row[]} rows */
export function table(rows) {
  const kb = (/** @type {number} */ value) => `${value.toFixed(1)} kB`;
  const cells = rows.map((row) => [
    row.ok ? '✓' : '✗',
    row.what,
    `${row.files} file${row.files === 1 ? '' : 's'}`,
    kb(row.sizeKb),
    `of ${kb(row.limitKb)}`,
    row.ok ? '' : `${kb(row.sizeKb - row.limitKb)} too much`,
  ]);
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 || column > 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
