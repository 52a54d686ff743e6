import { caseToText } from '../../case-file/serialise.ts';
import type { ConsultMessage } from './message.ts';

/** A message in the order in which it is written: the case as its own file has it, every absent key left out. */
function ordered(message: ConsultMessage): object {
  const inner = 'case' in message ? { case: JSON.parse(caseToText(message.case)) as object } : {};
  return { ...message, ...inner };
}

/** As it goes into a frame. */
export const messageJson = (message: ConsultMessage): string => JSON.stringify(ordered(message));

/** As it goes into a file, for people to read as well. */
export const messageFileText = (message: ConsultMessage): string => `${JSON.stringify(ordered(message), null, 2)}\n`;

/** What a file of this message is called; no name of a person or a place. */
export const messageFileName = ({ part, id }: ConsultMessage): string => `${id.slice(0, 8)}.relumen-${part}.json`;
