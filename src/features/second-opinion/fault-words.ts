import { t, textOf } from '../../i18n/translate.ts';
import type { Collected, Part } from '../../interop/second-opinion/parts.ts';
import type { MessageFault } from '../../interop/second-opinion/read-message.ts';

/** Why nothing was opened: what is wrong with a message, or that there is none. */
export type Fault = MessageFault | { code: 'cut' | 'nothing' | 'too-large'; path?: string; found?: string };

/** Why nothing was opened, and what to do. */
export const faultWords = ({ code, path = '', found = '' }: Fault): string =>
  textOf(`opinion.fault.${code}`, { path, found });

/** What a part that was read has brought. */
export function partWords(collected: Collected, { index }: Part): string {
  if (collected.state !== 'open') return t('opinion.part.damaged');
  const { news, missing, count } = collected;
  const list = missing.join(', ');
  if (news === 'other') return t('opinion.part.other', { missing: missing.length, list });
  return news === 'again'
    ? t('opinion.part.again', { index, missing: list })
    : t('opinion.part.read', { index, count, missing: list });
}
