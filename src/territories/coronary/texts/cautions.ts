/** One sentence for each contradiction of a case with itself, naming both fields. */
export const cautionTexts = {
  'caution.pattern-timi-flow':
    'The pattern and the TIMI flow before treatment do not agree: an occlusive pattern goes with TIMI 0, and TIMI 0 with an occlusive pattern.',
  'caution.focal-pattern-long':
    'The pattern is focal but the lesion length is more than 10 mm: focal restenosis is up to and including 10 mm long.',
  'caution.diffuse-pattern-short':
    'The pattern is diffuse or proliferative but the lesion length is 10 mm or less, which would be focal.',
  'caution.intrastent-beyond': 'The pattern is diffuse intrastent, but the lesion is said to extend beyond the stent.',
  'caution.proliferative-inside':
    'The pattern is proliferative, but the lesion is said not to extend beyond the stent.',
  'caution.one-layer-after-des':
    'One metal layer was entered, but the last treatment of this segment was a DES, which would make at least two.',
  'caution.first-restenosis-treated':
    'The number of prior treatments and the last treatment do not agree: one says that this segment was treated for restenosis before, the other that it was not.',
  'caution.underexpansion-denied':
    'The operator’s reading says not underexpanded, but the minimum stent area says it is: the measurement counts.',
  'caution.underexpansion-denied-after':
    'The operator’s reading says not underexpanded, but the minimum stent area after preparation says it is: the measurement counts.',
  'caution.ffr-ifr-disagree':
    'FFR and iFR disagree: one is significant and the other is not. The significant one counts as proof of ischaemia.',
  'caution.mild-stenosis-slow-flow':
    'The stenosis is below 50% but the TIMI flow is less than 3: look for another cause of slow flow, or check the stenosis.',
  'caution.area-smaller-after':
    'The minimum stent area after preparation is smaller than the one before it: check both measurements.',
  'caution.dissection-stable-flow':
    'A dissection of type C to F was entered together with TIMI 3 flow that is stable: check the dissection type and the flow.',
  'caution.drug-in-bms': 'A drug was entered for a bare-metal stent: check the stent type and the drug.',
  'caution.protection-outside-left-main':
    'Left main protection was entered, but the vessel is not the left main: it has no effect here.',
  'caution.tissue-without-oct': 'An OCT tissue type was entered, but OCT is not among the imaging that was done.',
  'caution.area-without-imaging':
    'A minimum stent area was entered, but neither IVUS nor OCT is among the imaging that was done.',
  'caution.area-after-without-imaging':
    'A minimum stent area after preparation was entered, but neither IVUS nor OCT is among the imaging that was done.',
  'caution.correction-not-imaged':
    'The residual stenosis suggests that the underexpansion is corrected, but the minimum stent area was not measured again: confirm by imaging.',
  'caution.overlap-one-layer':
    'An overlap of two stents was entered, but only one metal layer: an overlap has at least two.',
  'caution.overlap-after-des':
    'An overlap of two stents of one treatment was entered, but the last treatment was a DES for restenosis: two layers are counted.',
  'caution.overhang-not-ostial':
    'The stent is said to stand out into the aorta, but the position is not ostial: check both.',
  'caution.wire-behind-strut-balloons-worked':
    'The wire is said to run outside the stent or behind a strut, but a balloon has worked over it: check the wire.',
  'caution.underexpanded-but-expanded':
    'The operator’s reading says underexpanded, but the stent area is as large as its reference or larger: check both areas.',
  'caution.occlusive-below-100':
    'The pattern is occlusive, but the stenosis entered is less than 100%: unless there is flow, 100% counts.',
  'caution.no-flow-below-100': 'The flow is TIMI 0, but the stenosis entered is less than 100%: 100% counts.',
  'caution.stenosis-100-with-flow':
    'The stenosis entered is 100%, but there is flow through it: the flow counts, and the vessel is not occluded.',
  'caution.residual-readings-disagree':
    'The residual stenosis and its reading by eye do not agree on whether it is below 30%: the figure counts.',
  'caution.small-area-denied':
    'The operator’s reading says not underexpanded, but the minimum stent area is small (below 7.0 mm² in a left main, a figure read in an abstract; below 4.5 mm² by OCT where the vessel was not entered): underexpansion is presumed.',
  'caution.small-area-denied-after':
    'The operator’s reading says not underexpanded, but the minimum stent area measured after preparation is small (below 7.0 mm² in a left main, a figure read in an abstract; below 4.5 mm² by OCT elsewhere): what is too small now was too small before.',
} as const;
