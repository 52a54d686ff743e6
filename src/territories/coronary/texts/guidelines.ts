/** Where guidelines disagree: the questions, and what each document says. */
export const guidelineTexts = {
  'question.des-isr-device': 'Restenosis of a drug-eluting stent: which device?',
  'question.bms-isr-device': 'Restenosis of a bare-metal stent: which device?',
  'question.multilayer': 'Several layers of metal: what then?',
  'question.recurrent': 'Recurrent restenosis: what then?',
  'question.imaging': 'Intravascular imaging before treatment?',
  'question.underexpansion': 'Underexpansion: device or correction first?',
  'question.dapt-after-dcb': 'Antiplatelet therapy after a drug-coated balloon: how long?',
  'question.no-number': 'Words without a number',

  'position.des-isr-device.esc24':
    'DES over DCB for restenosis of a DES; the only recommendation on PCI for restenosis in the document. DCB has no class in it.',
  'position.des-isr-device.esc18': 'DES and DCB, both for restenosis of a BMS or a DES.',
  'position.des-isr-device.acc21':
    'DES, if the anatomy is appropriate and the patient can comply with dual antiplatelet therapy. No recommendation on DCB.',
  'position.des-isr-device.apac21': 'DCB first for restenosis of a DES or a BMS.',
  'position.des-isr-device.apac25': 'DCB by default; DCB or DES by the result of active lesion preparation.',
  'position.des-isr-device.lecture':
    'Attributes to ESC 2024: DES I A, and DCB IIa B in one table but IIa A in another. ESC 2024 has no class for the DCB; ESC/EACTS 2018 gave it I A.',

  'position.bms-isr-device.esc24': 'DCB and DES equal (text, no class).',
  'position.bms-isr-device.esc18': 'DES and DCB, both for restenosis of a BMS or a DES.',
  'position.bms-isr-device.acc21':
    'DES, if the anatomy is appropriate and the patient can comply with dual antiplatelet therapy. No recommendation on DCB.',
  'position.bms-isr-device.apac21': 'DCB first for restenosis of a DES or a BMS.',
  'position.bms-isr-device.lecture': 'DCB and DES equal.',

  'position.multilayer.esc24':
    'No sentence on layers. Read strictly, its preference for a DES has no exception for several layers.',
  'position.multilayer.acc21':
    'No sentence on the device. Brachytherapy may be considered in recurrent restenosis; the text names several layers of stent.',
  'position.multilayer.lecture':
    'From two layers on: avoid another stent; DCB only, with or without adjuncts, or CABG.',

  'position.recurrent.acc21-cabg':
    'Symptomatic, recurrent, diffuse restenosis with an indication: CABG can be useful over repeat PCI.',
  'position.recurrent.acc21-brachytherapy': 'Brachytherapy may be considered to improve symptoms.',
  'position.recurrent.esc18': 'Recurrent diffuse restenosis: the Heart Team should consider CABG over a new PCI.',
  'position.recurrent.esc24': 'No recommendation on CABG or brachytherapy for restenosis.',
  'position.recurrent.lecture':
    'Avoid a DES in recurrent restenosis with several layers. CABG without a class; brachytherapy is not named.',

  'position.imaging.esc24':
    'Intravascular imaging and stent enhancement “encouraged”, without a class. Its I A is for anatomically complex lesions.',
  'position.imaging.esc18': 'IVUS and/or OCT to detect stent-related mechanical problems that lead to restenosis.',
  'position.imaging.acc21': 'IVUS or OCT reasonable to find the mechanism of stent failure.',
  'position.imaging.eapci18': 'Routine intracoronary imaging in stent failure. Numbers were not visible.',
  'position.imaging.scai23': 'Imaging strongly considered in restenosis; its step-by-step algorithm was not found.',
  'position.imaging.lecture':
    'Class IIa, attributed to ESC 2024 and EAPCI: the wrong year. The class IIa C for restenosis is ESC/EACTS 2018.',

  'position.underexpansion.esc24':
    'Lesion preparation and correction of mechanical problems are required, then a DCB or a DES (text, no class).',
  'position.underexpansion.esc18': 'High-pressure non-compliant balloon (text, no class).',
  'position.underexpansion.acc21': 'Laser where underexpansion resists high-pressure balloons (text).',
  'position.underexpansion.lecture':
    'High-pressure non-compliant balloon with or without IVL; DES or DCB is decided only after optimal expansion.',
  'position.underexpansion.lecture-l12':
    'One table lists underexpansion and malapposition as a reason for a DCB. Contradicted by ESC 2024, ESC/EACTS 2018 and the lecture’s own L27.',

  'position.dapt-after-dcb.esc18': '6 months should be considered, stable disease.',
  'position.dapt-after-dcb.esc24': 'No duration after a DCB.',
  'position.dapt-after-dcb.zhang21':
    'No randomised trial has tested the duration after a DCB; trials stipulated 1 to 12 months.',
  'position.dapt-after-dcb.nice10':
    'Clopidogrel for 3 months after the balloon, against a usual 12 after a DES at that time; in restenosis of a BMS, and of any stent where another is not possible or therapy has to be short.',
  'position.dapt-after-dcb.sequent-faq': '3 months after its own balloon alone.',
  'position.dapt-after-dcb.lecture':
    '“Short” at high bleeding risk, without a number; otherwise as in de novo disease.',

  'position.no-number.recurrent':
    '“Recurrent” carries no count in any guideline text. Here: at least one earlier treatment of this restenosis, so two failures of the segment.',
  'position.no-number.recurrent-statpearls':
    'Failure of at least two revascularisation procedures at the stented segment; the one source seen that counts.',
  'position.no-number.late':
    '“Late” carries no number in any guideline text. A pooled analysis draws the line so that more than 12 months are late, and so does this tool.',
  'position.no-number.late-lee': 'Counts 12 months and more as late.',
  'position.no-number.large':
    '“Large vessel” carries no number in any source. Here: a reference diameter of 3.5 mm or more.',
} as const;
