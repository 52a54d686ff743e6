import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { namesIn } from './supply/notices.mjs';

/** What a tool writes itself has a name of its own and no place on the disk. */
const WRITTEN_BY: readonly (readonly [RegExp, string])[] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
  [/^\/@vite-plugin-pwa\/|^\0?virtual:pwa-register/, 'vite-plugin-pwa'],
];

/** The package that a bundled module is from; undefined for the project's own, the name itself where none is known. */
export function packageOf(id: string): string | undefined {
  const path = id.replaceAll('\\', '/');
  const inside = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (inside) return inside;
  const written = WRITTEN_BY.find(([pattern]) => pattern.test(path))?.[1];
  return written ?? (/^\0|^virtual:|^\/@/.test(path) ? path.replace('\0', '') : undefined);
}

/** Packages with code in the build that the notices do not name. */
export function withoutNotice(modules: readonly string[], notices: string): readonly string[] {
  const named = new Set(namesIn(notices));
  const found = new Set(modules.map(packageOf).filter((name) => name !== undefined));
  return [...found].filter((name) => !named.has(name)).sort();
}

/** Fails a build that takes code from a package whose notice it would not give. @param notices the file they stand in */
export function noticesOfAll(notices: string): Plugin {
  return {
    name: 'relumen:notices-of-all',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type !== 'chunk'
          ? []
          : Object.entries(chunk.modules)
              .filter(([, module]) => module.renderedLength > 0)
              .map(([id]) => id),
      );
      const missing = withoutNotice(modules, readFileSync(notices, 'utf8'));
      if (missing.length > 0)
        this.error(`No notice of ${missing.join(', ')}: see scripts/supply/packages.mjs, then npm run sbom`);
    },
  };
}
