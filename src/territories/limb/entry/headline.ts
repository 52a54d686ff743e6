import { hasText, listText, textOf } from '../../../i18n/translate.ts';
import { OF_THE_FACTS } from '../rules/conflicts.ts';
import type { Result } from '../types/result.ts';

const optionNames = (result: Result): string =>
  listText(
    result.device.choice.map((option) => textOf(`short.${option}`)),
    'or',
  );

/** What must come first, each as what is to be done: the title of its rule may say only what was found. */
const demands = ({ device }: Result): string =>
  listText(
    device.blockedBy.map((id) => textOf(hasText(`first.${id}`) ? `first.${id}` : `rule.${id}.title`)),
    'and',
  );

/** Conflicts that question the facts are told wherever they stand; of devices there is nothing to say out of scope. */
export const conflictsShown = ({ scope, conflicts }: Result): readonly string[] =>
  scope.status === 'out-of-scope'
    ? conflicts.filter((id) => (OF_THE_FACTS as readonly string[]).includes(id))
    : conflicts;

/** The answer in one sentence. Nothing here is firmer than the plan: what must come first is said first. */
export function headline(result: Result): string {
  const { scope, device, rules } = result;
  const options = optionNames(result);
  const fired = (id: string) => rules.fired.includes(id);
  if (scope.status === 'out-of-scope') {
    const what = [...new Set([...device.blockedBy, ...scope.rules])].map((id) => textOf(`rule.${id}.title`));
    return textOf('answer.out-of-scope', { what: listText(what, 'and') });
  }
  if (device.status === 'blocked') {
    if (device.blockedBy.includes('LB3') && device.choice.length === 0) return textOf('answer.nothing');
    return textOf(options === '' ? 'answer.blocked' : 'answer.blocked-then', { what: demands(result), options });
  }
  if (device.status === 'not-indicated') return textOf('answer.not-indicated');
  if (device.choice.length === 0) return textOf('answer.enter');
  if (fired('LV11')) return textOf('answer.circuit-open');
  if (fired('LG3')) return textOf('answer.bail-out', { options });
  const said = device.status === 'final' ? 'answer.final' : 'answer.intended';
  return textOf(device.choice.length > 1 ? `${said}-either` : said, { options });
}
