import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';

const KEY = 'relumen.settings';
const put = (state: object) => localStorage.setItem(KEY, JSON.stringify({ state, version: 0 }));
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null')?.state;

/** A window of its own: the module as it is at a start. */
async function open() {
  vi.resetModules();
  const { followSettings, useSettingsStore } = await import('../../src/app/stores/settings-store.ts');
  followSettings();
  return useSettingsStore.getState;
}

/** What the browser tells every other window. */
const told = (key: string | null = KEY) => window.dispatchEvent(new StorageEvent('storage', { key }));

beforeEach(() => localStorage.clear());

test('only words that this version knows are taken over from storage', async () => {
  put({
    theme: 'sepia',
    lab: { guideline: 'esc-1999', region: 'us', unavailable: ['physiology', 'ivl', 'crystal-ball'] },
  });
  const { theme, lab } = (await open())();
  expect(theme).toBe('dark');
  expect(lab).toEqual({ guideline: DEFAULT_SETTINGS.guideline, region: 'us', unavailable: ['ivl', 'physiology'] });
});

test.each(['{"state":', '[]', '"text"', 'null', '{"state":null}'])('%s in storage is nothing set', async (text) => {
  localStorage.setItem(KEY, text);
  expect((await open())().lab).toEqual(DEFAULT_SETTINGS);
});

test('single keys are shortcuts until they are switched off, and that is remembered', async () => {
  const settings = await open();
  expect(settings().singleKeys).toBe(true);
  settings().setSingleKeys(false);
  expect((await open())().singleKeys).toBe(false);
});

test('what another window sets holds here too, as soon as it is told', async () => {
  const settings = await open();
  put({ theme: 'light', lab: { guideline: 'acc-2021', region: 'us', unavailable: ['brachytherapy'] } });
  told();
  expect(settings().theme).toBe('light');
  expect(settings().lab).toEqual({ guideline: 'acc-2021', region: 'us', unavailable: ['brachytherapy'] });
});

test('a setting of one window leaves those of another as they are', async () => {
  const settings = await open();
  put({ theme: 'dark', lab: { guideline: 'acc-2021', region: 'us', unavailable: ['brachytherapy'] } });
  settings().setTheme('light'); // this window was not told yet
  expect(kept()).toMatchObject({ theme: 'light', lab: { guideline: 'acc-2021', unavailable: ['brachytherapy'] } });
  settings().setLab({ region: 'eu' });
  expect(kept().lab).toEqual({ guideline: 'acc-2021', region: 'eu', unavailable: ['brachytherapy'] });
  settings().setSingleKeys(false);
  expect(kept()).toMatchObject({ theme: 'light', singleKeys: false, lab: { guideline: 'acc-2021', region: 'eu' } });
});

test('what a newer version keeps beside them is not written away', async () => {
  put({ theme: 'light', density: 'high', lab: { guideline: 'esc-2030', room: 2 } });
  const settings = await open();
  settings().setTheme('dark');
  expect(kept()).toEqual({ theme: 'dark', density: 'high', lab: { guideline: 'esc-2030', room: 2 } });
});

test('storage that was emptied or belongs to something else changes no setting', async () => {
  const settings = await open();
  settings().setTheme('light');
  localStorage.clear();
  told(null);
  told('another.key');
  expect(settings().theme).toBe('light');
});

test('where the browser keeps nothing a setting holds for the window', async () => {
  const settings = await open();
  const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  settings().setTheme('light');
  settings().setLab({ region: 'us' });
  refuse.mockRestore();
  expect(settings().theme).toBe('light');
  expect(settings().lab.region).toBe('us');
});
