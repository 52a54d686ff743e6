// `npm run size`, after a build: holds dist/ against the budgets of scripts/size/budgets.json. With dist-single, the
// edition in one file against those of scripts/size/one-file-budgets.json.
import { existsSync, readFileSync } from 'node:fs';
import { measured, ONE_FILE, table } from './size/measure.mjs';

const folder = process.argv[2] ?? 'dist';
const single = existsSync(`${folder}/${ONE_FILE}`);
if (single || existsSync(`${folder}/index.html`)) {
  const budgets = `scripts/size/${single ? 'one-file-' : ''}budgets.json`;
  const rows = measured(JSON.parse(readFileSync(budgets, 'utf8')), folder);
  console.log(table(rows));
  process.exitCode = rows.every((row) => row.ok) ? 0 : 1;
} else {
  console.error(`There is no build in ${folder}: run "npm run build" or "npm run build:single" first.`);
  process.exitCode = 1;
}
