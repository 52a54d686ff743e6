import type { Classification } from '#territory/types/result.ts';
import { expansionInTenths } from '../../i18n/field-texts.ts';
import { hasText, t, textOf } from '../../i18n/translate.ts';
import { type Cell, type Choice, codeOf, columnName, joined, type Variable, yesNo } from './variable.ts';

type Yes =
  | 'acute'
  | 'biological'
  | 'calciumNeedsModification'
  | 'highBleedingRisk'
  | 'largeVessel'
  | 'late'
  | 'mechanical';
type YesNo =
  | Yes
  | 'occluded'
  | 'preparationBegun'
  | 'recurrent'
  | 'residualBelow30'
  | 'underexpansionCorrected'
  | 'waksmanThresholdDisputed';

const MEHRAN = ['I', 'IA', 'IB', 'IC', 'ID', 'II', 'III', 'IV'] as const;
const UNDEREXPANDED = ['yes', 'presumed', 'no'] as const;
const ISCHAEMIA = ['proven', 'excluded'] as const;
const PHASES = ['before-preparation', 'after-preparation'] as const;

/** A word of the result in the words of the screen; a class or an id is its own word. */
export function resultWord(word: string): string {
  if (word === 'yes' || word === 'no') return t(`value.boolean.${word === 'yes'}`);
  return hasText(`fact-value.${word}`) ? textOf(`fact-value.${word}`) : word;
}

const choicesOf = (words: readonly string[]): Choice[] =>
  words.map((word) => ({ code: codeOf(word), label: () => resultWord(word) }));

/** What the classification calls otherwise than the facts do. */
const TEXTS: Readonly<Partial<Record<keyof Classification, string>>> = {
  mehran: 'fact.mehranClass',
  waksman: 'columns.waksman',
  waksmanThresholdDisputed: 'columns.waksman-disputed',
  stenosisPercent: 'fact.stenosis',
  expansionPercent: 'columns.expansion',
};

/** The name of a derived fact in words. */
export const derivedLabel = (key: keyof Classification): string => textOf(TEXTS[key] ?? `fact.${key}`);

function derived(
  key: keyof Classification,
  rest: Omit<Variable, 'name' | 'form' | 'label' | 'cells'>,
  cell: (of: Classification) => Cell,
): Variable {
  return {
    name: `derived_${columnName(key)}`,
    form: 'derived',
    label: () => derivedLabel(key),
    cells: ({ plan }) => [plan.result ? cell(plan.result.classification) : null],
    ...rest,
  };
}

const yes = (key: YesNo) => derived(key, { kind: 'yes-no' }, (of) => yesNo(of[key]));
const word = (key: 'mehran' | 'underexpandedBefore' | 'ischaemia' | 'phase', words: readonly string[]) =>
  derived(key, { kind: 'choice', choices: choicesOf(words) }, (of) => (of[key] === null ? null : codeOf(of[key])));

/** Cut to tenths, finer than on the screen: what lies below a limit does not read as the limit. */
const expansion = (key: 'expansionPercent' | 'expansionBeforePercent' | 'expansionAfterPercent') =>
  derived(key, { kind: 'number', unit: '%', range: [0, 4000], note: () => t('columns.expansion.note') }, (of) =>
    of[key] === null ? null : expansionInTenths(of[key]),
  );

/** What is derived from the case; of an answer of another knowledge it was not kept and is empty. */
export const derivedVariables: readonly Variable[] = [
  word('mehran', MEHRAN),
  derived('waksman', { kind: 'words', note: () => t('columns.words.note') }, (of) => joined(of.waksman)),
  derived('stenosisPercent', { kind: 'number', unit: '%', range: [0, 100] }, (of) => of.stenosisPercent),
  expansion('expansionPercent'),
  word('underexpandedBefore', UNDEREXPANDED),
  yes('underexpansionCorrected'),
  yes('mechanical'),
  yes('biological'),
  yes('calciumNeedsModification'),
  yes('acute'),
  yes('highBleedingRisk'),
  yes('recurrent'),
  yes('late'),
  yes('largeVessel'),
  derived('calciumScore', { kind: 'integer', range: [0, 4] }, (of) => of.calciumScore),
  word('ischaemia', ISCHAEMIA),
  word('phase', PHASES),
  derived('layersCounted', { kind: 'integer', range: [0, 5] }, (of) => of.layersCounted),
  yes('occluded'),
  yes('preparationBegun'),
  yes('residualBelow30'),
  yes('waksmanThresholdDisputed'),
  expansion('expansionBeforePercent'),
  expansion('expansionAfterPercent'),
];

/** The words of a part of the result, for a column of it. */
export const wordsOf = (words: readonly string[], text: string): Choice[] =>
  words.map((each) => ({ code: codeOf(each), label: () => textOf(`${text}.${each}`) }));
