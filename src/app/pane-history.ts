import { type PaneName, useViewStore } from './stores/view-store.ts';

/** From this width on all panes stand side by side, and none has to be gone back to; the same as `--breakpoint-lab`. */
const ALL_PANES = '(width >= 80rem)';

/** The browser's way back leads to the pane that was there before, not out of the product. */
export function keepPaneHistory(): void {
  let travelling = false;
  history.replaceState({ pane: useViewStore.getState().pane }, '');
  useViewStore.subscribe(({ pane }, before) => {
    if (pane !== before.pane && !travelling && !matchMedia(ALL_PANES).matches) history.pushState({ pane }, '');
  });
  window.addEventListener('popstate', ({ state }: PopStateEvent) => {
    const { pane } = (state ?? {}) as { pane?: PaneName };
    travelling = true;
    if (pane) useViewStore.getState().show(pane);
    travelling = false;
  });
}
