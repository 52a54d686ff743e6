/** What a window is told of the service worker. */
export interface WorkerListener {
  /** Everything is on the device for the first time. */
  readonly onOfflineReady: () => void;
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
      if (installing.state === 'installed' && !registration.active) listener.onOfflineReady();
      tellWaiting();
    });
  };
  registration.addEventListener('updatefound', follow);
  follow();
  tellWaiting();
  return registration;
}

/** @returns what the worker says of its build; null when it does not answer in time */
export function askBuild(worker: ServiceWorker, waitMs = 10_000): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const settle = (answer: unknown) => {
      clearTimeout(timer);
      port1.close();
      resolve(answer);
    };
    const timer = setTimeout(() => settle(null), waitMs);
    port1.onmessage = (event: MessageEvent<unknown>) => settle(event.data);
    worker.postMessage({ type: 'DESCRIBE_BUILD' }, [port2]);
  });
}

export const letTakeOver = (worker: ServiceWorker): void => worker.postMessage({ type: 'SKIP_WAITING' });
