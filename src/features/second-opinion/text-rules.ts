import { identifierIn, tidyText } from '../../case-file/label.ts';
import { t, textOf } from '../../i18n/translate.ts';

interface TextRule {
  readonly max: number;
  readonly required?: boolean;
  /** Digits are meant: only a date or an address is refused. */
  readonly digits?: boolean;
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The rules of a free text for a form: it is there where it must be, no longer than it may be, and says of nobody who they are. */
export const textRules = ({ max, required = false, digits = false }: TextRule) => ({
  setValueAs: (typed: unknown) => tidyText(textIn(typed)),
  validate: (value: unknown): string | true => {
    const text = textIn(value);
    if (required && text === '') return t('opinion.required');
    if (text.length > max) return t('opinion.too-long', { max });
    const kind = identifierIn(text);
    return kind === undefined || (digits && kind === 'number') ? true : textOf(`identifier.${kind}`, { value: text });
  },
});

export const chosenRule = {
  validate: (value: unknown): string | true => (value === '' ? t('opinion.required') : true),
};

/** The words of a list as choices of a form. */
export const choicesOf = (prefix: string, words: readonly string[]) =>
  words.map((value) => ({ value, label: textOf(`${prefix}.${value}`) }));
