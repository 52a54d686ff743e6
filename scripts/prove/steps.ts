import type { Action, Knowledge, StageName, Verdict } from '../../src/engine/types/knowledge.ts';
import type { OptionVerdict } from '../../src/engine/types/result.ts';
import { LAB_RESOURCES, TOOLS } from '../../src/engine/types/vocabulary.ts';
import type { ModelledDecision } from './decision.ts';
import { isOpen, standingEffects } from './effects.ts';
import type { Fact } from './fact.ts';
import { optionVerdicts } from './options.ts';
import type { RuleTruths } from './rule-truths.ts';
import type { Term } from './term.ts';
import { and, FALSE, not, or, TRUE } from './term.ts';
import { KINDS_OF_BALLOON } from './vetoes.ts';

/** From the most cautious to the least, what is lacking left out: an action under several rules takes the first. */
const BY_CAUTION = ['contraindicated', 'avoid', 'required', 'recommended', 'option'] as const;
type Said = (typeof BY_CAUTION)[number];

export const ADVICE = ['required', 'recommended', 'option'] as const satisfies Verdict[];

/** Which verdict the step on an action carries; where none stands there is no such step. */
export type StepVerdicts = Readonly<Record<Verdict, Term>>;

/** The stages of which the model knows the steps: all that rules speak of, but for the devices themselves and what lies beyond. */
export const MODELLED_STAGES = ['imaging', 'preparation', 'aftercare'] as const satisfies StageName[];

export interface ModelledSteps {
  on(stage: StageName, action: Action): StepVerdicts;
  /** The actions that some rule speaks of at a stage. */
  actions(stage: StageName): readonly Action[];
  /** The kinds of coated balloon, at the stage of the device. */
  readonly kinds: Readonly<Record<(typeof KINDS_OF_BALLOON)[number], StepVerdicts>>;
  /** The gate is passed, and nothing that must come first is open. */
  readonly preparationDone: Term;
}

/** What the result says of actions: the rules' words, merged as the rule book says (section 4, "As steps"). */
export function modelledSteps(
  knowledge: Knowledge,
  truths: RuleTruths,
  decision: ModelledDecision,
  fact: (name: string) => Fact,
): ModelledSteps {
  const spoken = standingEffects(
    knowledge,
    truths,
  )('step').map(({ rule, effect, stands }) => ({
    effect,
    stands: effect.whileOpen ? and(stands, isOpen(rule, truths)) : stands,
  }));
  const actions = (stage: StageName): Action[] => [
    ...new Set(spoken.filter(({ effect }) => effect.stage === stage).flatMap(({ effect }) => effect.actions)),
  ];
  const says = (stage: StageName, action: Action, verdict: Verdict): Term =>
    or(
      ...spoken
        .filter(({ effect }) => effect.stage === stage && effect.verdict === verdict && effect.actions.includes(action))
        .map(({ stands }) => stands),
    );
  const lacks = labLacks(fact('setting.unavailable'));
  const failed = (action: Action): Term => {
    const tool = TOOLS.find((each) => each === action);
    const record = tool ? fact(`tool.${tool}.failed`) : undefined;
    return record?.kind === 'choice' ? record.is(true) : FALSE;
  };

  const blocked = or(...[...decision.blockers].filter(([id]) => id !== 'test-first').map(([, open]) => open));
  return {
    actions,
    on: (stage, action) => {
      const shown = stage === 'aftercare' ? not(decision.outOfScope) : not(decision.status['not-indicated']);
      const first = firstOf((verdict) => says(stage, action, verdict));
      const lacking = lacks(action);
      const advised = (verdict: (typeof ADVICE)[number]) => and(shown, first[verdict], not(failed(action)));
      const had = (term: Term) => and(term, not(lacking));
      return {
        contraindicated: and(shown, first.contraindicated),
        unavailable: and(lacking, or(and(shown, first.avoid), ...ADVICE.map(advised))),
        avoid: had(and(shown, first.avoid)),
        required: had(advised('required')),
        recommended: had(advised('recommended')),
        option: had(advised('option')),
      };
    },
    kinds: {
      'dcb-paclitaxel': kindOfBalloon('dcb-paclitaxel', says, decision, lacks),
      'dcb-limus': kindOfBalloon('dcb-limus', says, decision, lacks),
    },
    preparationDone: and(
      not(decision.status['not-indicated']),
      decision.gate.passed,
      not(blocked),
      not(truths.rule('P16').t),
    ),
  };
}

/** The most cautious of what is said. */
function firstOf(says: (verdict: Said) => Term): Readonly<Record<Said, Term>> {
  let silent = TRUE;
  const first = BY_CAUTION.map((verdict): [Said, Term] => {
    const said = says(verdict);
    const own = and(silent, said);
    silent = and(silent, not(said));
    return [verdict, own];
  });
  return Object.fromEntries(first) as Record<Said, Term>;
}

/** Imaging inside the vessel is lacking only when both of its kinds are; a pressure wire measures FFR and iFR alike. */
function labLacks(unavailable: Fact): (action: Action) => Term {
  if (unavailable.kind !== 'list') throw new Error('What the lab lacks is a list.');
  return (action) => {
    if (action === 'intravascular-imaging') return and(unavailable.has('ivus'), unavailable.has('oct'));
    const name = action === 'physiology-test' ? 'physiology' : action;
    return (LAB_RESOURCES as readonly string[]).includes(name) ? unavailable.has(name) : FALSE;
  };
}

const AS_STEP = {
  recommended: 'recommended',
  acceptable: 'option',
  avoid: 'avoid',
  contraindicated: 'contraindicated',
  unavailable: 'unavailable',
} as const satisfies Record<OptionVerdict, Verdict>;

/** What is said of a kind never exceeds the verdict on the balloon; an allergy rules out one kind. */
function kindOfBalloon(
  kind: (typeof KINDS_OF_BALLOON)[number],
  says: (stage: StageName, action: Action, verdict: Verdict) => Term,
  decision: ModelledDecision,
  lacks: (action: Action) => Term,
): StepVerdicts {
  const balloon = optionVerdicts(decision).dcb;
  const said = BY_CAUTION.map((verdict) => says('device', kind, verdict));
  const ofBalloon = (verdict: Verdict): Term =>
    and(
      or(...said),
      not(balloon.recommended),
      or(...(Object.keys(AS_STEP) as OptionVerdict[]).filter((v) => AS_STEP[v] === verdict).map((v) => balloon[v])),
    );
  const shown = not(decision.status['not-indicated']);
  const vetoed = decision.vetoes.kindVetoed[kind];
  const first = firstOf((verdict) =>
    or(
      and(balloon.recommended, says('device', kind, verdict)),
      ofBalloon(verdict),
      verdict === 'contraindicated' ? vetoed : FALSE,
    ),
  );
  const rest = and(shown, not(first.contraindicated));
  const lacking = or(lacks(kind), ofBalloon('unavailable'));
  const had = (verdict: Exclude<Said, 'contraindicated'>) => and(rest, first[verdict], not(lacking));
  return {
    contraindicated: and(shown, first.contraindicated),
    unavailable: and(rest, lacking, or(...said)),
    avoid: had('avoid'),
    required: had('required'),
    recommended: had('recommended'),
    option: had('option'),
  };
}
