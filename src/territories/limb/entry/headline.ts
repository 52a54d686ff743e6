import { capitalised } from '../../../i18n/capitalised.ts';
import { hasText, listText, textOf } from '../../../i18n/translate.ts';
import { OF_THE_FACTS } from '../rules/conflicts.ts';
import type { Result } from '../types/result.ts';

/** Conflicts that question the facts are told wherever they stand; of devices there is nothing to say out of scope. */
export const conflictsShown = ({ scope, conflicts }: Result): readonly string[] =>
  scope.status === 'out-of-scope'
    ? conflicts.filter((id) => (OF_THE_FACTS as readonly string[]).includes(id))
    : conflicts;

/** An id as it can be kept: the names of rules are written in capitals, and kept without. */
const kept = (id: string): string => id.toLowerCase();

/** What must come first is said as what is to be done: the title of its rule may say only what was found. */
function textIdOf(line: string, id: string): string {
  const isRule = id !== 'test-first';
  const first = `first.${isRule ? id.toUpperCase() : id}`;
  if (line.startsWith('blocked') && hasText(first)) return first;
  return isRule ? `rule.${id.toUpperCase()}.title` : 'indication.test-first';
}

/** What the answer says, by the ids of its texts: `what` are rules, `options` what is offered. */
export interface Line {
  readonly id: string;
  readonly values: { readonly what?: readonly string[]; readonly options?: readonly string[] };
}

/** What the sentence on top says. Nothing here is firmer than the plan: what must come first is said first. */
export function lineOf({ scope, device, rules }: Result): Line {
  const options = device.choice;
  const fired = (id: string) => rules.fired.includes(id);
  if (scope.status === 'out-of-scope')
    return { id: 'out-of-scope', values: { what: [...new Set([...device.blockedBy, ...scope.rules])].map(kept) } };
  if (device.status === 'blocked') {
    if (device.blockedBy.includes('LB3') && options.length === 0) return { id: 'nothing', values: {} };
    const id = options.length === 0 ? 'blocked' : 'blocked-then';
    return { id, values: { what: device.blockedBy.map(kept), options } };
  }
  if (device.status === 'not-indicated') return { id: 'not-indicated', values: {} };
  if (options.length === 0) return { id: 'enter', values: {} };
  if (fired('LV11')) return { id: 'circuit-open', values: {} };
  if (fired('LG3')) return { id: 'bail-out', values: { options } };
  const said = device.status === 'final' ? 'final' : 'intended';
  return { id: options.length > 1 ? `${said}-either` : said, values: { options } };
}

/** The texts that its sentence is made of. */
export const textsOf = ({ id, values: { what = [], options = [] } }: Line): readonly string[] => [
  `answer.${id}`,
  ...what.map((one) => textIdOf(id, one)),
  ...options.map((one) => `short.${one}`),
];

/** The line as a sentence: what is chosen may stand at its beginning. */
export const sentenceOf = ({ id, values: { what = [], options = [] } }: Line): string =>
  capitalised(
    textOf(`answer.${id}`, {
      what: listText(
        what.map((one) => textOf(textIdOf(id, one))),
        'and',
      ),
      options: listText(
        options.map((option) => textOf(`short.${option}`)),
        'or',
      ),
    }),
  );

/** The answer in one sentence. */
export const headline = (result: Result): string => sentenceOf(lineOf(result));
