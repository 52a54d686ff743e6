// What ends up in the product, read off the lock file: the dependencies that are asked for with all that they need,
// and the tools that leave code of their own in the build.

/** @typedef {{ version: string, license?: string, integrity?: string, dependencies?: Record<string, string>, hasInstallScript?: boolean, resolved?: string, link?: boolean }} Locked */
/** @typedef {{ lockfileVersion?: number, packages: Record<string, Partial<Locked>> }} Lock */
/**
 * `direct`: asked for by the project itself; `needs`: the others of the list that it uses, as `name@version`.
 * @typedef {{ name: string, version: string, license: string, integrity: string, direct: boolean, needs: string[] }} Shipped
 */

/**
 * Tools whose own code is in the build: the service worker and what registers it, the loader of later scripts, the
 * first rules of the styles. A build that takes code from anywhere else fails (scripts/notices-plugin.ts).
 */
export const SHIPPED_TOOLS = [
  'rolldown',
  'tailwindcss',
  'vite',
  'vite-plugin-pwa',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  'workbox-window',
];

/** Licences that ask for no more than their notice, which src/features/about/licences.txt gives. */
export const ALLOWED_LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** Where the choice is ours, the licence that a package is taken under. @type {Readonly<Record<string, string>>} */
const TAKEN_UNDER = { '(MIT OR Apache-2.0)': 'MIT' };

/** Packages that may run code while they are installed: none does. @type {readonly string[]} */
export const INSTALL_SCRIPTS = [];

/** Where packages come from; a lock that names no place leaves it to the registry that npm is set to. */
const REGISTRY = 'https://registry.npmjs.org/';

/**
 * Everything that ships, by name.
 * @param {Lock} lock
 * @returns {Shipped[]}
 */
export function shippedPackages(lock) {
  /** @type {Map<string, Shipped>} */
  const found = new Map();
  const visit = (/** @type {string} */ name, /** @type {string} */ from, /** @type {boolean} */ isTool) => {
    const path = pathOf(lock, name, from);
    const known = found.get(path);
    if (known) return known;
    const { version = '', license = '', integrity = '', dependencies = {} } = lock.packages[path] ?? {};
    /** @type {Shipped} */
    const one = { name, version, license: TAKEN_UNDER[license] ?? license, integrity, direct: from === '', needs: [] };
    found.set(path, one);
    // What a tool needs is needed to build, and is not in what it leaves behind.
    if (!isTool) for (const needed of Object.keys(dependencies)) one.needs.push(ref(visit(needed, path, false)));
    one.needs.sort();
    return one;
  };
  for (const name of Object.keys(lock.packages['']?.dependencies ?? {})) visit(name, '', false).direct = true;
  for (const name of SHIPPED_TOOLS) visit(name, '', true);
  return [...found.values()].sort((a, b) => (ref(a) < ref(b) ? -1 : 1));
}

/** @param {{ name: string, version: string }} one */
const ref = ({ name, version }) => `${name}@${version}`;

/**
 * Where Node would find a package from there: in the folder itself, or in one above.
 * @param {Lock} lock @param {string} name @param {string} from
 */
function pathOf(lock, name, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = `${at}${at && '/'}node_modules/${name}`;
    if (lock.packages[path]) return path;
    if (at === '') throw new Error(`${name}, needed by ${from || 'the project'}, is not in the lock file`);
  }
}

/** Why a package may not ship; empty when all may. @param {readonly Shipped[]} packages */
export const licenceProblems = (packages) =>
  packages
    .filter(({ license }) => !ALLOWED_LICENCES.includes(license))
    .map(({ name, version, license }) => `${name}@${version} has the licence "${license}", which is not allowed`);

/**
 * What is wrong with a lock file, as far as it can be told without asking anybody: every package is held to a hash,
 * comes from the one registry, and runs nothing while it is installed.
 * @param {Lock} lock
 */
export function lockProblems(lock) {
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (path === '') return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const told = [];
    if (entry.link || !/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? '')) told.push('is not held to a SHA-512 hash');
    if (entry.resolved && !entry.resolved.startsWith(REGISTRY)) told.push(`comes from ${entry.resolved}`);
    if (entry.hasInstallScript && !INSTALL_SCRIPTS.includes(name)) told.push('runs a script while it is installed');
    return told.map((what) => `${path} ${what}`);
  });
}
