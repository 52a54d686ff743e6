import { expect, test } from 'vitest';
import { benchCases } from '../../../bench/cases.ts';
import { evaluate } from '../../../src/engine/evaluate.ts';
import { explain } from '../../../src/engine/explain.ts';
import { inspect } from '../../../src/engine/inspect.ts';
import type { CaseData } from '../../../src/engine/types/case-data.ts';
import { whatWouldChange } from '../../../src/engine/what-if.ts';
import { DEFAULT_SETTINGS } from '../../../src/knowledge/default-settings.ts';
import { preparedKnowledge as knowledge } from '../../../src/knowledge/prepared-knowledge.ts';
import { records } from '../../../src/knowledge/records.ts';
import { knowledgeVersion } from '../../../src/knowledge/version.ts';
import { plainCase } from '../../fixtures/a-case.ts';
import { ruleFixtures } from '../../fixtures/rule-fixtures.ts';
import { runs } from '../../fixtures/runs.ts';
import { vignettes } from '../../fixtures/vignettes.ts';
import { evaluate as evaluateBefore } from '../evaluate.ts';
import { inspect as inspectBefore } from '../inspect.ts';
import type { Knowledge as KnowledgeBefore } from '../types/knowledge.ts';
import { whatWouldChange as changesBefore } from '../what-if.ts';

const before = { ...knowledgeVersion, ...records } as KnowledgeBefore;
/** As text: names, their order, and everything in it. */
const text = (value: unknown): string => JSON.stringify(value);

const shown: readonly CaseData[] = Object.values(ruleFixtures).flatMap(({ fired, notMet, undetermined }) =>
  [fired, notMet, undetermined].flatMap((cases) => ('never' in cases ? [] : cases.map(({ case: data }) => data))),
);
const CASES: readonly (readonly [string, readonly CaseData[]])[] = [
  ['the worked cases', vignettes.map(({ case: data }) => data)],
  ['the cases that show a rule', [...shown, ...shown.map((data) => plainCase(data))]],
  ['random cases', benchCases(runs(400), 20_270_101)],
];

test.each(CASES)('the engine by lanes says of %s what the one before it said', (_, cases) => {
  for (const data of cases)
    expect(text(evaluate(data, knowledge, DEFAULT_SETTINGS))).toBe(
      text(evaluateBefore(data, before, DEFAULT_SETTINGS)),
    );
});

test('and shows and explains them alike, and finds the same answers that would change them', () => {
  for (const { case: data } of vignettes) {
    const [then, now] = [inspectBefore(data, before, DEFAULT_SETTINGS), inspect(data, knowledge, DEFAULT_SETTINGS)];
    expect(text([now.answer, now.ladder])).toBe(text([then.answer, then.ladder]));
    for (const { id } of records.rules) expect(text(explain(now, id))).toBe(text(then.explain(id)));
    expect(text(whatWouldChange(data, knowledge, DEFAULT_SETTINGS))).toBe(
      text(changesBefore(data, before, DEFAULT_SETTINGS)),
    );
  }
});
