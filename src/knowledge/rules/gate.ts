import { all, any, atLeast, below, defined, fired, is, oneOf, unknown } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';

const residualTooHigh = atLeast('preparation.residualStenosisPercent', 'residual.gate');

export const gateRules: readonly KnowledgeRule[] = [
  {
    id: 'G1',
    section: 'gate',
    when: below('preparation.residualStenosisPercent', 'residual.gate'),
    then: [],
    strength: null,
    sources: [{ source: 'LECTURE', at: 'L13' }],
    evidence: [],
  },
  {
    id: 'G2',
    section: 'gate',
    when: is('preparation.timiFlow', 3),
    then: [],
    strength: null,
    sources: [{ source: 'LECTURE', at: 'L13' }],
    evidence: [],
  },
  {
    id: 'G3',
    section: 'gate',
    when: oneOf('preparation.dissection', 'none', 'a', 'b'),
    then: [],
    strength: null,
    sources: [{ source: 'LECTURE', at: 'L13' }, { source: 'NHLBI' }],
    evidence: [],
  },
  {
    id: 'G4',
    section: 'gate',
    when: is('preparation.flowStable', true),
    then: [],
    strength: null,
    sources: [{ source: 'LECTURE', at: 'L13' }],
    evidence: [],
  },
  {
    id: 'G5',
    section: 'gate',
    applies: defined('underexpanded'),
    when: is('underexpansionCorrected', true),
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
    when: all(defined('underexpanded'), any(residualTooHigh, is('underexpansionCorrected', false))),
    then: [
      { kind: 'veto', option: 'dcb' },
      { kind: 'veto', option: 'des', liftedByBailOut: true },
      { kind: 'back-to-preparation' },
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
    when: all(residualTooHigh, is('underexpandedBefore', 'no')),
    then: [
      { kind: 'veto', option: 'dcb' },
      { kind: 'argument', side: 'for', option: 'des', strength: 'moderate' },
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
      oneOf('preparation.timiFlow', 0, 1, 2),
      is('preparation.flowStable', false),
      oneOf('preparation.dissection', 'c', 'd', 'e', 'f'),
    ),
    then: [
      { kind: 'veto', option: 'dcb' },
      { kind: 'argument', side: 'for', option: 'des', strength: 'require', when: defined('reachable') },
      { kind: 'bail-out', when: defined('reachable') },
      { kind: 'alternative', option: 'cabg', when: fired('G6') },
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
    when: all(residualTooHigh, unknown('underexpandedBefore')),
    then: [
      { kind: 'veto', option: 'dcb' },
      { kind: 'veto', option: 'des', liftedByBailOut: true },
      { kind: 'back-to-preparation' },
      { kind: 'step', stage: 'imaging', actions: ['intravascular-imaging'], verdict: 'required' },
    ],
    strength: 'veto',
    sources: [
      { source: 'LECTURE', at: 'L13, L27' },
      { source: 'ESC24', at: 's6.4.1' },
    ],
    evidence: [],
  },
];
