import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { en } from './en/catalogue.ts';
import { firstScreenTexts } from './en/first-screen.ts';
import { LANGUAGES, type Language, type LanguageCode, ORIGINAL } from './languages.ts';

export type MessageId = keyof typeof en;
type Texts = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, string | number>>;

const i18n = setupI18n({ locale: ORIGINAL, messages: { [ORIGINAL]: { ...firstScreenTexts } } });
let spoken: Language = LANGUAGES[ORIGINAL];
/** What the language that is spoken says itself; empty for the original. */
let own: Texts = {};
/** What the territory says in words of its own: a room that comes later does not say it otherwise. */
let ofTerritory: Texts = {};
const compiled = new Map<string, ReturnType<typeof compileMessage>>();
// The build compiles the catalogues (scripts/messages-plugin.ts) and leaves the compiler out: a text is then what it is.
i18n.setMessagesCompiler(import.meta.env.MESSAGES_COMPILED ? (message) => [message] : compileOnce);

/** Lingui asks for the compiled form at every call; parsing a message again each time would cost more than the plan. */
function compileOnce(message: string): ReturnType<typeof compileMessage> {
  const known = compiled.get(message);
  if (known !== undefined) return known;
  const fresh = compileMessage(message);
  compiled.set(message, fresh);
  return fresh;
}

/**
 * Texts of a room that comes later than the first screen. Called by the `with-*.ts` files alone: the room imports the
 * one it needs, so its texts are there before anything of it renders.
 */
export function addTexts(texts: Texts): void {
  const said = Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, ofTerritory[id] ?? text]));
  i18n.load(ORIGINAL, said);
  if (i18n.locale !== ORIGINAL) i18n.load(i18n.locale, { ...said, ...own });
}

/** Texts of the territory: they count before common ones of the same id, whichever come first. */
export function addTerritoryTexts(texts: Texts): void {
  ofTerritory = texts;
  addTexts(texts);
}

/** Speaks another language from here on. @param texts all it says; what lacks is said in the original */
export function speak(code: LanguageCode, texts: Texts): void {
  turnTo(ORIGINAL);
  if (code !== ORIGINAL) i18n.load(code, { ...i18n.messages, ...texts } as Record<string, string>);
  own = texts;
  turnTo(code);
}

function turnTo(code: LanguageCode): void {
  spoken = LANGUAGES[code];
  i18n.activate(code, spoken.formats);
}

/** What is said of this in the original: for what other programs read, whatever the reader of the screen speaks. */
export function inOriginal<T>(say: () => T): T {
  const code = language();
  if (code === ORIGINAL) return say();
  turnTo(ORIGINAL);
  try {
    return say();
  } finally {
    turnTo(code);
  }
}

/** The language that is spoken with all it says: for a worker, which has no reader of its own. */
export const spokenNow = (): { readonly code: LanguageCode; readonly texts: Texts } => ({
  code: language(),
  texts: own,
});

/** The language that is spoken: for what is kept of its words. */
export const language = (): LanguageCode => i18n.locale as LanguageCode;

/** Whose conventions days and capital letters follow. */
export const conventions = (): string => (spoken === LANGUAGES[ORIGINAL] ? 'en-GB' : spoken.formats);

/** Letters that are written from right to left, and marks that turn the direction. */
const TURNS = /[\u0590-\u08FF\u202A-\u202E\uFB1D-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]/;

/** A code, a file's name or what was typed does not turn the sentence it stands in: it is set apart where it could. */
const setApart = (values: Values = {}): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, TURNS.test(`${value}`) ? `\u2068${value}\u2069` : value]),
  );

/** The text of a message whose id is known when the code is written. */
export function t(id: MessageId, values?: Values): string {
  return i18n._(id, setApart(values));
}

/**
 * The text of a message whose id comes from the knowledge or the engine, such as `rule.D5.text`.
 * A missing text is found by the catalogue's tests; on the screen its id stands in its place.
 */
export function textOf(id: string, values?: Values): string {
  return i18n._(id, setApart(values));
}

/** Whether the catalogue has a text for this id: for hints that not every field has. */
export function hasText(id: string): boolean {
  return Object.hasOwn(i18n.messages, id);
}

// Made once, and not before they are asked for: a formatter costs a thousand times what it formats.
const madeFormats = new Map<string, Intl.NumberFormat>();
function format(value: number, options: Intl.NumberFormatOptions): string {
  const which = `${spoken.formats} ${JSON.stringify(options)}`;
  const made = madeFormats.get(which) ?? new Intl.NumberFormat(spoken.formats, options);
  madeFormats.set(which, made);
  return made.format(value);
}

/** "a, b, or c" and "a, b, and c" in the reader's language; the comma before the last is English alone. */
export function listText(items: readonly string[], joined: 'or' | 'and'): string {
  const [last = ''] = items.slice(-1);
  if (items.length < 2) return last;
  const comma = items.length > 2 && spoken === LANGUAGES[ORIGINAL] ? ',' : '';
  return `${items.slice(0, -1).join(', ')}${comma} ${spoken[joined]} ${last}`;
}

/**
 * A number with the reader's decimal sign, and unless told otherwise with all its digits: what a rule found below a limit
 * must not read as the limit.
 */
export function numberText(value: number, maximumFractionDigits = 20): string {
  return format(value, { maximumFractionDigits, useGrouping: false });
}

/** A diameter in mm as balloons are labelled: 3.0, 2.75. */
export function diameterText(value: number): string {
  return format(value, { minimumFractionDigits: 1, maximumFractionDigits: 20 });
}

/** A ratio with two decimals throughout, so that a column of them lines up. */
export function ratioText(value: number): string {
  return format(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
