import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GROUPS } from '../../scripts/mutation/groups.mjs';

it('every file of the engine that does something is mutated, each once', () => {
  const engine = readdirSync('src/engine')
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/engine/${name}`);
  const mutated = GROUPS.flatMap(({ files }) => files).filter((file) => file.startsWith('src/engine/'));
  expect(mutated.toSorted()).toEqual(engine.toSorted());
});
