/** What the documents that were read say to the questions on which they differ. */
export const guidelineTexts = {
  'guidelines.title': 'Guidelines side by side',
  'document.ACC24': 'ACC/AHA 2024',
  'document.GVG': 'Global Vascular Guidelines 2019',
  'document.AHA16': 'AHA/ACC 2016',
  'document.SVS15': 'SVS 2015',
  'document.NICE773': 'NICE IPG773, 2023',
  'document.WIFI': 'WIfI 2014',
  'document.GERARDI': 'Gerardi 2018',
  'document.PROJECT': 'This project',

  'question.in-stent-device': 'In-stent restenosis: which device?',
  'position.in-stent-device.acc24':
    'Nothing on drug devices was found in the pages that were read. No guideline with a class for femoropopliteal in-stent restenosis was read.',
  'position.in-stent-device.gvg':
    'In the tables that were read nothing speaks of coated balloons, eluting stents or restenosis.',

  'question.claudication': 'Claudication that exercise has not helped: treat?',
  'position.claudication.acc24': 'Revascularisation is reasonable where exercise and drugs were not enough.',
  'position.claudication.svs15':
    'Treatment where a benefit is expected in more than half of the patients for at least two years.',
  'position.claudication.aha16': 'Harm: surgery solely to prevent progression.',

  'question.open-or-endovascular': 'Limb-threatening ischaemia: open or endovascular?',
  'position.open-or-endovascular.acc24': 'Individualise.',
  'position.open-or-endovascular.gvg-high':
    'High-risk patients: endovascular in stage 4 with ischaemia 2-3 (6.33) and stage 2-3 (6.34); with ischaemia 1 only after four weeks of a failing wound (6.35, 6.36).',
  'position.open-or-endovascular.gvg-open':
    'Selected high-risk patients with stage 3-4, ischaemia 2-3 and complex anatomy or a failed endovascular attempt: consider open surgery.',
  'position.open-or-endovascular.aha16': 'Surgery where the risk is acceptable.',
  'position.open-or-endovascular.svs15': 'Claudication: bypass for diffuse disease at average or low risk.',

  'question.conduit': 'Bypass without a single vein: another conduit?',
  'position.conduit.gvg': 'Against the routine use of another conduit.',
  'position.conduit.acc24': 'Other conduits are allowed.',
  'position.conduit.svs15':
    'Claudication: a prosthesis to the popliteal artery above the knee is accepted where the run-off is good.',

  'question.dual-antiplatelet': 'Two antiplatelet drugs after endovascular treatment: how long?',
  'position.dual-antiplatelet.acc24': '1 to 6 months is reasonable.',
  'position.dual-antiplatelet.gvg': 'At least 1 month.',
  'position.dual-antiplatelet.gvg-repeated': '1 to 6 months after repeated interventions at low bleeding risk.',
  'position.dual-antiplatelet.svs15': 'At least 30 days.',

  'question.no-option': 'Before “no option” is said',
  'position.no-option.gvg-images': 'Angiography with dedicated views of ankle and foot.',
  'position.no-option.gvg-specialist':
    'Nobody is called unsuitable without adequate images and a qualified vascular specialist.',
  'position.no-option.gvg-veins': 'The other leg and both arms are mapped where this leg has no vein.',

  'question.arterialisation': 'Arterialisation of deep veins',
  'position.arterialisation.nice':
    'Special arrangements only: governance, consent that names the uncertainty, audit or a registry; trained operators.',
  'position.arterialisation.acc24': 'Nothing on arterialisation was found in the pages that were read.',

  'question.abi-ceiling': 'From which ABI can the ankle arteries not be compressed?',
  'position.abi-ceiling.wifi': 'Not usable above 1.3.',
  'position.abi-ceiling.acc24': 'Non-compressible above 1.40.',

  'question.residual': 'How much may be left after preparation?',
  'position.residual.gerardi': 'Above 30% fails: exactly 30% passes, and so it does in this book.',
  'position.residual.heart':
    'In the rule book of the heart exactly 30% fails: the sources differ, and so do the gates.',
} as const;
