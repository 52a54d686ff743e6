import { create } from 'zustand';
import { type LanguageCode, ORIGINAL } from '../../i18n/languages.ts';
import { loadLanguage } from '../../i18n/load-language.ts';
import { speak, t } from '../../i18n/translate.ts';
import { useSettingsStore } from './settings-store.ts';
import { useViewStore } from './view-store.ts';

/** The language that is on the screen: the chosen one as soon as its texts have come. */
export const useLanguageStore = create<{ spoken: LanguageCode }>()(() => ({ spoken: ORIGINAL }));

const wanted = () => useSettingsStore.getState().language;

/** Speaks what is chosen; where its texts cannot be fetched, what was spoken goes on, and it is said. */
async function speakWanted(): Promise<void> {
  const code = wanted();
  if (code === useLanguageStore.getState().spoken) return;
  try {
    const texts = await loadLanguage(code);
    if (code !== wanted()) return; // another was chosen meanwhile
    speak(code, texts);
    document.documentElement.lang = code;
    useLanguageStore.setState({ spoken: code });
  } catch {
    useViewStore.getState().say(t('language.failed'));
  }
}

/** Resolves when the remembered language is spoken; follows the setting, of this window or another, from then on. */
export async function followLanguage(): Promise<void> {
  useSettingsStore.subscribe((now, before) => {
    if (now.language !== before.language) void speakWanted();
  });
  await speakWanted();
}

/** Chooses a language, or the same again after it could not be fetched. */
export function chooseLanguage(code: LanguageCode): void {
  if (code === wanted()) void speakWanted();
  else useSettingsStore.getState().setLanguage(code);
}
