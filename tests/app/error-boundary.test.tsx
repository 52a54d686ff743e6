import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/error-boundary.tsx';
import { useCaseStore } from '../../src/app/stores/case-store.ts';
import { emptyCase } from '../../src/territories/coronary/case/edit.ts';
import { parseCaseText } from '../../src/territories/coronary/case/parse-case.ts';

let broken = true;

function Fragile() {
  if (broken) throw new Error('the plan fell over');
  return <p>the plan</p>;
}

describe('error boundary', () => {
  const saved: Blob[] = [];
  beforeEach(() => {
    broken = true;
    saved.length = 0;
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    URL.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return 'blob:case';
    };
    useCaseStore.setState({ caseData: { ...emptyCase(), stent: { type: 'des' } }, past: [] });
    render(
      <ErrorBoundary>
        <Fragile />
      </ErrorBoundary>,
    );
  });
  afterEach(() => vi.restoreAllMocks());

  test('keeps the case and offers it as a file', async () => {
    expect(screen.getByText(/the plan fell over/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Save the case as a file' }));
    expect(saved).toHaveLength(1);
    const parsed = parseCaseText((await saved[0]?.text()) ?? '');
    expect(parsed).toMatchObject({ ok: true, case: { stent: { type: 'des' } } });
  });

  test('goes on when the failure has passed', async () => {
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('the plan')).toBeInTheDocument();
    expect(useCaseStore.getState().caseData.stent).toEqual({ type: 'des' });
  });
});
