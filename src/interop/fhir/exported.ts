import type { BundleEntry, FhirResource, Reference } from 'fhir/r4';
import { v5 } from 'uuid';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { Result } from '#territory/types/result.ts';

/** What a document is made of. */
export interface Exported {
  /** Of the stored case: random, and the root of every address in the document. */
  readonly id: string;
  /** Without what may say who the patient is. */
  readonly case: CaseData;
  readonly result: Result;
  /** What the result was computed under. */
  readonly settings: Settings;
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  readonly appVersion: string;
}

/** One entry of the document: its name in it, what it says in words, and the resource. */
export interface Entry<R extends FhirResource = FhirResource> {
  readonly name: string;
  /** For the narrative of its section; null for what only programs read. */
  readonly line: string | null;
  readonly resource: R;
}

/**
 * The address of an entry: the same at every export, and another in every case, so that a receiver that takes the document
 * apart cannot write one patient's fact over another's.
 */
export const addressOf = (id: string, name: string): string => `urn:uuid:${v5(name, id)}`;

export const referenceTo = ({ id }: Pick<Exported, 'id'>, name: string): Reference => ({
  reference: addressOf(id, name),
});

export const bundled = ({ id }: Pick<Exported, 'id'>, { name, resource }: Entry): BundleEntry => ({
  fullUrl: addressOf(id, name),
  resource,
});
