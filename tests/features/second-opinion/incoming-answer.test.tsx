import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../../src/i18n/with-second-opinion.ts';
import { IncomingAnswer } from '../../../src/features/second-opinion/incoming-answer.tsx';
import { ANSWER, TYPICAL } from '../../interop/second-opinion/messages.ts';

afterEach(() => vi.unstubAllGlobals());

function renderAnswer(wide: boolean, answer = ANSWER) {
  vi.stubGlobal('matchMedia', () => ({ matches: wide }));
  return render(
    <IncomingAnswer
      answer={answer}
      match={{ kind: 'this', consultation: { request: TYPICAL, ready: true } }}
      readBack={undefined}
      onReadBack={() => {}}
      onClose={() => {}}
    />,
  );
}

describe('an answer that came in', () => {
  test('stands before the request that it answers, which is folded where there is no room beside it', () => {
    renderAnswer(false);
    const opinion = screen.getByText(String(ANSWER.opinion));
    const request = screen.getByText('Your request');
    expect(opinion.compareDocumentPosition(request)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(request.closest('details')).not.toHaveAttribute('open');
    expect(screen.getAllByText('The question, in one sentence')).toHaveLength(1);
  });

  test('has the request open beside it on a wide screen', () => {
    renderAnswer(true);
    expect(screen.getByText('Your request').closest('details')).toHaveAttribute('open');
  });
});
