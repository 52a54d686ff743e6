import { expect, test } from 'vitest';
import { useSettingsStore } from '../../src/app/stores/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../src/knowledge/default-settings.ts';

test('only words that this version knows are taken over from storage', async () => {
  const lab = { guideline: 'esc-1999', region: 'us', unavailable: ['physiology', 'ivl', 'crystal-ball'] };
  localStorage.setItem('relumen.settings', JSON.stringify({ state: { theme: 'sepia', lab }, version: 0 }));
  await useSettingsStore.persist.rehydrate();
  const { theme, lab: read } = useSettingsStore.getState();
  expect(theme).toBe('dark');
  expect(read).toEqual({ guideline: DEFAULT_SETTINGS.guideline, region: 'us', unavailable: ['ivl', 'physiology'] });
});

test('single keys are shortcuts until they are switched off, and that is remembered', async () => {
  localStorage.removeItem('relumen.settings');
  await useSettingsStore.persist.rehydrate();
  expect(useSettingsStore.getState().singleKeys).toBe(true);
  useSettingsStore.getState().setSingleKeys(false);
  const kept = localStorage.getItem('relumen.settings') ?? '';
  useSettingsStore.setState({ singleKeys: true });
  localStorage.setItem('relumen.settings', kept);
  await useSettingsStore.persist.rehydrate();
  expect(useSettingsStore.getState().singleKeys).toBe(false);
});
