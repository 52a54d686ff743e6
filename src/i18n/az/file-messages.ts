/** What became of a file that was opened, and of drafts that could not be read. */
export const fileMessageTexts = {
  'files.refused': '{name} açılmadı: {count, plural, one {# səhv} other {# səhv}}. Cari hal saxlanılıb.',
  'files.opened': '{name} açıldı. “Geri al” əvvəlki halı qaytarır.',
  'files.dismiss': 'Bağla',
  'files.unreadable':
    'Bu cihazda saxlanmış qaralama oxunmadı. Kənara qoyulub; atılmazdan əvvəl onu fayl kimi saxlayın.',
  'files.unreadable.save': 'Qaralamanı fayl kimi saxla',
  'files.unreadable.discard': 'Qaralamanı at',
  'files.unreadable.discard.question': 'Bu qaralama birdəfəlik atılsın?',
  'files.unreadable.discard.do': 'At',
  'files.unreadable.keep': 'Saxla',
  'files.unreadable.name': 'unreadable-draft',
} as const;
