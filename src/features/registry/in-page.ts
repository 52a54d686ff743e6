import type { StartAuditor } from './protocol.ts';
import { Session } from './session.ts';

/** The work in the page itself: between two pieces of a file, some dozens of cases, the screen answers. */
export const startAuditor: StartAuditor = (onAnswer) => {
  let open = true;
  const session = new Session((answer) => {
    if (open) onAnswer(answer);
  });
  return {
    send: (request) => void session.receive(request),
    close: () => {
      open = false;
      void session.receive({ kind: 'cancel' });
    },
  };
};
