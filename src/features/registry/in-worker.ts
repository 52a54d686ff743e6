import type { Answer, StartAuditor } from './protocol.ts';

/** The work in a worker of its own. The edition in one file, which can have none, takes `in-page.ts` in place of this. */
export const startAuditor: StartAuditor = (onAnswer) => {
  const worker = new Worker(new URL('./audit-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => onAnswer(data));
  worker.addEventListener('error', ({ message }) => onAnswer({ kind: 'failed', message: message ?? '' }));
  return { send: (request) => worker.postMessage(request), close: () => worker.terminate() };
};
