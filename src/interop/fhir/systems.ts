import { RULE_BOOK, SYSTEM_NAMES } from '#territory/fhir/names.ts';

/**
 * Where our own names live. `.invalid` can belong to nobody (RFC 2606), so nothing resolves it and nobody can register it. When
 * the project owns a domain this changes once, and reading keeps the old one as an alias.
 */
export const BASE = 'https://relumen.invalid/fhir';

/** What the addresses of our own code systems begin with, in whatever territory. */
export const CODE_SYSTEM = `${BASE}/CodeSystem/`;

/** Fields and values of the case file. */
export const CASE_SYSTEM = `${CODE_SYSTEM}${SYSTEM_NAMES.case}`;
/** What is derived from a case. */
export const FACT_SYSTEM = `${CODE_SYSTEM}${SYSTEM_NAMES.fact}`;
/** Stages, actions, verdicts, strengths, sections, categories, cautions. */
export const PLAN_SYSTEM = `${CODE_SYSTEM}${SYSTEM_NAMES.plan}`;

export const LABEL_SYSTEM = `${BASE}/sid/case-label`;
export const ANSWER_SYSTEM = `${BASE}/sid/answer`;
export const LIBRARY_URL = `${BASE}/Library/${RULE_BOOK.id}`;
export const COULD_CHANGE = `${BASE}/StructureDefinition/could-change-the-plan`;
/** A date as it was entered, where FHIR has no form for it. */
export const AS_ENTERED = `${BASE}/StructureDefinition/as-entered`;

export const SCT = 'http://snomed.info/sct';
export const LOINC = 'http://loinc.org';
export const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
/** Its own guide spells this address in two ways; this is the one of its code system. */
export const NCDR = 'http://hl7.org/fhir/us/registry-protocols/CodeSystem/NCDRQuestionCodesCS';
export const ICD_10_CM = 'http://hl7.org/fhir/sid/icd-10-cm';
export const UCUM = 'http://unitsofmeasure.org';

const terminology = (name: string) => `http://terminology.hl7.org/CodeSystem/${name}`;

export const ABSENT = terminology('data-absent-reason');
export const OBSERVATION_CATEGORY = terminology('observation-category');
export const CONDITION_CLINICAL = terminology('condition-clinical');
export const CONDITION_VERIFICATION = terminology('condition-ver-status');
export const CONDITION_CATEGORY = terminology('condition-category');
export const PARTICIPANT = terminology('provenance-participant-type');
export const LIBRARY_TYPE = terminology('library-type');
export const OBSERVATION_VALUE = terminology('v3-ObservationValue');

export const MASKED = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';
export const STRENGTH = 'http://hl7.org/fhir/StructureDefinition/cqf-strengthOfRecommendation';
export const URI = 'urn:ietf:rfc:3986';

/** Computer generated recommendation: what kind of document this is. */
export const DOCUMENT_TYPE = { system: LOINC, code: '63485-7' } as const;
