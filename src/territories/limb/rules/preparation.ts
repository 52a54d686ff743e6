import type { Action, Stage } from '../terms.ts';
import { TOOLS } from '../types/vocabulary.ts';
import type { Effect, Rule } from './book.ts';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  defined,
  failed,
  fired,
  is,
  notKnown,
  unknown,
  worked,
} from './conditions.ts';

const stage: Stage = 'preparation';
const restenosisQuestion = defined('restenosisQuestion');

/** Steps of preparation stand only while treatment goes on; what must come first stands until it is done. */
const advise = (verdict: 'recommended' | 'option' | 'avoid', ...actions: readonly Action[]): Effect => ({
  kind: 'step',
  stage,
  actions,
  verdict,
  when: defined('treatmentGoesOn'),
});

const first = (action: Action): readonly Effect[] => [
  { kind: 'step', stage, actions: [action], verdict: 'required', whileOpen: true, when: defined('treatmentGoesOn') },
  { kind: 'blocks' },
];

/** What the laser trial left out, and a clot that any debulking would carry away. */
const debulkingBarred = any(
  atLeast('stent.fractureGrade', 'fracture.laser'),
  above('lesion.beyondStentMm', 'beyond-stent.laser'),
  is('anatomy.runoffVessels', 0),
  is('anatomy.inflow', 'diseased'),
  fired('LP3'),
);

export const preparationRules: readonly Rule[] = [
  {
    id: 'LP1',
    section: 'preparation',
    when: is('anatomy.inflow', 'diseased'),
    then: first('inflow-correction'),
    strength: 'require',
    sources: [
      { source: 'GVG', at: '6.20', grade: 'good practice' },
      { source: 'GVG', at: '6.21-6.24', grade: '1-C low grade, 2-C badly threatened' },
      { source: 'PROJECT', at: 'reasoned in claudication' },
    ],
    evidence: [],
  },
  {
    id: 'LP2',
    section: 'preparation',
    applies: restenosisQuestion,
    when: is('occluded', true),
    until: is('crossed', true),
    then: first('crossing'),
    strength: 'require',
    sources: [{ source: 'PROJECT', at: 'reasoned' }],
    evidence: [],
  },
  {
    id: 'LP3',
    section: 'preparation',
    applies: restenosisQuestion,
    when: any(
      is('lesion.thrombus', true),
      all(is('occluded', true), atMost('lesion.occlusionDays', 'occlusion.fresh-days')),
      all(is('occluded', true), is('stent.type', 'covered'), unknown('lesion.thrombus')),
    ),
    until: worked('thrombus-management'),
    then: first('thrombus-management'),
    strength: 'require',
    sources: [
      { source: 'PROJECT', at: 'reasoned' },
      { source: 'XLPAD', at: 'covered stents' },
      { source: 'CASES', at: 'clotted covered stents' },
    ],
    evidence: [],
  },
  {
    id: 'LP4',
    section: 'preparation',
    applies: restenosisQuestion,
    when: all(any(defined('inStent'), defined('unstented')), defined('shown'), defined('treatmentGoesOn')),
    then: [advise('recommended', 'plain-balloon-preparation')],
    strength: 'moderate',
    sources: [{ source: 'LABEL', at: 'preparation first' }],
    evidence: ['inpact-admiral-fda-2018'],
  },
  {
    id: 'LP5',
    section: 'preparation',
    applies: restenosisQuestion,
    when: all(
      defined('inStent'),
      defined('shown'),
      any(defined('diffuseOrOccluded'), atLeast('lesion.lengthMm', 'length.laser')),
      notKnown(fired('LP6')),
    ),
    then: [advise('option', 'laser')],
    strength: 'weak',
    sources: [{ source: 'EXCITE', at: 'against a balloon alone, no drug; Rutherford 1-4' }],
    evidence: ['excite-isr', 'turbo-power-us'],
  },
  {
    id: 'LP6',
    section: 'preparation',
    applies: restenosisQuestion,
    when: all(defined('inStent'), debulkingBarred),
    then: [advise('avoid', 'laser', 'rotational-aspiration', 'directional')],
    strength: 'weak',
    sources: [
      { source: 'EXCITE', at: 'exclusions' },
      { source: 'PROJECT', at: 'reasoned for a thrombus: emboli' },
    ],
    evidence: ['excite-isr'],
  },
  {
    id: 'LP7',
    section: 'preparation',
    applies: restenosisQuestion,
    when: all(defined('shown'), defined('diffuseOrOccluded'), notKnown(fired('LP6'))),
    then: [advise('option', 'rotational-aspiration')],
    strength: 'weak',
    sources: [{ source: 'PROJECT', at: 'rule book: single-arm studies' }],
    evidence: ['jet-isr', 'jetstream-meta'],
  },
  {
    id: 'LP8',
    section: 'preparation',
    applies: restenosisQuestion,
    when: any(fired('LP5'), fired('LP7'), is('occluded', true), defined('debulked')),
    then: [advise('recommended', 'embolic-protection')],
    strength: 'weak',
    sources: [{ source: 'PROJECT', at: 'rule book: what embolised in the studies' }],
    evidence: ['jetstream-meta', 'excite-isr'],
  },
  {
    id: 'LP9',
    section: 'preparation',
    applies: restenosisQuestion,
    when: all(defined('inStent'), any(fired('LP5'), fired('LP7'), defined('debulked'))),
    then: [{ kind: 'note', stage }],
    strength: null,
    sources: [{ source: 'S000', at: 'an undeniable advantage' }],
    evidence: ['photopac', 'atherectomy-dcb-rct-300'],
  },
  {
    id: 'LP10',
    section: 'preparation',
    applies: restenosisQuestion,
    when: any(...TOOLS.map(failed)),
    then: [{ kind: 'withdraw-failed-tools' }],
    strength: 'require',
    sources: [{ source: 'PROJECT', at: 'reasoned' }],
    evidence: [],
  },
  {
    id: 'LP11',
    section: 'preparation',
    applies: restenosisQuestion,
    when: all(is('anatomy.runoffVessels', 0), defined('treatmentGoesOn')),
    then: [{ kind: 'note', stage }, { kind: 'blocks' }, { kind: 'heart-team' }],
    strength: 'require',
    sources: [
      { source: 'PROJECT', at: 'reasoned' },
      { source: 'GVG', at: '5.1, 6.15, the path runs to the ankle' },
      { source: 'SVS15', at: 'bypass where target and run-off are good' },
    ],
    evidence: ['excite-isr'],
  },
];

/** A step that no rule of the book carries: said wherever a restenosis is to be treated. */
export const radiation = {
  when: all(restenosisQuestion, defined('treatmentGoesOn')),
  step: { stage, action: 'radiation', verdict: 'avoid', strength: 'moderate' },
  evidence: ['vienna-2', 'therasse-ebrt'],
} as const;
