import { inEach, type LanguageLinter } from './finding.ts';

const MIXED = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;

/** What Russian cardiology calls STEMI and NSTEMI. */
const KNOWN = /ИМ(б?п)ST/g;

/** No word half in one script and half in another: such letters look right and are found by no search. */
export const oneAlphabet: LanguageLinter = inEach((_, said, { language }) => [
  ...(MIXED.test(said.replace(KNOWN, '')) ? ['mixes two scripts in a word'] : []),
  ...(language === 'az' && /\p{Script=Cyrillic}/u.test(said) ? ['has Cyrillic letters'] : []),
  ...(/(?<!\\)'/.test(said) ? ['has a straight apostrophe, which opens a quotation in a message'] : []),
]);
