import type { ComparisonOf, DirectionFrom } from '../../engine/evidence.ts';

/** The sides of a comparison; named by the text `arm.<id>`. */
export type ArmId =
  | 'dcb'
  | 'dcb-limus'
  | 'dcb-paclitaxel'
  | 'des'
  | 'des-sirolimus'
  | 'des-paclitaxel'
  | 'des-everolimus'
  | 'des-other-drug'
  | 'des-same-drug'
  | 'no-switch'
  | 'plain-balloon'
  | 'standard-care'
  | 'brachytherapy'
  | 'no-brachytherapy'
  | 'evolocumab'
  | 'placebo';

export type Comparison = ComparisonOf<ArmId>;

type Row = readonly [endpointName: string, timepoint: string, directionFrom: DirectionFrom];

const of = (trialId: string, favours: ArmId, against: ArmId, rows: readonly Row[]): readonly Comparison[] =>
  rows.map(([endpointName, timepoint, directionFrom]) => ({
    trialId,
    endpointName,
    timepoint,
    favours,
    against,
    directionFrom,
  }));

export const comparisons: readonly Comparison[] = [
  ...of('isar-desire-1', 'des-sirolimus', 'plain-balloon', [
    ['Angiographic restenosis: SES vs BA', '6 mo', 'endpoint'],
  ]),
  ...of('isar-desire-1', 'des-paclitaxel', 'plain-balloon', [
    ['Angiographic restenosis: PES vs BA', '6 mo', 'endpoint'],
  ]),
  ...of('isar-desire-3-rtlr', 'dcb', 'plain-balloon', [
    ['R-TLR risk vs balloon, first year: DCB', '<=1 yr', 'endpoint'],
    ['R-TLR risk vs balloon after 1 yr: DCB', '>1 yr', 'endpoint'],
  ]),
  ...of('isar-desire-3-rtlr', 'des-paclitaxel', 'plain-balloon', [
    ['R-TLR risk vs balloon, first year: DES', '<=1 yr', 'endpoint'],
    ['R-TLR risk vs balloon after 1 yr: DES', '>1 yr', 'endpoint'],
  ]),
  ...of('isar-desire-3-rtlr', 'dcb', 'des-paclitaxel', [['R-TLR DCB vs DES', '<=1 yr / >1 yr', 'endpoint']]),
  ...of('ribs-3', 'des-other-drug', 'no-switch', [
    ['Recurrent restenosis', '~9 mo', 'rates'],
    ['Cardiac death/MI/TLR', 'median 771 d', 'rates'],
  ]),
  ...of('ribs-4-1yr', 'des-everolimus', 'dcb', [['TLR', '1 yr', 'rates']]),
  ...of('ribs-4-3yr', 'des-everolimus', 'dcb', [
    ['TLR', '3 yr', 'rates'],
    ['Cardiac death, MI, TLR composite', '3 yr', 'rates'],
  ]),
  ...of('ribs-5-3yr', 'des-everolimus', 'dcb', [['TLR', '3 yr', 'rates']]),
  ...of('agent-ide', 'dcb-paclitaxel', 'plain-balloon', [
    ['Target lesion failure (primary)', '1 yr', 'rates'],
    ['TLR', '1 yr', 'rates'],
  ]),
  ...of('agent-ide-multilayer', 'dcb-paclitaxel', 'plain-balloon', [
    ['TLF in multilayer ISR: DCB vs balloon', '1 yr', 'endpoint'],
  ]),
  ...of('daedalus-ehj', 'dcb', 'des', [
    ['TLR (primary efficacy), PCB vs DES', '3 yr', 'endpoint'],
    ['Death, MI or target-lesion thrombosis (primary safety)', '3 yr', 'same-record'],
  ]),
  ...of('daedalus-jacc', 'dcb', 'des', [
    ['TLR, BMS-ISR', '3 yr', 'rates'],
    ['Safety, BMS-ISR', '3 yr', 'rates'],
  ]),
  ...of('giacoppo-nma-2015', 'dcb', 'des', [['TLR, DCB vs DES', '6-12 mo', 'endpoint']]),
  ...of('meta-mtc-2025', 'dcb', 'plain-balloon', [
    ['MACE vs POBA: DCB', '18 mo', 'endpoint'],
    ['TLR vs POBA: DCB', '18 mo', 'endpoint'],
  ]),
  ...of('meta-mtc-2025', 'des', 'plain-balloon', [
    ['MACE vs POBA: DES', '18 mo', 'endpoint'],
    ['TLR vs POBA: DES', '18 mo', 'endpoint'],
  ]),
  ...of('meta-newgen-2019', 'dcb', 'des', [['TLR DEB vs DES', '1 yr', 'endpoint']]),
  ...of('meta-peng-2020', 'dcb', 'des-everolimus', [['TLR', 'follow-up', 'conclusion']]),
  ...of('meta-cai-2018', 'dcb', 'des', [
    ['TLR DCB vs DES', 'short-term', 'endpoint'],
    ['MACE', 'short-term', 'same-record'],
  ]),
  ...of('meta-deb-ees-2018', 'dcb', 'des-everolimus', [
    ['TVR', '1 yr', 'same-record'],
    ['TVR', '3 yr', 'conclusion'],
    ['TLR', 'mean 24.4 mo', 'conclusion'],
  ]),
  ...of('meta-liu-2018', 'dcb', 'plain-balloon', [['Death/MI/TLR DEB vs balloon', '12-36 mo', 'endpoint']]),
  ...of('meta-liu-2018', 'dcb', 'des', [
    ['TLR DEB vs DES', '12-36 mo', 'endpoint'],
    ['All-cause death DEB vs DES', '12-36 mo', 'endpoint'],
  ]),
  ...of('meta-vyas-2014', 'des-other-drug', 'des-same-drug', [
    ['TLR/TVR different vs same', '', 'endpoint'],
    ['MACE', '', 'same-record'],
    ['Death', '', 'same-record'],
    ['MI', '', 'same-record'],
  ]),
  ...of('meta-pcb-ucb-2024', 'dcb-paclitaxel', 'plain-balloon', [
    ['TLR (second analysis)', 'latest', 'conclusion'],
    ['Mortality (first analysis)', 'latest', 'same-record'],
    ['Mortality (second analysis)', 'latest', 'same-record'],
  ]),
  ...of('selution4isr', 'dcb-limus', 'standard-care', [['TLF (primary, non-inferiority)', '1 yr', 'rates']]),
  ...of('meta-scb-pcb-2025', 'dcb-limus', 'dcb-paclitaxel', [
    ['TLF', '', 'same-record'],
    ['TLR', '', 'conclusion'],
  ]),
  ...of('fourier-oyama', 'evolocumab', 'placebo', [
    ['Any coronary revascularisation', '2.2 yr', 'conclusion'],
    ['Simple PCI', '2.2 yr', 'same-record'],
    ['Complex PCI', '2.2 yr', 'same-record'],
    ['CABG', '2.2 yr', 'same-record'],
    ['Complex revascularisation', '2.2 yr', 'same-record'],
  ]),
  ...of('fourier-prior-pci', 'evolocumab', 'placebo', [
    ['MACE', '2.2 yr', 'same-record'],
    ['Major coronary events', '2.2 yr', 'same-record'],
    ['Coronary revascularisation', '2.2 yr', 'conclusion'],
  ]),
  ...of('ivbt-tanner-2025', 'brachytherapy', 'no-brachytherapy', [
    ['MACE (death, TLR, MI), adjusted', '3 yr', 'rates'],
  ]),
  ...of('taxus-v-isr', 'des-paclitaxel', 'brachytherapy', [['Ischaemic TLR', '9 mo', 'rates']]),
  ...of('dragon-ccs', 'des', 'dcb', [['TLR DES vs DCB (crude)', '~2.8 yr', 'endpoint']]),
  ...of('korean-registry-2017', 'des', 'dcb', [
    ['TLF', '1 yr', 'rates'],
    ['TLR', '1 yr', 'rates'],
  ]),
];

interface LeftOut {
  readonly trialId: string;
  readonly endpointName: string;
  readonly timepoint: string;
  readonly reason: string;
}

const because = (reason: string, trialId: string, rows: readonly (readonly [string, string])[]): readonly LeftOut[] =>
  rows.map(([endpointName, timepoint]) => ({ trialId, endpointName, timepoint, reason }));

const PROGNOSIS = 'it compares patients or lesions and not treatments';
const NO_DIRECTION = 'the record does not say which arm the ratio favours';

/** Ratios that are in the records but in no forest plot, and why. */
export const leftOut: readonly LeftOut[] = [
  ...because(`no interval, and ${PROGNOSIS}`, 'agent-ide-smallvessel', [
    ['TLF small vs large vessels (prognosis)', '1 yr'],
  ]),
  ...because('repeats the 1-year ratio of ribs-4-1yr', 'ribs-4-3yr', [['TLR', '1 yr']]),
  ...because(NO_DIRECTION, 'meta-scb-pcb-4studies', [
    ['TLR', ''],
    ['MACE', ''],
    ['Stent thrombosis', ''],
  ]),
  ...because(PROGNOSIS, 'meta-early-late-dcb-2023', [
    ['MACE, early vs late', '12 mo'],
    ['TLR, early vs late', '12 mo'],
  ]),
  ...because(PROGNOSIS, 'qfr-oct-dcb-isr-2024', [['TVF with both features vs the rest', '756 d']]),
  ...because(PROGNOSIS, 'naganuma-bifurcation-isr', [
    ['Predictor of MACE: stent-in-stent', '701 d'],
    ['Predictor of MACE: true bifurcation', '701 d'],
  ]),
  ...because(PROGNOSIS, 'kook-2020-lm-bifurcation-isr', [['Predictor: true bifurcation ISR', '868 d']]),
  ...because(PROGNOSIS, 'kjsr-2020-deb-predictors', [
    ['Type IV (occlusive) ISR', 'follow-up'],
    ['Lesion longer than 25 mm', 'follow-up'],
    ['More than two recurrences', 'follow-up'],
  ]),
  ...because('no interval', 'meta-des-isr-5rct', [['TLR', '42 mo']]),
  ...because('it compares doses and not treatments', 'icbt-basala-2025', [['TLF per 10 Gy more', '3 yr']]),
  ...because('PCI in general and not restenosis', 'meta-ivi-nma-2024', [
    ['MACE, IVUS vs angiography', ''],
    ['MACE, OCT vs angiography', ''],
    ['Cardiac death, IVUS vs angiography', ''],
  ]),
];
