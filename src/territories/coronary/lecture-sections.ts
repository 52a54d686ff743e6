import type { discrepancies } from './discrepancies.ts';
import type { SourceId } from './sources.ts';
import type { Citation } from './types/knowledge.ts';

/** How a statement of the lecture stands beside what was read. */
export type Standing = 'agrees' | 'partly' | 'differs' | 'not-found' | 'lecture-only';

/**
 * One statement of the lecture. Texts: `lecture-says.<id>`, as it stands in the English rendering, and, where something
 * was read beside it that is no trial record, `lecture-held.<id>`.
 */
export interface LectureStatement {
  readonly id: string;
  readonly standing: Standing;
  readonly discrepancies?: readonly (typeof discrepancies)[number]['id'][];
  /** Ids of trial records. */
  readonly trials?: readonly string[];
  readonly sources?: readonly (Citation & { readonly source: SourceId })[];
}

/** A section of the lecture; its title is the text `lecture.<id>`. */
export interface LectureSection {
  readonly id: string;
  readonly statements: readonly LectureStatement[];
}

export const lectureSections: readonly LectureSection[] = [
  {
    id: 'L1',
    statements: [
      { id: 'L1.1', standing: 'agrees', sources: [{ source: 'ALFONSO22', at: 'definition' }] },
      { id: 'L1.2', standing: 'agrees', sources: [{ source: 'ALFONSO22' }, { source: 'ACC21' }] },
      {
        id: 'L1.3',
        standing: 'agrees',
        sources: [
          { source: 'ESC24', at: 's6.4.1' },
          { source: 'JACC-ISR-TABLE', at: 'clinical restenosis' },
        ],
      },
    ],
  },
  {
    id: 'L2',
    statements: [
      {
        id: 'L2.1',
        standing: 'differs',
        sources: [{ source: 'MEHRAN99' }, { source: 'JACC-ISR-TABLE', at: 'Table 1' }],
      },
      { id: 'L2.2', standing: 'partly', sources: [{ source: 'MEHRAN99' }] },
      { id: 'L2.3', standing: 'differs', sources: [{ source: 'MEHRAN99' }] },
      { id: 'L2.4', standing: 'partly', sources: [{ source: 'MEHRAN99' }] },
    ],
  },
  {
    id: 'L3',
    statements: [
      {
        id: 'L3.1',
        standing: 'partly',
        sources: [
          { source: 'ESC18' },
          { source: 'ESC24', at: 's6.4.1' },
          { source: 'IVL-LABEL-US' },
          { source: 'WAKSMAN19' },
        ],
      },
      {
        id: 'L3.2',
        standing: 'partly',
        sources: [{ source: 'ESC24', at: 'stent thrombosis' }, { source: 'WAKSMAN19' }],
      },
      { id: 'L3.3', standing: 'not-found', sources: [{ source: 'WAKSMAN19' }] },
      { id: 'L3.4', standing: 'not-found', sources: [{ source: 'WAKSMAN19' }] },
      {
        id: 'L3.5',
        standing: 'differs',
        discrepancies: ['rotational'],
        sources: [{ source: 'ESC24', at: 's6.4.1' }, { source: 'WAKSMAN19' }],
      },
      { id: 'L3.6', standing: 'not-found', sources: [{ source: 'WAKSMAN19' }] },
      {
        id: 'L3.7',
        standing: 'partly',
        sources: [{ source: 'ESC18' }, { source: 'ACC21', at: 's10.3' }, { source: 'WAKSMAN19' }],
      },
      {
        id: 'L3.8',
        standing: 'not-found',
        trials: ['wang-2019'],
        sources: [{ source: 'WAKSMAN19' }, { source: 'TANNER' }, { source: 'ACC21', at: 's10.3' }],
      },
    ],
  },
  {
    id: 'L4',
    statements: [
      { id: 'L4.1', standing: 'lecture-only' },
      { id: 'L4.2', standing: 'partly', sources: [{ source: 'KILICKESMEZ14' }] },
    ],
  },
  {
    id: 'L5',
    statements: [
      { id: 'L5.1', standing: 'agrees', sources: [{ source: 'ESC18' }, { source: 'ACC21', at: 's10.3' }] },
      { id: 'L5.2', standing: 'agrees', sources: [{ source: 'ACC21' }] },
      { id: 'L5.3', standing: 'not-found', trials: ['octivus-isr-sub', 'octivus-main'] },
      {
        id: 'L5.4',
        standing: 'differs',
        sources: [
          { source: 'ESC24', at: 'Rec Table 22, s6.4.1' },
          { source: 'ESC18' },
          { source: 'ACC21', at: 's10.3' },
          { source: 'EAPCI18' },
        ],
      },
    ],
  },
  {
    id: 'L6',
    statements: [
      {
        id: 'L6.1',
        standing: 'agrees',
        sources: [{ source: 'ESC24', at: 'Rec Table 12, s6.4.1' }, { source: 'ACC21' }],
      },
      { id: 'L6.2', standing: 'lecture-only' },
    ],
  },
  {
    id: 'L7',
    statements: [
      { id: 'L7.1', standing: 'agrees', sources: [{ source: 'ESC18', at: 's3.2.4' }] },
      { id: 'L7.2', standing: 'agrees', sources: [{ source: 'ESC18', at: 's3.2.4' }] },
      { id: 'L7.3', standing: 'partly', sources: [{ source: 'ESC18', at: 's3.2.4' }] },
      { id: 'L7.4', standing: 'agrees', sources: [{ source: 'ACC21' }] },
      { id: 'L7.5', standing: 'lecture-only' },
    ],
  },
  {
    id: 'L8',
    statements: [
      { id: 'L8.1', standing: 'differs', sources: [{ source: 'GONZALO09' }, { source: 'CVPATH-OCT' }] },
      { id: 'L8.2', standing: 'partly', sources: [{ source: 'GONZALO09' }, { source: 'CVPATH-OCT' }] },
      {
        id: 'L8.3',
        standing: 'differs',
        sources: [{ source: 'OCT-OPTICS', at: 'table T4' }, { source: 'CVPATH-OCT' }],
      },
      { id: 'L8.4', standing: 'partly', sources: [{ source: 'GONZALO09' }, { source: 'CVPATH-OCT' }] },
    ],
  },
  {
    id: 'L9',
    statements: [
      {
        id: 'L9.1',
        standing: 'agrees',
        sources: [
          { source: 'ESC24', at: 'Rec Table 30' },
          { source: 'ACC21', at: 's10.3' },
        ],
      },
      { id: 'L9.2', standing: 'lecture-only', sources: [{ source: 'ESC24', at: 'stent thrombosis' }] },
      {
        id: 'L9.3',
        standing: 'partly',
        sources: [{ source: 'ESC24', at: 'Rec Table 30, s6.4.1' }, { source: 'ESC18' }],
      },
    ],
  },
  {
    id: 'L10',
    statements: [
      { id: 'L10.1', standing: 'lecture-only' },
      { id: 'L10.2', standing: 'agrees', trials: ['isar-desire-2', 'ribs-3'] },
      { id: 'L10.3', standing: 'agrees', trials: ['meta-vyas-2014'] },
    ],
  },
  {
    id: 'L11',
    statements: [
      { id: 'L11.1', standing: 'not-found', trials: ['restent-isr'] },
      { id: 'L11.2', standing: 'not-found', trials: ['restent-isr'] },
    ],
  },
  {
    id: 'L12',
    statements: [
      { id: 'L12.1', standing: 'partly', trials: ['wang-2019', 'agent-ide-multilayer'] },
      { id: 'L12.2', standing: 'differs', sources: [{ source: 'ESC24', at: 's6.4.1' }, { source: 'ESC18' }] },
      { id: 'L12.3', standing: 'lecture-only', trials: ['naganuma-bifurcation-isr'] },
      { id: 'L12.4', standing: 'differs', sources: [{ source: 'ESC18' }, { source: 'ESC24', at: 'Rec Table 17' }] },
    ],
  },
  {
    id: 'L13',
    statements: [
      { id: 'L13.1', standing: 'not-found', sources: [{ source: 'AGENT-LABEL' }] },
      { id: 'L13.2', standing: 'lecture-only', sources: [{ source: 'AGENT-LABEL' }] },
    ],
  },
  {
    id: 'L14',
    statements: [
      { id: 'L14.1', standing: 'lecture-only' },
      { id: 'L14.2', standing: 'lecture-only' },
    ],
  },
  {
    id: 'L15',
    statements: [
      { id: 'L15.1', standing: 'lecture-only' },
      { id: 'L15.2', standing: 'partly', discrepancies: ['sirolimus'], trials: ['siblint-isr', 'meta-scb-pcb-2025'] },
      { id: 'L15.3', standing: 'lecture-only' },
      { id: 'L15.4', standing: 'lecture-only' },
    ],
  },
  {
    id: 'L16',
    statements: [
      {
        id: 'L16.1',
        standing: 'differs',
        discrepancies: ['reform', 'sirolimus'],
        trials: ['reform-design', 'reform-results', 'han-2022-2023', 'scheller-2022-scb'],
      },
    ],
  },
  {
    id: 'L17',
    statements: [
      { id: 'L17.1', standing: 'differs', discrepancies: ['habara'], trials: ['habara-2011', 'habara-2013'] },
      {
        id: 'L17.2',
        standing: 'differs',
        discrepancies: ['paccocath'],
        trials: ['paccocath-isr-1', 'paccocath-isr-1-2-5yr'],
      },
    ],
  },
  {
    id: 'L18',
    statements: [{ id: 'L18.1', standing: 'differs', discrepancies: ['agent'], trials: ['agent-ide', 'agent-fda'] }],
  },
  {
    id: 'L19',
    statements: [
      { id: 'L19.1', standing: 'differs', discrepancies: ['daedalus'], trials: ['daedalus-ehj'] },
      { id: 'L19.2', standing: 'differs', discrepancies: ['daedalus'], trials: ['daedalus-ehj', 'daedalus-jacc'] },
    ],
  },
  {
    id: 'L20',
    statements: [
      {
        id: 'L20.1',
        standing: 'differs',
        discrepancies: ['isar-desire-3', 'ribs-5'],
        trials: ['isar-desire-3', 'ribs-5'],
      },
      {
        id: 'L20.2',
        standing: 'differs',
        discrepancies: ['ribs-4'],
        trials: ['ribs-4-1yr', 'ribs-4-3yr', 'zeng-2025'],
      },
    ],
  },
  {
    id: 'L21',
    statements: [
      { id: 'L21.1', standing: 'lecture-only' },
      { id: 'L21.2', standing: 'lecture-only' },
      { id: 'L21.3', standing: 'lecture-only' },
      { id: 'L21.4', standing: 'differs', discrepancies: ['sirolimus'] },
      { id: 'L21.5', standing: 'differs', sources: [{ source: 'ESC24', at: 'Rec Table 30' }, { source: 'ESC18' }] },
      { id: 'L21.6', standing: 'agrees', trials: ['bvs-withdrawal'] },
    ],
  },
  {
    id: 'L22',
    statements: [
      { id: 'L22.1', standing: 'differs', discrepancies: ['isar-desire-4'], trials: ['isar-desire-4'] },
      { id: 'L22.2', standing: 'partly', discrepancies: ['isar-desire-4'], trials: ['isar-desire-4'] },
      { id: 'L22.3', standing: 'partly', discrepancies: ['elca'], trials: ['elca-farag-2023'] },
      { id: 'L22.4', standing: 'differs', discrepancies: ['rotational'], trials: ['roster', 'artist'] },
      { id: 'L22.5', standing: 'partly', discrepancies: ['bvs'], trials: ['bvs-withdrawal'] },
    ],
  },
  {
    id: 'L23',
    statements: [{ id: 'L23.1', standing: 'partly', discrepancies: ['bvs'], trials: ['ribs-6', 'bvs-withdrawal'] }],
  },
  {
    id: 'L24',
    statements: [
      {
        id: 'L24.1',
        standing: 'differs',
        discrepancies: ['fourier'],
        trials: ['fourier-prior-pci', 'fourier-oyama'],
        sources: [{ source: 'ZHANG21' }],
      },
      { id: 'L24.2', standing: 'differs', discrepancies: ['osiris'], trials: ['osiris'] },
    ],
  },
  {
    id: 'L25',
    statements: [
      { id: 'L25.1', standing: 'partly', trials: ['isar-desire-3-10yr'], sources: [{ source: 'ESC24', at: 's6.4.1' }] },
    ],
  },
  {
    id: 'L26',
    statements: [
      { id: 'L26.1', standing: 'partly', sources: [{ source: 'ESC24', at: 'Rec Table 30' }] },
      { id: 'L26.2', standing: 'differs', sources: [{ source: 'ESC24', at: 'Rec Table 30' }, { source: 'ESC18' }] },
      { id: 'L26.3', standing: 'partly', sources: [{ source: 'ESC24', at: 's6.4.1' }, { source: 'ESC18' }] },
    ],
  },
  {
    id: 'L27',
    statements: [
      { id: 'L27.1', standing: 'lecture-only' },
      { id: 'L27.2', standing: 'lecture-only' },
      { id: 'L27.3', standing: 'agrees', sources: [{ source: 'ESC24', at: 's6.4.1' }] },
      { id: 'L27.4', standing: 'lecture-only' },
    ],
  },
];
