import type { Source } from '../../../engine/types/evidence.ts';

/** Every document the limb's rules cite, and how far it was read. */
export const sources = [
  {
    id: 'PROJECT',
    citation: 'A rule or convention of this project: no source read states it, shown as reasoned',
    year: null,
    doi: null,
    verification: 'project',
  },
  {
    id: 'S000',
    citation: 'News of a masterclass on drug technologies and atherectomy, 11 April 2023 (seed document 000)',
    year: 2023,
    doi: null,
    verification: 'fulltext-seen',
  },
  {
    id: 'S002',
    citation: 'Case report of one endovascular arterialisation of deep veins (seed document 002)',
    year: null,
    doi: null,
    verification: 'fulltext-seen',
  },
  {
    id: 'GVG',
    citation:
      'Global Vascular Guidelines on chronic limb-threatening ischaemia 2019, PMC8365864: recommendation tables; 6.28-6.32, chapter 7, table 3.5 and the GLASS figures not read',
    year: 2019,
    doi: null,
    verification: 'fulltext-seen',
  },
  {
    id: 'ACC24',
    citation:
      '2024 ACC/AHA peripheral artery disease guideline, pocket pages on acute ischaemia, antithrombotics, claudication, limb-threatening ischaemia, wound care, amputation and follow-up',
    year: 2024,
    doi: '10.1016/j.jacc.2024.02.013',
    verification: 'fulltext-seen',
  },
  {
    id: 'AHA16',
    citation: '2016 AHA/ACC peripheral artery disease guideline, pocket page with tables 28-30',
    year: 2016,
    doi: null,
    verification: 'fulltext-seen',
  },
  {
    id: 'SVS15',
    citation: 'Society for Vascular Surgery, claudication, 2015, pocket pages',
    year: 2015,
    doi: null,
    verification: 'fulltext-seen',
  },
  {
    id: 'SVS-FOLLOW-UP',
    citation: 'Society for Vascular Surgery, follow-up after arterial procedures, pocket page',
    year: null,
    doi: null,
    verification: 'fulltext-seen',
  },
  {
    id: 'NICE773',
    citation: 'NICE IPG773, percutaneous deep venous arterialisation, 2023: three chapters, their last lines cut',
    year: 2023,
    doi: null,
    verification: 'fulltext-seen',
  },
  {
    id: 'WIFI',
    citation:
      'Mills JL et al., WIfI, J Vasc Surg 2014;59:220-234: three public transcriptions of the grid and reproductions of the grades; the tables themselves were not seen',
    year: 2014,
    doi: '10.1016/j.jvs.2013.08.003',
    verification: 'secondary-page-seen',
  },
  {
    id: 'GLASS',
    citation: 'GLASS: two public implementations of the grades and the matrix; the guideline’s own figure was not seen',
    year: 2019,
    doi: null,
    verification: 'secondary-page-seen',
  },
  {
    id: 'LABEL',
    citation:
      'United States label statements of femoropopliteal paclitaxel devices, as third pages print them; one FDA page',
    year: null,
    doi: null,
    verification: 'secondary-page-seen',
  },
  {
    id: 'PROMUS-US',
    citation:
      'Promus ELITE everolimus-eluting coronary stent, United States label page: the sentence on allergies, of another artery',
    year: null,
    doi: null,
    verification: 'fulltext-seen',
  },
  {
    id: 'TASC',
    citation: 'TASC II, as its wording is quoted on a page',
    year: null,
    doi: null,
    verification: 'secondary-page-seen',
  },
  {
    id: 'PROMISE-IN',
    citation: 'PROMISE II, inclusion criteria on registry copies; the exclusion criteria were not seen',
    year: null,
    doi: null,
    verification: 'fulltext-seen',
  },
  {
    id: 'XLPAD',
    citation: 'Stent thrombosis in the XLPAD registry, PMC4743556',
    year: null,
    doi: null,
    verification: 'abstract-seen',
  },
  {
    id: 'INFECT',
    citation: 'Review of infected bare stents, PMID 24239103',
    year: null,
    doi: null,
    verification: 'abstract-seen',
  },
  {
    id: 'HD-ABI',
    citation: 'Limb ischaemia at the beginning of dialysis, 10.1186/s41100-018-0168-5',
    year: 2018,
    doi: '10.1186/s41100-018-0168-5',
    verification: 'abstract-seen',
  },
  {
    id: 'CASES',
    citation:
      'Single published cases, the beginning of each read: infected stents, a false aneurysm at a broken stent, a popliteal stent squeezed flat, stents over the deep femoral artery, clotted covered stents, arterialisation with clotted plantar veins, an open circuit and a worse foot, a femoral fistula and heart failure',
    year: null,
    doi: null,
    verification: 'abstract-seen',
  },
  {
    id: 'COCHRANE-DEB',
    citation: 'Drug-eluting balloon for femoropopliteal in-stent restenosis, Cochrane CD012510.pub2',
    year: null,
    doi: '10.1002/14651858.CD012510.pub2',
    verification: 'abstract-seen',
  },
  {
    id: 'TOSAKA',
    citation: 'Tosaka A et al., J Am Coll Cardiol 2012;59:16-23, PMID 22192663',
    year: 2012,
    doi: '10.1016/j.jacc.2011.09.036',
    verification: 'abstract-seen',
  },
  {
    id: 'EXCITE',
    citation: 'EXCITE ISR, inclusion and exclusion criteria, as the trial page of the ACC tells them',
    year: 2015,
    doi: null,
    verification: 'secondary-page-seen',
  },
  {
    id: 'GERARDI',
    citation: 'Gerardi D et al., Adv Interv Cardiol 2018;14:9-14, review',
    year: 2018,
    doi: null,
    verification: 'abstract-seen',
  },
] as const satisfies readonly Source[];

export type SourceId = (typeof sources)[number]['id'];
