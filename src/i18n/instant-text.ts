import { conventions } from './translate.ts';

const made = new Map<string, Record<'instant' | 'day', Intl.DateTimeFormat>>();

/** In figures where the names of months would be another language's. */
function dateFormatsOf(whose: string) {
  const inWords = whose === 'en-GB';
  const date = inWords
    ? ({ day: 'numeric', month: 'short', year: 'numeric' } as const)
    : ({ day: '2-digit', month: '2-digit', year: 'numeric' } as const);
  const fresh = {
    instant: new Intl.DateTimeFormat(whose, { ...date, hour: '2-digit', minute: '2-digit' }),
    day: new Intl.DateTimeFormat(whose, { ...date, timeZone: 'UTC' }),
  };
  made.set(whose, fresh);
  return fresh;
}

/** An instant in the reader's own time and language; a day of which no time was recorded is that day everywhere. */
export function instantText(at: string): string {
  const { instant, day } = made.get(conventions()) ?? dateFormatsOf(conventions());
  return (at.includes('T') ? instant : day).format(new Date(at));
}
