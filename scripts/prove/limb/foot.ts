import type { Limits, Reader } from '../derived/reader.ts';
import type { Fact } from '../fact.ts';
import { choiceFact } from '../fact.ts';
import { all, any, type Kleene, not as negated, whenKnown } from '../kleene.ts';
import type { Term } from '../term.ts';
import { and, atLeastTwo, FALSE, not, or } from '../term.ts';
import { byLimits, type Grade, gradeFact, isKnown, orElse, stated, where, worstKnown } from './grades.ts';
import { asFact, isNotTrue, said, type Threat } from './threat.ts';

/** By W, then I: the stage for fI 0 to 3. Copied from the case model. */
const STAGES = [
  ['1 1 2 3', '1 2 3 4', '2 2 3 4', '2 3 3 4'],
  ['1 1 2 3', '1 2 3 4', '2 3 4 4', '3 3 4 4'],
  ['2 2 3 4', '3 3 4 4', '3 4 4 4', '4 4 4 4'],
  ['3 3 4 4', '4 4 4 4', '4 4 4 4', '4 4 4 4'],
].map((rows) => rows.map((row) => row.split(' ').map(Number)));

/** WIfI from what was measured and seen, else as a report grades it, and what rests on it. */
export function footFacts(read: Reader, limits: Limits, threatened: Threat): [string, Fact][] {
  const { clinicalClti, acute, otherAetiology } = threatened;
  const ischaemia = ischaemiaGrade(read, limits, threatened.tissueLoss);
  const wound = orElse(measuredWound(read), stated(read.choice('foot.woundGrade')));
  const deep = deepInfection(read);
  const infection = orElse(measuredInfection(read, limits, deep), stated(read.choice('foot.infectionGrade')));
  const mayBeStaged = and(clinicalClti.t, not(acute.t), not(otherAetiology.t));
  const stage = (is: number): Term =>
    or(
      ...STAGES.flatMap((rows, w) =>
        rows.flatMap((row, i) =>
          row.flatMap((cell, fi) =>
            cell === is ? [and(wound[w] ?? FALSE, ischaemia.grade[i] ?? FALSE, infection[fi] ?? FALSE)] : [],
          ),
        ),
      ),
    );
  const stages = new Map([1, 2, 3, 4].map((is) => [is, and(mayBeStaged, stage(is))]));
  const ischaemic = whenKnown(isKnown(ischaemia.grade), not(ischaemia.grade[0] ?? FALSE));
  const clti = all([clinicalClti, ischaemic, isNotTrue(acute), isNotTrue(otherAetiology)]);
  return [
    ['ischaemiaGrade', gradeFact(ischaemia.grade)],
    ['ischaemiaBasis', choiceFact(ischaemia.basis)],
    ['ankleGrade', gradeFact(ischaemia.ankle)],
    ['woundGrade', gradeFact(wound)],
    ['deepInfection', asFact(deep)],
    ['infectionGrade', gradeFact(infection)],
    ['wifiStage', choiceFact(stages)],
    ['clti', asFact(clti)],
  ];
}

interface Ischaemia {
  readonly grade: Grade;
  readonly ankle: Grade;
  readonly basis: ReadonlyMap<string, Term>;
}

function ischaemiaGrade(read: Reader, limits: Limits, tissueLoss: Kleene): Ischaemia {
  const atLeast = (path: string, of: string) => {
    const number = read.number(path);
    return byLimits(
      number,
      [0, 1, 2].map((k) => number.against('atLeast', limits(`${of}.grade-${k}`))),
    );
  };
  const toe = atLeast('haemodynamics.toePressureMmHg', 'toe');
  const tcpo2 = atLeast('haemodynamics.tcpo2MmHg', 'toe');
  const abi = read.number('haemodynamics.abi');
  const pressure = read.number('haemodynamics.anklePressureMmHg');
  const byPressure = byLimits(pressure, [
    pressure.against('above', limits('ankle.grade-0')),
    pressure.against('above', limits('ankle.grade-1')),
    pressure.against('atLeast', limits('ankle.grade-2')),
  ]);
  const stiffArtery = or(
    read.choice('haemodynamics.incompressible').is(true),
    and(abi.known, abi.against('above', limits('abi.ceiling'))),
  );
  const ankle = where(not(stiffArtery), worstKnown(atLeast('haemodynamics.abi', 'abi'), byPressure));
  const suspect = or(tissueLoss.t, read.choice('patient.diabetes').is(true), read.choice('patient.dialysis').is(true));
  const contradicted = and(toe[0] ?? FALSE, or(...ankle.slice(2), ...tcpo2.slice(2)));
  const [noToe, noTcpo2] = [not(isKnown(toe)), not(isKnown(tcpo2))];
  const byAnkle = and(noToe, noTcpo2, isKnown(ankle), not(and(ankle[0] ?? FALSE, suspect)));
  const beyondAnkle = and(noToe, noTcpo2, not(byAnkle));
  const flat = and(beyondAnkle, read.choice('haemodynamics.pvr').is('flat'));
  const entered = stated(read.choice('haemodynamics.ischaemiaGrade'));
  const byReport = and(beyondAnkle, not(flat));
  const ways: readonly Grade[] = [
    where(not(contradicted), toe),
    where(noToe, where(isKnown(tcpo2), worstKnown(tcpo2, ankle))),
    where(byAnkle, ankle),
    [FALSE, FALSE, FALSE, flat],
    where(byReport, entered),
  ];
  return {
    grade: [0, 1, 2, 3].map((k) => or(...ways.map((way) => way[k] ?? FALSE))),
    ankle,
    basis: new Map([
      ['toe', and(isKnown(toe), not(contradicted))],
      ['contradiction', contradicted],
      ['tcpo2', and(noToe, isKnown(tcpo2), not(isKnown(ankle)))],
      ['tcpo2-and-ankle', and(noToe, isKnown(tcpo2), isKnown(ankle))],
      ['ankle', byAnkle],
      ['pvr', flat],
      ['stated', and(byReport, isKnown(entered))],
      ['none', and(byReport, not(isKnown(entered)))],
    ]),
  };
}

function measuredWound(read: Reader): Grade {
  const [ulcer, heel, gangrene] = [read.choice('foot.ulcer'), read.choice('foot.heel'), read.choice('foot.gangrene')];
  const tip = read.choice('foot.boneOnlyDistalPhalanx').is(true);
  const grades: readonly Grade[] = [
    [
      ulcer.is('none'),
      or(ulcer.is('shallow'), and(ulcer.is('deep'), tip)),
      and(ulcer.is('deep'), not(tip)),
      ulcer.is('extensive'),
    ],
    [heel.is('none'), FALSE, heel.is('shallow'), heel.is('full-thickness')],
    [gangrene.is('none'), FALSE, gangrene.is('digits'), or(gangrene.is('extensive'), gangrene.is('heel'))],
  ];
  const complete = and(...grades.map(isKnown));
  return worstKnown(...grades).map((term, k) => (k === 3 ? term : and(complete, term)));
}

/** Wet gangrene is a deep focus; where it was not entered there is none. */
function deepInfection(read: Reader): Kleene {
  const wet = read.choice('foot.wetGangrene').is(true);
  const deep = read.choice('foot.deepInfection');
  return { t: or(wet, deep.is(true)), f: and(not(wet), deep.is(false)) };
}

const SIGNS = ['swelling', 'erythema', 'tenderness', 'warmth', 'pus'] as const;
const SIRS = ['temperature', 'heart-rate', 'respiration', 'white-cells'] as const;

function measuredInfection(read: Reader, limits: Limits, deep: Kleene): Grade {
  const two = (path: string, words: readonly string[]): Kleene => {
    const list = read.list(path);
    return whenKnown(list.known, atLeastTwo(words.map((word) => list.has(word))));
  };
  const present = any([two('foot.infectionSigns', SIGNS), deep]);
  const systemic = two('foot.sirsSigns', SIRS);
  const erythema = read.number('foot.erythemaCm');
  const wide = whenKnown(erythema.known, erythema.against('above', limits('erythema.mild')));
  const moderate = any([deep, wide]);
  return [
    present.f,
    and(present.t, systemic.f, moderate.f),
    and(present.t, systemic.f, moderate.t),
    and(present.t, systemic.t),
  ];
}

/** The nine points, and what the list comes to. */
export function listFacts(read: Reader, clti: Kleene, isStaged: Term): [string, Fact][] {
  const choice = (path: string) => read.choice(path);
  const target = whenKnown(choice('noOption.pedalTarget').known, choice('noOption.pedalTarget').is('present'));
  const vein = availableVein(read);
  const endovascular = choice('noOption.endovascular');
  const inflow = choice('anatomy.inflow');
  const points: readonly Kleene[] = [
    clti,
    { t: isStaged, f: not(isStaged) },
    said(choice('noOption.footViews')),
    said(choice('noOption.specialist')),
    whenKnown(inflow.known, or(inflow.is('normal'), inflow.is('corrected'))),
    whenKnown(endovascular.known, or(endovascular.is('failed'), endovascular.is('not-feasible'))),
    any([negated(target), all([target, said(choice('noOption.veinMapped')), negated(vein)])]),
    any([target, said(choice('noOption.duplexSearch'))]),
    said(choice('noOption.secondReviewer')),
  ];
  const risk = choice('patient.surgicalRisk');
  const bypass = and(target.t, vein.t, or(risk.is('average'), risk.is('high')));
  const isOption = or(endovascular.is('feasible'), bypass);
  const met = and(...points.map(({ t }) => t));
  const applies = not(clti.f);
  return [
    ...points.map((point, i): [string, Fact] => [`noOption.N${i + 1}`, asFact(point)]),
    [
      'noOptionStatus',
      choiceFact(
        new Map([
          ['not-applicable', clti.f],
          ['excluded', and(applies, isOption)],
          ['established', and(applies, not(isOption), met)],
          ['incomplete', and(applies, not(isOption), not(met))],
        ]),
      ),
    ],
  ];
}

/** A vein that was not mapped is unknown. */
export function availableVein(read: Reader): Kleene {
  const vein = read.choice('patient.vein');
  return { t: or(vein.is('single-segment-gsv'), vein.is('alternative')), f: vein.is('none') };
}
