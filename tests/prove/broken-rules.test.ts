import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf } from '../../scripts/prove/prove.ts';
import type { Finding } from '../../scripts/prove/runner.ts';
import { settle } from '../../scripts/prove/runner.ts';
import { Solver } from '../../scripts/prove/solver.ts';
import { parseCase } from '../../src/territories/coronary/case/parse-case.ts';
import {
  all,
  always,
  any,
  atMost,
  defined,
  is,
  not,
  oneOf,
  unknown,
} from '../../src/territories/coronary/conditions.ts';
import { knowledge } from '../../src/territories/coronary/knowledge.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import type { Effect, Knowledge } from '../../src/territories/coronary/types/knowledge.ts';
import { withEffects, withoutEffects, withoutMention, withRule, withRules, withWhen } from './broken-knowledge.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await Solver.start();
});
afterAll(() => solver.stop());

const claimed = claimsOf(knowledge);

async function found(of: Knowledge, id: string): Promise<Finding> {
  const claim = (of === knowledge ? claimed : claimsOf(of)).find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return settle(claim, solver);
}

const stentOf = (failure: Finding['failures'][number] | undefined): NonNullable<CaseData['stent']> =>
  (failure?.cases[0] as CaseData | undefined)?.stent ?? {};

const bifurcation = is('lesion.sideBranch', 'true-bifurcation');
const flowLost = defined('flowLost');
const isVetoOnDes = (effect: Effect): boolean => effect.kind === 'veto' && effect.option === 'des';
const mayCease = (effect: Effect): Effect => (effect.kind === 'step' ? { ...effect, whileOpen: true } : effect);

/** Each break of a rule, the claim that must notice it, and the part in which it does where there are several. */
const BREAKS: readonly (readonly [what: string, claim: string, broken: Knowledge, part?: string])[] = [
  ['G6 no longer rules devices out', 'gate', withoutEffects('G6', 'veto')],
  ['G8 no longer rules out the coated balloon', 'gate', withoutEffects('G8', 'veto')],
  ['P2 no longer blocks', 'underexpanded', withoutEffects('P2', 'blocks')],
  ['D2 no longer blocks', 'fracture-in-layers', withoutEffects('D2', 'blocks')],
  [
    'P14 no longer blocks once a residual is entered',
    'blockers-stay',
    withWhen('P14', (when) => all(when, unknown('preparation.residualStenosisPercent'))),
    'P14',
  ],
  [
    'P2 no longer speaks once the flow is entered',
    'blocked-stays-blocked',
    withWhen('P2', (when) => all(when, unknown('preparation.timiFlow'))),
    'P2',
  ],
  ['a rule that contradicts itself', 'can-fire', withRule('D15', () => ({ when: all(bifurcation, not(bifurcation)) }))],
  [
    'a rule that cannot fail',
    'can-fail',
    withRule('D15', () => ({ when: any(bifurcation, unknown('lesion.sideBranch'), not(bifurcation)) })),
  ],
  [
    'a limit taken on its wrong side',
    'bands-uncut',
    withRule('G1', () => ({ when: atMost('preparation.residualStenosisPercent', 'residual.gate') })),
  ],
  [
    'an allergy that a bail-out lifts',
    'allergy',
    withEffects('D21', (effect) => (isVetoOnDes(effect) ? ({ ...effect, liftedByBailOut: true } as Effect) : effect)),
  ],
  [
    'an allergy that counts as if preparation could bring the stent back',
    'no-device-heart-team',
    withEffects('D21', (effect) =>
      effect.kind === 'veto' ? { ...effect, liftedByBailOut: true, whilePreparing: true } : effect,
    ),
  ],
  ['D16 no longer caps', 'clear-and-conflict', withoutEffects('D16', 'caps-agreement'), 'C2'],
  ['D4 no longer caps', 'clear-and-conflict', withoutEffects('D4', 'caps-agreement'), 'C4'],
  ['D15 no longer caps', 'clear-and-conflict', withoutEffects('D15', 'caps-agreement'), 'C5'],
  ['D3 no longer caps', 'clear-and-conflict', withoutEffects('D3', 'caps-agreement'), 'C6'],
  ['D19 no longer caps', 'clear-and-conflict', withoutEffects('D19', 'caps-agreement'), 'C7'],
  ['D22 no longer caps', 'clear-and-conflict', withoutEffects('D22', 'caps-agreement'), 'C10'],
  ['D20 no longer caps', 'clear-and-conflict', withoutEffects('D20', 'caps-agreement'), 'C12'],
  ['S14 no longer caps', 'clear-and-conflict', withoutEffects('S14', 'caps-agreement'), 'S14'],
  [
    'a rule of the lecture alone that argues as if it were more',
    'clear-and-weak',
    withEffects('D9', (effect) => (effect.kind === 'argument' ? { ...effect, strength: 'moderate' } : effect)),
    'des',
  ],
  [
    'G8 speaks wherever flow is lost',
    'bail-out-on-dissection',
    withWhen('G8', (when) => any(when, flowLost)),
    'no dissection known',
  ],
  [
    'G8 speaks of a type a beside thrombus too',
    'bail-out-on-dissection',
    withWhen('G8', (when) => any(when, all(flowLost, is('preparation.dissection', 'a')))),
    'a beside thrombus',
  ],
  [
    'G8 speaks of a type b while the flow is there',
    'bail-out-on-dissection',
    withWhen('G8', (when) => any(when, is('preparation.dissection', 'b'))),
    'a or b while the flow is there',
  ],
  ['a bail-out waits for nothing', 'bail-out', withoutEffects('G8', 'bail-out-waits'), 'once crossed'],
  [
    'what nothing can cross is no reason against a bail-out',
    'bail-out-without-stent',
    withEffects('P16', (effect) => (effect.kind === 'veto' ? { ...effect, liftedByBailOut: true } : effect)),
  ],
  [
    'G8 speaks before anybody has looked for a dissection',
    'flow-lost',
    withWhen('G8', (when) => any(when, all(flowLost, unknown('preparation.dissection')))),
    'final',
  ],
  ['G11 no longer withholds a device', 'flow-lost', withoutEffects('G11', 'withholds-device'), 'named'],
  ['G10 no longer withholds a device', 'flow-lost-no-dissection', withoutEffects('G10', 'withholds-device')],
  ['P20 no longer blocks', 'wire-behind-strut', withoutEffects('P20', 'blocks')],
  [
    'the gate looks at an occlusion that nobody has opened',
    'occlusion-gate',
    withRules({
      G1: () => ({ when: is('residualBelow30', true) }),
      G2: () => ({ when: oneOf('preparation.timiFlow', 0, 3) }),
      G4: () => ({ when: is('preparation.flowStable', true) }),
      G5: () => ({ when: not(is('underexpansionCorrected', false)) }),
    }),
  ],
  [
    'D24 speaks over a fracture',
    'no-further-device',
    withWhen('D24', (when) => withoutMention(when, 'fracturedOrDeformed')),
  ],
  ['a perforation is within the scope', 'perforation', withoutEffects('S15', 'scope')],
  [
    'G7 leaves the stent to three layers',
    'g7-stop-gap',
    withEffects('G7', (effect) => (isVetoOnDes(effect) ? null : effect)),
  ],
  [
    'the calcium tools of the first edition',
    'orbital',
    withRules({
      P6: ({ then }) => ({
        then: then.map((effect) => (effect.kind === 'step' ? { ...effect, actions: ['orbital'] } : effect)),
      }),
      P19: () => ({ then: [] }),
    }),
  ],
  [
    'thrombus management that worked gives the burr free',
    'rotational-thrombus',
    withEffects('P10', mayCease),
    'more than contraindicated',
  ],
  [
    'P10 says nothing of the burr',
    'rotational-thrombus',
    withoutEffects('P10', 'step'),
    'unsaid where a procedure goes on',
  ],
  ['P5 speaks in every stent', 'rotational-young', withEffects('P5', (effect) => ({ ...effect, when: always }))],
  [
    'A1 does not ask for an anticoagulant',
    'anticoagulation',
    withWhen('A1', (when) => withoutMention(when, 'anticoagulated')),
    'A1',
  ],
  [
    'P1 goes on once prepared',
    'done-stage',
    withEffects('P1', (effect) => ({ ...effect, when: always })),
    'nc-balloon',
  ],
  ['nobody is asked where the ladder ends', 'dead-ends', withoutEffects('H4', 'heart-team'), 'P2'],
  [
    'nobody is asked where the one tool has failed or is lacking',
    'dead-ends',
    withRules({
      P13: ({ then }) => ({ then: then.filter(({ kind }) => kind !== 'heart-team') }),
      P15: ({ then }) => ({ then: then.filter(({ kind }) => kind !== 'heart-team') }),
    }),
    'P14',
  ],
];

describe('a rule that is broken on purpose is found out', () => {
  const breaks = BREAKS.map(([what, claim, broken, part = null]) => [what, claim, broken, part] as const);
  it.each(breaks)('%s: the claim "%s" fails', async (_, claim, broken, part) => {
    expect((await found(knowledge, claim)).holds).toBe(true);
    const finding = await found(broken, claim);
    expect(finding.holds).toBe(false);
    const failure = part === null ? finding.failures[0] : finding.failures.find(({ part: p }) => p === part);
    if (finding.method === 'search') expect(failure).toMatchObject({ why: 'no such case', cases: [] });
    else {
      expect(failure?.why).toBe('contradicted');
      for (const data of failure?.cases ?? []) expect(parseCase(data).ok).toBe(true);
      expect(failure?.cases.length).toBeGreaterThan(0);
    }
  });

  it('with three layers speaking for another stent, the counter-example is such a case', async () => {
    const flipped = withEffects('D3', (effect) =>
      effect.kind === 'argument' ? { ...effect, side: 'for' as const } : effect,
    );
    const { holds, failures } = await found(flipped, 'three-layers');
    expect(holds).toBe(false);
    expect(stentOf(failures[0]).layers).toBeGreaterThanOrEqual(3);
    expect(failures[0]?.plans[0]).toContain('des (clear)');
  });

  it('with a burr for every stent, the counter-example is one younger than a month', async () => {
    const { failures } = await found(
      withEffects('P5', (effect) => ({ ...effect, when: always })),
      'rotational-young',
    );
    expect(stentOf(failures[0]).monthsSinceImplant).toBeLessThan(1);
    expect(failures[0]?.plans[0]).toContain('P5');
  });
});
