/** One sentence for each contradiction of a case with itself, naming both fields. */
export const cautionTexts = {
  'caution.category-without-wound':
    'The Rutherford category says tissue loss, but ulcer, heel and gangrene were all entered as none.',
  'caution.category-below-findings':
    'The Rutherford category says claudication or none, but rest pain, an ulcer or gangrene was entered: what was found counts.',
  'caution.rest-pain-mild-ischaemia':
    'Rest pain without a wound is meant to go with ischaemia of grade 3, but the measurement says less: one of the two is to be checked.',
  'caution.stated-ischaemia-grade':
    'The ischaemia grade of the report and the measurement do not agree: the measurement counts.',
  'caution.stated-wound-grade':
    'The wound grade of the report and the findings of the foot do not agree: the findings count.',
  'caution.stated-infection-grade':
    'The infection grade of the report and the signs that were entered do not agree: the signs count.',
  'caution.high-abi-compressible':
    'The ABI is above 1.30 but the ankle arteries were entered as compressible: above 1.30 the ABI counts as unknown.',
  'caution.restenosis-measures':
    'The stenosis and the velocity ratio lie on different sides of their limits: either is enough, and neither is converted.',
  'caution.occluded-below-100': 'The lesion was entered as occluded, but the stenosis is below 100%.',
  'caution.first-restenosis-treated':
    'The number of prior treatments and the last treatment do not agree: one says that this restenosis was treated before, the other that it was not.',
  'caution.unstented-with-stent': 'The lesion was entered as one without a stent, but something of a stent is known.',
  'caution.no-option-anaemia':
    'The haemoglobin is below 100 g/L beside the question of arterialisation: bleeding and wound healing.',
  'caution.no-option-immunosuppressed':
    'The patient is immunosuppressed beside the question of arterialisation: infection and wound healing.',
  'caution.contrast':
    'An allergy to contrast, or an eGFR below 30 mL/min/1.73 m² without dialysis, while treatment goes on: no source read gives a limit for contrast, so it is named and not advised on.',
  'caution.territory-not-entered':
    'The kind of the lesion was entered, but not which artery it is in: the answer is for the femoropopliteal segment.',
  'caution.pedal-without-target':
    'The pedal modifier says that an artery crosses the ankle, but the pedal target was entered as none.',
  'caution.gradual-but-recent':
    'The onset was entered as gradual, but the limb is in danger and got worse within 14 days: make sure that it is not acute.',
  'caution.young-ulcer-alone':
    'An ulcer of at most two weeks is the only sign of limb threat: it does not count as one yet.',
} as const;
