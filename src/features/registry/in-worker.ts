import { spokenNow } from '../../i18n/translate.ts';
import { startAuditor as inPage } from './in-page.ts';
import type { Answer, Auditor, Request, StartAuditor } from './protocol.ts';

/**
 * The work in a worker of its own. Its script is a second copy of the engine and is not kept for offline use: where it does not
 * come, or nothing can be a worker, the page does the same work between the reader's own doings.
 */
export const startAuditor: StartAuditor = (onAnswer) => {
  const waiting: Request[] = [];
  let heard = false;
  let closed = false;
  let instead: Auditor | undefined;
  const worker = new Worker(new URL('./audit-worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage({ kind: 'speak', language: spokenNow() } satisfies Request);
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    heard = true;
    onAnswer(data);
  });
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    if (heard) onAnswer({ kind: 'failed', message: message ?? '' });
    else standIn();
  });
  function standIn() {
    if (closed) return;
    instead = inPage(onAnswer);
    for (const request of waiting) instead.send(request);
  }
  return {
    send: (request) => {
      if (instead) instead.send(request);
      else {
        if (!heard) waiting.push(request);
        worker.postMessage(request);
      }
    },
    close: () => {
      closed = true;
      worker.terminate();
      instead?.close();
    },
  };
};
