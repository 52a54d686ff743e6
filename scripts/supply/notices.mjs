import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('./packages.mjs').Shipped} Shipped */

/** A list of licences of what a package itself was made with begins here; its own stands before. */
const OWN_PART_ENDS = /^#+ Licenses of bundled dependencies/m;

/** The licence of a package as it came. @param {string} name @param {string} modules @throws where it came without one */
export function licenceText(name, modules) {
  const folder = join(modules, name);
  const files = readdirSync(folder);
  // Of two licences the one that is taken.
  const file =
    files.find((each) => /^licen[cs]e-mit$/i.test(each)) ??
    files.find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  if (!file) throw new Error(`${name} came without the text of its licence`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  return (text.split(OWN_PART_ENDS)[0] ?? '').trim();
}

/**
 * The notices of everything that ships. Packages under the very same text share it.
 * @param {readonly Shipped[]} packages @param {(name: string) => string} textOf
 */
export function noticesText(packages, textOf) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const { name, version, license } of packages) {
    const text = textOf(name);
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const head = 'Relumen is built with the following. Each notice stands as its authors wrote it.';
  return `${[head, ...[...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`)].join(`\n\n${'-'.repeat(40)}\n\n`)}\n`;
}

/** The packages that a text of notices names. @param {string} text */
export const namesIn = (text) =>
  [...text.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d\S* \([^)]+\)$/gm)].map(([, name = '']) => name);
