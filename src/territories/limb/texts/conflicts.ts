/** Disagreements that the tool shows and never resolves silently: both sides, each with its source. */
export const conflictTexts = {
  'conflict.LK1.title': 'Paclitaxel and mortality in claudication',
  'conflict.LK1':
    'The FDA’s letter of July 2023 and the pooled trials of Parikh 2023 (HR 1.14, 0.93-1.40) show no excess of deaths, and in limb threat BASIL-3 shows none in the long term. SWEDEPAD 2 (2025, claudication) counts more deaths at five years (HR 1.47, 1.09-1.98), not over the whole follow-up (1.18, 0.94-1.48), and no gain in quality of life; Katsanos 2018 and Rocha-Singh 2020 had seen a signal before.',
  'conflict.LK2.title': 'Debulking before a coated balloon',
  'conflict.LK2':
    'A news text of 2023 calls atherectomy with drug technology an “undeniable advantage”, while no trial read shows debulking adding to a coated balloon: the randomised one (PHOTOPAC) stopped early and its result was not seen, and the 2013 study had atherectomy in both arms.',
  'conflict.LK3.title': 'A value exactly on a limit',
  'conflict.LK3':
    'A value stands exactly on a limit, and the other reading is possible: 50 mm, 30% residual, 50% stenosis, a ratio of 2.4, an ABI of 0.80, 0.60, 0.40 or 1.30, an ankle pressure of 100, 70 (printed in two grades) or 50 mmHg, a toe pressure or TcPO2 of 60, 40 or 30 mmHg, an ulcer of two weeks, 14 days, or 2 cm of erythema. The decision taken is the book’s.',
  'conflict.LK4.title': 'Bypass or through the artery',
  'conflict.LK4':
    'BEST-CLI favours bypass first with a good vein (HR 0.68, 0.59-0.79), while OUT-STEPP, in exactly this lesion, shows no difference and more blood and days; the Global Vascular Guidelines go by risk, stage and anatomy, ACC/AHA 2024 individualises (class 1, level B-R).',
  'conflict.LK5.title': 'Covered stent: open more often, worse when it fails',
  'conflict.LK5':
    'RELINE keeps more arteries open than a plain balloon, while in VIASTAR failures clotted and came as acute ischaemia, and a trial outside restenosis counts more reinterventions than after a bypass at five years.',
  'conflict.LK6.title': 'Two measurements disagree',
  'conflict.LK6':
    'Toe and ankle, or toe and TcPO2, give different grades of ischaemia, or angiography and duplex lie on different sides. The toe decides, but a toe of grade 0 beside a grade 2-3 is measured again; either criterion of restenosis counts, and neither is converted into the other.',
  'conflict.LK7.title': 'ABI between 1.30 and 1.40',
  'conflict.LK7':
    'WIfI does not use an ABI above 1.3, while ACC/AHA 2024 calls an artery non-compressible above 1.40. Here it counts as unknown above 1.30.',
  'conflict.LK8.title': '“No option” is claimed, the list says otherwise',
  'conflict.LK8':
    'The question says that no option is left, while the list of nine points is open or names an option (Global Vascular Guidelines 6.15, 6.19).',
  'conflict.LK9.title': 'No agreed antithrombotic regimen after arterialisation',
  'conflict.LK9':
    'No regimen is agreed after arterialisation: one case used three drugs, ten surgical cases three different combinations, and NICE IPG773 asks that the duration of anticoagulation be reported. None is shown as advice.',
  'conflict.LK10.title': 'Drug devices in limb threat',
  'conflict.LK10':
    'FAIR, ISAR-PEBIS and a meta-analysis of seven trials show fewer restenoses with a coated balloon, while SWEDEPAD 1 and BASIL-3 show no limb and no life saved in limb threat, and fewer reinterventions in the first year only (HR 0.81, 0.66-0.98).',
} as const;
