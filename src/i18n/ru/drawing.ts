/** The drawing of a lesion: what stands in it, and the same in words. */
export const drawingTexts = {
  'drawing.long': 'длина {length}',
  'drawing.wide': '⌀ {diameter} мм',
  'drawing.from-to': '{before} → {after}',
  'drawing.lesion': 'Рисунок поражения: {parts}',
  'drawing.part': '{field} {value}',
  'drawing.msa': 'MSA {area}',
  'drawing.reference': 'референс {reference}',
  'drawing.expansion': 'раскрытие {percent}',
} as const;
