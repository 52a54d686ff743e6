// `npm run size`, after a build: holds dist/ against the budgets of scripts/size/budgets.json.
import { existsSync, readFileSync } from 'node:fs';
import { measured, table } from './size/measure.mjs';

const folder = process.argv[2] ?? 'dist';
if (existsSync(`${folder}/index.html`)) {
  const rows = measured(JSON.parse(readFileSync('scripts/size/budgets.json', 'utf8')), folder);
  console.log(table(rows));
  process.exitCode = rows.every((row) => row.ok) ? 0 : 1;
} else {
  console.error(`${folder}/index.html is not there: run "npm run build" first.`);
  process.exitCode = 1;
}
