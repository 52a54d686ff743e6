import { compileMessage } from '@lingui/message-utils/compileMessage';

type Token = string | readonly unknown[];

/** A place in a message that is filled while the program runs, with the forms it chooses from. */
export interface Place {
  readonly name: string;
  readonly kind: string;
  readonly forms: readonly string[];
}

const tokensOf = (message: string): readonly Token[] => compileMessage(message) as readonly Token[];

const formsOf = (rest: unknown): Readonly<Record<string, unknown>> =>
  typeof rest === 'object' && rest !== null ? (rest as Record<string, unknown>) : {};

const partsOf = (form: unknown): readonly Token[] => (Array.isArray(form) ? (form as Token[]) : [String(form)]);

/** Every place in a message, those inside the forms of others included. Throws where the message cannot be read. */
export const placesOf = (message: string): readonly Place[] => tokensOf(message).flatMap(placesIn);

function placesIn(token: Token): readonly Place[] {
  if (typeof token === 'string') return [];
  const [name, kind = 'text', rest] = token as readonly [string, string?, unknown?];
  const forms = Object.entries(formsOf(rest)).filter(([form]) => form !== 'offset');
  const inside = forms.flatMap(([, form]) => partsOf(form).flatMap(placesIn));
  return [{ name, kind, forms: forms.map(([form]) => form) }, ...inside];
}

const FILLED = '§';

/**
 * What a message can say: each of its forms once, with `§` in the place of what is filled in. A message without forms
 * says one thing.
 */
export function sayings(message: string): readonly string[] {
  const longest = Math.max(1, ...placesOf(message).map(({ forms }) => forms.length));
  return Array.from({ length: longest }, (_, n) =>
    tokensOf(message)
      .map((token) => said(token, n))
      .join(''),
  );
}

function said(token: Token, n: number): string {
  if (typeof token === 'string') return token === '#' ? FILLED : token;
  const forms = Object.entries(formsOf(token[2])).filter(([form]) => form !== 'offset');
  const chosen = forms[Math.min(n, forms.length - 1)];
  return chosen
    ? partsOf(chosen[1])
        .map((part) => said(part, n))
        .join('')
    : FILLED;
}
