import { createServer } from 'node:net';

/**
 * The port that a text names: digits and nothing else. `Number` would take " 4799", "1e3" and "0x1000" too.
 * @param {string} text @returns {number | undefined}
 */
export function portOf(text) {
  const port = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
  return port !== undefined && port < 65_536 ? port : undefined;
}

/**
 * Takes 127.0.0.1:port and keeps it until it is released, so that whoever else asks for it meanwhile is told; port 0 asks
 * the system for any.
 * @param {number} port
 * @returns {Promise<{ port: number, release(): Promise<void> } | { refused: 'in-use' | 'not-allowed' }>}
 */
export function takePort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve({ refused: 'in-use' });
      else if (error.code === 'EACCES') resolve({ refused: 'not-allowed' });
      else reject(error);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        release: () => new Promise((done) => server.close(() => done())),
      });
    });
  });
}

/**
 * Whether 127.0.0.1:port can be listened on; port 0 asks the system for any.
 * @param {number} port @returns {Promise<number | undefined>} the port, or undefined when it is taken
 */
export async function freePort(port) {
  const taken = await takePort(port);
  if ('refused' in taken) return undefined;
  await taken.release();
  return taken.port;
}
