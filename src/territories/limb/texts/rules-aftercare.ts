/** The texts of aftercare. Nothing of it is said of an arterialisation, for which no regimen is agreed. */
export const rulesAftercare = {
  'rule.LC1.text': 'After revascularisation antiplatelet treatment is recommended (ACC/AHA 2024, class 1, level B-R).',
  'rule.LC2.text':
    'Rivaroxaban 2.5 mg twice daily with low-dose aspirin is recommended (ACC/AHA 2024, class 1, level A). Its trial left out high bleeding risk, renal failure (secondary page read) and current major tissue loss; major bleeding was 5.94% against 4.06% (VOYAGER PAD). An alternative to dual antiplatelet treatment: no source read settles all three drugs together.',
  'rule.LC3.text':
    'Dual antiplatelet treatment for 1-6 months is reasonable after endovascular treatment (ACC/AHA 2024, class 2a, level C-LD); at least a month (Global Vascular Guidelines 10.4, 2-C), 1-6 months after repeated interventions at low bleeding risk (10.5, 2-C), at least 30 days (SVS 2015, 2-B). An alternative to low-dose rivaroxaban with aspirin.',
  'rule.LC4.text':
    'Where an anticoagulant is needed for another reason, one antiplatelet beside it can be reasonable (ACC/AHA 2024, class 2a, level C-LD). An anticoagulant at full dose with two antiplatelet drugs appears in no source read as a regimen.',
  'rule.LC5.text':
    'A statin is recommended (Global Vascular Guidelines 10.1, grade 1-A); the aim of LDL cholesterol below 55 mg/dL (1.4 mmol/L) and halved is that of ESC 2024 on a society page (secondary).',
  'rule.LC6.text':
    'Examination, ABI and duplex within a month, at 3 months, then every 6 months for stents (SVS, 2-C); with new symptoms ABI and duplex (ACC/AHA 2024, class 1, level C-LD).',
  'rule.LC7.text':
    'Wound care, offloading and infection control by a team are recommended (ACC/AHA 2024: class 1, level A for offloading a diabetic foot ulcer; class 1, level B-NR for infection).',
  'rule.LC8.text':
    'A label asks the physician to talk the mortality findings on paclitaxel through with the patient (secondary page read); that the talk took place is recorded. The label predates or ignores the FDA’s letter of 2023.',
} as const;
