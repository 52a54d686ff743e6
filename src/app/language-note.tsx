import '../i18n/with-language.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { t } from '../i18n/translate.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useLanguageStore } from './stores/language-store.ts';
import { useSettingsStore } from './stores/settings-store.ts';

/** Said once a language, in that language: until it has been read on this device. */
export function LanguageNote() {
  const { spoken } = useLanguageStore();
  const { languagesNoted, noteLanguage } = useSettingsStore();
  if (LANGUAGES[spoken].reviewedBy !== null || languagesNoted.includes(spoken)) return null;
  return (
    <div role="status" className="flex flex-wrap items-start gap-2 px-4 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <Notice level="caution">{t('language.not-reviewed')}</Notice>
      </div>
      <Button kind="quiet" icon="cross" onClick={() => noteLanguage(spoken)}>
        {t('language.read')}
      </Button>
    </div>
  );
}
