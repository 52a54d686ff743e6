import type { ArmId } from './effect-comparisons.ts';
import { type EffectSize, effectSizesOf } from './effect-sizes.ts';
import type { CaseData } from './types/case-data.ts';

/** A question of the clinic, and the reports that speak to it. Its title is the text `evidence-question.<id>`. */
export interface EvidenceQuestion {
  readonly id: string;
  /** A ratio belongs here when it holds an arm of one side against one of the other; without sides none does. */
  readonly sides: readonly [readonly ArmId[], readonly ArmId[]];
  readonly trials: readonly string[];
  /** Reports on another lesion than this book's restenosis: carried over. */
  readonly mixed: readonly string[];
}

const NO_SIDES = [[], []] as const;

export const evidenceQuestions = [
  {
    id: 'coated-balloon',
    sides: [['dcb'], ['plain-balloon', 'no-dcb']],
    trials: [
      'fair',
      'isar-pebis',
      'debate-isr',
      'copa-cabana',
      'pacuba',
      'meta-li-2022',
      'meta-dcb-laser-2020',
      'cochrane-cd012510',
      'dcb-isr-5yr-cohort',
      'inpact-global-isr',
      'herten-restenosis',
    ],
    mixed: [],
  },
  {
    id: 'eluting-stent',
    sides: [['des'], ['plain-balloon']],
    trials: ['zephyr-des-vs-pta', 'zilver-ptx-isr'],
    mixed: [],
  },
  {
    id: 'covered-stent',
    sides: [['covered-stent'], ['bare-stent', 'plain-balloon']],
    trials: ['reline', 'viabahn-isr-22'],
    mixed: ['viastar', 'covered-vs-bypass-5yr', 'viper'],
  },
  {
    id: 'debulking',
    sides: [
      ['laser', 'atherectomy-dcb'],
      ['plain-balloon', 'atherectomy-balloon'],
    ],
    trials: ['excite-isr', 'meta-dcb-laser-2020', 'photopac', 'jet-isr', 'jetstream-meta', 'da-dcb-vs-pta-2013'],
    mixed: [],
  },
  {
    id: 'paclitaxel',
    sides: [
      ['paclitaxel', 'drug-technologies', 'dcb', 'des'],
      ['no-paclitaxel', 'plain-or-bare'],
    ],
    trials: [],
    mixed: [
      'katsanos-2018',
      'rocha-singh-2020',
      'parikh-2023',
      'swedepad-1',
      'swedepad-2',
      'basil-3',
      'basil-3-longterm',
      'fda-2023-letter',
    ],
  },
  {
    id: 'bypass',
    sides: [['bypass', 'vein-bypass'], ['endovascular']],
    trials: ['out-stepp'],
    mixed: ['best-cli', 'best-cli-as-treated', 'covered-vs-bypass-5yr'],
  },
  { id: 'prognosis', sides: NO_SIDES, trials: ['tosaka-2012', 'armstrong-2014'], mixed: [] },
  { id: 'radiation', sides: NO_SIDES, trials: [], mixed: ['vienna-2', 'therasse-ebrt'] },
  {
    id: 'no-option',
    sides: NO_SIDES,
    trials: ['no-option-cohort-2025', 'no-option-meta-2021', 'van-reijen-2019', 'glass-pedal', 'glass-technical'],
    mixed: [],
  },
  {
    id: 'arterialisation',
    sides: NO_SIDES,
    trials: [
      'promise-2',
      'promise-2-dialysis',
      'promise-1',
      'promise-1-interim',
      'dva-realworld-2025',
      'dva-medicare-2025',
      'alps',
      'dva-reintervention',
      'dva-failure-patterns',
      'pdva-two-centres-2018',
      'surgical-dva-usu',
    ],
    mixed: [],
  },
  {
    id: 'antithrombotic',
    sides: [['rivaroxaban'], ['aspirin']],
    trials: [],
    mixed: ['voyager-pad', 'voyager-total', 'voyager-ali'],
  },
] as const satisfies readonly EvidenceQuestion[];

/** The ratios of these trials that answer the question. */
export function effectsFor({ sides }: EvidenceQuestion, trialIds: readonly string[]): readonly EffectSize[] {
  const [left, right] = sides;
  return trialIds
    .flatMap(effectSizesOf)
    .filter(
      ({ favours, against }) =>
        (left.includes(favours) && right.includes(against)) || (left.includes(against) && right.includes(favours)),
    );
}

const OF_NO_OPTION: readonly string[] = ['no-option', 'arterialisation'];
const OF_IN_STENT: readonly string[] = ['coated-balloon', 'eluting-stent', 'covered-stent', 'debulking', 'prognosis'];

/** Whether the question is this patient's: as the question is asked, and by what is narrow. */
export const isOfThisCase = (id: string, { question, lesion }: CaseData): boolean =>
  question === 'no-option' ? OF_NO_OPTION.includes(id) : lesion?.kind === 'in-stent' && OF_IN_STENT.includes(id);
