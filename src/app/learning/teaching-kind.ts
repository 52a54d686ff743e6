import type { Kind } from '../../features/second-opinion/incoming.ts';
import { textOf } from '../../i18n/translate.ts';
import { TEACHING_MARK } from '../../interop/second-opinion/address.ts';
import { readTeachingFrame, readTeachingText } from '../../interop/teaching/read-teaching.ts';
import type { TeachingMessage } from '../../interop/teaching/teaching-file.ts';

/** A teaching case comes in by the ways of a second opinion, behind a mark of its own and refused in its own words. */
export const TEACHING: Kind<TeachingMessage> = {
  mark: TEACHING_MARK,
  readFrame: readTeachingFrame,
  readText: readTeachingText,
  words: ({ code, path = '', found = '' }) => textOf(`teaching.fault.${code}`, { path, found }),
};
