import type { Effect, Rule } from './book.ts';
import { all, defined, fired, is, notKnown, oneOf, unknown } from './conditions.ts';

const restenosisQuestion = defined('restenosisQuestion');
const noOptionQuestion = defined('noOptionQuestion');

/** A circuit that is patent keeps its follow-up, whatever it was made for. */
const noCircuitYet = all(noOptionQuestion, notKnown(is('dva.state', 'patent')));

/** Nothing is chosen. Where the limb is in danger this is told as what stands in the way, never as "not indicated". */
const OUT_OF_SCOPE: readonly Effect[] = [{ kind: 'scope', status: 'out-of-scope' }, { kind: 'blocks' }];

export const scopeRules: readonly Rule[] = [
  {
    id: 'LS1',
    section: 'scope',
    when: is('acute', true),
    then: OUT_OF_SCOPE,
    strength: 'require',
    sources: [{ source: 'ACC24', at: 'table 2, two weeks or less' }],
    evidence: [],
  },
  {
    id: 'LS2',
    section: 'scope',
    when: is('otherAetiology', true),
    then: [
      { kind: 'scope', status: 'out-of-scope', when: noCircuitYet },
      { kind: 'blocks', when: noCircuitYet },
      { kind: 'scope', status: 'caution' },
    ],
    strength: null,
    sources: [
      { source: 'GVG', at: 'definition of limb-threatening ischaemia' },
      { source: 'WIFI', at: 'notes' },
      { source: 'S002', at: 'thrombangiitis, as history only' },
    ],
    evidence: [],
  },
  {
    id: 'LS3',
    section: 'scope',
    applies: restenosisQuestion,
    when: oneOf('lesion.kind', 'de-novo', 'graft'),
    then: OUT_OF_SCOPE,
    strength: null,
    sources: [
      { source: 'PROJECT', at: 'intended use' },
      { source: 'SVS15', at: 'vein grafts, the exception to LI10' },
    ],
    evidence: [],
  },
  {
    id: 'LS4',
    section: 'scope',
    applies: restenosisQuestion,
    when: oneOf('lesion.territory', 'infrapopliteal', 'aortoiliac', 'common-femoral', 'inframalleolar'),
    then: OUT_OF_SCOPE,
    strength: null,
    sources: [{ source: 'SVS15', at: 'isolated infrapopliteal disease in claudication', grade: '1-C' }],
    evidence: [],
  },
  {
    id: 'LS5',
    section: 'scope',
    applies: restenosisQuestion,
    when: all(is('restenosis', false), notKnown(fired('LG3')), notKnown(fired('LG4'))),
    then: OUT_OF_SCOPE,
    strength: null,
    sources: [
      { source: 'COCHRANE-DEB', at: 'definition' },
      { source: 'TOSAKA', at: 'definition' },
    ],
    evidence: ['cochrane-cd012510', 'tosaka-2012'],
  },
  {
    id: 'LS6',
    section: 'scope',
    applies: restenosisQuestion,
    when: all(notKnown(is('acute', true)), fired('LP3')),
    then: [{ kind: 'scope', status: 'caution' }],
    strength: null,
    sources: [
      { source: 'PROJECT', at: 'reasoned' },
      { source: 'XLPAD' },
      { source: 'CASES', at: 'clotted covered stents' },
    ],
    evidence: [],
  },
  {
    id: 'LS7',
    section: 'scope',
    applies: restenosisQuestion,
    when: unknown('restenosis'),
    then: [{ kind: 'scope', status: 'undetermined' }],
    strength: null,
    sources: [{ source: 'PROJECT', at: 'reasoned' }],
    evidence: [],
  },
  {
    id: 'LS8',
    section: 'scope',
    applies: noOptionQuestion,
    when: all(is('clti', false), notKnown(fired('LS1')), notKnown(fired('LS2')), notKnown(is('dva.state', 'patent'))),
    then: OUT_OF_SCOPE,
    strength: null,
    sources: [{ source: 'GVG' }, { source: 'PROMISE-IN' }],
    evidence: [],
  },
  {
    id: 'LS9',
    section: 'scope',
    applies: restenosisQuestion,
    when: defined('unstented'),
    then: [{ kind: 'scope', status: 'caution' }],
    strength: null,
    sources: [{ source: 'PROJECT', at: 'rule book: most evidence here is in stents' }],
    evidence: ['herten-restenosis'],
  },
  {
    id: 'LS10',
    section: 'scope',
    when: is('stent.infection', true),
    then: OUT_OF_SCOPE,
    strength: 'require',
    sources: [
      { source: 'INFECT', at: 'surgery preferred' },
      { source: 'CASES', at: 'infected stents' },
    ],
    evidence: [],
  },
  {
    id: 'LS11',
    section: 'scope',
    when: is('stent.aneurysm', true),
    then: OUT_OF_SCOPE,
    strength: 'require',
    sources: [
      { source: 'CASES', at: 'a false aneurysm at a broken stent' },
      { source: 'PROJECT', at: 'reasoned' },
    ],
    evidence: [],
  },
];
