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

/** A question on which documents differ. Its title is the text `question.<id>`. */
export interface GuidelineQuestion {
  readonly id: string;
  readonly positions: readonly GuidelinePosition[];
}

const read = (id: string, source: SourceId, at: string | null, grade: string | null): GuidelinePosition => ({
  id,
  source,
  at,
  grade,
  verification: 'fulltext-seen',
});

/** Section 14 of the rule book, and the recommendations that its rules cite. */
export const guidelineQuestions: readonly GuidelineQuestion[] = [
  {
    id: 'in-stent-device',
    positions: [read('acc24', 'ACC24', null, null), read('gvg', 'GVG', null, null)],
  },
  {
    id: 'claudication',
    positions: [
      read('acc24', 'ACC24', 'claudication', '2a B-R; endovascular femoropopliteal 1 A'),
      read('svs15', 'SVS15', null, '1-B; benefit 1-C'),
      read('aha16', 'AHA16', 'tables 28-30', '3: harm'),
    ],
  },
  {
    id: 'open-or-endovascular',
    positions: [
      read('acc24', 'ACC24', null, '1 B-R'),
      read('gvg-high', 'GVG', '6.33-6.36', '2-C'),
      read('gvg-open', 'GVG', '6.37', '2-C'),
      read('aha16', 'AHA16', 'tables 28-30', '2a'),
      read('svs15', 'SVS15', null, '1-B'),
    ],
  },
  {
    id: 'conduit',
    positions: [
      read('gvg', 'GVG', '6.40, 6.41', '1-B; 2-C'),
      read('acc24', 'ACC24', '10.2-6', '2a'),
      read('svs15', 'SVS15', null, '2-C'),
    ],
  },
  {
    id: 'dual-antiplatelet',
    positions: [
      read('acc24', 'ACC24', null, '2a C-LD'),
      read('gvg', 'GVG', '10.4', '2-C'),
      read('gvg-repeated', 'GVG', '10.5', '2-C'),
      read('svs15', 'SVS15', null, '2-B'),
    ],
  },
  {
    id: 'no-option',
    positions: [
      read('gvg-images', 'GVG', '6.15', 'good practice'),
      read('gvg-specialist', 'GVG', '6.19', 'good practice'),
      read('gvg-veins', 'GVG', '6.18', null),
    ],
  },
  {
    id: 'arterialisation',
    positions: [read('nice', 'NICE773', '1.1-1.3, 3.7', null), read('acc24', 'ACC24', null, null)],
  },
  {
    id: 'abi-ceiling',
    positions: [
      { id: 'wifi', source: 'WIFI', at: null, grade: null, verification: 'secondary-page-seen' },
      read('acc24', 'ACC24', null, null),
    ],
  },
  {
    id: 'residual',
    positions: [
      { id: 'gerardi', source: 'GERARDI', at: null, grade: null, verification: 'abstract-seen' },
      { id: 'heart', source: 'PROJECT', at: null, grade: null, verification: 'project' },
    ],
  },
];
