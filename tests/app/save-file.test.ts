import { expect, test } from 'vitest';
import { caseFileName } from '../../src/app/save-file.ts';
import { aCase } from '../territories/coronary/fixtures/a-case.ts';

test('a file is named after its case, in letters and digits, and after nothing where the case has no code', () => {
  expect(caseFileName('case', { ...aCase({}), label: 'F-18 / left' }, '2026-11-28')).toBe(
    'case-F-18-left-2026-11-28.json',
  );
  expect(caseFileName('case', aCase({}))).toBe('case.json');
});
