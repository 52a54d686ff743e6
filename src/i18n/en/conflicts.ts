/** Disagreements that the tool shows and never resolves silently: both sides, each with its source. */
export const conflictTexts = {
  'conflict.C1.title': 'Fracture in two or more layers',
  'conflict.C1':
    'A fracture calls for a new DES (lecture L3, type IB; ESC 2024 on stent thrombosis, text), while two or more layers call for no further stent (lecture L3, type V, and L9): no source settles it, so neither side is preferred.',
  'conflict.C2.title': 'DES restenosis and high bleeding risk',
  'conflict.C2':
    'ESC 2024 prefers a DES for restenosis of a DES (class I, level A) and lets patients at high bleeding risk stop dual antiplatelet therapy at 1-3 months (class I, level A), while the lecture (L12) chooses a DCB because of the bleeding risk.',
  'conflict.C3.title': 'Underexpansion that will not yield',
  'conflict.C3':
    'The lecture accepts neither a DCB without good preparation (L13) nor a DES for underexpansion (L9), and ESC 2024 (text) requires the correction first, while one lecture table (L12) lists underexpansion as a reason for a DCB: the ladder and then the Heart Team remain.',
  'conflict.C4.title': 'Exactly two layers',
  'conflict.C4':
    'The lecture avoids another stent from two layers on (L3, L12), while Wang 2019 (observational) sets three or more layers apart and the classification paper was not found: the threshold is disputed.',
  'conflict.C5.title': 'Large vessel with a side branch',
  'conflict.C5':
    'A large vessel speaks for a DES (lecture L9), while a side branch in the segment speaks for a DCB (lecture L12); both rest on the lecture only.',
  'conflict.C6.title': 'Late neoatherosclerosis in several layers',
  'conflict.C6':
    'Late diffuse neoatherosclerosis speaks for a DES (lecture L9), while several layers of metal speak against another stent (lecture L3, L9; Wang 2019, observational).',
  'conflict.C7.title': 'BMS restenosis without antiplatelet therapy',
  'conflict.C7':
    'For restenosis of a BMS a DES or a DCB is supported (ESC/EACTS 2018, both class I, level A), while ACC/AHA/SCAI 2021 ties its DES recommendation to antiplatelet therapy and AGENT’s US label excludes patients who cannot receive it.',
  'conflict.C8.title': 'Outside a label',
  'conflict.C8':
    'The rules may favour a DCB, while AGENT’s US label covers only vessels of 2.0-4.0 mm and lesions up to 26 mm; the limits of other DCBs were not found.',
  'conflict.C9.title': 'A value exactly on a boundary',
  'conflict.C9':
    'Sources differ on the boundary itself: a length of 10 mm is focal in Mehran 1999 (≤ 10 mm) but not in the lecture (< 10 mm), a residual stenosis of 30% fails in the lecture (< 30%) while ≤ 30% is commonly quoted, and an FFR of 0.80 is significant in ESC 2024 (≤ 0.80) but not in a JACC table (< 0.80).',
  'conflict.C10.title': 'Unprotected left main',
  'conflict.C10':
    'The rules for restenosis make no exception for the left main, while AGENT’s US label lists the unprotected native left main as a contraindication; no source seen gives a rule for restenosis there.',
  'conflict.C11.title': 'Acute, but FFR or iFR negative',
  'conflict.C11':
    'ESC 2024 (section 6.4.1, text) gives an acute presentation the same indication as in native disease, while ACC/AHA/SCAI 2021 advises against PCI of a stable lesion with FFR > 0.80 or iFR > 0.89 (class 3, no benefit, level B-R): no source settles the two together.',
} as const;
