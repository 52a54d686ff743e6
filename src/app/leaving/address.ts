import { MARK, type Mark } from '../../interop/second-opinion/address.ts';

/** The address of this program; null where it was opened from a file, which leads nobody else anywhere. */
export const ownAddress = (): string | null =>
  window.location.protocol === 'file:' ? null : window.location.href.replace(/[?#].*$/, '');

/**
 * A message that stands in the address: read once, and taken out of it, so that it stays neither in the history nor in
 * a bookmark nor on a shared screen.
 */
export function takeArrived(mark: Mark = MARK): string | null {
  const { hash, pathname, search } = window.location;
  if (!hash.startsWith(mark)) return null;
  window.history.replaceState(window.history.state, '', pathname + search);
  return hash;
}
