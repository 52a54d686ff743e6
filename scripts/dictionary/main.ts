import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { written } from './written.ts';

const FOLDER = 'docs/registry';

export function run(): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(written())) writeFileSync(join(FOLDER, name), text);
}
