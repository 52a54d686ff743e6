/** A newer build of the program, and what keeps this window from being reloaded. */
export const updateTexts = {
  'update.offline-ready': 'Ready to work offline',
  'update.incomplete':
    'Not everything that is needed to work offline is on this device. It is fetched again once the server answers.',
  'update.found': 'A new version of Relumen is ready.',
  'update.unread': 'What changed could not be read.',
  'update.ready': 'Relumen {app} with knowledge {knowledge} is ready (here: {appHere}, {knowledgeHere}).',
  'update.ready-same': 'Another build of Relumen {app} with knowledge {knowledge} is ready.',
  'update.rules': '{count, plural, =0 {No rule changed.} one {# rule changed.} other {# rules changed.}}',
  'update.rules-named': '{count, plural, one {# rule changed: {rules}.} other {# rules changed: {rules}.}}',
  'update.impact': 'In {of, number} example cases {percent}% of answers change.',
  'update.impact-few': 'In {of, number} example cases less than 1% of answers change.',
  'update.impact-none': 'In {of, number} example cases no answer changes.',
  'update.accept': 'Update now',
  'update.later': 'Later',
  'update.replaced': 'Relumen was updated. This window goes on with version {app} until it is reloaded.',
  'update.since':
    'Since the last start: Relumen {app} with knowledge {knowledge} (before: {appBefore}, {knowledgeBefore}).',
  'update.dismiss': 'Dismiss',
  'update.reload': 'Reload',
  'update.hold.saving': 'The case is being stored.',
  'update.hold.problem': 'The last change is not stored yet: nothing is reloaded before it is.',
  'update.hold.entry': 'Not taken over yet: {field}. Complete or clear it first.',
  'update.hold.nothing-kept':
    'Nothing is kept on this device: a reload would lose the case on the screen. Save it as a file and begin a new case first.',
  'update.hold.sealed':
    'The cases are sealed: a reload would lose the case on the screen. Give the passphrase, or begin a new case first.',
} as const;
