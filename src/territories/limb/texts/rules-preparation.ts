/** The texts of preparation and of the gate. The habits of rules-before.ts hold. */
export const rulesPreparation = {
  'rule.LP1.text':
    'Diseased inflow is corrected first (Global Vascular Guidelines 6.20, good practice). “First” may be the same sitting where the limb is badly threatened (6.24, grade 2-C); in low-grade ischaemia it may be all that is needed (6.22, grade 1-C). In claudication this is reasoned.',
  'rule.LP2.text':
    'An occlusion is crossed before anything is placed. Crossing counts as done when it worked, or when less than 100% is left afterwards and no crossing is entered as failed. Flow as good as before does not show it: that is true of a lesion that nobody has crossed. Reasoned; no source states it.',
  'rule.LP3.text':
    'Thrombus is treated before any device: seen, or likely in an occlusion of at most 14 days, or in an occluded covered stent until somebody has looked. Reasoned; of covered stents 10.6% clotted in the XLPAD registry (abstract read), and cases tell of clot from end to end with claudication only.',
  'rule.LP4.text':
    'A plain balloon as preparation is recommended: the FDA page of a coated balloon (first part read) has preparation come first. As a treatment by itself it is another question.',
  'rule.LP5.text':
    'Excimer laser is an option in long or occluded restenosis in a stent: in EXCITE ISR (secondary page read) freedom from reintervention at 6 months was 78.3% against 58.9% with a balloon alone (P = 0.002), without any drug and in Rutherford 1-4. The laser embolised in 8.3%. Whether it adds to a coated balloon is not known.',
  'rule.LP6.text':
    'Laser and atherectomy are to be avoided with a stent fracture of grade 4-5, a lesion more than 30 mm beyond the stent, no open calf artery or untreated inflow, which EXCITE ISR left out (secondary page read), and where there may be thrombus, which is reasoned: emboli.',
  'rule.LP7.text':
    'Rotational-aspiration atherectomy is an option in diffuse or occluded restenosis. The studies have one arm (JET-ISR: freedom from reintervention 79.3% at 6 months and 60.7% at a year without a drug; abstracts read), and 12.0% embolised although most had a filter.',
  'rule.LP8.text':
    'Embolic protection is reasonable where something is debulked or an occlusion is opened: 8.3% embolised in EXCITE ISR (secondary page read) and 12.0% in two atherectomy studies, most of them with a filter (abstract read). No trial of protection itself was read.',
  'rule.LP9.text':
    'Debulking added to a coated balloon is unproven. The one randomised test in a stent (PHOTOPAC, 61 patients) stopped early and its result was not seen; a trial of 300 patients with exactly this question was still registered. A news text of 2023 calls the combination an “undeniable advantage” and cites no data.',
  'rule.LP10.text': 'A tool that has failed in this procedure is not advised again. Reasoned; no source states it.',
  'rule.LP11.text':
    'Without an open calf artery the outflow comes first: angiography to the foot, a path below the knee, or the question whether any option is left; the team. Reasoned: a target path runs to the ankle (Global Vascular Guidelines 5.1, 6.15), SVS 2015 grafts where target and run-off are good, and EXCITE ISR asked for one open calf artery.',

  'rule.LG1.text':
    'At most 30% left, no flow-limiting dissection, flow to the foot restored and no embolus known: prepared. The limits are those at which a review (Gerardi 2018, first part read) calls for a stent. Exactly 30% passes here; in the coronary book it fails, and the sources differ.',
  'rule.LG2.text':
    'More than 30% left calls for more preparation, and for a scaffold if it stays (Gerardi 2018, first part read). A coated balloon is ruled out; a label, too, excludes a lesion that keeps a balloon from opening (secondary page read).',
  'rule.LG3.text':
    'A flow-limiting dissection calls for a scaffold, whatever the indication was (Gerardi 2018, first part read): an eluting or a covered stent, whichever is at hand. A bare nitinol stent serves as well; it is not an option of this book because no trial of it in restenosis was read. It does not treat an embolus. Where no scaffold is left: the surgeon now.',
  'rule.LG4.text':
    'With an embolus, or with flow that is worse than before, no definitive device is named: look for an embolus, spasm, thrombus or a dissection that nobody has seen, since a device treats none of them. Reasoned; no source states it.',
} as const;
