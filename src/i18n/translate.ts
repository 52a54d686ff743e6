import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { en } from './en/catalogue.ts';
import { firstScreenTexts } from './en/first-screen.ts';

export type MessageId = keyof typeof en;
type Values = Readonly<Record<string, string | number>>;

const i18n = setupI18n({ locale: 'en', messages: { en: { ...firstScreenTexts } } });
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
export function addTexts(texts: Readonly<Record<string, string>>): void {
  i18n.load('en', texts);
}

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

// Made once: a formatter costs a thousand times what it formats.
const listFormats = {
  or: new Intl.ListFormat(i18n.locale, { type: 'disjunction' }),
  and: new Intl.ListFormat(i18n.locale, { type: 'conjunction' }),
};
const ratioFormat = new Intl.NumberFormat(i18n.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const diameterFormat = new Intl.NumberFormat(i18n.locale, { minimumFractionDigits: 1, maximumFractionDigits: 20 });
const numberFormats = new Map<number, Intl.NumberFormat>();

/** "a, b or c" and "a, b and c" in the reader's language. */
export function listText(items: readonly string[], joined: 'or' | 'and'): string {
  return listFormats[joined].format(items);
}

/**
 * A number with the reader's decimal sign, and unless told otherwise with all its digits: what a rule found below a limit
 * must not read as the limit.
 */
export function numberText(value: number, maximumFractionDigits = 20): string {
  const made = numberFormats.get(maximumFractionDigits);
  if (made) return made.format(value);
  const fresh = new Intl.NumberFormat(i18n.locale, { maximumFractionDigits, useGrouping: false });
  numberFormats.set(maximumFractionDigits, fresh);
  return fresh.format(value);
}

/** A diameter in mm as balloons are labelled: 3.0, 2.75. */
export function diameterText(value: number): string {
  return diameterFormat.format(value);
}

/** A ratio with two decimals throughout, so that a column of them lines up. */
export function ratioText(value: number): string {
  return ratioFormat.format(value);
}
