import type { LanguageLinter } from './finding.ts';

/** The same messages in both. */
export const sameMessages: LanguageLinter = ({ original, said }) => [
  ...missing(original, said, 'is not there'),
  ...missing(said, original, 'is not in the original'),
];

const missing = (from: object, where: object, message: string) =>
  Object.keys(from)
    .filter((id) => !Object.hasOwn(where, id))
    .map((id) => ({ id, message }));
