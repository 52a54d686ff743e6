/** What a code gives away that it must not: said where one is typed or read. */
export const identifierTexts = {
  'identifier.number':
    'Bu, xəstə və ya telefon nömrəsinə oxşayır: {value}. Daha az rəqəmli öz kodunuzdan istifadə edin.',
  'identifier.date': 'Bu, tarixə oxşayır: {value}. Tarixsiz öz kodunuzdan istifadə edin.',
  'identifier.address': 'Bu, elektron poçt ünvanına oxşayır: {value}. Öz kodunuzdan istifadə edin.',
  'identifier.name': 'Bu, ad ola bilər. Öz kodunuzdan istifadə edin; ad yazmayın.',
} as const;
