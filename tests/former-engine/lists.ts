/** Adds an item to a short list unless it is there. */
export function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}
