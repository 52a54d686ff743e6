/** The drawing of a lesion: what stands in it, and the same in words. */
export const drawingTexts = {
  'drawing.long': 'uzunluq {length}',
  'drawing.wide': '⌀ {diameter} mm',
  'drawing.from-to': '{before} → {after}',
  'drawing.lesion': 'Lezyonun təsviri: {parts}',
  'drawing.part': '{field} {value}',
  'drawing.msa': 'MSA {area}',
  'drawing.reference': 'referens {reference}',
  'drawing.expansion': 'genişlənmə {percent}',
} as const;
