import type { Citation, Conflict } from './book.ts';
import { above, all, any, atMost, defined, exactly, fired, is, notKnown, oneOf } from './conditions.ts';
import type { ConflictId } from './ids.ts';

const goesOn = defined('treatmentGoesOn');
const restenosisQuestion = defined('restenosisQuestion');
const coatedOffered = any(is('chosen.dcb', true), is('chosen.des', true));

/** A value exactly on a limit: the decision is the book's, and the other reading is named. */
const onTheLimit = any(
  exactly('lesion.lengthMm', 'length.focal'),
  exactly('preparation.residualStenosisPercent', 'residual.gate'),
  exactly('lesion.stenosisPercent', 'stenosis.restenosis'),
  exactly('lesion.psvr', 'psvr.restenosis'),
  exactly('haemodynamics.abi', 'abi.grade-0'),
  exactly('haemodynamics.abi', 'abi.grade-1'),
  exactly('haemodynamics.abi', 'abi.grade-2'),
  exactly('haemodynamics.abi', 'abi.ceiling'),
  exactly('haemodynamics.anklePressureMmHg', 'ankle.grade-0'),
  exactly('haemodynamics.anklePressureMmHg', 'ankle.grade-1'),
  exactly('haemodynamics.anklePressureMmHg', 'ankle.grade-2'),
  ...(['haemodynamics.toePressureMmHg', 'haemodynamics.tcpo2MmHg'] as const).flatMap((fact) => [
    exactly(fact, 'toe.grade-0'),
    exactly(fact, 'toe.grade-1'),
    exactly(fact, 'toe.grade-2'),
  ]),
  exactly('foot.ulcerWeeks', 'ulcer.weeks'),
  exactly('limb.symptomDays', 'acute.days'),
  exactly('lesion.occlusionDays', 'occlusion.fresh-days'),
  exactly('foot.erythemaCm', 'erythema.mild'),
);

const fromTheTrials: readonly Citation[] = [{ source: 'PROJECT', at: 'rule book, section 11: from the trials' }];

/** What the tool never resolves silently. The sentence of each, naming both sides, is in the catalogue. */
export const conflicts: readonly (Conflict & { readonly id: ConflictId })[] = [
  {
    id: 'LK1',
    when: all(
      restenosisQuestion,
      is('claudication', true),
      any(is('ruledOut.dcb', false), is('ruledOut.des', false)),
      goesOn,
    ),
    sources: fromTheTrials,
    evidence: ['fda-2023-letter', 'parikh-2023', 'basil-3-longterm', 'swedepad-2', 'katsanos-2018', 'rocha-singh-2020'],
  },
  {
    id: 'LK2',
    when: fired('LP9'),
    sources: [{ source: 'S000', at: 'an undeniable advantage' }],
    evidence: ['photopac', 'da-dcb-vs-pta-2013', 'atherectomy-dcb-rct-300'],
  },
  {
    id: 'LK3',
    when: onTheLimit,
    sources: [{ source: 'PROJECT', at: 'rule book, section 11' }],
    evidence: [],
  },
  {
    id: 'LK4',
    when: any(is('chosen.bypass', true), defined('bypassDisputed')),
    sources: fromTheTrials,
    evidence: ['best-cli', 'out-stepp'],
  },
  {
    id: 'LK5',
    when: is('chosen.covered-stent', true),
    sources: fromTheTrials,
    evidence: ['reline', 'viastar', 'covered-vs-bypass-5yr'],
  },
  {
    id: 'LK6',
    when: any(is('ischaemiaGradesDiffer', true), is('restenosisMeasuresDiffer', true)),
    sources: [{ source: 'WIFI', at: 'notes: the toe decides' }, { source: 'TOSAKA' }],
    evidence: [],
  },
  {
    id: 'LK7',
    when: all(above('haemodynamics.abi', 'abi.ceiling'), atMost('haemodynamics.abi', 'abi.ceiling-us')),
    sources: [
      { source: 'WIFI', at: 'not usable above 1.3' },
      { source: 'ACC24', at: 'non-compressible above 1.40' },
    ],
    evidence: [],
  },
  {
    id: 'LK8',
    when: all(defined('noOptionQuestion'), oneOf('noOptionStatus', 'incomplete', 'excluded')),
    sources: [{ source: 'GVG', at: '6.19' }],
    evidence: [],
  },
  {
    id: 'LK9',
    when: is('chosen.dva', true),
    sources: [{ source: 'S002' }, { source: 'NICE773', at: 'asks that the duration be reported' }],
    evidence: ['seed-002-case', 'surgical-dva-usu', 'nice-ipg773'],
  },
  {
    id: 'LK10',
    when: all(is('clinicalClti', true), notKnown(is('ischaemiaGrade', 0)), coatedOffered),
    sources: fromTheTrials,
    evidence: ['fair', 'isar-pebis', 'meta-li-2022', 'swedepad-1', 'basil-3'],
  },
];

/** A choice is never clear beside these. */
export const CAPPING: readonly ConflictId[] = ['LK1', 'LK4', 'LK5', 'LK9', 'LK10'];
/** Shown also where nothing is indicated: they question the facts that this rests on. */
export const OF_THE_FACTS: readonly ConflictId[] = ['LK3', 'LK6', 'LK7'];
