import type { AllowedOrphans } from './subject.ts';

const because = (reason: string, ...ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, reason]));

/** Records that no rule, plot or position uses, and why they stay in the evidence file. */
export const allowedOrphans: AllowedOrphans = {
  trials: {
    ...because(
      'claimed by the lecture and looked for in vain: the record keeps the claim from being taken for a fact',
      'isar-desire-3-3yr',
      'zeng-2025',
      'restent-isr',
      'reform-results',
      'ali-2019',
      'scheller-2022-scb',
      'han-2022-2023',
      'cabg-recurrent-isr',
      'rescut',
      'smile-ivl',
      'octivus-isr-sub',
    ),
    ...because(
      'the lecture quotes it: the record says what the publication says; no ratio with an interval was read',
      'paccocath-isr-1',
      'habara-2011',
      'habara-2013',
      'isar-desire-3',
      'isar-desire-3-10yr',
      'elca-farag-2023',
      'osiris',
    ),
    ...because(
      'the lecture quotes its results: what was read is the design or an approval, which holds none',
      'reform-design',
      'magical-isr',
      'selution-fda',
    ),
    ...because(
      'another report, or a pooling, of trials that rules rest on',
      'paccocath-isr-1-2-2yr',
      'agent-ide-2yr-3yr',
      'ribs-4-5-ees-pooled',
      'ribs-6-scoring-3yr',
      'ribs-4-5-oct',
    ),
    ...because(
      'stands in its topic for comparison: no rule rests on it, and it has no ratio that can be plotted without doubt',
      'siontis-nma-2015',
      'meta-scb-pcb-4studies',
      'bvs-isr-34pt',
      'vbt-ohri',
      'cba-diffuse-2003',
      'cb-vs-sb-2024',
      'elca-isr-cto-2021',
    ),
    ...because(
      'on the course after a DCB: it compares no treatments, and no rule rests on it',
      'qfr-oct-dcb-isr-2024',
      'essential-pro-isr-2024',
      'deb-isr-5yr-registry',
      'clever-2014-refractory',
    ),
    ...because(
      'not of restenosis alone, or without results that were seen',
      'prevail-2021',
      'cardiolres-2026-imaging',
      'meta-ivi-nma-2024',
      'sequent-rex-ide',
    ),
    ...because(
      'a consensus that was looked for: what was read of it holds no number',
      'dcb-arc-2025',
      'kleber-2013-consensus',
    ),
    ...because(
      'a criterion of expansion that was looked for: the threshold rests on other sources',
      'music-expansion-80',
    ),
    ...because('debulking by laser in bare-metal stents, of 1998: no rule rests on it', 'elca-1998-eccentric'),
    ...because('names the trials that are not evidence on restenosis, so that none is cited as such', 'not-isr-list'),
  },
  sources: {
    ...because(
      'ESC 2024 cites it for failed PCI; its abstract gives no recommendation that a rule could rest on',
      'EAPCI20',
    ),
    ...because('a review with an algorithm that was not found', 'GIUSTINO22'),
    ...because('the note on use that it stands behind names its evidence record', 'PACCOCATH-PROTOCOL'),
    ...because(
      'read on a tool or a finding of the ladder, and cited by no rule yet: kept with its level until a rule names it',
      'KILICKESMEZ14',
      'ELLEMENT',
      'ELCA-CONTRAST',
      'ELCA-REVIEW',
      'OPN-ISR',
      'SAGRIS25',
      'TANNER',
    ),
  },
};
