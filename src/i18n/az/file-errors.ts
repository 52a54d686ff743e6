/** Why a file was not taken; what a field refuses as well stands with the words of entry. */
export const fileErrorTexts = {
  'entry-error.not-json': 'Bu, hal faylı deyil: JSON kimi oxunmur.',
  'entry-error.too-large': 'Bu fayl hal faylı olmaq üçün çox böyükdür.',
  'entry-error.too-deep': 'Bu, hal faylı deyil: siyahıları və qrupları bir-birinin içində çox dərindədir.',
  'entry-error.duplicate-key': '{value} adı bir qrupda iki dəfə var.',
  'entry-error.forbidden-key': '{value} adına icazə yoxdur.',
  'entry-error.wrong-kind': 'Bu, bu proqramın hal faylı deyil.',
  'entry-error.other-territory':
    'Bu, başqa damar hövzəsinin halıdır ({value}). Heç nə dəyişdirilmədi; onu belə halların daxil edildiyi yerdə açın.',
  'entry-error.wrong-version': 'Bu hal faylının etibarlı versiyası yoxdur: {value}.',
  'entry-error.newer-version':
    'Bu hal faylının versiyası {value}, bu proqramın oxuduğundan yenidir. Əvvəlcə proqramı yeniləyin.',
  'entry-error.later-field':
    '{field}: {value}, versiyasında belə sahə olmayan faylda yazılıb; ona schemaVersion {needs} lazımdır.',
  'entry-error.later-word':
    '{field}: {value} üçün schemaVersion {needs} lazımdır. Bu faylın versiyası bunları qəbul edir: {words}.',
  'entry-error.unknown-field': '{field}: hal faylında belə sahə yoxdur.',
  'entry-error.missing': '{field}: qiymət çatışmır.',
  'entry-error.wrong-type': '{field}: {value} bu sahənin qəbul etdiyi növdən deyil.',
  'entry-error.not-one-of': '{field}: {value} bunlardan deyil: {words}.',
  'entry-error.too-long': '{field}: {max} işarədən uzundur.',
  'entry-error.not-a-date': '{field}: {value} tarix deyil.',
  'files.teaching': 'Bu, tədris halıdır. Onu “Öyrənmə”, “Tədris halları” altında açın.',
  'files.message': 'Bu, ikinci rəy sorğusu və ya ona cavabdır. Onu “İkinci rəy” altında açın.',
  'files.several':
    'Bu faylda {count} hal var. Onu “Hallar” altında gətirin, orada nəyin yeni olduğunu götürməzdən əvvəl görürsünüz.',
} as const;
