import type { Facts, PlanWords } from '../../../interop/fhir/territory-spec.ts';
import { derivedColumns } from '../columns.ts';
import { stages } from '../plan/stages.ts';
import { cautions } from '../rules/cautions.ts';
import type { Action } from '../terms.ts';
import { DEVICE_OPTIONS } from '../types/vocabulary.ts';

/** What a derived fact is called, and its words. */
export const FACTS: Facts = Object.fromEntries(
  derivedColumns.map(({ name, label, words, text }) => [
    name,
    { text: label, ...(words ? { words } : {}), ...(text === undefined ? {} : { prefix: text }) },
  ]),
);

/** Every action that a plan can name; one that is missing does not compile. */
const ACTIONS = Object.keys({
  'perfusion-test': 1,
  'toe-pressure': 1,
  'wifi-staging': 1,
  'foot-angiography': 1,
  'vein-mapping': 1,
  'infection-drainage': 1,
  'inflow-correction': 1,
  crossing: 1,
  'thrombus-management': 1,
  'plain-balloon-preparation': 1,
  laser: 1,
  'rotational-aspiration': 1,
  directional: 1,
  'embolic-protection': 1,
  radiation: 1,
  'vascular-team': 1,
} satisfies Record<Action, 1>);

/** The words of the plan, by where their texts begin. */
export const PLAN_WORDS: PlanWords = {
  stage: stages.map(({ stage }) => stage),
  action: ACTIONS,
  option: DEVICE_OPTIONS,
  verdict: ['required', 'recommended', 'option', 'acceptable', 'avoid', 'contraindicated', 'unavailable', 'team'],
  strength: ['require', 'strong', 'moderate', 'weak', 'veto'],
  caution: cautions.map(({ id }) => id),
};
