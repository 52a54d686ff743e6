/** What a window is told of the service worker. */
export interface WorkerListener {
  /** A worker was installed for the first time; whether it has everything it is yet to be asked. */
  readonly onInstalled: (worker: ServiceWorker) => void;
  /** A newer build has been fetched and waits; null when it no longer does. May be told the same worker again. */
  readonly onWaiting: (worker: ServiceWorker | null) => void;
  /** A newer build has taken over, from this window or from another one; the page is still the old one. */
  readonly onReplaced: () => void;
}

/**
 * Registers the service worker and follows it for as long as the window is open. Not by workbox-window: that stops
 * listening after the first update it finds later than a minute after the start, and these windows stay open for days.
 */
export async function followWorker(
  container: ServiceWorkerContainer,
  listener: WorkerListener,
): Promise<ServiceWorkerRegistration> {
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (controlled) listener.onReplaced();
    controlled = true;
  });
  const registration = await container.register('/sw.js', { scope: '/' });
  const tellWaiting = () => listener.onWaiting(registration.active ? registration.waiting : null);
  const follow = () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && !registration.active) listener.onInstalled(installing);
      tellWaiting();
    });
  };
  registration.addEventListener('updatefound', follow);
  follow();
  tellWaiting();
  return registration;
}

/** @returns what the worker says of its build; null when it does not answer in time */
export const askBuild = (worker: ServiceWorker, waitMs = 10_000): Promise<unknown> =>
  ask(worker, 'DESCRIBE_BUILD', waitMs);

/** What a worker has not got of what it should keep, and what of that it has just fetched again. */
export interface Completed {
  readonly missing: number;
  readonly mended: number;
}

/** Lets the worker fetch again what it should keep and does not. @returns null when it does not answer, being an older one */
export async function complete(worker: ServiceWorker, waitMs = 120_000): Promise<Completed | null> {
  const { missing, mended } = ((await ask(worker, 'COMPLETE_PRECACHE', waitMs)) ?? {}) as Partial<Completed>;
  return typeof missing === 'number' && typeof mended === 'number' ? { missing, mended } : null;
}

function ask(worker: ServiceWorker, type: string, waitMs: number): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const settle = (answer: unknown) => {
      clearTimeout(timer);
      port1.close();
      resolve(answer);
    };
    const timer = setTimeout(() => settle(null), waitMs);
    port1.onmessage = (event: MessageEvent<unknown>) => settle(event.data);
    worker.postMessage({ type }, [port2]);
  });
}

export const letTakeOver = (worker: ServiceWorker): void => worker.postMessage({ type: 'SKIP_WAITING' });
