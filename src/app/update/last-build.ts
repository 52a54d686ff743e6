import { BUILD_KEY as KEY } from '#territory/page.ts';
import { type Build, readBuild } from './build.ts';

/**
 * The build that ran on this device before, when it was another one; from now on `here` is remembered. A browser lets a
 * waiting build take over by itself once every window is closed: then this is what says that the rules are others.
 */
export function buildBefore(here: Build): Build | null {
  const { impact: _, ...compared } = here; // measured again, it makes no other build
  const text = JSON.stringify(compared);
  try {
    const before = localStorage.getItem(KEY);
    if (before === text) return null;
    localStorage.setItem(KEY, text);
    return before === null ? null : readBuild(JSON.parse(before));
  } catch {
    return null; // no storage, or something else was written there
  }
}
