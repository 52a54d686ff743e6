// Loaded into a process that is measured: when it ends, it says on file descriptor 3 what it used, the most memory it
// ever had among it.
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
