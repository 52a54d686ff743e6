import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { FIELDS } from '../../case-file/fields.ts';
import type { Settings } from '../../engine/types/case-data.ts';
import { DEFAULT_SETTINGS } from '../../knowledge/default-settings.ts';

export type Theme = 'dark' | 'light';

interface SettingsState {
  theme: Theme;
  /** What the lab works with where the case file does not say. */
  lab: Settings;
  /** Whether single keys are shortcuts; those with Ctrl or Cmd always are. */
  singleKeys: boolean;
  setTheme: (theme: Theme) => void;
  setLab: (change: Partial<Settings>) => void;
  setSingleKeys: (singleKeys: boolean) => void;
}

export const useSettingsStore = create<SettingsState>()(
  persist(
    (set) => ({
      theme: 'dark',
      lab: DEFAULT_SETTINGS,
      singleKeys: true,
      setTheme: (theme) => set({ theme }),
      setLab: (change) => set(({ lab }) => ({ lab: { ...lab, ...change } })),
      setSingleKeys: (singleKeys) => set({ singleKeys }),
    }),
    {
      name: 'relumen.settings',
      storage: createJSONStorage(() => localStorage),
      partialize: ({ theme, lab, singleKeys }) => ({ theme, lab, singleKeys }),
      merge: (stored, current) => ({ ...current, ...readable(stored) }),
    },
  ),
);

/** Storage may hold what an older or newer version wrote: only words this version knows are taken over. */
function readable(stored: unknown): Pick<SettingsState, 'theme' | 'lab' | 'singleKeys'> {
  const { theme, lab, singleKeys } = (stored ?? {}) as {
    theme?: unknown;
    lab?: Partial<Record<keyof Settings, unknown>>;
    singleKeys?: unknown;
  };
  const { guideline, region, unavailable } = lab ?? {};
  return {
    theme: theme === 'light' ? 'light' : 'dark',
    singleKeys: singleKeys !== false,
    lab: {
      guideline: FIELDS['setting.guideline'].values.find((each) => each === guideline) ?? DEFAULT_SETTINGS.guideline,
      region: FIELDS['setting.region'].values.find((each) => each === region) ?? DEFAULT_SETTINGS.region,
      unavailable: FIELDS['setting.unavailable'].values.filter(
        (each) => Array.isArray(unavailable) && unavailable.includes(each),
      ),
    },
  };
}
