import { all, any, defined, fired, includes, is, notKnown, oneOf } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';

/** Rules that follow from the patient and from what has been tried before. */
export const devicePatientRules: readonly KnowledgeRule[] = [
  {
    id: 'D16',
    section: 'device',
    when: any(is('highBleedingRisk', true), is('patient.dapt', 'short-only')),
    then: [
      {
        kind: 'argument',
        side: 'for',
        option: 'dcb',
        strength: 'moderate',
        when: is('patient.dapt', 'short-only'),
      },
      {
        kind: 'argument',
        side: 'for',
        option: 'dcb',
        strength: 'weak',
        when: notKnown(is('patient.dapt', 'short-only')),
      },
      { kind: 'caps-agreement', conflict: 'C2', when: fired('D5') },
    ],
    strength: 'moderate',
    sources: [
      { source: 'LECTURE', at: 'L12' },
      { source: 'ESC24', at: 'Rec Table 17', grade: 'I A' },
    ],
    evidence: ['nice-mtg1'],
  },
  {
    id: 'D18',
    section: 'device',
    when: all(oneOf('history.lastTreatment', 'dcb-paclitaxel', 'dcb-limus'), is('layersCounted', 1)),
    then: [{ kind: 'argument', side: 'for', option: 'des', strength: 'weak' }],
    strength: 'weak',
    sources: [{ source: 'PROJECT', at: 'reasoned: a coated balloon has failed here' }],
    evidence: [],
  },
  {
    id: 'D19',
    section: 'device',
    when: is('patient.dapt', 'not-possible'),
    then: [
      { kind: 'argument', side: 'against', option: 'des', strength: 'strong' },
      { kind: 'argument', side: 'against', option: 'dcb', strength: 'moderate' },
      { kind: 'heart-team' },
      { kind: 'caps-agreement', conflict: 'C7' },
    ],
    strength: 'strong',
    sources: [{ source: 'ACC21', at: 'condition of the class 1' }, { source: 'PROMUS-US' }, { source: 'AGENT-LABEL' }],
    evidence: ['agent-fda'],
  },
  {
    id: 'D20',
    section: 'device',
    when: includes('patient.allergies', 'metal'),
    then: [
      { kind: 'argument', side: 'against', option: 'des', strength: 'strong' },
      { kind: 'caps-agreement', conflict: 'C12', when: defined('desClassOne') },
    ],
    strength: 'strong',
    sources: [
      { source: 'PROMUS-US', at: 'contraindication' },
      { source: 'LECTURE', at: 'L21' },
    ],
    evidence: [],
  },
  {
    id: 'D21',
    section: 'device',
    when: any(includes('patient.allergies', 'limus'), includes('patient.allergies', 'paclitaxel')),
    then: [
      { kind: 'veto', option: 'des', when: includes('patient.allergies', 'limus') },
      { kind: 'veto', option: 'dcb-limus', when: includes('patient.allergies', 'limus') },
      { kind: 'veto', option: 'dcb-paclitaxel', when: includes('patient.allergies', 'paclitaxel') },
    ],
    strength: 'veto',
    sources: [
      { source: 'AGENT-LABEL', at: 'paclitaxel hypersensitivity' },
      { source: 'PROJECT', at: 'reasoned for a limus' },
    ],
    evidence: [],
  },
];
