import { describe, expect, it } from 'vitest';
import { explain } from '../../src/engine/explain.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import { answer, inspection } from '../fixtures/ask.ts';
import { differingLines, explanationLines, inspectionLines, planLines, resultLines } from '../fixtures/result-lines.ts';
import { plainCase } from '../territories/coronary/fixtures/a-case.ts';
import { ruleFixtures } from '../territories/coronary/fixtures/rule-fixtures.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

function sentenceLine(data: CaseData): string {
  const { id, values } = inspection(data).answer;
  return [id, ...(values.tools ?? [])].join(' ');
}

/** Those of the first edition; of the others what is still open is left out, to keep the file one that can be read. */
const WHOLE: ReadonlySet<string> = new Set(vignettes.slice(0, 45).map(({ id }) => id));
const PLAIN = resultLines(answer(plainCase()));

/**
 * Results, kept beside this file. What is right is said by the other tests; this one says that nothing else has
 * changed. Whoever means a change reads the difference line by line before taking it over with `npx vitest run -u`.
 */
describe('nothing of a result changes unnoticed', () => {
  it.each(vignettes)('in the worked case $id', ({ id, case: data }) => {
    const inspected = inspection(data);
    const lines = WHOLE.has(id) ? resultLines : planLines;
    expect(`${lines(inspected.result)}\n${inspectionLines(inspected)}`).toMatchSnapshot();
  });

  it.each(Object.entries(ruleFixtures))(
    'where a plain case is given what %s needs to fire',
    (id, { fired: [shown] }) => {
      const inspected = inspection(plainCase(shown?.case));
      const differing = differingLines(PLAIN, resultLines(inspected.result));
      expect(`${differing}\n${explanationLines(explain(inspected, id))}`).toMatchSnapshot();
    },
  );

  it('in the sentence that is said of any case that shows a rule, alone and in a plain case', () => {
    const said = Object.entries(ruleFixtures).flatMap(([id, { fired, notMet, undetermined }]) =>
      [fired, notMet, undetermined]
        .flatMap((shown) => ('never' in shown ? [] : shown))
        .map(({ title, case: data }) => `${id} ${title}: ${sentenceLine(data)} / ${sentenceLine(plainCase(data))}`),
    );
    expect(said.join('\n')).toMatchSnapshot();
  });
});
