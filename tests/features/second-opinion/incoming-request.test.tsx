import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import '../../../src/i18n/with-second-opinion.ts';
import { IncomingRequest } from '../../../src/features/second-opinion/incoming-request.tsx';
import { planSeenOf } from '../../../src/interop/second-opinion/outgoing.ts';
import { inspected } from '../../fixtures/inspections.ts';
import { TYPICAL } from '../../interop/second-opinion/messages.ts';

describe('a request that came in', () => {
  test('says what is asked before what the program makes of it, once', () => {
    const { result } = inspected(TYPICAL.case);
    render(
      <IncomingRequest
        drawing={null}
        request={TYPICAL}
        result={result}
        own={planSeenOf(result, '0.1.0')}
        onTake={() => {}}
        onAnswer={() => {}}
      />,
    );
    const [question, ...again] = screen.getAllByText(TYPICAL.question);
    expect(again).toEqual([]);
    const verdict = screen.getByText(/^What your Relumen says/);
    expect(question?.compareDocumentPosition(verdict)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText('Regional lab 4', { exact: false })).toBeVisible();
  });
});
