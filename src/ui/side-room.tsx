import { type ComponentType, lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { Boundary } from './boundary.tsx';
import { RetryOnceOnline } from './retry-once-online.tsx';
import { RoomFailed } from './room-failed.tsx';

interface Options {
  /** Fetched at once, for whoever is almost certain to need it, and not only when it is first drawn. */
  now?: boolean;
  /** It only draws what stands in words beside it, perhaps in a button: that it has not come is not told. */
  silent?: boolean;
}

/**
 * A part of the screen that is fetched on its own, behind a boundary of its own: whether it comes or not, and whatever
 * fails in it, everything around it goes on. `lazy` keeps a refusal for good, so every try is a new one, and takes
 * every place along in which the room is drawn.
 * @returns the room; until it is there, and beside the words on its failure if they are told, `fallback` stands in its place
 */
export function sideRoom<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  { now = false, silent = false }: Options = {},
) {
  const first = now ? fetch() : undefined;
  first?.catch(() => {}); // told where the room is drawn
  const attempt = (come: () => Promise<ComponentType<P>>) => lazy(async () => ({ default: await come() }));
  let room: ComponentType<P> = attempt(() => first ?? fetch());
  let tries = 0;
  const places = new Set<() => void>();
  const follow = (place: () => void) => {
    places.add(place);
    return () => places.delete(place);
  };
  const again = () => {
    room = attempt(fetch);
    tries++;
    for (const place of places) place();
  };
  return function SideRoom({ fallback, ...props }: P & { fallback?: ReactNode }) {
    const Room = useSyncExternalStore(
      follow,
      () => room,
      () => room,
    );
    return (
      <Boundary
        key={tries}
        instead={() => (
          <>
            {fallback}
            {silent ? <RetryOnceOnline onRetry={again} /> : <RoomFailed onRetry={again} />}
          </>
        )}
      >
        <Suspense fallback={fallback}>
          <Room {...(props as unknown as P)} />
        </Suspense>
      </Boundary>
    );
  };
}
