// Loaded into a process that is measured: when it ends, it says on file descriptor 3 how many KiB it had at most.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
