import '../../../src/i18n/with-library.ts';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { DecisionReason } from '../../../src/features/case-library/decision-reason.tsx';
import { SealForm } from '../../../src/features/case-library/seal-form.tsx';
import { UnlockForm } from '../../../src/features/case-library/unlock-form.tsx';

describe('a passphrase that seals', () => {
  function show() {
    const onSeal = vi.fn(() => Promise.resolve());
    render(<SealForm minLength={8} onSeal={onSeal} />);
    return { onSeal, user: userEvent.setup(), first: screen.getByLabelText('Passphrase') };
  }
  const again = () => screen.getByLabelText('The passphrase once more');

  test('that is too short is refused, and the focus is where it is wrong', async () => {
    const { onSeal, user, first } = show();
    await user.type(first, 'short{Enter}');
    expect(await screen.findByText(/5.*8|8.*5/)).toHaveRole('alert');
    expect(first).toHaveFocus();
    expect(first).toBeInvalid();
    expect(onSeal).not.toHaveBeenCalled();
  });

  test('that is not the same twice is refused at the second', async () => {
    const { onSeal, user, first } = show();
    await user.type(first, 'long enough');
    await user.type(again(), 'long enouhg{Enter}');
    await waitFor(() => expect(again()).toBeInvalid());
    expect(first).toBeValid();
    expect(again()).toHaveFocus();
    expect(onSeal).not.toHaveBeenCalled();
  });

  test('that is the same twice is taken, once', async () => {
    const { onSeal, user, first } = show();
    await user.type(first, 'long enough');
    await user.type(again(), 'long enough{Enter}');
    await waitFor(() => expect(onSeal).toHaveBeenCalledOnce());
    expect(onSeal).toHaveBeenCalledWith('long enough');
  });
});

test('a wrong passphrase is told, and the right one is not', async () => {
  const onUnlock = vi.fn((passphrase: string) => Promise.resolve(passphrase === 'right one'));
  render(<UnlockForm onUnlock={onUnlock} />);
  const user = userEvent.setup();
  const input = screen.getByLabelText('Passphrase');
  await user.type(input, 'wrong one{Enter}');
  await waitFor(() => expect(input).toBeInvalid());
  expect(input).toHaveFocus();
  expect(screen.getByRole('alert')).not.toBeEmptyDOMElement();
  await user.clear(input);
  await user.type(input, 'right one{Enter}');
  await waitFor(() => expect(onUnlock).toHaveBeenLastCalledWith('right one'));
  await waitFor(() => expect(screen.getByRole('alert')).toBeEmptyDOMElement());
});

describe('the reason of a decision', () => {
  function show(reason = '') {
    const onReason = vi.fn();
    render(
      <>
        <DecisionReason reason={reason} label="Why" maxLength={200} onReason={onReason} />
        <button type="button">elsewhere</button>
      </>,
    );
    return { onReason, user: userEvent.setup(), input: screen.getByLabelText('Why') };
  }

  test('is handed in with Enter, and on leaving it', async () => {
    const { onReason, user, input } = show();
    await user.type(input, 'calcium{Enter}');
    await waitFor(() => expect(onReason).toHaveBeenLastCalledWith('calcium'));
    await user.type(input, ' left');
    await user.tab();
    await waitFor(() => expect(onReason).toHaveBeenLastCalledWith('calcium left'));
  });

  test('is not handed in when nothing of it was changed', async () => {
    const { onReason, user, input } = show('calcium');
    await user.click(input);
    await user.tab();
    await Promise.resolve();
    expect(onReason).not.toHaveBeenCalled();
  });

  test('with what looks like an identifier is refused, and nobody is held in the field', async () => {
    const { onReason, user, input } = show();
    await user.type(input, 'ID 12345678901');
    expect(input).toBeInvalid();
    await user.tab();
    await Promise.resolve();
    expect(onReason).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'elsewhere' })).toHaveFocus();
  });
});
