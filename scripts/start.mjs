// `npm start`: installs what is missing, builds, serves the built app on this machine and prints its address.
// Every start builds into a folder of its own and clears it away at the end: two at the same moment, or a build of the
// project while a server runs, have nothing in common; and the project itself need not be one that can be written to.
import './setup.mjs';
import { readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CACHE, newFolder, PLACES, reason } from './places.mjs';
import { portOf, takePort } from './ports.mjs';

const OTHER_PORT = 'PORT=4199 npm start';
const port = portOf(process.env.PORT || '4173') ?? stop(`PORT=${process.env.PORT} is not a port number.`);
const taken = await takePort(port).catch((error) => stop(`The app cannot be served: ${reason(error)}`));
if ('refused' in taken)
  stop(
    taken.refused === 'in-use'
      ? `Port ${port} is in use. Stop what listens there, or choose another: ${OTHER_PORT}`
      : `This user may not listen on port ${port}. Choose another: ${OTHER_PORT}`,
  );

clearAway();
const outDir = ownFolder();
process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.once(signal, () => {
    rmSync(outDir, { recursive: true, force: true });
    process.kill(process.pid, signal); // and now as if nobody had listened
  });

process.env.NODE_ENV = 'production'; // under NODE_ENV=test the build would hold React's development version
const { build, preview } = await import('vite');
/** Read in memory: Vite would otherwise write the compiled configuration into node_modules. */
const configLoader = 'runner';
try {
  // On a slow machine the bundler would tell at length which of its parts took how long: of the page's and of a worker's.
  const rolldownOptions = { checks: { bundlerTimings: false } };
  const worker = { rolldownOptions };
  await build({ configLoader, logLevel: 'warn', build: { outDir, emptyOutDir: true, rolldownOptions }, worker });
} catch (error) {
  stop(`The app could not be built: ${reason(error)}`);
}
await taken.release();
try {
  await preview({ configLoader, build: { outDir }, preview: { port } });
} catch (error) {
  stop(`The app could not be served: ${reason(error)}`);
}
console.log(`Relumen is at http://localhost:${port}/ (Ctrl+C stops it)`);

/** A folder that nobody else builds into. */
function ownFolder() {
  /** @type {string[]} */
  const reasons = [];
  for (const place of PLACES)
    try {
      return newFolder(place, `served-${process.pid}-${hostname()}-`);
    } catch (error) {
      reasons.push(reason(error));
    }
  return stop(`There is nowhere to build the app: ${reasons.join('; ')}`);
}

/** What starts on this machine have left that were killed; of other machines, and containers, it cannot be told. */
function clearAway() {
  try {
    for (const name of readdirSync(CACHE)) {
      const [, by, on] = /^served-(\d+)-(.+)-[^-]+$/.exec(name) ?? [];
      if (on === hostname() && !runs(Number(by))) rmSync(join(CACHE, name), { recursive: true, force: true });
    }
  } catch {
    // Nothing was ever left, or it is another user's.
  }
}

/** @param {number} id of a process @returns {boolean} */
function runs(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(why);
  process.exit(1);
}
