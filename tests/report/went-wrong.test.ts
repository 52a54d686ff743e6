import { describe, expect, it } from 'vitest';
import { failedSpecs, failedTests } from '../../scripts/report/went-wrong.mjs';

describe('the last lines of a run', () => {
  it('name each test that failed, and a file that would not load', () => {
    const passed = { fullName: 'a sum is right', status: 'passed' };
    const failed = { fullName: 'a quotient is right', status: 'failed' };
    expect(
      failedTests({
        testResults: [
          { name: 'sum.test.ts', status: 'passed', assertionResults: [passed] },
          { name: 'quotient.test.ts', status: 'failed', assertionResults: [passed, failed] },
          { name: 'product.test.ts', status: 'failed', message: 'There is no product.', assertionResults: [] },
        ],
      }),
    ).toEqual(['quotient.test.ts: a quotient is right', 'product.test.ts: There is no product.']);
  });

  it('name each browser test that failed, however deep it stands', () => {
    const specs = [
      { title: 'it opens', ok: true },
      { title: 'it prints', ok: false },
    ];
    expect(failedSpecs({ suites: [{ title: 'app.spec.ts', specs, suites: [{ title: 'dark', specs }] }] })).toEqual([
      'app.spec.ts: it prints',
      'dark: it prints',
    ]);
  });

  it('say nothing of a step that wrote no report', () => {
    expect([...failedTests(undefined), ...failedSpecs(undefined)]).toEqual([]);
  });
});
