/** The paclitaxel story, entry by entry, in the words of what was read. */
export const paclitaxelTexts = {
  'paclitaxel.title': 'Paclitaxel and mortality',
  'paclitaxel.side.signal': 'More deaths seen',
  'paclitaxel.side.none-shown': 'No excess shown',
  'paclitaxel.katsanos':
    'Meta-analysis of 28 trials (4,663 patients, 89% claudication): deaths at two years 7.2% against 3.8% (RR 1.68, 1.15-2.47), up to five years 14.7% against 8.1% (RR 1.93, 1.27-2.93, three trials only).',
  'paclitaxel.fda-first': 'First FDA letter: a possible late mortality signal.',
  'paclitaxel.fda-second': 'Second FDA letter: consider alternatives.',
  'paclitaxel.rocha-singh':
    'Individual data of eight trials (2,185 patients): HR 1.38 (1.06-1.80), 4.6 points more at five years; 1.27 (1.03-1.58) once missing patients were found.',
  'paclitaxel.swedepad-interim': 'SWEDEPAD, interim: 25.5% against 24.6% dead at 2.5 years (2,289 patients).',
  'paclitaxel.fda-2023': 'FDA letter: the data do not support an excess mortality risk. Older than SWEDEPAD 2.',
  'paclitaxel.parikh': 'Individual data of ten trials (2,666 patients, 4.9 years): HR 1.14 (0.93-1.40).',
  'paclitaxel.basil-3':
    'BASIL-3, limb threat (481 patients): death or major amputation 66% plain, 60% coated balloon, 58% eluting stent; HR 0.84 (0.61-1.16) and 0.83 (0.60-1.15).',
  'paclitaxel.swedepad-1':
    'SWEDEPAD 1, limb threat (2,355 patients): death HR 1.04 (0.92-1.17), major amputation HR 1.05 (0.87-1.27); fewer reinterventions in the first year only (HR 0.81, 0.66-0.98).',
  'paclitaxel.swedepad-2':
    'SWEDEPAD 2, claudication: no gain in quality of life; deaths to five years HR 1.47 (1.09-1.98), over the whole follow-up 1.18 (0.94-1.48).',
  'paclitaxel.basil-3-longterm': 'BASIL-3, long term, limb threat: survival HR 0.83 (0.64-1.07).',
  'paclitaxel.open':
    'The FDA and the pooled trials of 2023 found no excess; one large trial of 2025 in claudication saw more deaths at five years that were not significant over the whole follow-up. Neither trial showed a gain for limb or quality of life. The question is open.',
} as const;
