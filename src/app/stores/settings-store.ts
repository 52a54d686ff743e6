import { create } from 'zustand';
import { readSettings } from '#territory/case/kept-settings.ts';
import { LAB_KEY } from '#territory/page.ts';
import type { Settings } from '#territory/types/case-data.ts';
import { isLanguage, type LanguageCode, ORIGINAL } from '../../i18n/languages.ts';

export type Theme = 'dark' | 'light';

const STORED = 'relumen.settings';

interface Kept {
  theme: Theme;
  /** What the lab works with where the case file does not say. */
  lab: Settings;
  /** Whether single keys are shortcuts; those with Ctrl or Cmd always are. */
  singleKeys: boolean;
  /** Whether the ids of rules stand beside what they say. */
  showIds: boolean;
  language: LanguageCode;
  /** The languages of which was read here that no clinician has reviewed them. */
  languagesNoted: readonly LanguageCode[];
}

interface SettingsState extends Kept {
  setTheme: (theme: Theme) => void;
  setLab: (change: Partial<Settings>) => void;
  setSingleKeys: (singleKeys: boolean) => void;
  setShowIds: (showIds: boolean) => void;
  setLanguage: (language: LanguageCode) => void;
  noteLanguage: (language: LanguageCode) => void;
}

type Raw = Partial<Record<keyof Kept | typeof LAB_KEY, unknown>>;

/** What stands in the browser's storage, whichever window and version wrote it; null when nothing readable does. */
function stored(): Raw | null {
  try {
    return (JSON.parse(localStorage.getItem(STORED) ?? 'null') as { state?: Raw } | null)?.state ?? null;
  } catch {
    return null;
  }
}

/** Only what was changed is written, over what stands there now: the rest may be another window's by then. */
function keep(change: Raw): void {
  try {
    localStorage.setItem(STORED, JSON.stringify({ state: { ...stored(), ...change }, version: 0 }));
  } catch {
    // Then it holds for this window alone.
  }
}

export const useSettingsStore = create<SettingsState>()((set) => {
  const change = (kept: Partial<Kept>) => {
    set(kept);
    keep(kept);
  };
  return {
    ...readable(stored()),
    setTheme: (theme) => change({ theme }),
    setLab: (some) => {
      set(({ lab }) => ({ lab: { ...lab, ...some } }));
      keep({ [LAB_KEY]: { ...(stored()?.[LAB_KEY] as object | undefined), ...some } });
    },
    setSingleKeys: (singleKeys) => change({ singleKeys }),
    setShowIds: (showIds) => change({ showIds }),
    setLanguage: (language) => change({ language }),
    noteLanguage: (language) => change({ languagesNoted: [...readable(stored()).languagesNoted, language] }),
  };
});

/** Takes over what another window of this lab has set, for as long as this one is open. */
export function followSettings(): void {
  window.addEventListener('storage', ({ key }) => {
    const raw = key === STORED && stored();
    if (raw) useSettingsStore.setState(readable(raw));
  });
}

/** Storage may hold what an older or newer version wrote: only words this version knows are taken over. */
function readable(raw: Raw | null): Kept {
  return {
    theme: raw?.theme === 'light' ? 'light' : 'dark',
    singleKeys: raw?.singleKeys !== false,
    showIds: raw?.showIds === true,
    language: isLanguage(raw?.language) ? raw.language : ORIGINAL,
    languagesNoted: Array.isArray(raw?.languagesNoted) ? raw.languagesNoted.filter(isLanguage) : [],
    lab: readSettings(raw?.[LAB_KEY]),
  };
}
