import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const STATIC = /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([.#][^']+)'/gm;
const DYNAMIC = /\bimport\('([.#][^']+)'\)/g;

/** Which territory `#territory` is: that of the page that is looked at. */
export type Territory = 'coronary' | 'limb';
/** What the page of each puts together by itself, `#page`. */
const PAGES = { coronary: 'src/app/heart', limb: 'src/app/leg' } as const;

const addresses = (file: string, pattern: RegExp, territory: Territory): string[] =>
  [...readFileSync(file, 'utf8').matchAll(pattern)]
    .map(([, address = '']) =>
      address.startsWith('#')
        ? address.replace('#territory', `src/territories/${territory}`).replace('#page', PAGES[territory])
        : join(dirname(file), address),
    )
    .filter((address) => /\.tsx?$/.test(address));

/** Every file that is loaded with `entry`, itself included: what it imports, and what that imports. */
export function loadedWith(entry: string, territory: Territory = 'coronary'): ReadonlySet<string> {
  const loaded = new Set<string>();
  const visit = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    addresses(file, STATIC, territory).forEach(visit);
  };
  visit(entry);
  return loaded;
}

/** What these files load later, when it is wanted. */
export const laterFrom = (files: Iterable<string>, territory: Territory = 'coronary'): readonly string[] => [
  ...new Set([...files].flatMap((file) => addresses(file, DYNAMIC, territory))),
];

/** The ids that a file asks for, of those that exist: written out, or by a pattern such as `rule.${id}.title`. */
export function idsAskedFor(file: string, ids: readonly string[]): readonly string[] {
  const source = readFileSync(file, 'utf8');
  const literal = new Set([...source.matchAll(/'([^'\n]+)'/g)].map(([, text]) => text));
  const patterns = [...source.matchAll(/`([\w.-]+\.\$\{[^`]*)`/g)].map(([, template = '']) => matcher(template));
  return ids.filter((id) => literal.has(id) || patterns.some((pattern) => pattern.test(id)));
}

const matcher = (template: string) =>
  new RegExp(
    `^${template
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replaceAll('.', '\\.'))
      .join('.+')}$`,
  );

/**
 * Every room that is loaded later, at once or from within another that is, each with the files that are there by then:
 * its own, those of the rooms that led to it, and the first ones.
 */
export function roomsBehind(
  first: Iterable<string>,
  territory: Territory = 'coronary',
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  const visit = (present: ReadonlySet<string>, files: Iterable<string>) => {
    for (const room of laterFrom(files, territory)) {
      if (found.has(room)) continue;
      const own = loadedWith(room, territory);
      const there = new Set([...present, ...own]);
      found.set(room, there);
      visit(there, own);
    }
  };
  const present = new Set(first);
  visit(present, present);
  return found;
}
