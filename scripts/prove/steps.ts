import type { Verdict } from '../../src/engine/types/book.ts';
import type { OptionVerdict } from '../../src/engine/types/outcome.ts';
import type { Territory } from '../../src/engine/types/territory.ts';
import type { ModelledDecision } from './decision.ts';
import { standingEffects } from './effects.ts';
import type { Fact } from './fact.ts';
import { optionVerdicts, type Verdicts } from './options.ts';
import type { RuleTruths } from './rule-truths.ts';
import type { Term } from './term.ts';
import { and, FALSE, not, or, TRUE } from './term.ts';

/** From the most cautious to the least, what is lacking left out: an action under several rules takes the first. */
const BY_CAUTION = ['contraindicated', 'avoid', 'required', 'recommended', 'option'] as const;
type Said = (typeof BY_CAUTION)[number];

export const ADVICE = ['required', 'recommended', 'option'] as const satisfies Verdict[];

/** Which verdict the step on an action carries; where none stands there is no such step. */
export type StepVerdicts = Readonly<Record<Verdict, Term>>;

export interface ModelledSteps {
  /** The stages of which the model knows the steps: all but that of the options and what lies beyond them. */
  readonly stages: readonly string[];
  on(stage: string, action: string): StepVerdicts;
  /** The actions that some rule speaks of at a stage. */
  actions(stage: string): readonly string[];
  /** The kinds of an option, at the stage of the options. */
  readonly kinds: ReadonlyMap<string, StepVerdicts>;
  /** By the stage's own word; of stages that do not go by their steps. */
  isDone(stage: string): Term;
}

/** What the result says of actions: the rules' words, merged as the rule book says (section 4, "As steps"). */
export function modelledSteps(
  territory: Territory,
  truths: RuleTruths,
  decision: ModelledDecision,
  fact: (name: string) => Fact,
): ModelledSteps {
  const { places } = territory;
  const { standing = [], evenOutOfScope = [] } = territory.policy;
  const spoken = [
    ...standingEffects(
      territory,
      truths,
    )('step').map(({ effect, stands, due }) => ({ effect, stands: effect.whileOpen ? due : stands })),
    ...standing.map(({ when, action, ...said }) => ({
      effect: { ...said, actions: [action] },
      stands: decision.signal(when),
    })),
  ];
  const says = (stage: string, action: string, verdict: Verdict): Term =>
    or(
      ...spoken
        .filter(({ effect }) => effect.stage === stage && effect.verdict === verdict && effect.actions.includes(action))
        .map(({ stands }) => stands),
    );
  const lacks = (action: string): Term => {
    const all = territory.lacking.actions[action];
    return all ? and(...all.map(decision.lacks)) : decision.lacks(action);
  };
  const failed = (action: string): Term => {
    const name = territory.failedFact(action);
    const record = name === null ? undefined : fact(name);
    return record?.kind === 'choice' ? record.is(true) : FALSE;
  };
  const inScope = not(decision.scope('out-of-scope'));
  const isShown = (stage: string, action?: string): Term => {
    const always = territory.stages.some((spec) => spec.stage === stage && spec.always === true);
    const said = (evenOutOfScope as readonly (string | undefined)[]).includes(action) ? TRUE : inScope;
    return always ? said : and(said, not(decision.status['not-indicated']));
  };
  const verdicts = optionVerdicts(territory, decision);
  return {
    stages: territory.stages
      .map(({ stage }) => stage)
      .filter((stage) => stage !== places.options && stage !== places.beyond),
    actions: (stage) => [
      ...new Set(spoken.filter(({ effect }) => effect.stage === stage).flatMap(({ effect }) => effect.actions)),
    ],
    on: (stage, action) => {
      const shown = isShown(stage, action);
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
    kinds: new Map(
      territory.options.flatMap(({ name, kinds = [] }) =>
        kinds.map((kind) => {
          const standing = decision.options.vetoes.filter(({ effect }) => effect.option === kind);
          return [
            kind,
            kindVerdicts({
              whole: verdicts.get(name),
              said: (verdict) => says(places.options, kind, verdict),
              vetoed: or(...standing.map(({ stands }) => stands)),
              lacking: lacks(kind),
              shown: isShown(places.options),
            }),
          ] as const;
        }),
      ),
    ),
    isDone: (stage) => {
      const spec = territory.stages.find((each) => each.stage === stage);
      if (!spec || spec.bySteps || spec.done === null) throw new Error(`The stage ${stage} goes by its steps.`);
      const failed = spec.failed ? decision.signal(spec.failed) : FALSE;
      const blocked = spec.blockedWithPlan ? decision.status.blocked : FALSE;
      const notNeeded = spec.always ? FALSE : decision.status['not-indicated'];
      return and(not(or(notNeeded, failed, blocked)), decision.signal(spec.done));
    },
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

const AS_STEP = {
  recommended: 'recommended',
  acceptable: 'option',
  avoid: 'avoid',
  contraindicated: 'contraindicated',
  unavailable: 'unavailable',
} as const satisfies Partial<Record<OptionVerdict, Verdict>>;

interface Kind {
  /** The verdicts on the option of which it is a kind. */
  readonly whole: Verdicts | undefined;
  readonly said: (verdict: Verdict) => Term;
  readonly vetoed: Term;
  readonly lacking: Term;
  readonly shown: Term;
}

/** What is said of a kind never exceeds the verdict on the whole; a veto may rule out one kind alone. */
function kindVerdicts({ whole, said, vetoed, lacking: lacks, shown }: Kind): StepVerdicts {
  if (!whole) throw new Error('There are kinds of an option that is not listed.');
  const anything = or(...BY_CAUTION.map(said));
  const ofWhole = (verdict: Verdict): Term =>
    and(
      anything,
      not(whole.recommended),
      or(
        ...(Object.keys(AS_STEP) as (keyof typeof AS_STEP)[])
          .filter((v) => AS_STEP[v] === verdict)
          .map((v) => whole[v]),
      ),
    );
  const first = firstOf((verdict) =>
    or(and(whole.recommended, said(verdict)), ofWhole(verdict), verdict === 'contraindicated' ? vetoed : FALSE),
  );
  const rest = and(shown, not(first.contraindicated));
  const lacking = or(lacks, ofWhole('unavailable'));
  const had = (verdict: Exclude<Said, 'contraindicated'>) => and(rest, first[verdict], not(lacking));
  return {
    contraindicated: and(shown, first.contraindicated),
    unavailable: and(rest, lacking, anything),
    avoid: had('avoid'),
    required: had('required'),
    recommended: had('recommended'),
    option: had('option'),
  };
}
