import type { PopulationCriterion } from '../engine/types/population.ts';
import {
  aboveUpTo,
  between,
  byIvus,
  calcified,
  chronicOcclusion,
  chronicSyndrome,
  diffuse,
  first,
  IN_NOTE,
  LEFT_OUT,
  LEFT_OUT_IN_NOTE,
  limited,
  multilayer,
  nativeVessel,
  noBifurcation,
  noComplexBifurcation,
  noField,
  noLimit,
  noRecentStemi,
  noThrombus,
  notLeftMain,
  notOccluded,
  notUnderdeployed,
  OF_TYPE,
  ofBms,
  ofBvs,
  ofDes,
  ofEither,
  ofLimusDes,
  ofSirolimusDes,
  recurrent,
  symptomatic,
  symptomsOrIschaemia,
  underexpanded,
} from './population-criteria.ts';

/** What the record of a trial says of the patients it studied. */
export interface TrialPopulation {
  readonly trial: string;
  /** The record refers to another trial's patients. */
  readonly as?: { readonly trial: string; readonly words: string };
  readonly criteria: readonly PopulationCriterion[];
}

const of = (trial: string, ...criteria: readonly PopulationCriterion[]): TrialPopulation => ({ trial, criteria });

const either = (trial: string) => of(trial, ofEither('both', OF_TYPE));

/**
 * The populations as data. A trial that is not here states no criterion in what was read of it. Where and when
 * patients were enrolled is left out: no patient could have met it elsewhere.
 */
export const trialPopulations: readonly TrialPopulation[] = [
  of(
    'paccocath-isr-1',
    noField('Single coronary ISR'),
    between('vessel-2.5', 'vessel-3.5')('vessel 2.5-3.5 mm'),
    limited('atLeast', 'stenosis-70')('diameter stenosis >=70%'),
    noField('stented segment <30 mm'),
    noLimit('BMS/DES not separated in abstract', OF_TYPE),
  ),
  of(
    'paccocath-isr-1-2-5yr',
    limited('atLeast', 'stenosis-70')('ISR >=70% diameter stenosis'),
    limited('below', 'length-30')('lesion <30 mm'),
    between('vessel-2.5', 'vessel-3.5')('vessel 2.5-3.5 mm'),
    noLimit('BMS/DES not separated in abstract', OF_TYPE),
  ),
  of('habara-2011', ofSirolimusDes('Sirolimus-eluting stent restenosis')),
  of('habara-2013', ofEither('BMS-ISR 123, DES-ISR 90')),
  of(
    'isar-desire-1',
    noLimit('Angiographically significant ISR'),
    noLimit('BMS era (stent type not stated in excerpt)', OF_TYPE),
  ),
  of(
    'isar-desire-2',
    noLimit('Clinically significant restenosis'),
    ofSirolimusDes('within sirolimus-eluting (Cypher) stents'),
  ),
  of('isar-desire-3', limited('atLeast', 'stenosis-50')('Restenosis >=50%'), ofLimusDes('any limus-eluting stent')),
  of('isar-desire-3-10yr', ofDes('DES-ISR')),
  of('isar-desire-3-rtlr', ofDes('DES-ISR')),
  of(
    'isar-desire-4',
    ofLimusDes('Limus-DES restenosis'),
    limited('above', 'stenosis-50')('>50%'),
    symptomsOrIschaemia('with symptoms/ischaemia'),
  ),
  of('ribs-3', ofDes('DES-ISR')),
  of(
    'ribs-4-1yr',
    ofDes('DES-ISR'),
    limited('atLeast', 'stenosis-50')('>=50%'),
    symptomsOrIschaemia('with angina/ischaemia'),
  ),
  of('ribs-4-3yr', ofDes('DES-ISR')),
  of('ribs-5', ofBms('BARE-METAL stent ISR')),
  of(
    'ribs-5-3yr',
    ofBms('BMS-ISR'),
    limited('above', 'vessel-2.0')('vessels <=2.0 mm', LEFT_OUT),
    limited('atMost', 'length-30')('lesions >30 mm', LEFT_OUT),
    notOccluded('total occlusions', LEFT_OUT),
  ),
  of('ribs-6', ofEither('BMS- and DES-ISR')),
  of('ribs-6-scoring-3yr', ofEither('95 BMS-ISR, 125 DES-ISR')),
  of('ribs-7', ofBvs('Restenosis of BVS (not metallic stents)')),
  either('ribs-4-5-ees-pooled'),
  of('bvs-isr-34pt', noLimit('not stated', OF_TYPE)),
  of('reform-design', ofEither('ISR of BMS or DES')),
  of('magical-isr', ofDes('DES-ISR')),
  of(
    'agent-ide',
    nativeVessel('Native-vessel'),
    ofEither('BMS- or DES-ISR'),
    limited('below', 'length-26')('lesion <26 mm'),
    aboveUpTo('vessel-2.0', 'vessel-4.0')('RVD >2.0-4.0 mm'),
    noBifurcation('bifurcation', LEFT_OUT),
    notLeftMain('left main', LEFT_OUT),
    noThrombus('thrombus', LEFT_OUT),
    noRecentStemi('recent STEMI', LEFT_OUT),
    noField('EF <25%', LEFT_OUT),
  ),
  { ...either('agent-ide-2yr-3yr'), as: { trial: 'agent-ide', words: 'As AGENT IDE' } },
  of('agent-ide-multilayer', ofEither('both', OF_TYPE), multilayer('multilayer', IN_NOTE)),
  either('agent-ide-smallvessel'),
  either('agent-fda'),
  either('daedalus-ehj'),
  of('daedalus-jacc', ofEither('710 BMS-ISR (722 lesions), 1248 DES-ISR (1377 lesions)')),
  either('siontis-nma-2015'),
  either('giacoppo-nma-2015'),
  either('meta-mtc-2025'),
  of('meta-newgen-2019', ofEither('BMS-/DES-ISR')),
  either('meta-peng-2020'),
  either('meta-cai-2018'),
  either('meta-deb-ees-2018'),
  of('meta-liu-2018', ofDes('DES-ISR')),
  of('meta-vyas-2014', ofDes('DES-ISR')),
  either('meta-pcb-ucb-2024'),
  of('siblint-isr', noLimit('not stated', OF_TYPE)),
  of('bio-ascend-isr', ofDes('DES-ISR')),
  of(
    'selution4isr',
    ofEither('BMS- or DES-ISR'),
    limited('atMost', 'layers-2')('<=2 stent layers'),
    limited('atMost', 'length-26')('lesion <=26 mm'),
    between('vessel-2.0', 'vessel-4.5')('RVD 2.0-4.5 mm'),
    noComplexBifurcation('complex bifurcations', LEFT_OUT_IN_NOTE),
    notOccluded('total occlusions', LEFT_OUT_IN_NOTE),
    noThrombus('thrombus', LEFT_OUT_IN_NOTE),
  ),
  either('meta-scb-pcb-2025'),
  either('meta-scb-pcb-4studies'),
  of('wang-2019', recurrent('Recurrent'), ofDes('DES-ISR')),
  of('osiris', symptomatic('Symptomatic ISR'), nativeVessel('native vessels'), noLimit('BMS era', OF_TYPE)),
  of(
    'roster',
    first('First'),
    limited('above', 'length-10')('diffuse ISR >10 mm'),
    between('stent-3.0', 'stent-3.5')('3.0-3.5 mm stents'),
    byIvus('IVUS-guided'),
    notUnderdeployed('under-deployed stents (stent CSA <60%)', LEFT_OUT),
    noLimit('BMS era', OF_TYPE),
  ),
  of('artist', diffuse('Diffuse ISR'), limited('above', 'stenosis-70')('>70%'), noLimit('BMS era', OF_TYPE)),
  of('cba-diffuse-2003', diffuse('diffuse ISR'), noLimit('BMS era', OF_TYPE)),
  of('cb-vs-sb-2024', calcified('Calcified ISR')),
  of('crunch-ivl', underexpanded('stent underexpansion'), noLimit('Calcium-related')),
  of('elca-farag-2023', recurrent('Recurrent ISR')),
  of('elca-isr-cto-2021', chronicOcclusion('ISR chronic total occlusion')),
  of('vbt-negi-2016', recurrent('Recurrent'), ofDes('DES-ISR')),
  of('vbt-ohri', recurrent('ISR twice at one location'), ofDes('DES', OF_TYPE)),
  of('taxus-v-isr', ofBms('BMS-ISR')),
  of('dragon-ccs', ofDes('DES-ISR'), chronicSyndrome('chronic coronary syndrome')),
  of('korean-registry-2017', ofEither('BMS- or DES-ISR')),
];

/** Trials whose record says that they were not about restenosis at all, in its own words. */
export const NOT_OF_RESTENOSIS = ['not ISR', 'not ISR-specific', 'underexpansion, not specifically ISR'] as const;

/** The population of a trial; where the record points to another trial's, that trial's criteria. */
export function populationOf(trialId: string): TrialPopulation | undefined {
  const own = trialPopulations.find(({ trial }) => trial === trialId);
  const other = own?.as && trialPopulations.find(({ trial }) => trial === own.as?.trial);
  return own && other ? { ...own, criteria: other.criteria } : own;
}
