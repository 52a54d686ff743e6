import type { SourceId } from './sources.ts';
import type { VerificationLevel } from './types/knowledge.ts';

/** What one document says to one question. The words are the text `position.<question>.<id>`. */
export interface GuidelinePosition {
  /** Unique within its question: a document may speak twice, and against itself. */
  readonly id: string;
  readonly source: SourceId;
  readonly at: string | null;
  /** Class and level as printed; null where the document gives none. */
  readonly grade: string | null;
  readonly verification: VerificationLevel;
}

/** A question on which guidelines disagree. Its title is the text `question.<id>`. */
export interface GuidelineQuestion {
  readonly id: string;
  readonly positions: readonly GuidelinePosition[];
}

/**
 * Section 10 of the rule book. The grades that the lecture attributes to others are not grades of those documents:
 * they stand in the position's text.
 */
export const guidelineQuestions = [
  {
    id: 'des-isr-device',
    positions: [
      { id: 'esc24', source: 'ESC24', at: 'Rec Table 30', grade: 'I A', verification: 'fulltext-seen' },
      { id: 'esc18', source: 'ESC18', at: 'p 35S', grade: 'I A (DES), I A (DCB)', verification: 'fulltext-seen' },
      { id: 'acc21', source: 'ACC21', at: 's10.3, 10.5, 10.8', grade: '1 A (DES)', verification: 'fulltext-seen' },
      { id: 'apac21', source: 'APAC21', at: null, grade: null, verification: 'abstract-seen' },
      { id: 'apac25', source: 'APAC25', at: null, grade: null, verification: 'abstract-seen' },
      { id: 'lecture', source: 'LECTURE', at: 'L21, L26', grade: null, verification: 'lecture' },
    ],
  },
  {
    id: 'bms-isr-device',
    positions: [
      { id: 'esc24', source: 'ESC24', at: 's6.4.1', grade: null, verification: 'fulltext-seen' },
      { id: 'esc18', source: 'ESC18', at: 'p 35S', grade: 'I A (DES), I A (DCB)', verification: 'fulltext-seen' },
      { id: 'acc21', source: 'ACC21', at: 's10.3, 10.5, 10.8', grade: '1 A (DES)', verification: 'fulltext-seen' },
      { id: 'apac21', source: 'APAC21', at: null, grade: null, verification: 'abstract-seen' },
      { id: 'lecture', source: 'LECTURE', at: 'L19, L25', grade: null, verification: 'lecture' },
    ],
  },
  {
    id: 'multilayer',
    positions: [
      { id: 'esc24', source: 'ESC24', at: 's6.4.1', grade: null, verification: 'fulltext-seen' },
      { id: 'acc21', source: 'ACC21', at: 's10.3, 10.5, 10.8', grade: '2b B-NR', verification: 'fulltext-seen' },
      { id: 'lecture', source: 'LECTURE', at: 'L3, L9, L12', grade: null, verification: 'lecture' },
    ],
  },
  {
    id: 'recurrent',
    positions: [
      { id: 'acc21-cabg', source: 'ACC21', at: 's10.3, 10.5, 10.8', grade: '2a C-EO', verification: 'fulltext-seen' },
      {
        id: 'acc21-brachytherapy',
        source: 'ACC21',
        at: 's10.3, 10.5, 10.8',
        grade: '2b B-NR',
        verification: 'fulltext-seen',
      },
      { id: 'esc18', source: 'ESC18', at: 'p 35S', grade: 'IIa C', verification: 'fulltext-seen' },
      { id: 'esc24', source: 'ESC24', at: null, grade: null, verification: 'fulltext-seen' },
      { id: 'lecture', source: 'LECTURE', at: 'L3, L9', grade: null, verification: 'lecture' },
    ],
  },
  {
    id: 'imaging',
    positions: [
      { id: 'esc24', source: 'ESC24', at: 's6.4.1', grade: null, verification: 'fulltext-seen' },
      { id: 'esc18', source: 'ESC18', at: 'p 35S', grade: 'IIa C', verification: 'fulltext-seen' },
      { id: 'acc21', source: 'ACC21', at: 's10.3, 10.5, 10.8', grade: '2a C-LD', verification: 'fulltext-seen' },
      { id: 'eapci18', source: 'EAPCI18', at: null, grade: null, verification: 'abstract-seen' },
      { id: 'scai23', source: 'SCAI23', at: null, grade: null, verification: 'abstract-seen' },
      { id: 'lecture', source: 'LECTURE', at: 'L5', grade: null, verification: 'lecture' },
    ],
  },
  {
    id: 'underexpansion',
    positions: [
      { id: 'esc24', source: 'ESC24', at: 's6.4.1', grade: null, verification: 'fulltext-seen' },
      { id: 'esc18', source: 'ESC18', at: 'p 35S', grade: null, verification: 'fulltext-seen' },
      { id: 'acc21', source: 'ACC21', at: 's10.3, 10.5, 10.8', grade: null, verification: 'fulltext-seen' },
      { id: 'lecture', source: 'LECTURE', at: 'L3, L9, L27', grade: null, verification: 'lecture' },
      { id: 'lecture-l12', source: 'LECTURE', at: 'L12', grade: null, verification: 'lecture' },
    ],
  },
  {
    id: 'dapt-after-dcb',
    positions: [
      { id: 'esc18', source: 'ESC18', at: null, grade: 'IIa B', verification: 'fulltext-seen' },
      { id: 'esc24', source: 'ESC24', at: null, grade: null, verification: 'fulltext-seen' },
      { id: 'zhang21', source: 'ZHANG21', at: null, grade: null, verification: 'abstract-seen' },
      { id: 'nice10', source: 'NICE-MTG1', at: null, grade: null, verification: 'fulltext-seen' },
      { id: 'sequent-faq', source: 'SEQUENT-FAQ', at: null, grade: null, verification: 'fulltext-seen' },
      { id: 'lecture', source: 'LECTURE', at: 'L12, L24', grade: null, verification: 'lecture' },
    ],
  },
  {
    id: 'no-number',
    positions: [
      { id: 'recurrent', source: 'PROJECT', at: null, grade: null, verification: 'project' },
      {
        id: 'recurrent-statpearls',
        source: 'STATPEARLS23',
        at: null,
        grade: null,
        verification: 'secondary-page-seen',
      },
      { id: 'late', source: 'KOCH20', at: null, grade: null, verification: 'abstract-seen' },
      { id: 'late-lee', source: 'LEE18', at: null, grade: null, verification: 'abstract-seen' },
      { id: 'large', source: 'PROJECT', at: null, grade: null, verification: 'project' },
    ],
  },
] as const satisfies readonly GuidelineQuestion[];

export type QuestionId = (typeof guidelineQuestions)[number]['id'];
