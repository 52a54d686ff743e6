import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../src/i18n/with-second-opinion.ts';
import { AskView } from '../../../src/app/leaving/ask-view.tsx';
import { inspected } from '../../fixtures/inspections.ts';
import { TYPICAL } from '../../interop/second-opinion/messages.ts';
import { freshDevice } from '../library/a-window.ts';

beforeEach(() => freshDevice());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a request that is ready', () => {
  test('says once whether it was sent, before and after it was', async () => {
    const { container } = render(<AskView inspectionOf={inspected} kept={{ request: TYPICAL, ready: true }} />);
    const page = within(container);
    expect(page.getAllByText(/not sent yet/i)).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'I sent it by file' }));
    expect(page.getByText(/^Marked as sent by you/)).toBeTruthy();
    expect(page.queryByText(/not sent/i)).toBeNull();
  });
});
