/** The texts of the definitive treatments. The habits of rules-before.ts hold. */
export const rulesDevice = {
  'rule.LD1.text':
    'In a stent every comparator beat a plain balloon alone: a coated balloon (recurrent restenosis 29.5% against 62.5% at 12 months in FAIR, 30% against 59% in ISAR-PEBIS; abstracts and a secondary page read), a covered stent (patency 74.8% against 28.0% in RELINE) and laser (EXCITE ISR).',
  'rule.LD2.text':
    'In open restenosis with claudication a coated balloon has concordant trials: freedom from reintervention 90.8% against 52.6% at 12 months in FAIR, reintervention 19% against 50% at 24 months in ISAR-PEBIS, restenosis OR 0.22 (0.13-0.38) in a meta-analysis of seven trials (abstracts read). This is patency and reintervention, not limb or life. Cohorts stand beside them.',
  'rule.LD3.text':
    'In limb threat the same trials speak for a coated balloon, one level lower: FAIR took Rutherford 2-4 and says little about tissue loss.',
  'rule.LD4.text':
    'In an occluded stent the same trials speak for a coated balloon, one level lower: 29% (FAIR) and about a third (ISAR-PEBIS) of their lesions were occluded.',
  'rule.LD5.text':
    'In claudication SWEDEPAD 2 (2025, secondary pages read) found no gain in quality of life with paclitaxel devices and more deaths at five years (HR 1.47, 1.09-1.98), not over the whole follow-up (1.18, 0.94-1.48). Against it stand the pooled trials of Parikh 2023 (HR 1.14, 0.93-1.40) and the FDA’s letter of July 2023, both older.',
  'rule.LD6.text':
    'A covered stent kept more restenosed arteries open than a plain balloon (RELINE: 74.8% against 28.0% at 12 months; abstract read). One trial; the maker’s page adds lesions above 17 cm, about 21% of them occluded, and no subgroup result was seen: moderate in diffuse restenosis, weak in an occlusion.',
  'rule.LD7.text':
    'In an occluded stent an eluting stent did better than a plain balloon: restenosis 44.1% against 90.3% at a year, against a historical control (ZEPHYR, abstract read).',
  'rule.LD8.text':
    'In open restenosis an eluting stent did no better than a plain balloon (40.5% against 45.7%, P = 0.583; ZEPHYR, historical control), and 60.8% were free of reintervention at two years (Zilver PTX, one arm; abstracts read).',
  'rule.LD9.text':
    'In claudication, or with at most one open calf artery, a covered stent has a price: when it fails it tends to clot and to come as acute ischaemia (VIASTAR as its journal’s scan tells it, secondary; XLPAD registry, abstract read). For poor run-off this is reasoned.',
  'rule.LD10.text':
    'For focal restenosis a covered stent is more than needed (reasoned), and SVS 2015 prefers endovascular to open treatment of focal disease (grade 1-C, claudication); carried over to limb threat. Its preference ends where the origin at the femoral bifurcation is involved: there nothing speaks against a bypass here.',
  'rule.LD11.text':
    'In limb threat with a single good saphenous vein and average risk, bypass first led to fewer limb events or deaths (BEST-CLI, 42.6% against 57.4%, HR 0.68; secondary page read). Lowered: that was not restenosis, and in exactly this lesion OUT-STEPP showed no difference (abstract read).',
  'rule.LD12.text':
    'After a second failure a bypass with a vein is reasonable at average risk: SVS 2015 for diffuse disease (1-B), TASC (second failure is type C; quoted on a page), Global Vascular Guidelines 6.37 (2-C).',
  'rule.LD13.text':
    'In claudication that has not failed again surgery ranks behind endovascular treatment (ACC/AHA 2024: 2a against class 1, level A; AHA/ACC 2016).',
  'rule.LD14.text':
    'At high surgical risk a bypass ranks behind: AHA/ACC 2016 asks for an acceptable risk (2a), the Global Vascular Guidelines prefer endovascular treatment at high risk (6.33-6.36).',
  'rule.LD15.text': 'Prohibitive is the team’s word: no bypass is offered. Reasoned; no source states it.',
  'rule.LD16.text':
    'Without a vein a bypass loses its advantage: the Global Vascular Guidelines advise against routine use of other conduits (6.40, 1-B; 6.41, 2-C), and BEST-CLI showed no difference in its second cohort (HR 0.79, 0.58-1.06; secondary page read). ACC/AHA 2024 allows other conduits (10.2-6, 2a); SVS 2015 accepts a prosthesis to the popliteal artery above the knee in claudication (2-C).',
  'rule.LD17.text':
    'With an allergy to paclitaxel no coated balloon and no eluting stent; with one to metal reasons against any stent. Carried over from the label of a coronary stent (read): the part of the peripheral label that was seen names no allergy. Heparin is reasoned: the graft of VIPER and VIASTAR is heparin-bonded, and the procedure itself then needs another anticoagulant.',
  'rule.LD18.text':
    'A coated balloon has failed here: a reason against another and for a covered stent. Reasoned; a label names repeated paclitaxel as unknown (secondary page read).',
  'rule.LD19.text':
    'In restenosis without a stent a coated balloon is an option: patency 68% at 12 months in restenosis, stented or not (second-hand copy of the abstract).',
  'rule.LD20.text':
    'For focal restenosis without a stent SVS 2015 has a balloon first and a stent only when it fails (2-C).',
  'rule.LD21.text':
    'For 5-15 cm SVS 2015 advises a self-expanding nitinol stent, “with or without paclitaxel” (1-B), for first lesions in claudication; lowered. A stent without a drug satisfies it too.',
  'rule.LD22.text':
    'In advanced limb threat (stage 3-4, ischaemia 2-3) with GLASS III or a second failure a bypass with a vein may be considered (Global Vascular Guidelines 6.37, grade 2-C).',
  'rule.LD23.text': 'A coated balloon leaves nothing behind in an open stent. Reasoned; no source states it.',
  'rule.LD24.text':
    'Pregnancy, breast-feeding or a child planned within the years the labels name (two for a coated balloon, for men too; five for an eluting stent) is a contraindication of paclitaxel devices (label statements, secondary pages read).',
  'rule.LD25.text':
    'Where neither an antiplatelet nor an anticoagulant is possible the labels exclude the coated balloon and the eluting stent (secondary pages read), and the covered stent by analogy, which is reasoned: the team.',
  'rule.LD26.text':
    'In the United States this lies outside the label of the eluting stent: vessels of 4-7 mm, up to 300 mm, above the knee (secondary page read).',
  'rule.LD27.text':
    'A covered stent is sized to the vessel: with more than 20% oversizing patency was 70% against 88% (VIPER, not a random comparison; abstract read).',
  'rule.LD28.text':
    'Behind the knee joint stents break and are squeezed flat (single cases, beginnings read), and the eluting stent’s US label ends above the knee (secondary page read). It stands beside a bail-out too.',
  'rule.LD29.text':
    'A lesion or stent at the origin of the superficial femoral artery: keep the deep femoral artery free. SVS 2015’s preference for endovascular treatment ends at the bifurcation (1-C), Global Vascular Guidelines 6.27 repair common and deep femoral disease above 50% open (1-C), and cases tell of a covered deep femoral artery and a leg worse than before. The team; it stands beside a bail-out too.',
  'rule.LD30.text':
    'A covered stent has failed here: a reason against another. Reasoned; after restenosis covered stents clot more often (XLPAD, abstract read).',
} as const;
