/** What begins after the next paint, in the order in which it was asked for. */
let waiting: Set<() => void> | undefined;

/**
 * Begins something once the next frame has been painted: what is done before it holds that frame back. All that is asked
 * for in one frame begins together, so that React draws it in one go.
 * @returns what calls it off
 */
export function afterPaint(then: () => void): () => void {
  const these = waiting ?? beginTogether();
  const begin = () => then();
  these.add(begin);
  return () => these.delete(begin);
}

function beginTogether(): Set<() => void> {
  const these = new Set<() => void>();
  waiting = these;
  requestAnimationFrame(() => {
    waiting = undefined;
    setTimeout(() => {
      for (const begin of these) begin();
    });
  });
  return these;
}
