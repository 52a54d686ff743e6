/** Disagreements that the tool shows and never resolves silently: both sides, each with its source. */
export const conflictTexts = {
  'conflict.C1.title': 'Fracture or deformation in two or more layers',
  'conflict.C1':
    'A fractured or deformed stent calls for a new DES (lecture L3, type IB; ESC 2024 on stent thrombosis, text), while two or more layers call for no further stent (lecture L3, type V, and L9): no source settles it, so neither side is preferred and the Heart Team comes first.',
  'conflict.C2.title': 'DES restenosis and high bleeding risk',
  'conflict.C2':
    'ESC 2024 prefers a DES for restenosis of a DES (class I, level A) and lets patients at high bleeding risk stop dual antiplatelet therapy at 1-3 months (class I, level A), while the lecture (L12) chooses a DCB because of the bleeding risk.',
  'conflict.C3.title': 'Underexpansion that will not yield',
  'conflict.C3':
    'The lecture accepts neither a DCB without good preparation (L13) nor a DES for underexpansion (L9), and ESC 2024 (text) requires the correction first, while one lecture table (L12) lists underexpansion as a reason for a DCB: the ladder and then the Heart Team remain.',
  'conflict.C4.title': 'Exactly two layers',
  'conflict.C4':
    'The lecture avoids another stent from two layers on (L3, L12), while Wang 2019 (observational, abstract read) gives figures for three or more layers only, though the balloon’s advantage held for two, and the classification paper was not found: the threshold is disputed.',
  'conflict.C5.title': 'Large vessel with a side branch',
  'conflict.C5':
    'A large vessel speaks for a DES (lecture L9), while a side branch in the segment speaks for a DCB (lecture L12); both rest on the lecture only, and where bifurcations were compared the two did alike (Naganuma 2016, Kook 2020; abstracts read).',
  'conflict.C6.title': 'Late neoatherosclerosis in several layers',
  'conflict.C6':
    'Late diffuse neoatherosclerosis speaks for a DES (lecture L9), while several layers of metal speak against another stent (lecture L3, L9; Wang 2019, observational).',
  'conflict.C7.title': 'No dual antiplatelet therapy possible',
  'conflict.C7':
    'For restenosis a DES or a DCB is supported (ESC/EACTS 2018, both class I, level A; ESC 2024 a DES for that of a DES, class I, level A), while ACC/AHA/SCAI 2021 ties its class 1 for the DES to antiplatelet therapy and US labels exclude patients who cannot have it, of an everolimus stent (Promus ELITE) as of a coated balloon (AGENT): no device is a clear way out.',
  'conflict.C8.title': 'Outside a label',
  'conflict.C8':
    'The rules may favour a device outside its US label: AGENT covers only vessels of 2.0-4.0 mm and lesions up to 26 mm, and an everolimus stent (Promus ELITE) only de novo lesions, while ESC 2024 prefers a DES for restenosis of a DES (class I, level A); the limits of other DCBs and of other stents were not found.',
  'conflict.C9.title': 'A value exactly on a boundary',
  'conflict.C9':
    'Sources differ on the boundary itself: a length of 10 mm is focal in Mehran 1999 (≤ 10 mm) but not in the lecture (< 10 mm), a residual stenosis of 30% fails in the lecture (< 30%) while ≤ 30% is commonly quoted, an FFR of 0.80 is significant in ESC 2024 (≤ 0.80) but not in a JACC table (< 0.80), an iFR of 0.89 counts as significant with ESC 2024 (≤ 0.89), and 12 months since implantation are early in Koch 2020 and late in Lee 2018.',
  'conflict.C10.title': 'Unprotected left main',
  'conflict.C10':
    'The rules for restenosis make no exception for the left main, while AGENT’s US label lists the unprotected native left main as a contraindication; no source seen gives a rule for restenosis there.',
  'conflict.C11.title': 'Acute, but FFR or iFR negative',
  'conflict.C11':
    'ESC 2024 (section 6.4.1, text) gives an acute presentation the same indication as in native disease, while ACC/AHA/SCAI 2021 advises against PCI of a stable lesion with FFR > 0.80 or iFR > 0.89 (class 3, no benefit, level B-R): no source settles the two together.',
  'conflict.C12.title': 'Metal allergy against the guideline’s DES',
  'conflict.C12':
    'The chosen guideline prefers a DES (ESC 2024 for restenosis of a DES, class I, level A; ACC/AHA/SCAI 2021, class 1, level A), while the US label of an everolimus stent (Promus ELITE, read) contraindicates it with an allergy to its metals: no source settles the two together.',
} as const;
