import { useSettingsStore } from './stores/settings-store.ts';

/** The theme stands on the root element before the first paint, and follows the setting from then on. */
export function applyTheme(): void {
  const apply = () => {
    document.documentElement.dataset['theme'] = useSettingsStore.getState().theme;
  };
  apply();
  useSettingsStore.subscribe(apply);
}
