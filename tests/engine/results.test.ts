import { describe, expect, it } from 'vitest';
import { plainCase } from '../fixtures/a-case.ts';
import { answer } from '../fixtures/ask.ts';
import { differingLines, resultLines } from '../fixtures/result-lines.ts';
import { ruleFixtures } from '../fixtures/rule-fixtures.ts';
import { vignettes } from '../fixtures/vignettes.ts';

const PLAIN = resultLines(answer(plainCase()));

/**
 * Whole results, kept beside this file. What is right is said by the other tests; this one says that nothing else has
 * changed. Whoever means a change reads the difference line by line before taking it over with `npx vitest run -u`.
 */
describe('nothing of a result changes unnoticed', () => {
  it.each(vignettes)('in the worked case $id', ({ case: data }) => {
    expect(resultLines(answer(data))).toMatchSnapshot();
  });

  it.each(Object.entries(ruleFixtures))(
    'where a plain case is given what %s needs to fire',
    (_, { fired: [shown] }) => {
      expect(differingLines(PLAIN, resultLines(answer(plainCase(shown?.case))))).toMatchSnapshot();
    },
  );
});
