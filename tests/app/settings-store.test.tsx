import { expect, test } from 'vitest';
import { useSettingsStore } from '../../src/app/stores/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../src/knowledge/default-settings.ts';

test('only words that this version knows are taken over from storage', async () => {
  const lab = { guideline: 'esc-1999', region: 'us', unavailable: ['ivl', 'crystal-ball'] };
  localStorage.setItem('relumen.settings', JSON.stringify({ state: { theme: 'sepia', lab }, version: 0 }));
  await useSettingsStore.persist.rehydrate();
  const { theme, lab: read } = useSettingsStore.getState();
  expect(theme).toBe('dark');
  expect(read).toEqual({ guideline: DEFAULT_SETTINGS.guideline, region: 'us', unavailable: ['ivl'] });
});
