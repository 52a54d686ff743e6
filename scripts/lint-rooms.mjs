// Oxlint plugin: which room of src/ may import what. The table is the one in docs/decisions/0001-lint-tools.md.
// Written here, and not with `no-restricted-imports`, because that rule sees only the text of an import:
// `../case-entry/x.ts` is a room of its own or the same one, depending on how deep the importing file lies.
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const ANY = /^/;

/**
 * First match wins. `*` stands for one folder name, `<own>` for what `*` stands for in the importing room; a room always
 * may import itself, but for what lies in it and is not for it (`never`). `#territory` is the territory of the build,
 * whichever that is: what imports it names none. So is `#page` what its page puts together by itself.
 * @type {{ room: string, rooms: string[], packages: RegExp[], never?: string[] }[]}
 */
const ROOMS = [
  { room: 'src/engine/types', rooms: [], packages: [] },
  { room: 'src/engine', rooms: ['src/engine/types'], packages: [] },
  { room: 'src/case-file', rooms: [], packages: [/^zod(\/|$)/] },
  // What a field is described with is a type and nothing more.
  {
    room: 'src/territories/*/types',
    rooms: [
      'src/engine/types',
      'src/case-file/field-spec',
      'src/territories/<own>/terms',
      'src/territories/<own>/facts',
    ],
    packages: [],
  },
  {
    room: 'src/territories/*/case',
    rooms: [
      'src/engine/types',
      'src/case-file',
      'src/territories/<own>/types',
      'src/territories/<own>/default-settings',
    ],
    packages: [/^zod(\/|$)/],
  },
  { room: 'src/territories/*/texts', rooms: [], packages: [] },
  {
    // What a territory brings of its own to a screen: the order of the questions, drawings, words that depend on an answer.
    room: 'src/territories/*/entry',
    rooms: ['src/territories/<own>', 'src/case-file', 'src/engine/types', 'src/ui', 'src/i18n'],
    packages: [/^react(-dom)?(\/|$)/],
  },
  {
    // What a territory's document for other programs says in its own way: codes, sections, and what only it has.
    room: 'src/territories/*/fhir',
    rooms: ['src/territories/<own>', 'src/case-file', 'src/engine/types', 'src/interop/fhir', 'src/i18n'],
    packages: [/^fhir\/r4$/],
  },
  {
    room: 'src/territories/*',
    // Its lists to go through are made ready by the engine's own function: a territory without any does without it. How a
    // record of the evidence is read is the same in each.
    rooms: ['src/engine/types', 'src/engine/checklists', 'src/engine/evidence', 'src/case-file/field-spec'],
    packages: [],
    never: ['src/territories/*/case', 'src/territories/*/texts', 'src/territories/*/entry', 'src/territories/*/fhir'],
  },
  {
    room: 'src/case-library',
    rooms: ['src/engine/types', 'src/case-file', '#territory'],
    packages: [/^zod(\/|$)/],
  },
  {
    room: 'src/storage',
    rooms: [
      'src/engine/types',
      'src/case-file',
      '#territory/types',
      '#territory/case',
      '#territory/page',
      'src/case-library',
    ],
    packages: [/^idb$/],
  },
  { room: 'src/i18n', rooms: ['#territory/texts'], packages: [/^@lingui\//] },
  { room: 'src/ui', rooms: ['src/i18n'], packages: [/^react(-dom)?(\/|$)/] },
  {
    room: 'src/wording',
    rooms: ['src/engine/types', 'src/case-file', '#territory', 'src/ui', 'src/i18n'],
    packages: [/^react(-dom)?(\/|$)/],
  },
  {
    room: 'src/interop',
    rooms: ['src/engine/types', 'src/case-file', '#territory', 'src/case-library', 'src/wording', 'src/i18n'],
    packages: [/^zod(\/|$)/, /^papaparse$/, /^uuid$/, /^fhir\/r4$/, /^fflate$/, /^lean-qr$/],
  },
  {
    room: 'src/drawing',
    rooms: ['src/engine', '#territory', 'src/i18n'],
    packages: [/^react(-dom)?(\/|$)/],
  },
  {
    room: 'src/features/*',
    rooms: [
      'src/engine',
      'src/case-file',
      '#territory',
      'src/case-library',
      'src/interop',
      'src/wording',
      'src/drawing',
      'src/ui',
      'src/i18n',
    ],
    packages: [ANY],
  },
  { room: 'src/cli/territory', rooms: ['src/case-file', 'src/territories/*'], packages: [] },
  {
    room: 'src/cli',
    rooms: ['src/engine', 'src/case-file', 'src/case-library', 'src/interop', 'src/i18n'],
    packages: [/^node:/],
  },
  { room: 'src/app', rooms: ['src', '#territory', '#page'], packages: [ANY], never: ['src/territories/*'] },
];

/**
 * The part of `path` that is the room (`src/features/plan`), or undefined when it lies outside.
 * `src/engine/types` is that folder or the single file types.ts.
 * @param {string} room @param {string} path @returns {string | undefined}
 */
function within(room, path) {
  const pattern = room.replace('*', '[^/]+');
  return new RegExp(`^(${pattern})(/|\\.tsx?$)`).exec(path)?.[1];
}

/** @param {string} path */
function roomOf(path) {
  for (const entry of ROOMS) {
    const here = within(entry.room, path);
    if (here !== undefined) return { ...entry, here };
  }
  return undefined;
}

/** @param {string} filename @returns {string} path from the root of the project, with forward slashes */
const projectPath = (filename) => relative(root, filename).split(sep).join('/');

/**
 * What is wrong with importing `source` from `file`, or undefined.
 * @param {string} file @param {string} source @returns {string | undefined}
 */
function objection(file, source) {
  const from = roomOf(file);
  if (!from) return `${file} lies in no room of src/ (see scripts/lint-rooms.mjs)`;
  const target = /^#(territory|page)\//.test(source)
    ? source
    : posix.normalize(posix.join(posix.dirname(file), source));
  if (!source.startsWith('.') && target !== source) {
    return from.packages.some((allowed) => allowed.test(source)) && !source.startsWith('/')
      ? undefined
      : `${from.here} may not import "${source}"`;
  }
  const own = from.here.split('/')[2] ?? '';
  const rooms = [from.here, ...from.rooms.map((room) => room.replace('<own>', own))];
  const allowed =
    rooms.some((room) => within(room, target) !== undefined) &&
    !(from.never ?? []).some((room) => within(room, target) !== undefined);
  return allowed ? undefined : `${from.here} may not import ${target}`;
}

/** @typedef {{ filename: string, report(problem: { node: unknown, message: string }): void }} Context */

const imports = {
  /** @param {Context} context */
  create(context) {
    const file = projectPath(context.filename);
    /** @param {any} node The whole statement. @param {any} source Its literal. */
    const check = (node, source) => {
      const text = source?.value ?? source?.quasis?.[0]?.value?.cooked;
      if (typeof text !== 'string' || source.expressions?.length) {
        context.report({ node, message: 'An import whose address is computed cannot be checked' });
        return;
      }
      const message = objection(file, text);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: (/** @type {any} */ node) => check(node, node.source),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node, node.source),
      ExportNamedDeclaration: (/** @type {any} */ node) => node.source && check(node, node.source),
      ImportExpression: (/** @type {any} */ node) => check(node, node.source),
      TSImportType: (/** @type {any} */ node) => check(node, node.source ?? node.argument?.literal),
    };
  },
};

const noBarrel = {
  /** @param {Context} context */
  create(context) {
    return {
      Program(/** @type {any} */ program) {
        const reexports = program.body.filter((/** @type {any} */ s) => s.type.startsWith('Export') && s.source);
        const own = program.body.some(
          (/** @type {any} */ s) => s.type !== 'ImportDeclaration' && !reexports.includes(s),
        );
        const isIndex = /(^|\/)index\.tsx?$/.test(projectPath(context.filename));
        for (const node of reexports)
          if (isIndex || !own || node.type === 'ExportAllDeclaration')
            context.report({ node, message: 'No barrel files: import from the file that defines it' });
      },
    };
  },
};

export default { meta: { name: 'rooms' }, rules: { imports, 'no-barrel': noBarrel } };
