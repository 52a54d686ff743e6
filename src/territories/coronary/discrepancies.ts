/**
 * Where a figure or a claim of the lecture differs from what the publication says, most dangerous first. Texts:
 * `discrepancy.<id>.topic`, `.lecture`, `.source`, `.why` and `.grade`: A, the abstract of the paper was seen; S, a page
 * about it; N, the paper was not found.
 */
export interface Discrepancy {
  readonly id: string;
  /** Ids of trial records. */
  readonly trials: readonly string[];
  /** The sections of the lecture that say so. */
  readonly places: readonly string[];
}

/** What of the lecture could not be verified: `unverified.<id>.item` and `.state`. */
export interface Unverified {
  readonly id: string;
  /** Empty for what is no statement of the lecture. */
  readonly places: readonly string[];
}

export const discrepancies = [
  { id: 'rotational', trials: ['artist', 'roster', 'siontis-nma-2015'], places: ['L3', 'L22'] },
  { id: 'ribs-4', trials: ['ribs-4-1yr', 'ribs-4-3yr'], places: ['L20'] },
  { id: 'reform', trials: ['reform-design', 'reform-results', 'magical-isr'], places: ['L16'] },
  { id: 'sirolimus', trials: ['siblint-isr', 'meta-scb-pcb-2025'], places: ['L15', 'L16', 'L21'] },
  { id: 'bvs', trials: ['bvs-withdrawal', 'ribs-6'], places: ['L22', 'L23'] },
  { id: 'daedalus', trials: ['daedalus-ehj', 'daedalus-jacc'], places: ['L19'] },
  { id: 'paccocath', trials: ['paccocath-isr-1', 'paccocath-isr-1-2-5yr'], places: ['L17'] },
  { id: 'agent', trials: ['agent-ide'], places: ['L18'] },
  { id: 'ribs-5', trials: ['ribs-5', 'ribs-5-3yr'], places: ['L20'] },
  { id: 'isar-desire-4', trials: ['isar-desire-4'], places: ['L22'] },
  { id: 'fourier', trials: ['fourier-prior-pci', 'fourier-oyama'], places: ['L24'] },
  { id: 'habara', trials: ['habara-2011', 'habara-2013'], places: ['L17'] },
  { id: 'osiris', trials: ['osiris'], places: ['L24'] },
  { id: 'isar-desire-3', trials: ['isar-desire-3'], places: ['L20'] },
  { id: 'elca', trials: ['elca-farag-2023'], places: ['L22'] },
] as const satisfies readonly Discrepancy[];

export const unverified = [
  { id: 'restent', places: ['L11'] },
  { id: 'reform-results', places: ['L16'] },
  { id: 'isar-desire-3-later', places: ['L20', 'L25'] },
  { id: 'zeng', places: ['L20'] },
  { id: 'han-scheller-ali', places: ['L16'] },
  { id: 'paccocath-2-years', places: ['L17', 'L22'] },
  { id: 'ribs-6', places: ['L23'] },
  { id: 'roster-tlr', places: ['L22'] },
  { id: 'daedalus-corrections', places: ['L19'] },
  { id: 'daedalus-des-isr', places: ['L19'] },
  { id: 'fourier-rates', places: ['L24'] },
  { id: 'octivus-isr', places: ['L5'] },
  { id: 'isar-desire-4-arms', places: ['L22'] },
  { id: 'cabg', places: ['L3'] },
  { id: 'selution', places: [] },
] as const satisfies readonly Unverified[];

/** Where the lecture contradicts itself: `contradiction.<id>`. */
export const contradictions = [
  { id: 'dcb-class', places: ['L21', 'L26'] },
  { id: 'dcb-underexpanded', places: ['L12', 'L13'] },
] as const satisfies readonly Unverified[];

/** What has been found since, and is not in the lecture: `newer.<id>`. */
export const newerEvidence = [
  { id: 'selution4isr', trials: ['selution4isr'] },
  { id: 'agent-multilayer', trials: ['agent-ide-multilayer'] },
  { id: 'agent-later', trials: ['agent-ide-2yr-3yr'] },
  { id: 'bio-ascend', trials: ['bio-ascend-isr'] },
  { id: 'mixed-treatment', trials: ['meta-mtc-2025'] },
] as const;
