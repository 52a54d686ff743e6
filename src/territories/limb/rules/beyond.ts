import type { Rule } from './book.ts';
import { all, any, defined, fired, is } from './conditions.ts';

export const beyondRules: readonly Rule[] = [
  {
    id: 'LB1',
    section: 'beyond',
    when: defined('recurrent'),
    then: [
      { kind: 'note', stage: 'beyond' },
      { kind: 'heart-team', when: any(is('tosaka', 'III'), defined('third')) },
    ],
    strength: 'moderate',
    sources: [{ source: 'GVG', at: '6.37', grade: '2-C' }],
    evidence: ['armstrong-2014'],
  },
  {
    id: 'LB2',
    section: 'beyond',
    applies: defined('restenosisQuestion'),
    when: all(is('claudication', true), defined('diffuseOrOccluded'), defined('recurrent')),
    then: [{ kind: 'argument', side: 'for', option: 'conservative', strength: 'moderate' }],
    strength: 'moderate',
    sources: [{ source: 'SVS15', at: 'benefit in more than 50 % for two years', grade: '1-C' }],
    evidence: ['armstrong-2014'],
  },
  {
    id: 'LB3',
    section: 'beyond',
    when: is('noChoice', true),
    then: [{ kind: 'blocks' }, { kind: 'heart-team' }, { kind: 'note', stage: 'beyond' }],
    strength: 'require',
    sources: [{ source: 'PROJECT', at: 'rule book, section 1' }],
    evidence: [],
  },
  {
    id: 'LB4',
    section: 'beyond',
    when: any(fired('LI12'), defined('noOptionQuestion')),
    then: [{ kind: 'note', stage: 'beyond' }],
    strength: 'strong',
    sources: [
      { source: 'ACC24', at: '10.2-2', grade: '1 C-EO' },
      { source: 'ACC24', at: '10.3.4-1, the most distal level that heals', grade: '1 B-NR' },
      { source: 'GVG', at: '9.1-9.6' },
    ],
    evidence: [],
  },
];
