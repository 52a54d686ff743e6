import type { ArmId } from './effect-comparisons.ts';
import { type EffectSize, effectSizesOf } from './effect-sizes.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { CaseData } from './types/case-data.ts';

const DCB: readonly ArmId[] = ['dcb', 'dcb-limus', 'dcb-paclitaxel'];
const DES: readonly ArmId[] = ['des', 'des-sirolimus', 'des-paclitaxel', 'des-everolimus'];

/** A question of the clinic, and the reports that speak to it. Its title is the text `evidence-question.<id>`. */
export interface EvidenceQuestion {
  readonly id: string;
  /** A ratio belongs here when it holds an arm of one side against one of the other. */
  readonly sides: readonly [readonly ArmId[], readonly ArmId[]];
  /** Ratios in the other kind of restenosis are left out. */
  readonly stent?: 'des' | 'bms';
  readonly trials: readonly string[];
  /** Reports in which both kinds of restenosis were analysed together. */
  readonly mixed: readonly string[];
}

const DCB_OR_DES_MIXED = [
  'daedalus-ehj',
  'giacoppo-nma-2015',
  'meta-newgen-2019',
  'meta-peng-2020',
  'meta-cai-2018',
  'meta-deb-ees-2018',
  'korean-registry-2017',
  'naganuma-bifurcation-isr',
  'kook-2020-lm-bifurcation-isr',
  'ribs-4-5-oct',
] as const;

export const evidenceQuestions = [
  {
    id: 'des-isr',
    sides: [DCB, DES],
    stent: 'des',
    trials: [
      'ribs-4-1yr',
      'ribs-4-3yr',
      'isar-desire-3-rtlr',
      'meta-liu-2018',
      'dragon-ccs',
      'isar-desire-3',
      'isar-desire-3-10yr',
      'meta-des-isr-5rct',
    ],
    mixed: DCB_OR_DES_MIXED,
  },
  {
    id: 'bms-isr',
    sides: [DCB, DES],
    stent: 'bms',
    trials: ['ribs-5', 'ribs-5-3yr', 'daedalus-jacc'],
    mixed: DCB_OR_DES_MIXED,
  },
  {
    id: 'plain-balloon',
    sides: [DCB, ['plain-balloon']],
    trials: [
      'agent-ide',
      'agent-ide-2yr-3yr',
      'isar-desire-3-rtlr',
      'meta-liu-2018',
      'meta-pcb-ucb-2024',
      'meta-mtc-2025',
      'paccocath-isr-1',
      'paccocath-isr-1-2-2yr',
      'paccocath-isr-1-2-5yr',
      'habara-2011',
      'habara-2013',
    ],
    mixed: [],
  },
  {
    id: 'limus',
    sides: [['dcb-limus'], ['dcb-paclitaxel']],
    trials: ['meta-scb-pcb-2025', 'meta-scb-pcb-4studies', 'siblint-isr', 'bio-ascend-isr', 'reform-design'],
    mixed: [],
  },
  {
    id: 'multilayer',
    sides: [
      [...DCB, 'brachytherapy'],
      [...DES, 'plain-balloon', 'no-brachytherapy'],
    ],
    trials: ['agent-ide-multilayer', 'wang-2019', 'ivbt-tanner-2025', 'icbt-basala-2025', 'clever-2014-refractory'],
    mixed: [],
  },
] as const satisfies readonly EvidenceQuestion[];

/** The ratios of these trials that answer the question. */
export function effectsFor({ sides, stent }: EvidenceQuestion, trialIds: readonly string[]): readonly EffectSize[] {
  const [left, right] = sides;
  return trialIds
    .flatMap(effectSizesOf)
    .filter(({ favours, against }) =>
      [
        [favours, against],
        [against, favours],
      ].some(([a, b]) => a && b && left.includes(a) && right.includes(b)),
    )
    .filter((size) => isOfRestenosisOf(size, stent));
}

/** A result in the other kind of restenosis would be read as this one's; one that names neither stays. */
export function isOfRestenosisOf({ endpointName }: EffectSize, stent: string | undefined): boolean {
  if (stent === 'bms') return !endpointName.includes('DES-ISR');
  return !(stent === 'des' && endpointName.includes('BMS-ISR'));
}

const DEVICES: readonly (readonly ArmId[])[] = [DCB, [...DES, 'des-other-drug', 'des-same-drug']];

/** How many of the two devices between which the plan chooses a ratio holds: one of neither says nothing about the choice. */
export const devicesIn = ({ favours, against }: EffectSize): number =>
  DEVICES.filter((arms) => arms.includes(favours) || arms.includes(against)).length;

/** Whether the question is this patient's: by the stent that failed, and by its layers. */
export function isOfThisCase(id: string, { stent }: CaseData): boolean {
  if (id === 'des-isr') return stent?.type === 'des';
  if (id === 'bms-isr') return stent?.type === 'bms';
  return id === 'multilayer' && (stent?.layers ?? 0) >= THRESHOLDS['layers.multiple'].value;
}
