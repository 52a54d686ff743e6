import { inEach, type LanguageLinter } from './finding.ts';
import { sayings } from './forms.ts';

/** Words that stay as they are: names, words that Azerbaijani has from the same root, and the bail-out of Russian laboratories. */
const SAME = {
  az: [
    'stent',
    'plan',
    'distal',
    'ostial',
    'sirolimus',
    'everolimus',
    'zotarolimus',
    'biolimus',
    'region',
    'balon',
    'status',
    'limus',
    'linter',
    'egfr',
    'operator',
    'atlas',
    'bypass',
    'heparin',
    'metal',
    'normal',
  ],
  ru: ['bail'],
};
const NAMES =
  /\b(relumen-[a-z-]+|Relumen|Mehran|StatPearls|Zhang|Koch|Lee|TIMI|RESTENT|REFORM|AGENT|DAEDALUS|PMID|DOI|WIfI|GLASS|TcPO2|Global Vascular Guidelines|NICE|case|isr|relumen|library|newer|unreadable|draft|Tab|Shift|Ctrl|Cmd|Enter|Esc|Delete)\b/g;
const WORD = /\p{L}{4,}/gu;

/** Nothing left in the words of the original. */
export const translated: LanguageLinter = inEach((original, said, { language }) => {
  if (original !== said) return [];
  const words = sayings(said).join(' ').replace(NAMES, '').match(WORD) ?? [];
  const same: readonly string[] = SAME[language];
  return words.some((word) => /\p{Ll}/u.test(word) && !same.includes(word.toLowerCase()))
    ? ['is in the words of the original']
    : [];
});
