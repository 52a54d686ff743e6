/**
 * What each rule says and because of what: scope, indication, assessment. A text supports and never orders; it names class,
 * level and year where a source gives them, says "reasoned" where none does, and says how far a source was read.
 */
export const rulesBefore = {
  'rule.LS1.text':
    'New pain, pallor, a lost pulse, a cold, numb or weak limb, or a sudden worsening of at most two weeks is acute limb ischaemia (ACC/AHA 2024, table 2): a vascular emergency now, outside this tool. No device is advised and no WIfI stage is given. Where neither onset nor signs were entered, a limb in danger for at most 14 days counts as acute, the safer reading.',
  'rule.LS2.text':
    'Buerger’s disease, vasculitis, vasospastic or collagen vascular disease, trauma, emboli and venous causes are outside the definition of limb-threatening ischaemia (Global Vascular Guidelines 2019) and outside WIfI (its notes, secondary pages read): no stage and no “no option” by these rules. A circuit that is patent keeps its follow-up. A case report names thrombangiitis as an old reason for arterialisation: that is history.',
  'rule.LS3.text':
    'First lesions and the narrowing of a bypass are not this book’s question. A graft goes to its surgeon, with a complaint or without: SVS 2015 names vein grafts as the exception for treating without symptoms.',
  'rule.LS4.text':
    'The trials of these devices are femoropopliteal. SVS 2015 advises against endovascular treatment of isolated infrapopliteal disease in claudication (grade 1-C).',
  'rule.LS5.text':
    'A narrowing below 50% and a velocity ratio of at most 2.4 are no restenosis (Cochrane CD012510 and Tosaka 2012, abstracts read): looking for another cause of the complaint is reasonable. A flow-limiting dissection, an embolus or lost flow comes before this.',
  'rule.LS6.text':
    'Thrombus, an occlusion of at most 14 days, or an occluded covered stent in which nobody looked for thrombus points to thrombosis rather than restenosis. Reasoned; of covered stents 10.6% clotted against 3.4% of bare ones in the XLPAD registry (abstract read).',
  'rule.LS7.text':
    'Nothing shows the narrowing yet: a duplex velocity ratio or angiography comes first. Reasoned; nothing is dilated that has not been shown to be narrow.',
  'rule.LS8.text':
    'Without limb-threatening ischaemia there is no “no option”: objective ischaemia and rest pain or tissue loss are part of the definition (Global Vascular Guidelines 2019), and of the inclusion criteria of PROMISE II.',
  'rule.LS9.text':
    'Most evidence here is on restenosis in a stent. In restenosis, stented or not, a coated balloon lasted less well than in a first lesion (patency 68% against 85% at 12 months, P = 0.021; second-hand copy of the abstract).',
  'rule.LS10.text':
    'With an infected stent, artery or groin nothing is placed or dilated: the vascular team and the infection specialist now. In a review of infected bare stents outside the heart 83% had emergency surgery, 25% lost a limb or an organ and 23% died (abstract read).',
  'rule.LS11.text':
    'An aneurysm, a false aneurysm or a hole at the stent is another question than a narrowing: exclude infection first, the vascular team now. Single cases (beginnings read); the rest is reasoned.',

  'rule.LI1.text':
    'In limb-threatening ischaemia of WIfI stage 4 with ischaemia grade 2-3 revascularisation is recommended at average risk (Global Vascular Guidelines 6.11, grade 1-C), endovascular where feasible at high risk (6.33, 2-C); ACC/AHA 2024 recommends it for all limb-threatening ischaemia (10.2-1, class 1, level B-R).',
  'rule.LI2.text':
    'In stage 2-3 with ischaemia grade 2-3 treatment is reasonable: ACC/AHA 2024 recommends it for all limb-threatening ischaemia (class 1, level B-R), the Global Vascular Guidelines are weaker here (6.12, 6.34, grade 2-C). The middle of the two is taken.',
  'rule.LI3.text':
    'With ischaemia grade 1 and a wound that has shrunk by half or more after four weeks of care, wound care, infection control and offloading go on (Global Vascular Guidelines 6.9, 6.10, 6.35, 6.36: the four-week rule).',
  'rule.LI4.text':
    'In stage 1 the limb is at very low risk: wound care first (Global Vascular Guidelines 6.10, grade 2-C), unless the wound is known to fail at four weeks.',
  'rule.LI5.text':
    'Without significant ischaemia (grade 0) revascularisation is not advised: look for the other cause (Global Vascular Guidelines 6.9, good practice). The exception there: a wound of grade 2-3 that fails at four weeks, where a poorly perfused region might be targeted. That is for the team first, and no choice is named.',
  'rule.LI6.text':
    'With ischaemia grade 2-3 treatment is recommended although the stage is not complete (ACC/AHA 2024, 10.2-1, class 1, level B-R). The answer is provisional until wound and infection are graded.',
  'rule.LI7.text':
    'Claudication that limits the patient and was not helped enough by exercise and drugs: treatment is reasonable (ACC/AHA 2024, class 2a, level B-R; endovascular femoropopliteal class 1, level A; SVS 2015, 1-B). SVS 2015 asks for a benefit expected in more than 50% for at least two years (1-C).',
  'rule.LI8.text':
    'Exercise, drugs and risk factors come first where they were not tried or are going on, or where the claudication does not limit the patient (ACC/AHA 2024, SVS 2015).',
  'rule.LI9.text':
    'Where exercise and drugs help enough, revascularisation is of no benefit (ACC/AHA 2024, class 3: no benefit, level C-EO).',
  'rule.LI10.text':
    'Without symptoms a narrowed stent is left alone, however tight: SVS 2015 names reintervention without symptoms only for vein grafts, and AHA/ACC 2016 rates surgery solely to prevent progression class 3, harm.',
  'rule.LI11.text':
    'With ischaemia grade 1 and a wound that fails at four weeks treatment is reasonable (Global Vascular Guidelines 6.35, 6.36, grade 2-C; ACC/AHA 2024, 10.2-1).',
  'rule.LI12.text':
    'A foot that cannot be saved, a patient who did not walk before, or a limited life expectancy: aims, palliation and primary amputation are talked through first (Global Vascular Guidelines 6.2, good practice, and 9.2, grade 1-C; ACC/AHA 2024, 10.3.4-2 and -3, class 1, level C-EO). In a foot that cannot be saved no revascularisation is offered.',
  'rule.LI13.text':
    'Deep infection or wet gangrene is drained, debrided and treated with antibiotics now, before and independent of revascularisation (Global Vascular Guidelines 6.7, good practice; ACC/AHA 2024, class 1, level B-NR). A severe infection is not controlled while its signs are there, drained or not; that is reasoned.',

  'rule.LA1.text':
    'Rest pain or tissue loss without a usable measurement: perfusion is tested before anything else, because objective ischaemia is part of the diagnosis (Global Vascular Guidelines 1.1, 3.4; ACC/AHA 2024).',
  'rule.LA2.text':
    'With tissue loss, diabetes, dialysis or an artery that cannot be compressed the toe pressure is recommended, because an ankle can read too high (Global Vascular Guidelines 3.5, grade 1-B). At the beginning of dialysis ABI was below 0.9 in 10.8% of limbs, skin perfusion pressure below 50 mmHg in 21.1% (abstract read).',
  'rule.LA3.text':
    'Staging every limb that might be saved is recommended (Global Vascular Guidelines 1.2, 6.6, grade 1-C). Amputation at one year was 0, 8, 11 and 38% in stages 1 to 4, with wide intervals (van Reijen 2019, second-hand copy of the abstract).',
  'rule.LA4.text':
    'After drainage, debridement or correction of the inflow the limb is staged and measured again before the next decision (Global Vascular Guidelines 6.8, good practice; 6.23, grade 1-C).',
  'rule.LA5.text':
    'Angiography with dedicated views of ankle and foot is recommended before a limb is judged (Global Vascular Guidelines 6.15, good practice).',
  'rule.LA6.text':
    'Mapping the veins is recommended where a bypass may be asked for (ACC/AHA 2024, 10.2-5, class 1, level B-R; Global Vascular Guidelines 6.17, grade 1-C), of the other leg and both arms when this leg has none (6.18).',
  'rule.LA7.text':
    'Grading the target path by GLASS is reasonable (Global Vascular Guidelines 5.1, 6.16). The grades are entered, not computed; the matrix was read in two public implementations, not in the guideline. All immediate technical failures of one series fell in GLASS III (abstract read).',
} as const;
