// Loaded into a process that is measured: when it ends, it says on file descriptor 3 what it used, the most memory it
// ever had among it.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Threads load it too; what they use is in what the process used.
if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
