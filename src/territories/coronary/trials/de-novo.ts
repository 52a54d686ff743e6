import type { Trial } from '../types/knowledge.ts';

/** Trials of de novo lesions, listed so that nobody takes them for evidence on restenosis. */
export const deNovo: readonly Trial[] = [
  {
    id: 'not-isr-list',
    name: 'Trials that are NOT ISR',
    shortCitation: 'SELUTION DeNovo; REC-CAGEFREE; BASKET-SMALL 2',
    journal: null,
    year: null,
    pmid: null,
    doi: null,
    population: 'De novo lesions',
    isr_type: 'not ISR',
    n: null,
    arms: null,
    followup: null,
    endpoints: [
      {
        name: 'SELUTION DeNovo TVF',
        timepoint: '1 yr',
        arm1: '5.3% (DEB)',
        arm2: '4.4% (DES)',
        effect: null,
        ci: null,
        p: null,
      },
    ],
    lecture_claim: null,
    discrepancy: null,
    verification: 'secondary-page-seen',
    seen_at: [
      'https://chemxpertdatabase.com/chmxdb/all-news/cordis-reports-positive-results-from-selution-denovo-and-selution4isr-trials-demonstrating-selution-slr-drug-eluting-balloon-as-a-viable-alternative-to-stents',
    ],
    note: 'SELUTION DeNovo n=3323. REC-CAGEFREE and BASKET-SMALL 2 not searched; classification follows the brief.',
    conclusion: 'De novo evidence; must not be used to support ISR recommendations.',
    kind: 'study',
  },
];
