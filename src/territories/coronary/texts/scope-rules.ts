/** The texts of the scope rules: a case outside the intended use is told so at once, in full. The habits of rules.ts hold. */
export const scopeRuleTexts = {
  'rule.S1.text':
    'Shock and cardiac arrest lie outside the intended use of this tool: the emergency protocol comes first, and no device is advised.',
  'rule.S2.text':
    'A STEMI, or an occlusion with an acute presentation, with thrombus or less than 1 month after implantation, points to stent thrombosis: restoring flow, treating the thrombus and finding the mechanical cause come before this tool. For stent thrombosis ESC 2024 (section 6.4, text) names a repeat DES for fracture, collapse or residual edge dissection, and a high-pressure non-compliant balloon for underexpansion or malapposition.',
  'rule.S3.text':
    'Below 50% diameter stenosis with TIMI 3 flow the angiographic definition of restenosis (≥ 50%: lecture L1; Alfonso 2022, opening read) is not met, so looking for another cause is reasonable; malapposition alone is not treated. An acute presentation with thrombus or neoatherosclerosis in the stent, lost flow and a bail-out come before it.',
  'rule.S4.text':
    'A lesion more than 5 mm from the stent’s edge is de novo disease, because restenosis is defined within the stent or 5 mm of either edge (lecture L1; Alfonso 2022, opening read).',
  'rule.S5.text':
    'Less than 1 month after implantation an edge dissection, haematoma, underexpansion or thrombosis is to be thought of rather than restenosis, so imaging first is reasonable. Reasoned; RIBS IV and RIBS V (secondary pages read) left such cases out.',
  'rule.S6.text':
    'In a bypass graft the evidence may not apply, because AGENT IDE enrolled native vessels and excluded grafts; considering the native vessel is reasonable, and a Heart Team decision when it recurs.',
  'rule.S7.text':
    'In a left main that is not known to be protected a Heart Team decision is reasonable; the US label of AGENT lists the unprotected native left main as a contraindication.',
  'rule.S8.text':
    'There is little evidence on restenosis in a bioresorbable scaffold or a covered stent. RIBS VII (n = 117) studied restenosis of scaffolds, 76% of them treated with a DES; no record here deals with covered stents.',
  'rule.S9.text':
    'Below 50% stenosis it stays open whether this is restenosis until TIMI 3 flow is known and, in an acute presentation, whether thrombus or neoatherosclerosis is in the stent: these are asked for, and no device is advised. A reduced flow does not fit so mild a stenosis: one of the two is to be checked (definition: lecture L1).',
  'rule.S10.text':
    'A haematoma at the stent’s edge is not restenosis and is out of scope. Reasoned; no source states it.',
  'rule.S11.text':
    'A segment that has been irradiated calls for caution: late thrombosis has been described after brachytherapy, and a second irradiation did worse than a first (more target lesion failure, P = 0.008, in 343 patients; Basala 2025, abstract read).',
  'rule.S12.text':
    'At an ostium, in the left main, where the stent stands out into the aorta, at a side branch, in an occlusion and within 1 month of implantation a wire can pass outside the stent: making sure by imaging that it runs inside is reasonable before any high-pressure balloon, because published cases crushed a good stent from outside. Reasoned from case reports.',
  'rule.S13.text':
    'In an acute presentation with thrombus or neoatherosclerosis a ruptured plaque in the stent can be the culprit below 50% stenosis and with TIMI 3 flow. No rule here chooses a device for it, so the case stays open. Reasoned from case reports; no source settles it.',
  'rule.S14.text':
    'An aneurysm in the treated segment lies outside every trial on record here, so a Heart Team decision is reasonable and no choice counts as clear. Reasoned; no source states it.',
  'rule.S15.text':
    'A perforation is an emergency with its own protocol (balloon tamponade, covered stent): it is out of scope at once, before a bail-out too, and no device is advised. Reasoned; no source was read.',
} as const;
