// `npm start`: installs what is missing, builds, serves the built app on this machine and prints its address.
import './setup.mjs';
import { freePort } from './ports.mjs';

const port = Number(process.env.PORT || 4173);
if (!(Number.isInteger(port) && port > 0 && port < 65536)) stop(`PORT=${process.env.PORT} is not a port number.`);
if ((await freePort(port)) === undefined)
  stop(`Port ${port} is in use. Stop what listens there, or choose another: PORT=4199 npm start`);

process.env.NODE_ENV = 'production'; // under NODE_ENV=test the build would hold React's development version
const { build, preview } = await import('vite');
await build({ logLevel: 'warn' });
await preview({ preview: { port } });
console.log(`Relumen is at http://localhost:${port}/ (Ctrl+C stops it)`);

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(why);
  process.exit(1);
}
