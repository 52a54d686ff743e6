import { all, any, atLeast, defined, fired, includes, is, not, notKnown, oneOf, unknown } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';

/** Known to be 30 % or more. */
const residualTooHigh = not(fired('G1'));
const expansionMeasured = atLeast('expansionAfterPercent', 'expansion.adequate');

const GATE_NUMBERS = [
  { source: 'LECTURE', at: 'L13' },
  { source: 'MAGICAL-SV-PREP', at: 'a protocol for new lesions' },
] as const;
const GATE_EVIDENCE = ['magical-sv-prep-definition'];

export const gateRules: readonly KnowledgeRule[] = [
  {
    id: 'G1',
    section: 'gate',
    when: is('gateResidualBelow30', true),
    then: [],
    strength: null,
    sources: GATE_NUMBERS,
    evidence: GATE_EVIDENCE,
  },
  {
    id: 'G2',
    section: 'gate',
    when: is('gateTimiFlow', 3),
    then: [],
    strength: null,
    sources: GATE_NUMBERS,
    evidence: GATE_EVIDENCE,
  },
  {
    id: 'G3',
    section: 'gate',
    when: oneOf('preparation.dissection', 'none', 'a', 'b'),
    then: [],
    strength: null,
    sources: [...GATE_NUMBERS, { source: 'NHLBI' }],
    evidence: GATE_EVIDENCE,
  },
  {
    id: 'G4',
    section: 'gate',
    when: is('gateFlowStable', true),
    then: [],
    strength: null,
    sources: [{ source: 'LECTURE', at: 'L13' }],
    evidence: [],
  },
  {
    id: 'G5',
    section: 'gate',
    when: is('gateCorrected', true),
    then: [],
    strength: null,
    sources: [
      { source: 'LECTURE', at: 'L27' },
      { source: 'ESC24', at: 's6.4.1' },
    ],
    evidence: [],
  },
  {
    id: 'G6',
    section: 'gate',
    when: all(defined('underexpanded'), any(not(fired('G5')), all(residualTooHigh, notKnown(expansionMeasured)))),
    then: [
      { kind: 'veto', option: 'dcb' },
      { kind: 'veto', option: 'des', liftedByBailOut: true },
      { kind: 'withholds-device', before: 'choice' },
    ],
    strength: 'veto',
    sources: [
      { source: 'LECTURE', at: 'L13, L27' },
      { source: 'ESC24', at: 's6.4.1' },
    ],
    evidence: [],
  },
  {
    id: 'G7',
    section: 'gate',
    when: all(residualTooHigh, any(is('underexpandedBefore', 'no'), expansionMeasured)),
    then: [
      { kind: 'veto', option: 'dcb' },
      { kind: 'veto', option: 'des', liftedByBailOut: true, whilePreparing: true, when: defined('noStopGap') },
      {
        kind: 'argument',
        side: 'for',
        option: 'des',
        strength: 'moderate',
        when: all(oneOf('layersCounted', 1, 2), notKnown(defined('noStopGap'))),
      },
      { kind: 'blocks' },
    ],
    strength: 'veto',
    sources: [{ source: 'LECTURE', at: 'L13, L21' }],
    evidence: [],
  },
  {
    id: 'G8',
    section: 'gate',
    when: any(
      oneOf('preparation.dissection', 'c', 'd', 'e', 'f'),
      all(
        defined('flowLost'),
        any(
          is('preparation.dissection', 'b'),
          all(is('preparation.dissection', 'a'), notKnown(is('imaging.thrombus', true))),
        ),
      ),
    ),
    then: [
      { kind: 'veto', option: 'dcb' },
      { kind: 'argument', side: 'for', option: 'des', strength: 'require' },
      { kind: 'bail-out' },
      { kind: 'bail-out-waits', when: not(defined('reachable')) },
      { kind: 'alternative', option: 'cabg', when: any(fired('G6'), includes('patient.allergies', 'limus')) },
    ],
    strength: 'require',
    sources: [
      { source: 'LECTURE', at: 'L13, L14' },
      { source: 'ESC24', at: 's6.4, residual edge dissection' },
    ],
    evidence: [],
  },
  {
    id: 'G9',
    section: 'gate',
    when: all(residualTooHigh, unknown('underexpandedBefore'), notKnown(expansionMeasured)),
    then: [
      { kind: 'veto', option: 'dcb' },
      { kind: 'veto', option: 'des', liftedByBailOut: true },
      { kind: 'withholds-device', before: 'choice' },
      { kind: 'step', stage: 'imaging', actions: ['intravascular-imaging'], verdict: 'required' },
    ],
    strength: 'veto',
    sources: [
      { source: 'LECTURE', at: 'L13, L27' },
      { source: 'ESC24', at: 's6.4.1' },
    ],
    evidence: [],
  },
  {
    id: 'G10',
    section: 'gate',
    when: all(
      defined('flowLost'),
      any(
        is('preparation.dissection', 'none'),
        // Beside a type a dissection the thrombus is the likelier cause.
        all(is('preparation.dissection', 'a'), is('imaging.thrombus', true)),
      ),
    ),
    then: [
      { kind: 'veto', option: 'dcb' },
      { kind: 'withholds-device', before: 'indication' },
      { kind: 'step', stage: 'preparation', actions: ['restore-flow'], verdict: 'required' },
      {
        kind: 'step',
        stage: 'preparation',
        actions: ['thrombus-management'],
        verdict: 'required',
        when: is('imaging.thrombus', true),
      },
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [{ source: 'NOREFLOW' }, { source: 'VANGAAL' }],
    evidence: [],
  },
  {
    id: 'G11',
    section: 'gate',
    when: all(defined('flowLost'), unknown('preparation.dissection')),
    then: [
      { kind: 'veto', option: 'dcb' },
      { kind: 'withholds-device', before: 'indication' },
      { kind: 'step', stage: 'imaging', actions: ['intravascular-imaging'], verdict: 'required' },
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [{ source: 'PROJECT', at: 'reasoned' }],
    evidence: [],
  },
];
