/** What the leg says otherwise in the rooms that both pages have. */
export const roomTexts = {
  'app.case-file-name': 'relumen-leg',
  'library.file.case': 'relumen-leg-case',
  'library.file.all': 'relumen-leg-library',
  'lab.summary':
    '{region, select, none {} other {{region} · }}{lacking, plural, =0 {all tools} one {# tool lacking} other {# tools lacking}}',
  'library.foreign.not-here': 'Tables and documents of other programs are not read on the page of the leg yet.',
  'library.search-hint': 'Code, segment, stent',
  'plan.heart-team': 'The team',
  'page.opens-there': 'This is a case of the heart: it opens on its page.',
  'value.decision.choice.amputation-team': 'Amputation',
  'report-window.unread':
    'No clinician has read these wordings yet: check every sentence before it goes into a record.',
} as const;
