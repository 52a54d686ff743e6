/** The scope rules, title and text: a case outside the intended use is told so at once, in full. The habits of rules.ts hold. */
export const scopeRuleTexts = {
  'rule.S1.title': 'Cardiogenic shock: out of scope',
  'rule.S1.text':
    'Shock lies outside the intended use of this tool: the emergency protocol comes first, and no device is advised.',
  'rule.S2.title': 'Stent thrombosis comes before restenosis',
  'rule.S2.text':
    'A STEMI, or TIMI 0 flow with thrombus, points to stent thrombosis: restoring flow, treating the thrombus and finding the mechanical cause come before this tool. For stent thrombosis ESC 2024 (section 6.4, text) names a repeat DES for fracture, collapse or residual edge dissection, and a high-pressure non-compliant balloon for underexpansion or malapposition.',
  'rule.S3.title': 'No angiographic restenosis',
  'rule.S3.text':
    'Below 50% diameter stenosis with TIMI 3 flow the angiographic definition of restenosis (≥ 50%: lecture L1; Alfonso 2022, opening read) is not met, so looking for another cause is reasonable; malapposition alone is not treated.',
  'rule.S4.title': 'More than 5 mm from the stent',
  'rule.S4.text':
    'A lesion more than 5 mm from the stent’s edge is de novo disease, because restenosis is defined within the stent or 5 mm of either edge (lecture L1; Alfonso 2022, opening read).',
  'rule.S5.title': 'Early failure, within one month',
  'rule.S5.text':
    'Less than 1 month after implantation an edge dissection, haematoma, underexpansion or thrombosis is to be thought of rather than restenosis, so imaging first is reasonable. Reasoned; no source states it.',
  'rule.S6.title': 'Graft: little evidence applies',
  'rule.S6.text':
    'In a bypass graft the evidence may not apply, because AGENT IDE enrolled native vessels and excluded grafts; considering the native vessel is reasonable.',
  'rule.S7.title': 'Left main not known to be protected',
  'rule.S7.text':
    'In a left main that is not known to be protected a Heart Team decision is reasonable; the US label of AGENT lists the unprotected native left main as a contraindication.',
  'rule.S8.title': 'Scaffold or covered stent: little evidence',
  'rule.S8.text':
    'There is little evidence on restenosis in a bioresorbable scaffold or a covered stent. RIBS VII (n = 117) studied restenosis of scaffolds, 76% of them treated with a DES; no record here deals with covered stents.',
  'rule.S9.title': 'Below 50%: the flow decides',
  'rule.S9.text':
    'Below 50% stenosis it stays open whether this is restenosis while the flow is unknown or below TIMI 3, so the flow is asked for and no device is advised (definition: lecture L1).',
  'rule.S10.title': 'Haematoma at the stent’s edge',
  'rule.S10.text':
    'A haematoma at the stent’s edge is not restenosis and is out of scope. Reasoned; no source states it.',
} as const;
