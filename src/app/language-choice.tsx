import { useEffect, useRef } from 'react';
import { isLanguage, LANGUAGES } from '../i18n/languages.ts';
import { t } from '../i18n/translate.ts';
import { chooseLanguage, useLanguageStore } from './stores/language-store.ts';

/** The whole screen is drawn anew in another language, this list as well: the focus comes back to where it was chosen. */
let chosenHere = false;

export function LanguageChoice() {
  const { spoken } = useLanguageStore();
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (chosenHere) list.current?.focus();
    chosenHere = false;
  }, []);

  function choose(code: string) {
    if (!isLanguage(code)) return;
    chosenHere = true;
    chooseLanguage(code);
  }

  return (
    <select
      ref={list}
      aria-label={t('language.choose')}
      value={spoken}
      onChange={({ target }) => choose(target.value)}
      className="[field-sizing:content] min-h-target rounded-control bg-surface px-1 text-small text-ink-muted hover:text-ink"
    >
      {Object.entries(LANGUAGES).map(([code, { name }]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
