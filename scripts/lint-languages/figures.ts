import { inEach, type LanguageLinter } from './finding.ts';
import { sayings } from './forms.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;
/** English sets thousands apart by a comma; its decimals have a point. */
const THOUSANDS = /(?<=\d),(?=\d{3}\b)/g;
/** Numbered places of a document keep their points, one or several: "section 6.4", "пп. 6.9, 10.2-1". */
const PLACE = String.raw`\d+(\.\d+)+(-\d+)?`;
const PLACES = new RegExp(
  String.raw`(?<!\p{L})(bölmə|bənd|cədvəl|раздел|таблиц|пп?\.)\p{L}* ${PLACE}((, | и | və |-)${PLACE})*`,
  'giu',
);
const POINT = /\d\.\d/;

const figuresIn = (text: string) => (text.match(NUMBER) ?? []).map((figure) => figure.replaceAll(',', '.')).sort();
const of = (message: string) => [...new Set(sayings(message).map((text) => figuresIn(text).join(' ')))].sort();

/** The same figures in each message, with the decimal sign of the language. */
export const sameFigures: LanguageLinter = inEach((original, said) => {
  const [wanted, has] = [of(original.replace(THOUSANDS, '')), of(said)];
  const pointed = sayings(said).some((text) => POINT.test(text.replace(PLACES, '')));
  return [
    ...(wanted.join('; ') === has.join('; ')
      ? []
      : [`has the figures ${has.join('; ') || 'none'}; the original ${wanted.join('; ') || 'none'}`]),
    ...(pointed ? ['has a decimal point'] : []),
  ];
});
