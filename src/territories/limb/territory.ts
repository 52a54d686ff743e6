import type { FieldSpec } from '../../case-file/field-spec.ts';
import { checklists } from '../../engine/checklists.ts';
import type { AnswerSpec, Asking, ReadFact } from '../../engine/types/asking.ts';
import type { GateState } from '../../engine/types/outcome.ts';
import type { Derivation, Shown, Territory } from '../../engine/types/territory.ts';
import { DERIVATIONS, type FactLimits, factLimits } from './facts/compute-facts.ts';
import type { FactName, Facts, FactValues } from './facts/facts.ts';
import { options, sideOptions } from './plan/options.ts';
import { policy } from './plan/policy.ts';
import { lists, stages } from './plan/stages.ts';
import { cautions } from './rules/cautions.ts';
import { conflicts } from './rules/conflicts.ts';
import { definitions } from './rules/definitions.ts';
import { rules } from './rules/rules.ts';
import { thresholds } from './rules/thresholds.ts';
import type { LimbTerms } from './terms.ts';
import type { Classification, Gate } from './types/classification.ts';
import { type CaseField, FIELD_PATHS, FIELDS } from './types/fields.ts';
import { emptyCase, type LimbCase } from './types/limb-case.ts';
import { QUESTIONS, TOOLS } from './types/vocabulary.ts';
import { knowledgeVersion } from './version.ts';

function answerOf(spec: FieldSpec): AnswerSpec {
  switch (spec.kind) {
    case 'boolean':
      return { kind: 'one', of: [true, false] };
    case 'choice':
      return { kind: 'one', of: spec.values };
    case 'list':
      return { kind: 'any', of: spec.values };
    case 'number':
      return { kind: 'number', whole: spec.integer === true };
    case 'tools':
      return { kind: 'tools' };
  }
}

const answers = Object.fromEntries([
  ['question', { kind: 'one', of: QUESTIONS }],
  ...FIELD_PATHS.map((path) => [path, answerOf(FIELDS[path])]),
]) as Record<CaseField, AnswerSpec>;

/** A derivation over the values of the facts it uses: the case is put together again from those of its fields. */
function derivation(of: (typeof DERIVATIONS)[number], limits: FactLimits): Derivation<LimbTerms> {
  const uses: readonly FactName[] = [...of.fields, ...of.uses];
  return {
    uses,
    gives: of.gives,
    derive(used) {
      const into: Record<string, unknown> = {};
      const limbCase: Record<string, unknown> = { ...emptyCase() };
      for (const [i, name] of uses.entries()) {
        const value = used[i];
        if (value === undefined) continue;
        if (i >= of.fields.length) {
          into[name] = value;
          continue;
        }
        const dot = name.indexOf('.');
        if (dot < 0) limbCase[name] = value;
        else ((limbCase[name.slice(0, dot)] ??= {}) as Record<string, unknown>)[name.slice(dot + 1)] = value;
      }
      of.derive(limbCase as unknown as LimbCase, into as Facts, limits);
      return of.gives.map((fact) => into[fact]);
    },
  };
}

/** The fields that can make a derived fact known, those behind the facts it rests on included. */
export const behind = (fact: FactName): readonly CaseField[] => {
  const from = DERIVATIONS.find(({ gives }) => gives.includes(fact));
  return from === undefined ? [] : [...new Set([...from.fields, ...from.uses.flatMap(behind)])];
};

const asking = (): Asking<LimbTerms> => ({
  inputsOf: (fact) => [{ fields: Object.hasOwn(answers, fact) ? [fact as CaseField] : behind(fact) }],
  notAsked: {},
  growing: new Set<CaseField>(),
  // Of an open list: to look is to know.
  guesses: { noOptionStatus: 'incomplete' },
  answers: () => null,
  limitsOf: {},
  limits: () => [],
  together: [],
});

/** The four criteria, each met, failed or unknown. */
function gateOf(fact: ReadFact<LimbTerms>, limitPercent: number): Gate {
  const state = (name: FactName, isMet: (value: unknown) => boolean): GateState => {
    const value = fact(name);
    if (value === undefined) return 'unknown';
    return isMet(value) ? 'met' : 'failed';
  };
  return {
    residual: state('preparation.residualStenosisPercent', (value) => (value as number) <= limitPercent),
    dissection: state('preparation.dissection', (value) => value !== 'flow-limiting'),
    flow: state('preparation.flowRestored', (value) => value === true),
    embolus: state('preparation.distalEmbolisation', (value) => value === false),
  };
}

function classification({ fact }: Shown<LimbTerms>): Classification {
  const known = <F extends FactName>(name: F) => (fact(name) ?? null) as FactValues[F] | null;
  return {
    wifi: {
      w: known('woundGrade'),
      i: known('ischaemiaGrade'),
      fi: known('infectionGrade'),
      stage: known('wifiStage'),
      basis: known('ischaemiaBasis'),
      ankleGrade: known('ankleGrade'),
    },
    clti: known('clti'),
    tosaka: known('tosaka'),
    glass: known('glassStage'),
    noOption: known('noOptionStatus'),
  };
}

const TOOL_FACT: ReadonlySet<string> = new Set(TOOLS);

/** What the engine evaluates with: the leg. */
export const limb: Territory<LimbTerms> = {
  ...knowledgeVersion,
  rules,
  definitions,
  thresholds,
  conflicts,
  cautions,
  use: [],
  because: {
    outside: ['LS1', 'LS10', 'LS11', 'LS2', 'LS3', 'LS4', 'LS5', 'LS8'],
    first: [
      'LI13',
      'LG4',
      'LI12',
      'LI5',
      'test-first',
      'LP1',
      'LP11',
      'LP2',
      'LP3',
      'LG2',
      'LV1',
      'LV2',
      'LV4',
      'LV9',
      'LV14',
      'LV15',
    ],
  },
  answers,
  settingSection: 'setting',
  sections: { scope: 'scope', indication: 'indication', options: 'device', asked: ['gate', 'assessment', 'dva'] },
  places: { options: 'device', beyond: 'beyond', team: 'vascular-team' },
  derivations: (threshold) => {
    const limits = factLimits(threshold);
    return DERIVATIONS.map((each) => derivation(each, limits));
  },
  options,
  sideOptions,
  gate: [],
  gateNotes: (shown) => gateOf(shown.fact, shown.threshold('residual.gate')),
  stages,
  policy,
  lacking: { fact: 'setting.unavailable', actions: { 'plain-balloon-preparation': ['plain-balloon'] } },
  failedFact: (action) => (TOOL_FACT.has(action) ? (`tool.${action}.failed` as FactName) : null),
  asking,
  classification,
  checklists: checklists(lists),
  answer: (result) => ({ id: result.device.status, values: {} }),
  ladder: () => [],
};
