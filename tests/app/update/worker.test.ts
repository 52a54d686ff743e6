import { expect, test, vi } from 'vitest';
import { complete, followWorker } from '../../../src/app/update/worker.ts';

/** A worker, a registration and a container as far as they are followed. */
class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}
class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  find() {
    this.installing = new FakeWorker();
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }
  install() {
    const worker = this.installing;
    this.waiting = worker;
    this.installing = null;
    worker?.become('installed');
    return worker;
  }
}
class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  registration = new FakeRegistration();
  register = () => Promise.resolve(this.registration);
}

async function followed(prepare: (container: FakeContainer) => void) {
  const container = new FakeContainer();
  prepare(container);
  const listener = { onInstalled: vi.fn(), onWaiting: vi.fn(), onReplaced: vi.fn() };
  await followWorker(container as unknown as ServiceWorkerContainer, listener);
  const { registration } = container;
  return { container, registration, listener };
}

const running = (container: FakeContainer) => {
  container.controller = new FakeWorker();
  container.registration.active = container.controller;
};

test('at the first visit the worker is told, nothing waits, and being claimed is no update', async () => {
  const { container, registration, listener } = await followed(({ registration: own }) => own.find());
  registration.install();
  expect(listener.onInstalled).toHaveBeenCalledOnce();
  container.dispatchEvent(new Event('controllerchange'));
  expect(listener.onReplaced).not.toHaveBeenCalled();
  expect(listener.onWaiting.mock.calls.every(([worker]) => worker === null)).toBe(true);
});

test('a build that waits since the last start is told at once', async () => {
  const waiting = new FakeWorker();
  const { listener } = await followed((container) => {
    running(container);
    container.registration.waiting = waiting;
  });
  expect(listener.onWaiting).toHaveBeenLastCalledWith(waiting);
});

test('every build that is found later is told, the second as well as the first', async () => {
  const { registration, listener } = await followed(running);
  for (let n = 1; n <= 3; n++) {
    registration.find();
    const worker = registration.install();
    expect(listener.onWaiting).toHaveBeenLastCalledWith(worker);
  }
  expect(listener.onInstalled).not.toHaveBeenCalled();
});

test('a build that is given up no longer waits', async () => {
  const { registration, listener } = await followed(running);
  registration.find();
  const worker = registration.install();
  registration.waiting = null;
  worker?.become('redundant');
  expect(listener.onWaiting).toHaveBeenLastCalledWith(null);
});

test('a window that was under an older build is told of the change', async () => {
  const { container, listener } = await followed(running);
  container.dispatchEvent(new Event('controllerchange'));
  expect(listener.onReplaced).toHaveBeenCalledOnce();
});

/** A worker that answers every question with this, or not at all. */
const answering = (answer?: unknown) =>
  ({
    postMessage: (_question: unknown, [port]: MessagePort[]) => answer !== undefined && port?.postMessage(answer),
  }) as unknown as ServiceWorker;

test('what a worker has not got is what it says; one that knows no such question has said nothing', async () => {
  expect(await complete(answering({ missing: 2, mended: 1 }))).toEqual({ missing: 2, mended: 1 });
  expect(await complete(answering({ appVersion: '0.0.9' }))).toBeNull();
  expect(await complete(answering('none'))).toBeNull();
  expect(await complete(answering(), 10)).toBeNull();
});
