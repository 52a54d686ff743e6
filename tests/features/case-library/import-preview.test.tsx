import '../../../src/i18n/with-library.ts';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { readFile, recordFileText } from '../../../src/case-library/library-file.ts';
import { compared } from '../../../src/case-library/merge.ts';
import { newRecord } from '../../../src/case-library/record.ts';
import { Brought } from '../../../src/features/case-library/import-preview.tsx';
import { faultText } from '../../fixtures/fault-file.ts';
import { fixedOutside } from '../../fixtures/outside.ts';
import { plainCase } from '../../territories/coronary/fixtures/a-case.ts';

const { outside } = fixedOutside();

function show(text: string) {
  const read = readFile(text, outside);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const items = compared(
    read.incoming,
    () => undefined,
    () => undefined,
  );
  render(<Brought name="file.json" items={items} onGo={vi.fn()} onCancel={vi.fn()} />);
  return items;
}

const cautions = () =>
  screen.queryAllByText(/identifier of a patient|may be a name/).map(({ textContent }) => textContent);

describe('what a file would bring', () => {
  test('warns of an identifier in the digits of any script', () => {
    const items = show(faultText('labels-other-digits.json'));
    expect(items.length).toBeGreaterThan(1);
    expect(cautions()).toEqual([
      `The code or the reason of ${items.length} cases look like an identifier of a patient.`,
    ]);
  });

  test('warns of an identifier in a reason as in a code, and of a name', () => {
    show(faultText('reason-with-identifier.json'));
    expect(cautions()).toEqual(['The code or the reason of 1 case looks like an identifier of a patient.']);
  });

  test('warns of what may be a name, composed or not', () => {
    show(recordFileText(newRecord({ ...plainCase(), label: 'Zoë Müller'.normalize('NFD') }, outside)));
    expect(cautions()).toEqual(['In the code or the reason of 1 case there may be a name.']);
  });

  test('warns of nothing where there is nothing', () => {
    show(recordFileText(newRecord({ ...plainCase(), label: 'LAB-12' }, outside)));
    expect(cautions()).toEqual([]);
  });

  test('sets a code that is written from right to left apart from the date behind it', () => {
    const items = show(faultText('rtl-labels.json'));
    const [list] = screen.getAllByRole('list').slice(-1);
    if (!list) throw new Error('There is no list.');
    for (const { record } of items) {
      const code = within(list).getByText(record.case.label ?? '');
      expect(code.tagName).toBe('BDI');
      expect(code.parentElement).toHaveTextContent(/, 5 Nov 2026/);
    }
  });

  test('a code of which nothing can be seen is none', () => {
    const items = show(faultText('label-nameless.json'));
    expect(items.map(({ record }) => 'label' in record.case)).toEqual(items.map(() => false));
    expect(screen.getAllByText('No code')).toHaveLength(items.length);
  });
});
