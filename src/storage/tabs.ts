import { DATABASE } from '#territory/page.ts';

/** What windows of this program on the same device tell each other. */
export type TabMessage =
  | { readonly kind: 'saved'; readonly id: string; readonly serial: number }
  | { readonly kind: 'list-changed' }
  /** The sender wants to write this case: whoever does now saves and lets go. */
  | { readonly kind: 'hand-over'; readonly id: string }
  /** How the device keeps cases has changed, or it was emptied. */
  | { readonly kind: 'device-changed' };

export interface Tabs {
  readonly tell: (message: TabMessage) => void;
  readonly close: () => void;
}

/** Joins the other windows, of this page or the one whose cases lie in the database of that name; where the browser has no channel, nobody is told and nobody is heard. */
export function joinTabs(onMessage: (message: TabMessage) => void, name = DATABASE): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', (event: MessageEvent<TabMessage>) => onMessage(event.data));
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}
