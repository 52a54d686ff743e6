import { isDeepStrictEqual } from 'node:util';
import { benchCases } from '../../../bench/cases.ts';
import { evaluateAll } from '../../../src/engine/evaluate.ts';
import { explain } from '../../../src/engine/explain.ts';
import { inspect } from '../../../src/engine/inspect.ts';
import type { CaseData } from '../../../src/engine/types/case-data.ts';
import { whatWouldChange } from '../../../src/engine/what-if.ts';
import { DEFAULT_SETTINGS } from '../../../src/knowledge/default-settings.ts';
import { knowledge } from '../../../src/knowledge/knowledge.ts';
import { preparedKnowledge } from '../../../src/knowledge/prepared-knowledge.ts';
import { records } from '../../../src/knowledge/records.ts';
import { knowledgeVersion } from '../../../src/knowledge/version.ts';
import { evaluate as evaluateBefore } from '../evaluate.ts';
import { inspect as inspectBefore } from '../inspect.ts';
import type { Knowledge as KnowledgeBefore } from '../types/knowledge.ts';
import { whatWouldChange as changesBefore } from '../what-if.ts';

const before = { ...knowledgeVersion, ...records } as KnowledgeBefore;

export function run(args: readonly string[] = process.argv.slice(3)): void {
  const count = Number(args[0] ?? 2000);
  const seed = Number(args[1] ?? 20_270_101);
  const every = Number(args[2] ?? 20);
  const territory = args[3] === 'prepared' ? preparedKnowledge : knowledge;
  let differing = 0;
  const CHUNK = 2000;
  for (let start = 0; start < count; start += CHUNK) {
    const cases = benchCases(Math.min(CHUNK, count - start), seed + start);
    const results = evaluateAll(cases, territory, DEFAULT_SETTINGS);
    for (const [i, data] of cases.entries()) {
      const expected = JSON.parse(JSON.stringify(evaluateBefore(data, before, DEFAULT_SETTINGS)));
      const found = JSON.parse(JSON.stringify(results[i]));
      if (JSON.stringify(found) !== JSON.stringify(expected)) {
        differing += 1;
        if (differing <= 2) tell(data, expected, found);
      }
      if (i % every === 0) {
        const a = JSON.stringify(changesBefore(data, before, DEFAULT_SETTINGS));
        const b = JSON.stringify(whatWouldChange(data, territory, DEFAULT_SETTINGS));
        if (a !== b) {
          differing += 1;
          if (differing <= 5) console.log('what-if differs', JSON.stringify(data), '\n', a, '\n', b);
        }
        const x = inspectBefore(data, before, DEFAULT_SETTINGS);
        const y = inspect(data, territory, DEFAULT_SETTINGS);
        for (const { id } of records.rules) {
          const e = JSON.stringify(x.explain(id));
          const f = JSON.stringify(explain(y, id));
          if (e !== f) {
            differing += 1;
            if (differing <= 5) console.log('explain', id, JSON.stringify(data), '\n', e, '\n', f);
          }
        }
        if (JSON.stringify([x.answer, x.ladder]) !== JSON.stringify([y.answer, y.ladder])) {
          differing += 1;
          if (differing <= 3)
            console.log(
              'ladder',
              JSON.stringify(data),
              JSON.stringify([x.answer, x.ladder]),
              JSON.stringify([y.answer, y.ladder]),
            );
        }
      }
    }
  }
  console.log(`${count} cases, seed ${seed}: ${differing} differ`);
}

function tell(data: CaseData, expected: Record<string, unknown>, found: Record<string, unknown>): void {
  console.log(JSON.stringify(data));
  for (const key of Object.keys(expected))
    if (!isDeepStrictEqual(expected[key], found[key]))
      console.log(
        key,
        '\n  before',
        JSON.stringify(expected[key]).slice(0, 700),
        '\n  now   ',
        JSON.stringify(found[key]).slice(0, 700),
      );
}
