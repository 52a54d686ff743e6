import type { Claim, Part } from '../claim.ts';
import { proof } from '../claim.ts';
import { asking } from '../claims/asking.ts';
import { AGREEMENTS, STATUSES } from '../decision.ts';
import type { CaseModel } from '../model.ts';
import { optionVerdicts } from '../options.ts';
import type { Term } from '../term.ts';
import { and, exactlyOne, FALSE, not, or } from '../term.ts';

const ENDOVASCULAR = ['plain-balloon', 'dcb', 'des', 'covered-stent'] as const;
const REVASCULARISATIONS = [...ENDOVASCULAR, 'bypass'] as const;
const SCAFFOLDS = ['des', 'covered-stent'] as const;
const AMPUTATION = 'amputation-team';

/** What holds of the leg in every case, in the order of what it would cost to be wrong. */
export const legClaims = (model: CaseModel): Claim[] => [
  ...amputationClaims(model),
  ...circuitClaims(model),
  ...agreementClaims(model),
  ...firstClaims(model),
  ...dangerClaims(model),
  ...soundness(model),
];

const say = (model: CaseModel, id: string, words: string, parts: readonly Part[]): Claim => ({
  id: `leg-${id}`,
  words: `Of the leg: ${words}`,
  method: 'proof',
  models: [model],
  parts,
});

/** The one thing that this tool never ranks. */
function amputationClaims(model: CaseModel): Claim[] {
  const { territory, decision } = model;
  const { is } = asking(model);
  const verdicts = optionVerdicts(territory, decision).get(AMPUTATION);
  const { team: forTheTeam = FALSE, ...ranked } = verdicts ?? {};
  const isArgued = territory.rules.some(({ then }) =>
    then.some((effect) => 'option' in effect && (effect.option as string) === AMPUTATION),
  );
  return [
    say(
      model,
      'amputation',
      'amputation is never ranked: it is the team’s word, never a choice, and no rule argues about it',
      [
        { name: 'chosen', look: decision.choices.get(AMPUTATION) ?? FALSE },
        ...Object.entries(ranked).map(([name, look]) => ({ name, look })),
        { name: 'compared', look: territory.options.some(({ name }) => name === AMPUTATION) ? decision.team : FALSE },
        { name: 'argued about', look: isArgued ? decision.team : FALSE },
        { name: 'unsaid where nothing is left', look: and(is('questionAsked', 'no-option'), not(forTheTeam)) },
      ],
    ),
  ];
}

/** Nothing is joined to a vein while an option may be left. */
function circuitClaims(model: CaseModel): Claim[] {
  const { decision } = model;
  const { status, chosen } = decision;
  const { is, fired } = asking(model);
  const exists = is('dva.state', 'patent', 'occluded');
  const established = is('noOptionStatus', 'established');
  const points = Array.from({ length: 9 }, (_, i) => `N${i + 1}`);
  const goesOn = or(status.final, status.intended);
  const asked = and(is('questionAsked', 'no-option'), not(decision.scope('out-of-scope')));
  const firstCircuit = and(chosen('dva'), not(exists));
  return [
    say(model, 'list-first', 'no first arterialisation is named while the list of “no option” is not complete', [
      { name: 'established', look: and(firstCircuit, not(established)) },
      ...points.map((point) => ({ name: point, look: and(firstCircuit, not(is(`noOption.${point}`, true))) })),
    ]),
    say(model, 'list-blocks', 'an incomplete list blocks, and names nothing', [
      {
        name: 'something goes on',
        look: and(asked, is('noOptionStatus', 'incomplete'), not(exists), or(goesOn, chosen('dva'))),
      },
    ]),
    say(model, 'circuit-first', 'no arterialisation goes on before its own conditions are met', [
      {
        name: 'the veins are not known to be usable',
        look: and(firstCircuit, goesOn, not(is('dva.deepVeins', 'usable'))),
      },
      { name: 'a clot in them', look: and(firstCircuit, is('dva.veinThrombosis', true)) },
      {
        name: 'no open artery to the crossing point',
        look: and(firstCircuit, goesOn, not(is('dva.inflowToCrossing', true))),
      },
      {
        name: 'a heart that fails',
        look: and(chosen('dva'), goesOn, is('patient.severeHeartFailure', true)),
      },
      { name: 'an infection that is not drained', look: and(chosen('dva'), goesOn, fired('LI13')) },
      { name: 'a foot that gets worse beside an open circuit', look: and(chosen('dva'), goesOn, fired('LV15')) },
    ]),
  ];
}

/** Every device, every bypass and every circuit touches a conflict that sources leave open. */
function agreementClaims(model: CaseModel): Claim[] {
  const { agreement, choices } = model.decision;
  return [
    say(
      model,
      'never-clear',
      'nothing but conservative treatment is ever clear',
      [...choices]
        .filter(([name]) => name !== 'conservative')
        .map(([name, chosen]) => ({ name, look: and(agreement.clear, chosen) })),
    ),
  ];
}

/** What must come first, whatever else is known. */
function firstClaims(model: CaseModel): Claim[] {
  const { decision } = model;
  const { status, chosen, bailOut } = decision;
  const { is, fired, known } = asking(model);
  const goesOn = or(status.final, status.intended);
  const endovascular = or(...ENDOVASCULAR.map(chosen));
  const asked = and(is('questionAsked', 'restenosis'), not(decision.scope('out-of-scope')));
  const managed = is('tool.thrombus-management.worked', true);
  const lost = is('preparation.flowRestored', false);
  const embolus = is('preparation.distalEmbolisation', true);
  const blockedBy = (id: string) => and(status.blocked, decision.blockedBy.get(id) ?? FALSE);
  const noScaffold = and(...SCAFFOLDS.map((name) => not(decision.options.of(name).usable)));
  const through = (what: Term) => and(what, endovascular, goesOn, not(bailOut));
  return [
    say(
      model,
      'thrombus',
      'thrombosis blocks: no device goes in before it has been managed, unless a bail-out needs a scaffold',
      [
        { name: 'thrombus seen', look: and(through(is('lesion.thrombus', true)), not(managed)) },
        { name: 'by its rule', look: and(through(fired('LP3')), not(managed)) },
      ],
    ),
    say(
      model,
      'lost-flow',
      'lost flow blocks: no device is named before its cause is found, but the scaffold of a bail-out',
      [
        { name: 'not blocked', look: and(asked, lost, not(bailOut), not(blockedBy('LG4'))) },
        { name: 'a device all the same', look: and(asked, lost, not(bailOut), or(...REVASCULARISATIONS.map(chosen))) },
        { name: 'an embolus', look: and(asked, embolus, not(or(blockedBy('LG4'), and(noScaffold, blockedBy('LG3'))))) },
      ],
    ),
    say(model, 'first', 'nothing goes on past what must come first', [
      { name: 'inflow', look: and(goesOn, is('anatomy.inflow', 'diseased'), not(chosen('dva')), not(bailOut)) },
      { name: 'crossing', look: and(through(is('occluded', true)), not(is('crossed', true))) },
      { name: 'no open calf artery', look: through(is('anatomy.runoffVessels', 0)) },
      {
        name: 'infection',
        look: and(goesOn, is('deepInfection', true), not(is('foot.infectionDrained', true)), not(bailOut)),
      },
      {
        name: 'perfusion unknown',
        look: and(goesOn, is('clinicalClti', true), not(known('ischaemiaGrade')), not(bailOut), not(fired('LV11'))),
      },
    ]),
    say(model, 'bypass', 'a bypass is never final: it is planned, not done, on this table', [
      { name: 'final', look: and(chosen('bypass'), status.final) },
    ]),
  ];
}

/** A limb in danger is never sent home by a book that does not answer for it. */
function dangerClaims(model: CaseModel): Claim[] {
  const { decision, truths } = model;
  const { status, choices } = decision;
  const { is, fired } = asking(model);
  const danger = truths.definition('limbInDanger').t;
  const anything = or(...choices.values());
  const out = decision.scope('out-of-scope');
  return [
    say(model, 'acute', 'an acute limb is out of scope at once: nothing is chosen, and the plan is blocked by that', [
      { name: 'in scope', look: and(is('acute', true), not(out)) },
      { name: 'chosen', look: and(is('acute', true), anything) },
      {
        name: 'not blocked',
        look: and(is('acute', true), not(and(status.blocked, decision.blockedBy.get('LS1') ?? FALSE, decision.team))),
      },
    ]),
    say(model, 'danger', 'out of scope never calls a limb in danger “not indicated”', [
      { name: 'not indicated', look: and(out, danger, status['not-indicated']) },
      { name: 'the clinical picture', look: and(out, is('clinicalClti', true), status['not-indicated']) },
      { name: 'chosen', look: and(out, anything) },
    ]),
    say(model, 'unsalvageable', 'no artery of a foot that cannot be saved is opened', [
      {
        name: 'opened',
        look: and(fired('LI12'), is('limb.unsalvageable', true), or(...REVASCULARISATIONS.map(decision.chosen))),
      },
    ]),
    say(model, 'unmeasured', 'a threatened limb whose perfusion is not known is never “not indicated”', [
      { name: 'left alone', look: and(fired('LA1'), status['not-indicated'], not(out)) },
    ]),
  ];
}

/** That the formulas speak of something, and of one thing. */
function soundness(model: CaseModel): Claim[] {
  const { territory, truths, decision } = model;
  const { status, agreement, choices, options } = decision;
  const shown = (id: string, words: string, parts: readonly Part[]): Claim => ({
    ...say(model, id, words, parts),
    method: 'search',
  });
  return [
    proof(
      'leg-one-status',
      'Of the leg: every case has exactly one status',
      model,
      not(exactlyOne(STATUSES.map((s) => status[s]))),
    ),
    say(
      model,
      'kleene',
      'no rule is known to be met and known not to be met at once',
      territory.rules.map(({ id }) => ({ name: id, look: and(truths.rule(id).t, truths.rule(id).f) })),
    ),
    say(
      model,
      'usable',
      'what is ruled out, or not to be had, is never chosen, but for a circuit that exists',
      territory.options.map(({ name }) => ({
        name,
        look: and(
          decision.chosen(name),
          not(options.of(name).usable),
          name === 'conservative' ? not(status['not-indicated']) : not(truths.rule('LV11').t),
        ),
      })),
    ),
    shown(
      'can-fire',
      'every rule fires in some case',
      territory.rules.map(({ id }) => ({ name: id, look: truths.rule(id).t })),
    ),
    shown(
      'reached',
      'each option is the choice of some case, and every status and every agreement but a conflict is reached',
      [
        ...[...choices].map(([name, look]) => ({ name, look })),
        ...STATUSES.map((name) => ({ name, look: status[name] })),
        ...AGREEMENTS.filter((name) => name !== 'conflict').map((name) => ({ name, look: agreement[name] })),
      ],
    ),
  ];
}
