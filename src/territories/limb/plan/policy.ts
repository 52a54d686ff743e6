import type { PlanStep, Policy } from '../../../engine/types/territory.ts';
import { all, any, defined, fired, is, not, notKnown, unknown } from '../rules/conditions.ts';
import { OF_THE_FACTS } from '../rules/conflicts.ts';
import type { RuleId } from '../rules/ids.ts';
import { radiation } from '../rules/preparation.ts';
import { provisional } from '../rules/provisional.ts';
import type { LimbTerms } from '../terms.ts';
import { allOf, anyOf, demands, indicationIs, indicationSays, no, planIs, type Signal, usable } from './signals.ts';

const restenosis = defined('restenosisQuestion');
const noOption = defined('noOptionQuestion');
const outOfScope = defined('outOfScope');
const unsalvageable = all(fired('LI12'), is('limb.unsalvageable', true));
const patent = is('dva.state', 'patent');
const closed = is('dva.state', 'occluded');

const SCOPE: readonly RuleId[] = ['LS1', 'LS2', 'LS3', 'LS4', 'LS5', 'LS8', 'LS10', 'LS11'];
const ANYWHERE = ['LI5', 'LI12', 'LI13', 'LP1', 'LP11', 'LG2'] as const;
/** What an endovascular treatment waits for, and what is named where nothing is chosen. */
const ENDOVASCULAR = ['LP2', 'LP3', 'LG4'] as const;
const OF_THE_LIST = ['LV1', 'LV2'] as const;
const OF_A_CIRCUIT = ['LV4', 'LV9', 'LV14', 'LV15'] as const;

const blocking = (...ids: readonly RuleId[]): Signal => anyOf(indicationIs('test-first'), demands(...ids));

/** The same, with the test that comes before everything. */
const named = (...ids: readonly RuleId[]): readonly string[] => ['test-first', ...ids];

const noneUsable = allOf(
  ...(['plain-balloon', 'dcb', 'des', 'covered-stent', 'bypass'] as const).map((option) => no(usable(option))),
);

/** The kind is not known, or the class, or the length of what is open and has no stent. */
const lesionUnknown = any(
  unknown('lesion.kind'),
  all(defined('inStent'), unknown('tosaka')),
  all(not(defined('inStent')), notKnown(is('occluded', true)), unknown('lesion.lengthMm')),
);

const DVA = { choice: ['dva'], agreement: 'contested' } as const;
const CIRCUIT = { ...DVA, exists: true } as const;

const restenosisFirst: readonly PlanStep<LimbTerms>[] = [
  // What the procedure did comes before everything the case said of its indication.
  {
    when: allOf(restenosis, fired('LG3'), no(usable('des')), no(usable('covered-stent'))),
    status: 'blocked',
    choice: [],
    nothingLeft: true,
    names: ['LG3'],
  },
  {
    when: allOf(restenosis, fired('LG3'), fired('LG4')),
    status: 'blocked',
    choice: ['des', 'covered-stent'],
    names: ['LG4'],
  },
  { when: allOf(restenosis, fired('LG3')), status: 'final', choice: ['des', 'covered-stent'] },
  { when: allOf(restenosis, fired('LG4')), status: 'blocked', choice: [], names: ['LG4'] },
  { when: allOf(restenosis, fired('LS7')), status: 'undetermined', choice: [] },
];

const circuitFirst: readonly PlanStep<LimbTerms>[] = [
  {
    when: allOf(noOption, patent, anyOf(unsalvageable, demands('LI13', 'LV14', 'LV15')), unsalvageable),
    status: 'blocked',
    names: ['LI12', 'LI13', 'LV14', 'LV15'],
    ...CIRCUIT,
  },
  {
    when: allOf(noOption, patent, demands('LI13', 'LV14', 'LV15')),
    status: 'blocked',
    names: ['LI13', 'LV14', 'LV15'],
    ...CIRCUIT,
  },
  { when: allOf(noOption, patent), status: 'final', ...CIRCUIT },
  { when: allOf(noOption, closed, no(is('clti', true))), status: 'undetermined', choice: [] },
  {
    when: allOf(noOption, closed, no(usable('dva'))),
    status: 'blocked',
    choice: [],
    nothingLeft: true,
    names: ['LI12', 'LV2', 'LV4'],
  },
  {
    when: allOf(noOption, closed, demands('LI12', 'LI13', 'LV14')),
    status: 'blocked',
    names: ['LI12', 'LI13', 'LV14'],
    ...DVA,
  },
  { when: allOf(noOption, closed), status: 'intended', ...DVA },
];

/** The order in which one circumstance outranks another: rule book, section 12. */
const plan: readonly PlanStep<LimbTerms>[] = [
  { when: allOf(outOfScope, defined('limbInDanger')), status: 'blocked', choice: [], names: SCOPE },
  { when: outOfScope, status: 'not-indicated', choice: [] },
  { when: allOf(no(restenosis), no(noOption)), status: 'undetermined', choice: [] },
  ...restenosisFirst,
  ...circuitFirst,
  { when: unsalvageable, status: 'blocked', choice: [], names: ['LI12'] },
  { when: indicationIs('team-first'), status: 'blocked', choice: [], names: ['LI5'] },
  {
    when: anyOf(indicationIs('do-not-treat'), indicationIs('conservative-first')),
    status: 'not-indicated',
    choice: ['conservative'],
    agreement: 'clear',
  },
  ...(
    [
      [restenosis, [...ANYWHERE, ...ENDOVASCULAR]],
      [noOption, [...ANYWHERE, ...OF_THE_LIST, ...OF_A_CIRCUIT]],
    ] as const
  ).map(
    ([question, names]): PlanStep<LimbTerms> => ({
      when: allOf(question, indicationIs('undetermined'), blocking(...names)),
      status: 'blocked',
      choice: [],
      names: named(...names),
    }),
  ),
  { when: indicationIs('undetermined'), status: 'undetermined', choice: [] },
  {
    when: allOf(restenosis, noneUsable),
    status: 'blocked',
    choice: [],
    nothingLeft: true,
    names: ['LI12', 'LG2', 'LG3', 'LD15', 'LD17', 'LD24'],
  },
  {
    when: allOf(restenosis, lesionUnknown, blocking(...ANYWHERE, ...ENDOVASCULAR)),
    status: 'blocked',
    choice: [],
    names: named(...ANYWHERE, ...ENDOVASCULAR),
  },
  { when: allOf(restenosis, lesionUnknown), status: 'undetermined', choice: [] },
  { when: allOf(noOption, demands(...OF_THE_LIST)), status: 'blocked', choice: [], names: OF_THE_LIST },
  {
    when: noOption,
    status: 'intended',
    choice: 'compared',
    byChoice: [
      {
        when: blocking(...ANYWHERE, ...OF_A_CIRCUIT),
        status: 'blocked',
        names: named(...ANYWHERE, ...OF_A_CIRCUIT),
      },
    ],
  },
  {
    when: { op: 'always' },
    status: 'intended',
    choice: 'compared',
    byChoice: [
      {
        when: blocking(...ANYWHERE, ...ENDOVASCULAR),
        has: ['plain-balloon', 'dcb', 'des', 'covered-stent'],
        status: 'blocked',
        names: named(...ANYWHERE, ...ENDOVASCULAR),
      },
      { when: blocking(...ANYWHERE), status: 'blocked', names: named(...ANYWHERE) },
      // A bypass is planned, not done, on this table.
      { when: fired('LG1'), lacks: ['bypass'], status: 'final' },
    ],
  },
];

/** How a plan follows from the rules that have fired. */
export const policy: Policy<LimbTerms> = {
  scope: [
    { when: outOfScope, is: 'out-of-scope' },
    { when: { op: 'effect', kind: 'scope', with: { status: 'caution' } }, is: 'caution' },
  ],
  indication: [
    { when: outOfScope, is: 'not-applicable' },
    ...(['team-first', 'do-not-treat', 'conservative-first', 'treat', 'test-first'] as const).map((status) => ({
      when: indicationSays(status),
      is: status,
    })),
  ],
  firstOfAll: ['test-first'],
  plan,
  stop: { op: 'any', of: [] },
  // Those of the conflicts that are known before the choice; the others hold of every device, bypass and circuit.
  capped: any(
    // Of two options, neither has an argument that would make it clear.
    noOption,
    all(restenosis, is('claudication', true), defined('treatmentGoesOn')),
    defined('bypassDisputed'),
  ),
  needsSupport: allOf(restenosis, no(fired('LG2'))),
  noChoice: { status: 'blocked', blockedBy: 'LB3', fact: 'noChoice', team: true },
  neverClear: ['plain-balloon', 'dcb', 'des', 'covered-stent', 'bypass', 'dva'],
  team: allOf(
    no(planIs('not-indicated')),
    anyOf(
      { op: 'effect', kind: 'heart-team' },
      outOfScope,
      noOption,
      planIs('nothing-left'),
      defined('bypassDisputed'),
    ),
  ),
  teamByChoice: ['bypass'],
  ofTheFacts: OF_THE_FACTS,
  evenOutOfScope: ['infection-drainage'],
  standing: [{ when: radiation.when, ...radiation.step, evidence: radiation.evidence }],
  needed: [
    { field: 'lesion.kind', when: all(restenosis, unknown('lesion.kind')) },
    { field: 'lesion.lengthMm', when: all(restenosis, unknown('lesion.lengthMm'), notKnown(is('occluded', true))) },
    { field: 'lesion.occluded', when: all(restenosis, unknown('occluded'), defined('inStent')) },
  ],
  provisional: provisional.map(({ id, when }) => ({ when, is: id })),
};
