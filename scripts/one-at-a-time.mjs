// What must not be done twice at once in one folder, even by two programs.
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Waits until no other program does the same, then keeps others waiting. It is held by an open socket and not by a file:
 * the system lets go of it when the program ends, however it ends.
 * @param {string} what is done, and where: the full path of a folder
 * @param {() => void} [onWait] told once, when somebody else is at it
 * @returns {Promise<() => void>} lets the others go on
 */
export async function oneAtATime(what, onWait) {
  const address = addressOf(what);
  for (let waited = false; ; waited = true) {
    const held = await listenOn(address);
    if (held) return held;
    if (!waited) onWait?.();
    await until(address);
  }
}

/** A name that only the running system knows; where there are none, a socket in the temporary folder. @param {string} what */
function addressOf(what) {
  const name = `relumen-${createHash('sha256').update(what).digest('hex').slice(0, 24)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), name);
}

/**
 * @param {string} address @returns {Promise<(() => void) | undefined>} undefined when another program has it. Where the
 * system gives no such sockets nothing is held: then two at once are as bad as they were.
 */
function listenOn(address) {
  return new Promise((resolve) => {
    /** @type {Set<import('node:net').Socket>} */
    const waiting = new Set();
    const server = createServer((socket) => waiting.add(socket.on('error', () => {})));
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code === 'EADDRINUSE' ? undefined : () => {}),
    );
    server.listen(address, () =>
      resolve(() => {
        server.close();
        for (const socket of waiting) socket.destroy();
      }),
    );
    server.unref();
  });
}

/** Resolves when whoever has the address lets go of it or ends. @param {string} address @returns {Promise<void>} */
function until(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      // A socket file of a program that was killed: nobody listens there any more.
      if (error.code === 'ECONNREFUSED' && !address.startsWith('\0')) rmSync(address, { force: true });
    });
    socket.once('close', () => setTimeout(resolve, 100));
    socket.resume();
  });
}
