import { asProblem } from './storage-problem.ts';

const TRIES = 3;

/**
 * Does again what another window came between: for work that reads, takes its time over it, and writes only if nothing
 * has changed meanwhile (`conflict`).
 * @throws StorageProblem; `conflict` when other windows kept writing
 */
export async function untilUndisturbed<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const problem = asProblem(error);
      if (problem.code !== 'conflict' || tries === TRIES) throw problem;
    }
  }
}
