import { all, any, below, defined, failed, fired, is, lacking, notKnown, oneOf, worked } from '../conditions.ts';
import type { KnowledgeRule } from '../rule.ts';

const anyFailed = (tools: Parameters<typeof failed>[0][]) => any(...tools.map(failed));

/** Balloons, lithotripsy, laser and atherectomy: what P3 answers to when it has failed. */
const EXPANDING = [
  'nc-balloon',
  'super-high-pressure',
  'scoring',
  'cutting',
  'ivl',
  'elca',
  'rotational',
  'orbital',
] as const;
/** Carried on a balloon shaft, so not deliverable where no balloon crosses. */
const BALLOONS = ['nc-balloon', 'super-high-pressure', 'scoring', 'cutting', 'ivl'] as const;

export const preparationRules: readonly KnowledgeRule[] = [
  {
    id: 'P1',
    section: 'preparation',
    when: all(notKnown(defined('notIndicated')), defined('crossable')),
    then: [{ kind: 'step', stage: 'preparation', actions: ['nc-balloon'], verdict: 'recommended' }],
    strength: 'strong',
    sources: [{ source: 'ESC24', at: 's6.4.1' }, { source: 'ESC18' }],
    evidence: [],
  },
  {
    id: 'P2',
    section: 'preparation',
    when: all(defined('underexpanded'), notKnown(is('underexpansionCorrected', true))),
    then: [{ kind: 'step', stage: 'preparation', actions: ['nc-balloon'], verdict: 'required' }, { kind: 'blocks' }],
    strength: 'require',
    sources: [{ source: 'ESC24', at: 's6.4.1, "required"' }, { source: 'ESC18' }, { source: 'LECTURE', at: 'L27' }],
    evidence: [],
  },
  {
    id: 'P3',
    section: 'preparation',
    when: all(fired('P2'), any(anyFailed([...EXPANDING]), lacking('nc-balloon'))),
    then: [{ kind: 'step', stage: 'preparation', actions: ['super-high-pressure', 'ivl'], verdict: 'recommended' }],
    strength: 'moderate',
    sources: [
      { source: 'ESC24', at: 's6.4.1' },
      { source: 'IVL-LABEL-US', at: 'off-label in a stent' },
    ],
    evidence: ['crunch-ivl'],
  },
  {
    id: 'P4',
    section: 'preparation',
    when: all(
      fired('P3'),
      any(failed('super-high-pressure'), lacking('super-high-pressure')),
      any(failed('ivl'), lacking('ivl')),
    ),
    then: [{ kind: 'step', stage: 'preparation', actions: ['elca'], verdict: 'recommended' }],
    strength: 'moderate',
    sources: [{ source: 'ACC21', at: 's10.5 text', grade: '2b B-NR' }],
    evidence: [],
  },
  {
    id: 'P5',
    section: 'preparation',
    when: all(fired('P4'), any(failed('elca'), lacking('elca'))),
    then: [{ kind: 'step', stage: 'preparation', actions: ['rotational', 'orbital'], verdict: 'option' }],
    strength: 'weak',
    sources: [
      { source: 'ESC24', at: 's6.4.1 names rotational atherectomy' },
      { source: 'LECTURE', at: 'L22' },
    ],
    evidence: ['roster', 'artist'],
  },
  {
    id: 'P6',
    section: 'preparation',
    when: defined('calciumNeedsModification'),
    then: [
      {
        kind: 'step',
        stage: 'preparation',
        actions: ['ivl', 'scoring', 'cutting', 'rotational', 'orbital', 'elca'],
        verdict: 'recommended',
      },
    ],
    strength: 'moderate',
    sources: [
      { source: 'LECTURE', at: 'L3 IIC' },
      { source: 'ACC21', at: 's10.5', grade: 'rotational 2a B-R; the others 2b B-NR' },
    ],
    evidence: [],
  },
  {
    id: 'P7',
    section: 'preparation',
    when: is('lesion.uncrossable', true),
    until: defined('crossed'),
    then: [
      {
        kind: 'step',
        stage: 'preparation',
        actions: ['rotational', 'elca'],
        verdict: 'recommended',
        whileOpen: true,
      },
      { kind: 'step', stage: 'preparation', actions: [...BALLOONS], verdict: 'avoid', whileOpen: true },
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [
      { source: 'PROJECT', at: 'reasoned' },
      { source: 'ACC21', at: 's10.5', grade: '2a B-R; 2b B-NR' },
    ],
    evidence: [],
  },
  {
    id: 'P8',
    section: 'preparation',
    when: all(
      any(oneOf('imaging.tissue', 'homogeneous', 'heterogeneous', 'layered', 'attenuated'), defined('desRestenosis')),
      is('dcbOffered', true),
    ),
    then: [{ kind: 'step', stage: 'preparation', actions: ['scoring', 'cutting'], verdict: 'option' }],
    strength: 'weak',
    sources: [{ source: 'ESC18', at: 'text, scoring balloon' }],
    evidence: ['isar-desire-4'],
  },
  {
    id: 'P9',
    section: 'preparation',
    when: all(
      oneOf('lesion.calcification', 'none', 'mild', 'moderate'),
      notKnown(defined('calciumNeedsModification')),
      defined('biological'),
    ),
    then: [{ kind: 'step', stage: 'preparation', actions: ['rotational'], verdict: 'avoid' }],
    strength: 'strong',
    sources: [{ source: 'PROJECT', at: 'a randomised trial, see the evidence' }],
    evidence: ['artist'],
  },
  {
    id: 'P10',
    section: 'preparation',
    when: is('imaging.thrombus', true),
    until: worked('thrombus-management'),
    then: [
      {
        kind: 'step',
        stage: 'preparation',
        actions: ['thrombus-management'],
        verdict: 'required',
        whileOpen: true,
      },
      {
        kind: 'step',
        stage: 'preparation',
        actions: ['rotational', 'orbital'],
        verdict: 'contraindicated',
        strength: 'veto',
        whileOpen: true,
      },
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [
      { source: 'PROJECT', at: 'reasoned from device practice' },
      { source: 'ESC24', at: 's6.4' },
    ],
    evidence: [],
  },
  {
    id: 'P11',
    section: 'preparation',
    when: defined('graft'),
    then: [{ kind: 'step', stage: 'preparation', actions: ['rotational', 'orbital'], verdict: 'avoid' }],
    strength: 'strong',
    sources: [{ source: 'PROJECT', at: 'reasoned' }],
    evidence: [],
  },
  {
    id: 'P12',
    section: 'preparation',
    // The case file does not say whether a branch was stented: a true bifurcation is taken for one, a mere branch is not.
    when: any(is('imaging.protrudingStruts', true), is('lesion.sideBranch', 'true-bifurcation')),
    then: [{ kind: 'step', stage: 'preparation', actions: ['cutting', 'orbital'], verdict: 'avoid' }],
    strength: 'moderate',
    sources: [{ source: 'PROJECT', at: 'reasoned from reports' }],
    evidence: [],
  },
  {
    id: 'P13',
    section: 'preparation',
    when: anyFailed([...EXPANDING, 'thrombus-management', 'cto-crossing']),
    then: [{ kind: 'withdraw-failed-tools' }, { kind: 'heart-team', when: defined('firstStepExhausted') }],
    strength: 'require',
    sources: [{ source: 'PROJECT', at: 'reasoned' }],
    evidence: [],
  },
  {
    id: 'P14',
    section: 'preparation',
    when: is('lesion.timiFlow', 0),
    until: defined('recanalised'),
    then: [
      { kind: 'step', stage: 'preparation', actions: ['cto-crossing'], verdict: 'required', whileOpen: true },
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [{ source: 'LECTURE', at: 'L3 IV, L2 IV' }],
    evidence: [],
  },
  {
    id: 'P15',
    section: 'preparation',
    when: any(
      ...(
        [...EXPANDING, 'thrombus-management', 'cto-crossing', 'ivus', 'oct', 'dcb-paclitaxel', 'dcb-limus'] as const
      ).map(lacking),
    ),
    then: [{ kind: 'mark-unavailable-tools' }, { kind: 'heart-team', when: defined('firstStepExhausted') }],
    strength: null,
    sources: [{ source: 'PROJECT', at: 'what the lab has' }],
    evidence: [],
  },
  {
    id: 'P16',
    section: 'preparation',
    when: defined('ladderExhausted'),
    then: [
      { kind: 'veto', option: 'des', liftedByBailOut: true },
      { kind: 'veto', option: 'dcb' },
    ],
    strength: 'veto',
    sources: [
      { source: 'LECTURE', at: 'L13' },
      { source: 'ESC24', at: 's6.4.1' },
    ],
    evidence: [],
  },
  {
    id: 'P17',
    section: 'preparation',
    when: all(below('stent.monthsSinceImplant', 'implant.very-early'), notKnown(defined('imaged'))),
    then: [
      { kind: 'step', stage: 'imaging', actions: ['intravascular-imaging'], verdict: 'required' },
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [{ source: 'PROJECT', at: 'S5' }],
    evidence: [],
  },
  {
    id: 'P18',
    section: 'preparation',
    when: any(is('imaging.malapposition', true), is('imaging.undersized', true)),
    until: below('preparation.residualStenosisPercent', 'residual.gate'),
    then: [
      { kind: 'step', stage: 'preparation', actions: ['nc-balloon'], verdict: 'required', whileOpen: true },
      { kind: 'blocks' },
    ],
    strength: 'require',
    sources: [{ source: 'ESC24', at: 's6.4.1, "required"' }],
    evidence: [],
  },
];
