/** What the leg says otherwise in the rooms that both pages have. */
export const roomTexts = {
  'app.case-file-name': 'relumen-leg',
  'library.file.case': 'relumen-leg-case',
  'library.file.all': 'relumen-leg-library',
  'lab.summary':
    '{region, select, none {} other {{region} · }}{lacking, plural, =0 {bütün alətlər} one {# alət yoxdur} other {# alət yoxdur}}',
  'library.foreign.not-here': 'Başqa proqramların cədvəlləri və sənədləri ayaq səhifəsində hələ oxunmur.',
  'library.search-hint': 'Kod, seqment, stent',
  'plan.heart-team': 'Komanda',
  'page.opens-there': 'Bu, ürək halıdır: öz səhifəsində açılır.',
  'value.decision.choice.amputation-team': 'Amputasiya',
  'report-window.unread': 'Bu ifadələri hələ heç bir həkim oxumayıb: sənədə düşməzdən əvvəl hər cümləni yoxlayın.',
} as const satisfies Readonly<Record<keyof typeof import('../rooms.ts').roomTexts, string>>;
