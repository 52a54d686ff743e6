import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import '../../../src/i18n/with-second-opinion.ts';
import { AnswerForm } from '../../../src/features/second-opinion/answer-form.tsx';
import { emptyAnswer } from '../../../src/features/second-opinion/answer-values.ts';
import { ReadBackForm } from '../../../src/features/second-opinion/read-back-form.tsx';
import { RequestForm } from '../../../src/features/second-opinion/request-form.tsx';
import { emptyRequest } from '../../../src/features/second-opinion/request-values.ts';
import { TYPICAL } from '../../interop/second-opinion/messages.ts';

const nothing = () => {};
const FORMS = {
  request: <RequestForm values={emptyRequest()} lacking="" onKeep={nothing} onCheck={nothing} />,
  answer: <AnswerForm request={TYPICAL} values={emptyAnswer()} onKeep={nothing} onReady={nothing} />,
  'read-back': <ReadBackForm onDone={nothing} />,
};

/** By itself, or with its group. */
const saysMayStayEmpty = (field: HTMLElement): boolean => {
  const own = document.getElementById(`${field.id}-said`)?.textContent ?? '';
  const group = field.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  return `${own} ${group}`.includes('May stay empty.');
};

describe('before anything is tried', () => {
  test.each(Object.entries(FORMS))('the %s says of each field whether it is needed', async (_name, form) => {
    render(form);
    expect(screen.getAllByText(/^All of this is needed, except/)).toHaveLength(1);
    const fields = [...screen.getAllByRole('textbox'), ...screen.getAllByRole('combobox')];
    const mayStayEmpty = fields.filter(saysMayStayEmpty);
    await userEvent.click(screen.getByRole('button', { name: /Check, and show|Write the read-back/ }));
    // What is filled in from the start is neither wanting nor may it stay empty.
    const wanting = fields.filter((field) => field.getAttribute('aria-invalid') === 'true');
    expect(wanting.length).toBeGreaterThan(2);
    expect(wanting.filter((field) => mayStayEmpty.includes(field))).toEqual([]);
    expect(wanting.filter((field) => field.getAttribute('aria-required') !== 'true')).toEqual([]);
    const empty = fields.filter((field) => (field as HTMLInputElement).value === '' && !wanting.includes(field));
    expect(empty.filter((field) => !mayStayEmpty.includes(field))).toEqual([]);
  });
});
