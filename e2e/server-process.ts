import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../scripts/ports.mjs';

/** A `vite preview` of dist/ in a process of its own, so that a test can really stop it. */
export async function startServer() {
  const port = await freePort(0);
  const url = `http://localhost:${port}/`;
  const child: ChildProcess = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'preview', '--port', String(port)],
    { stdio: 'ignore' },
  );
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  for (let tries = 0; !(await answers(url)); tries++) {
    if (tries > 100 || child.exitCode !== null) {
      await stop();
      throw new Error(`No server came up at ${url}`);
    }
    await new Promise((ok) => setTimeout(ok, 100));
  }
  return { url, stop };
}

export async function answers(url: string) {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
