/** The drawing of a lesion: what stands in it, and the same in words. */
export const drawingTexts = {
  'drawing.long': '{length} long',
  'drawing.wide': '⌀ {diameter}\u00a0mm',
  'drawing.from-to': '{before} → {after}',
  'drawing.lesion': 'Drawing of the lesion: {parts}',
  'drawing.part': '{field} {value}',
  'drawing.msa': 'MSA {area}',
  'drawing.reference': 'reference {reference}',
  'drawing.expansion': '{percent} expanded',
} as const;
