import { all, any, atLeast, below, defined, fired, is, notKnown, oneOf } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';

/** One layer, and no stent that still elutes (D24 speaks for that one). */
const oneLayer = all(is('stent.layers', 1), notKnown(fired('D24')));

/** Rules that follow from what the imaging shows and from how many stents lie there. */
export const deviceMechanismRules: readonly KnowledgeRule[] = [
  {
    id: 'D1',
    section: 'device',
    when: all(defined('fractured'), is('stent.layers', 1)),
    then: [{ kind: 'argument', side: 'for', option: 'des', strength: 'strong' }],
    strength: 'strong',
    sources: [
      { source: 'LECTURE', at: 'L3 IB, L9' },
      { source: 'ESC24', at: 's6.4, stent thrombosis paragraph' },
    ],
    evidence: [],
  },
  {
    id: 'D2',
    section: 'device',
    when: all(defined('fractured'), atLeast('stent.layers', 'layers.multiple')),
    then: [{ kind: 'stop', conflict: 'C1' }, { kind: 'heart-team' }],
    strength: null,
    sources: [{ source: 'LECTURE', at: 'L3 IB against L3 V' }],
    evidence: [],
  },
  {
    id: 'D3',
    section: 'device',
    when: atLeast('stent.layers', 'layers.three'),
    then: [{ kind: 'argument', side: 'against', option: 'des', strength: 'strong' }],
    strength: 'strong',
    sources: [{ source: 'LECTURE', at: 'L3 V, L9' }],
    evidence: ['wang-2019', 'agent-ide-multilayer'],
  },
  {
    id: 'D4',
    section: 'device',
    when: is('stent.layers', 2),
    then: [{ kind: 'argument', side: 'against', option: 'des', strength: 'moderate' }],
    strength: 'moderate',
    sources: [{ source: 'LECTURE', at: 'L3 V, L12 (two or more)' }],
    evidence: ['wang-2019'],
  },
  {
    id: 'D5',
    section: 'device',
    when: all(defined('desRestenosis'), oneLayer, oneOf('setting.guideline', 'esc-2024', 'acc-2021')),
    then: [{ kind: 'argument', side: 'for', option: 'des', strength: 'strong' }],
    strength: 'strong',
    sources: [
      { source: 'ESC24', at: 'Rec Table 30', grade: 'I A' },
      { source: 'ACC21', grade: '1 A' },
    ],
    evidence: ['ribs-4-1yr', 'ribs-4-3yr', 'daedalus-jacc'],
  },
  {
    id: 'D6',
    section: 'device',
    when: all(defined('desRestenosis'), oneLayer, is('setting.guideline', 'asia-pacific-2025')),
    then: [{ kind: 'argument', side: 'for', option: 'dcb', strength: 'strong' }],
    strength: 'strong',
    sources: [
      { source: 'APAC21', at: 'first line' },
      { source: 'APAC25', at: 'provisional approach' },
    ],
    evidence: [],
  },
  {
    id: 'D7',
    section: 'device',
    when: all(defined('bmsRestenosis'), is('stent.layers', 1), is('setting.guideline', 'esc-2024')),
    then: [
      { kind: 'argument', side: 'for', option: 'des', strength: 'moderate' },
      { kind: 'argument', side: 'for', option: 'dcb', strength: 'moderate' },
    ],
    strength: 'moderate',
    sources: [
      { source: 'ESC24', at: 's6.4.1 text' },
      { source: 'ESC18', grade: 'I A for both' },
    ],
    evidence: ['daedalus-jacc', 'ribs-5', 'ribs-5-3yr'],
  },
  {
    id: 'D8',
    section: 'device',
    when: all(
      defined('bmsRestenosis'),
      is('stent.layers', 1),
      oneOf('setting.guideline', 'acc-2021', 'asia-pacific-2025'),
    ),
    then: [
      {
        kind: 'argument',
        side: 'for',
        option: 'des',
        strength: 'strong',
        when: is('setting.guideline', 'acc-2021'),
      },
      {
        kind: 'argument',
        side: 'for',
        option: 'dcb',
        strength: 'strong',
        when: is('setting.guideline', 'asia-pacific-2025'),
      },
    ],
    strength: 'strong',
    sources: [
      { source: 'ACC21', grade: '1 A' },
      { source: 'APAC21', at: 'first line' },
    ],
    evidence: [],
  },
  {
    id: 'D24',
    section: 'device',
    when: all(
      is('underexpandedBefore', 'yes'),
      any(is('imaging.tissue', 'none'), below('stent.monthsSinceImplant', 'implant.very-early')),
      below('stent.monthsSinceImplant', 'implant.still-eluting'),
      defined('desRestenosis'),
      is('underexpansionCorrected', true),
    ),
    then: [{ kind: 'no-further-device' }],
    strength: 'moderate',
    sources: [{ source: 'PROJECT', at: 'reasoned: the stent still elutes' }],
    evidence: [],
  },
  {
    id: 'D30',
    section: 'device',
    when: all(defined('underexpanded'), is('stent.layers', 1)),
    then: [{ kind: 'argument', side: 'against', option: 'des', strength: 'moderate' }],
    strength: 'moderate',
    sources: [{ source: 'LECTURE', at: 'L9, L12' }],
    evidence: [],
  },
];
