import { createServer } from 'node:net';

/**
 * Whether 127.0.0.1:port can be listened on; port 0 asks the system for any.
 * @param {number} port @returns {Promise<number | undefined>} the port, or undefined when it is taken
 */
export function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error),
    );
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
