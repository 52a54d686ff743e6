import type { SectionSpec } from '../../../interop/fhir/territory-spec.ts';

/** The sections in their order. */
export const SECTIONS: readonly SectionSpec[] = [
  { id: 'entered', holds: ['fact:'] },
  { id: 'derived', holds: ['derived:'] },
  { id: 'plan', holds: ['plan', 'guidance', 'answer'] },
  { id: 'decision', holds: ['decision'] },
  { id: 'knowledge', holds: ['knowledge', 'software'] },
];
