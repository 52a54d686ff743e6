import { inOrder } from '#territory/case/serialise.ts';
import type { ConsultMessage } from './message.ts';

/** A message as it is written: the case in the order of its own file. */
const ordered = (message: ConsultMessage): object =>
  'case' in message ? { ...message, case: inOrder(message.case) } : message;

/** As it goes into a frame. */
export const messageJson = (message: ConsultMessage): string => JSON.stringify(ordered(message));

/** As it goes into a file, for people to read as well. */
export const messageFileText = (message: ConsultMessage): string => `${JSON.stringify(ordered(message), null, 2)}\n`;

/** What a file of this message is called; no name of a person or a place. */
export const messageFileName = ({ part, id }: ConsultMessage): string => `${id.slice(0, 8)}.relumen-${part}.json`;
