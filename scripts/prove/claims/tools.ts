import type { Action, StageName } from '../../../src/territories/coronary/types/knowledge.ts';
import type { Claim, Part } from '../claim.ts';
import { proof } from '../claim.ts';
import type { CaseModel } from '../coronary.ts';
import type { StepVerdicts } from '../steps.ts';
import { ADVICE } from '../steps.ts';
import type { Term } from '../term.ts';
import { and, FALSE, not, or } from '../term.ts';
import { asking } from './asking.ts';

/** What is advised of tools and drugs, and that what must come first is never without one. */
export function toolClaims(model: CaseModel): Claim[] {
  const { decision, steps } = model;
  const { fired, is, measures } = asking(model);
  const advised = (action: string, stage: StageName = 'preparation') =>
    or(...ADVICE.map((verdict) => steps.on(stage, action)[verdict]));
  const rotational = steps.on('preparation', 'rotational');
  const thrombus = is('imaging.thrombus', true);
  const nothingCrosses = and(is('lesion.uncrossable', true), not(model.truths.definition('crossed').t));
  const anticoagulated = is('patient.oralAnticoagulant', true);
  return [
    proof('orbital', 'orbital atherectomy is never more than avoid', model, advised('orbital')),
    {
      id: 'rotational-thrombus',
      words: 'rotational atherectomy is contraindicated while thrombus is yes',
      method: 'proof',
      models: [model],
      parts: [
        { name: 'more than contraindicated', look: and(thrombus, moreThanContraindicated(rotational)) },
        {
          name: 'unsaid where a procedure goes on',
          look: and(thrombus, not(decision.status['not-indicated']), not(rotational.contraindicated)),
        },
      ],
    },
    proof(
      'rotational-young',
      'rotational atherectomy is not advised in a stent younger than a month unless nothing crosses',
      model,
      and(
        measures('stent.monthsSinceImplant', 'below', 'implant.very-early'),
        advised('rotational'),
        not(nothingCrosses),
      ),
    ),
    {
      id: 'anticoagulation',
      words: 'no antiplatelet rule A1-A3 beside known anticoagulation',
      method: 'proof',
      models: [model],
      parts: [
        ...['A1', 'A2', 'A3'].map((id) => ({ name: id, look: and(anticoagulated, fired(id)) })),
        { name: 'the step', look: and(anticoagulated, advised('dapt', 'aftercare')) },
      ],
    },
    {
      id: 'done-stage',
      words: 'a done stage advises no tool',
      method: 'proof',
      models: [model],
      parts: steps
        .actions('preparation')
        .map((action) => ({ name: action, look: and(steps.isDone('preparation'), advised(action)) })),
    },
    deadEnds(model, advised),
  ];
}

const moreThanContraindicated = ({ unavailable, avoid, required, recommended, option }: StepVerdicts): Term =>
  or(unavailable, avoid, required, recommended, option);

/** What answers each demand, in the order in which demands are met: the first that is open is asked about. */
const ANSWERS: readonly (readonly [blocker: string, ...answers: Action[]])[] = [
  ['G10', 'restore-flow'],
  ['test-first', 'physiology-test'],
  ['P20', 'rewire'],
  ['P14', 'cto-crossing'],
  ['P7', 'rotational', 'elca'],
  ['P17', 'intravascular-imaging'],
  ['P10', 'thrombus-management'],
  ['P2', 'nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational', 'scoring', 'cutting'],
  ['P18', 'nc-balloon'],
  ['G9', 'intravascular-imaging'],
  ['G7', 'nc-balloon', 'scoring', 'cutting', 'ivl', 'elca', 'rotational'],
];

/**
 * Where the text asks for something that is no step, nothing is claimed: a second view (G11), a measurement by angiography
 * (P2, P18), a test that needs no wire through an occlusion.
 */
function deadEnds(model: CaseModel, advised: (action: string, stage?: StageName) => Term): Claim {
  const { decision, truths } = model;
  const { is } = asking(model);
  const open = (id: string) => decision.blockedBy.get(id) ?? FALSE;
  const measureFirst = or(truths.definition('expansionToMeasure').t, truths.definition('appositionToMeasure').t);
  const parts = ANSWERS.map(
    ([id, ...answers], i): Part => ({
      name: id,
      look: and(
        decision.status.blocked,
        open(id),
        not(open('G11')),
        ...ANSWERS.slice(0, i).map(([earlier]) => not(open(earlier))),
        not(or(...answers.flatMap((action) => [advised(action), advised(action, 'imaging')]))),
        not(decision.team),
        not(measureFirst),
        ...(id === 'test-first' ? [not(is('occluded', true))] : []),
      ),
    }),
  );
  return {
    id: 'dead-ends',
    words: 'What must come first is never a dead end: a step for it is advised, or the Heart Team is called',
    method: 'proof',
    models: [model],
    parts,
    remarks: [
      'left out where the text asks for what is no step: a second view (G11), the residual stenosis after a tool that worked, a test without a wire in an occlusion',
    ],
  };
}
