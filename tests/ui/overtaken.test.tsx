import { act, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { Overtaken } from '../../src/ui/overtaken.tsx';

describe('what a newer answer has overtaken', () => {
  test('says so at once, shows it when it lasts, and not for longer', () => {
    vi.useFakeTimers();
    const shown = (when: boolean) => <Overtaken when={when}>the plan of before</Overtaken>;
    const { rerender } = render(shown(true));
    const part = screen.getByText('the plan of before');
    expect(part).toHaveAttribute('aria-busy', 'true');
    expect(part).not.toHaveClass('outline-dashed');
    act(() => void vi.advanceTimersByTime(1000));
    expect(part).toHaveClass('outline-dashed');
    rerender(shown(false));
    expect(part).toHaveAttribute('aria-busy', 'false');
    expect(part).not.toHaveClass('outline-dashed');
    vi.useRealTimers();
  });
});
