/**
 * What a seed document says, what the publications say, and what is done about it. Nothing in `.seed` is advice; the
 * target balloon's pressure and the doses of the case are deliberately not repeated.
 */
export const discrepancyTexts = {
  'discrepancy.triple-therapy.seed':
    'After arterialisation three antithrombotics at full dose, in a man with a haemoglobin of 82 g/L under imatinib and methylprednisolone; the same again after the second procedure.',
  'discrepancy.triple-therapy.publications':
    'No source read supports full-dose anticoagulation with two antiplatelet drugs. ACC/AHA 2024 has, after revascularisation, aspirin with rivaroxaban 2.5 mg twice daily (1 A), dual antiplatelet treatment (2a C-LD), or an anticoagulant with one antiplatelet where it is needed for another reason (2a C-LD). VOYAGER PAD left out high bleeding risk and current major tissue loss.',
  'discrepancy.triple-therapy.done':
    'Shown as what was done, never as a regimen; a caution stands below 100 g/L. Interactions of imatinib were not checked.',
  'discrepancy.balloon-pressure.seed': 'A pressure for the target balloon, printed in millimetres of mercury.',
  'discrepancy.balloon-pressure.publications':
    'It cannot be right: at that pressure a coronary balloon would not fill. Almost certainly atmospheres are meant. No source gives the pressure.',
  'discrepancy.balloon-pressure.done': 'Step V4 gives no number: from the balloon’s own chart, in atmospheres.',
  'discrepancy.safe.seed': 'Paclitaxel balloons and stents are an “advanced, effective and safe” method (April 2023).',
  'discrepancy.safe.publications':
    'SWEDEPAD 2 (2025, claudication): deaths at five years HR 1.47 (1.09-1.98), over the whole follow-up 1.18 (0.94-1.48), no gain in quality of life. SWEDEPAD 1 and BASIL-3 (limb threat): no limb and no life saved. Against it Parikh 2023 (HR 1.14, 0.93-1.40) and the FDA’s letter of July 2023, both older.',
  'discrepancy.safe.done': 'Never “clear”; the talk with the patient is recorded.',
  'discrepancy.no-option-shown.seed':
    '“No option” is taken as established after failed attempts to pass the calf arteries.',
  'discrepancy.no-option-shown.publications':
    'The Global Vascular Guidelines ask for foot views and a specialist’s judgement first (6.15, 6.19) and for mapped veins of the other leg and the arms (6.18); PROMISE II had an independent committee. Foot views, a search for a pedal target, vein mapping, inflow and a second reviewer are not reported.',
  'discrepancy.no-option-shown.done': 'The list stays open, six points are named.',
  'discrepancy.wifi-stated.seed': 'WIfI 2-3-1 without ABI, toe pressure or TcPO2.',
  'discrepancy.wifi-stated.publications':
    '2-3-1 is stage 4, high risk: it agrees. But the ischaemia grade is stated, not measured; the Global Vascular Guidelines ask for objective haemodynamics, toe pressure preferred.',
  'discrepancy.wifi-stated.done': 'The stage is shown, provisional.',
  'discrepancy.undeniable-advantage.seed':
    'Atherectomy combined with drug-eluting technologies is an “undeniable advantage”.',
  'discrepancy.undeniable-advantage.publications':
    'No trial read shows it. EXCITE and the meta-analysis compare laser with a plain balloon, without a drug; JET-ISR has one arm; the 2013 study had atherectomy in both arms; PHOTOPAC stopped early and its result was not seen; a trial of 300 patients was still registered. Emboli came in 8.3% (EXCITE) and 12.0% (two atherectomy studies, most with a filter).',
  'discrepancy.undeniable-advantage.done': 'Debulking is an option of preparation, weak, beside a named conflict.',
  'discrepancy.wound-healing.seed': 'The technique brings an effect sufficient for wound healing.',
  'discrepancy.wound-healing.publications':
    'One patient, closed at two months, a second procedure, “a clear trend” to healing, no final date. PROMISE II: 25% healed at six months, 51% healing, 66.1% alive with the leg. An early series: a median of 39 weeks to heal. A third need a second procedure.',
  'discrepancy.wound-healing.done': 'Said beside the option.',
  'discrepancy.thrombangiitis.seed': 'Arterialisation was used in “thrombanginitis”.',
  'discrepancy.thrombangiitis.publications':
    'WIfI and the definition of limb-threatening ischaemia leave out Buerger’s disease and vasculitis; the trials were in atherosclerosis.',
  'discrepancy.thrombangiitis.done': 'Out of scope; history only.',
  'discrepancy.endarterectomy-abandoned.seed':
    'Surgeons have long since abandoned open loop endarterectomy, because atherectomy exists.',
  'discrepancy.endarterectomy-abandoned.publications':
    'Nothing read speaks of loop endarterectomy. Open surgery is alive: BEST-CLI (bypass first with a good vein), the Global Vascular Guidelines, ACC/AHA 2024. In occluded stents OUT-STEPP shows no difference, more blood and days.',
  'discrepancy.endarterectomy-abandoned.done': 'Bypass is an option with its own rules.',
  'discrepancy.long-term.seed': 'Better long-term results than standard balloon angioplasty.',
  'discrepancy.long-term.publications':
    'True for patency and reintervention of a coated balloon in femoropopliteal restenosis, up to 12-24 months; not for walking, limb or life. Beyond two years it rests on 50 matched patients.',
  'discrepancy.long-term.done': 'Said with its limits.',
  'discrepancy.steroid-calcification.seed': 'The calcification “could be associated” with methylprednisolone.',
  'discrepancy.steroid-calcification.publications': 'The author’s conjecture; nothing read supports it.',
  'discrepancy.steroid-calcification.done': 'Not shown as a fact.',
  'discrepancy.twenty-percent.seed': 'Up to 20% resist endovascular treatment.',
  'discrepancy.twenty-percent.publications': 'It agrees with the abstract of PROMISE II: up to 20% without an option.',
  'discrepancy.twenty-percent.done': 'No difference.',
  'discrepancy.valves.seed':
    'Valves are destroyed up to the venous arch; a longer graft or a lower crossing is better.',
  'discrepancy.valves.publications':
    'It agrees with NICE IPG773 (valves to the midfoot, stents from the heel bone to the crossing) and with the patterns of failure (outflow 68%, inflow 56% of redo cases). No comparison exists.',
  'discrepancy.valves.done': 'Steps V9 and V10.',
  'discrepancy.perforators.seed':
    'Perforating veins need not be tied, and yet the second graft was placed to close perforating branches.',
  'discrepancy.perforators.publications': 'The case contradicts the opinion it cites; no comparison was read.',
  'discrepancy.perforators.done': 'Step V9 names open perforating veins as one explanation, not as a rule.',

  'dispute.gvg-high-risk':
    'A pocket page (6.5) defines high risk with the same sign as average risk, a two-year survival above 50%: a misprint. The definition is that of 6.4.',
  'dispute.ankle-70': 'An ankle pressure of 70 mmHg is printed in WIfI grades 1 and 2: here it is 2, and named.',
  'dispute.band-holes':
    'Between the printed bands are holes (an ABI of 0.79 to 0.80 and 0.39 to 0.40, a toe of 59 to 60): half-open bands have none.',
  'dispute.abi-ceiling': 'WIfI does not use an ABI above 1.3, ACC/AHA 2024 above 1.40: here 1.30, and named.',
  'dispute.gvg-table':
    'Table 3.5 of the Global Vascular Guidelines is reported to leave out W0-I1-fI2 and to print W0-I2-fI1 twice: the grid is Mills’ as transcribed, to be checked by a person.',
  'dispute.wifi-calculators':
    'Four public calculators of those compared are wrong in 10 to 40 of 64 cells, and one GLASS program uses a formula: here tables only.',
  'dispute.excite-counts':
    'EXCITE ISR is told with 250 or 252 patients and a success of 93.5 and 82.7% or 92.9 and 81.7%: the first set, marked.',
  'dispute.swedepad-2-n':
    'SWEDEPAD 2 is told with 1,136 patients, about 1,200, or 2,155 (not credible), and one page mixes the two trials: 1,136, marked.',
  'dispute.inpact-global':
    'A patency of 88.7% at a year in the IN.PACT Global cohort is far above the randomised arms: shown as single-arm and secondary.',
  'dispute.reline-occlusions':
    'The abstract of RELINE gives no share of occlusions, the maker’s page about 21%: weak in an occluded stent.',
  'dispute.limflow-approval': 'One news copy prints the wrong pathway of a US approval: the pathway is not stated.',
  'dispute.basil-intervals': 'The intervals of BASIL-3 are 97.5% on one page and 95% in a letter: said in the record.',
  'dispute.residual-limit':
    'More than 30% fails in the limb’s review, 30% fails in the coronary protocol: each book its own, named at 30.',
  'dispute.life-btk':
    'LIFE-BTK is neither in-stent nor femoropopliteal, and one page repeats its two-year figures as three-year ones: not used.',
} as const;
