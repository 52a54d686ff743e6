/**
 * What entry says beside the fields: the sections by their short names, `value-hint.*` for what a short label stands for,
 * `option.*` for a button whose word would only repeat its field's name, and the messages at a field that refuses an entry
 * or takes note of one. In these `unit` is `none` for ratios and counts; all figures come already written in the reader's way.
 */
export const entryTexts = {
  'section-short.lesion': 'Lezyon',
  'section-short.stent': 'Stent',
  'section-short.imaging': 'Görüntü',
  'section-short.patient': 'Xəstə',
  'section-short.preparation': 'Hazırlıq',
  'section-short.setting': 'Lab.',
  'entry-error.not-a-number':
    '{field}: {value} rəqəm deyil. {min} ilə {max}{unit, select, none {} other { {unit}}} arasında daxil edin.',
  'entry-error.not-an-integer': '{field}: {value} tam ədəd deyil. {min} ilə {max} arasında daxil edin.',
  'entry-error.out-of-range':
    '{field}: {value} {min}–{max}{unit, select, none {} other { {unit}}} aralığından kənardır.',
  'entry-error.wrong-unit': '{field}: {value} başqa vahiddədir. {min} ilə {max} {unit} arasında daxil edin.',
  'entry-note.outside-usual':
    'Qeyri-adi: əksərən {min}–{max}{unit, select, none {} other { {unit}}}. Qiyməti yoxlayın.',
  'entry-note.offer-conversion': '{entered} q/dL, yəni {value} q/L nəzərdə tutursunuz?',

  'option.lesion.timiFlow.0': '0',
  'option.lesion.timiFlow.1': '1',
  'option.lesion.timiFlow.2': '2',
  'option.lesion.timiFlow.3': '3',
  'value-hint.lesion.pattern.focal-gap': 'Fokal, ≤ 10 mm, iki stent arasında',
  'value-hint.lesion.pattern.focal-edge': 'Fokal, ≤ 10 mm, stentin kənarında',
  'value-hint.lesion.pattern.focal-body': 'Fokal, ≤ 10 mm, stentin əsas bədənində',
  'value-hint.lesion.pattern.multifocal': 'Fokal, bir neçə qısa sahə',
  'value-hint.lesion.pattern.diffuse-intrastent': '> 10 mm, stentlə məhdudlaşır',
  'value-hint.lesion.pattern.proliferative': '> 10 mm, stentdən kənara çıxır',
  'value-hint.lesion.pattern.occlusive': 'Tam damar tıxanması, TIMI 0',
  'option.stent.type.covered': 'Örtülü',
  'option.history.toolsFailedBefore.none': 'Yoxdur',
  'option.imaging.modalities.none': 'Yoxdur',
  'option.preparation.timiFlow.0': '0',
  'option.preparation.timiFlow.1': '1',
  'option.preparation.timiFlow.2': '2',
  'option.preparation.timiFlow.3': '3',
  'value-hint.preparation.dissection.a': 'Lümendə şüa keçirən sahələr, kontrast qalmır və ya minimal qalır',
  'value-hint.preparation.dissection.b': 'Paralel traktlar və ya ikiqat lümen, kontrast qalmır və ya minimal qalır',
  'value-hint.preparation.dissection.c': 'Kontrast lümendən kənarda və orada qalır',
  'value-hint.preparation.dissection.d': 'Spiralvarı dolma defekti, çox vaxt geniş boyanma ilə',
  'value-hint.preparation.dissection.e': 'Yeni qalıcı dolma defekti',
  'value-hint.preparation.dissection.f': 'A-E-dən heç biri, axının pozulması və ya tam damar tıxanması ilə',
} as const;
