import type { LimbOption } from '../types/vocabulary.ts';
import type { Citation, Effect, Rule } from './book.ts';
import { above, all, any, atMost, defined, fired, is, not, notKnown, oneOf } from './conditions.ts';

const restenosisQuestion = defined('restenosisQuestion');
const noBailOut = notKnown(fired('LG3'));
const embolus = is('preparation.distalEmbolisation', true);
const uncrossed = all(fired('LP2'), is('crossed', false));
const bailOutLimits: readonly Citation[] = [{ source: 'GERARDI', at: 'limits of bail-out' }];

const scaffold = (strength: 'require' | 'moderate'): readonly Effect[] =>
  (['des', 'covered-stent'] as const).map((option) => ({ kind: 'argument', side: 'for', option, strength }));

const veto = (...options: readonly LimbOption[]): readonly Effect[] =>
  options.map((option) => ({ kind: 'veto', option }));

/**
 * The four criteria after preparation, each met, failed or unknown. A residual of exactly 30 % passes here, in the coronary
 * book it fails: the sources differ, and so do the gates.
 */
export const GATE = {
  residual: atMost('preparation.residualStenosisPercent', 'residual.gate'),
  dissection: oneOf('preparation.dissection', 'none', 'minor'),
  flow: is('preparation.flowRestored', true),
  embolus: is('preparation.distalEmbolisation', false),
} as const;

export const gateRules: readonly Rule[] = [
  {
    id: 'LG1',
    section: 'gate',
    applies: restenosisQuestion,
    when: all(GATE.residual, GATE.dissection, GATE.flow, notKnown(embolus)),
    then: [],
    strength: null,
    sources: bailOutLimits,
    evidence: ['gerardi-2018'],
  },
  {
    id: 'LG2',
    section: 'gate',
    applies: restenosisQuestion,
    when: all(above('preparation.residualStenosisPercent', 'residual.gate'), noBailOut),
    // Before it has been crossed, crossing is what comes first.
    then: [...veto('dcb'), ...scaffold('moderate'), { kind: 'blocks', when: notKnown(uncrossed) }],
    strength: 'veto',
    sources: [...bailOutLimits, { source: 'LABEL', at: 'a lesion that keeps a balloon from opening' }],
    evidence: ['gerardi-2018', 'lutonix-018-us-label'],
  },
  {
    id: 'LG3',
    section: 'gate',
    applies: restenosisQuestion,
    when: all(is('preparation.dissection', 'flow-limiting'), notKnown(uncrossed)),
    then: [
      ...veto('dcb', 'plain-balloon', 'conservative'),
      ...scaffold('require'),
      { kind: 'bail-out' },
      { kind: 'note', stage: 'gate' },
    ],
    strength: 'require',
    sources: bailOutLimits,
    evidence: ['gerardi-2018'],
  },
  {
    id: 'LG4',
    section: 'gate',
    applies: restenosisQuestion,
    when: any(embolus, all(not(GATE.flow), noBailOut)),
    then: [{ kind: 'withholds-device', before: 'indication' }, { kind: 'blocks' }, { kind: 'note', stage: 'gate' }],
    strength: 'require',
    sources: [{ source: 'PROJECT', at: 'reasoned' }],
    evidence: [],
  },
];
