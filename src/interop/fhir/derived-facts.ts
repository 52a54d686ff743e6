import type { Observation } from 'fhir/r4';
import { getField } from '#territory/case/edit.ts';
import { derivedOf } from '#territory/fhir/derived-facts.ts';
import { nameOfFact } from './case-facts.ts';
import type { Derived } from './derived.ts';
import { type Entry, type Exported, referenceTo } from './exported.ts';
import { absent, bare, concept, factCode, plain, words } from './parts.ts';
import { PLAN_SYSTEM } from './systems.ts';

/** The category of what was derived. */
export const DERIVED_FACT = 'derived-fact';

/** Every derived fact that the result names. */
export const derivedFacts = (exported: Exported): Entry<Observation>[] =>
  derivedOf(exported).map((derived) => entryOf(derived, exported));

function entryOf({ id, text, external, from, value, said }: Derived, exported: Exported): Entry<Observation> {
  // Only what was entered is named as what a fact was made of.
  const derivedFrom = from
    .filter((path) => getField(exported.case, path) !== undefined)
    .map((path) => referenceTo(exported, nameOfFact(path)));
  return {
    name: `derived:${id}`,
    line: `${text}: ${value === null ? words('fact-value.unknown') : said}`,
    resource: {
      resourceType: 'Observation',
      status: 'final',
      category: [bare(PLAN_SYSTEM, DERIVED_FACT)],
      code: concept(text, factCode(id, text), external),
      subject: referenceTo(exported, 'patient'),
      ...(value ?? { dataAbsentReason: absent('unknown') }),
      method: { text: plain(words('fhir.computed', { version: exported.result.knowledge.version })) },
      ...(derivedFrom.length > 0 ? { derivedFrom } : {}),
    },
  };
}
