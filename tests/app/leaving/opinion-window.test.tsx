import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showOpinion } from '../../../src/app/leaving/opinion-view.ts';
import { OpinionWindow } from '../../../src/app/leaving/opinion-window.tsx';
import { inspected } from '../../fixtures/inspections.ts';
import { freshDevice } from '../library/a-window.ts';

beforeEach(() => freshDevice());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the second opinion that was left at the form of a request', () => {
  beforeEach(() => {
    showOpinion({ at: 'ask', consultation: null });
    render(<OpinionWindow inspectionOf={inspected} arrived={null} onClose={() => {}} />);
  });

  test('opens a file from there at once', () => {
    expect(screen.getByRole('button', { name: /^Open a file/ })).toBeVisible();
  });

  test('asks for the centre of who asks, and by that name', () => {
    expect(screen.getByLabelText('Your centre')).toBeVisible();
    expect(screen.queryByLabelText('Centre')).toBeNull();
  });
});
