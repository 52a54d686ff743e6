/** The rooms beside the plan of the leg. */
export const roomTexts = {
  'rooms.open': 'Hesabat və öyrənmə',
  'rooms.title': 'Ayaq: hesabat, sübut və hallar',
  'rooms.list': 'Bölmələr',
  'rooms.room.report': 'Hesabat səhifəsi',
  'rooms.room.opinion': 'İkinci rəy',
  'rooms.room.files': 'Başqa proqramlar üçün',
  'rooms.files.intro':
    'Hal və onun planı cədvəlin sətri kimi və ya yerli kodlarla FHIR sənədi kimi. Halın kodu və sərbəst mətnlər sətrə düşmür; xəstənin kim olduğunu deyə bilən isə nə sətrə, nə sənədə düşür.',
  'rooms.files.csv': 'Cədvəlin sətri (CSV)',
  'rooms.files.csv-comma': 'Onluq vergüllərlə sətir (CSV)',
  'rooms.files.fhir': 'Sənəd (FHIR)',
  'rooms.room.teaching': 'Tədris halları',
  'rooms.room.atlas': 'Atlas',
  'rooms.room.journal': 'Tədqiqatlar jurnalı',
  'rooms.report.intro': 'Hal və plan A4 vərəqdə. Ctrl P onu plandan da çap edir.',
  'rooms.report.print': 'Səhifəni çap et',
} as const satisfies Readonly<Record<keyof typeof import('../rooms.ts').roomTexts, string>>;
