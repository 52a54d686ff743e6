/** The drawing of a lesion: what stands in it, and the same in words. */
export const drawingTexts = {
  'drawing.proximal': 'proximal',
  'drawing.distal': 'distal',
  'drawing.from-to': '{before} → {after}',
  'drawing.lesion': 'Drawing of the lesion: {parts}',
  'drawing.part': '{field} {value}',
  'drawing.msa': 'MSA {area}',
  'drawing.msa-of': 'MSA {area} in a reference of {reference}',
  'drawing.reference': 'reference {reference}',
  'drawing.expansion': '{percent} expanded',
} as const;
