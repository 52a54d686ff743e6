import '../i18n/with-hazards.ts';
import type { ShownBy } from '#territory/shown-by.ts';
import { t } from '../i18n/translate.ts';

/** What shows it, in words: its kind and its name. Names of tests and proofs are not translated: they are looked up. */
export function shownByWords(shown: ShownBy): string {
  switch (shown.kind) {
    case 'test':
      return t('shown-by.test', { title: shown.title, file: shown.file });
    case 'proof':
      return t('shown-by.proof', { claim: shown.claim });
    case 'worked-case':
      return t('shown-by.worked-case', { id: shown.id, title: shown.title });
    case 'linter':
      return t('shown-by.linter', { name: shown.name });
  }
}

/** Its name alone, which is in English. */
export function nameShown(shown: ShownBy): string {
  switch (shown.kind) {
    case 'proof':
      return shown.claim;
    case 'linter':
      return shown.name;
    default:
      return shown.title;
  }
}
