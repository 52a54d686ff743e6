import * as z from 'zod/mini';

const listSchema = z.object({ scripts: z.array(z.string()) });

/**
 * Fetches what this build loads only when it is asked for, before another build clears it away: a window that goes on
 * with the old build must still be able to open its rule book. Preloading runs nothing.
 */
export function keepScriptsAtHand(said: unknown): void {
  const read = listSchema.safeParse(said);
  if (!read.success) return;
  for (const script of read.data.scripts) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = `/${script}`;
    document.head.append(link);
  }
}
