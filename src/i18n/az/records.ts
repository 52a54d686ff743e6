/** The doors for other programs' files in the case library. */
export const recordsTexts = {
  'records.title': 'Digər proqramlar və registrlər üçün',
  'records.which': 'Nə saxlanılsın',
  'records.which.screen': 'Ekrandakı hal',
  'records.which.all': 'Bütün hallar',
  'records.form': 'Forma',
  'records.form.registry': 'Registr üçün cədvəl',
  'records.form.decimal-comma': 'Onluq vergüllü cədvəl',
  'records.form.fhir': 'FHIR sənədi',
  'records.form.registry.note': 'CSV: sütunlar arasında vergül, rəqəmlərdə nöqtə. Halın bir sətri, planı və edilənlə.',
  'records.form.decimal-comma.note':
    '3,6 yazan cədvəl proqramları üçün CSV: sütunlar arasında nöqtəli vergül. Halın bir sətri, planı və edilənlə.',
  'records.form.fhir.note':
    'FHIR R4: hal planı ilə bir sənəd kimi; bir neçə hal sətirdə bir-bir. Xəstənin adı, doğum tarixi və nömrəsi yoxdur.',
  'records.free-text': 'Halların kodları və səbəbləri ilə',
  'records.save': 'Saxla',
  'records.saving': 'Fayl yazılır…',
  'records.withheld':
    '{count, plural, one {# halın kodu və ya səbəbi buraxılıb: o} other {# halın kodları və ya səbəbləri buraxılıb: onlar}} xəstənin kim olduğunu deyə bilər.',
  'records.left':
    '{count, plural, one {# hal faylda yoxdur: onu} other {# hal faylda yoxdur: onları}} bu versiya oxuya bilmir. Saxlananı qorumaq üçün hamısını bir fayl kimi saxlayın.',
  'records.registry-title': 'Registrin halları',
  'records.registry': 'Registrin hallarını yoxla…',
} as const;
