// LibreOffice, with which a test opens what the program writes for spreadsheets. Debian's is installed where that can be done.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** @returns {string | undefined} where LibreOffice is */
export const findSoffice = () => process.env.SOFFICE_PATH || SOFFICE.find((path) => existsSync(path));

/** No run ends here: without LibreOffice its test says that there is none. */
export function ensureSoffice() {
  if (findSoffice() !== undefined || process.getuid?.() !== 0 || !onDebian()) return;
  console.error('No LibreOffice found; installing Debian’s (apt-get install libreoffice-calc-nogui)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc-nogui'];
  spawnSync('apt-get', install, { stdio: ['ignore', 2, 2], env });
}

function onDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
