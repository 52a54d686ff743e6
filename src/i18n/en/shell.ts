/** The case pane and the frame around the panes. */
export const shellTexts = {
  'entry.title': 'Case',
  'entry.setting-note': 'Only where this case differs from the lab’s own settings.',
  'entry.progress': '{known} of {total}',
  'entry.more': 'More: {fields}',
  'entry.more-count': '{count, plural, one {# other} other {# others}}',
  'entry.clear': '{field}: back to unknown',
  'entry.could-change': 'could change the plan',
  'entry.next':
    '{count, plural, one {# answer could change the plan} other {# answers could change the plan}}. Next: {field}',
  'entry.nothing-open': 'No missing answer would change the plan.',
  'entry.range': '({low}–{high})',
  'entry.still': 'Still {value}.',
  'entry.still-unknown': 'Still unknown.',
  'entry.expansion': 'Expansion {percent} % (MSA / reference, computed)',
  'entry.tool.worked': 'Worked',
  'entry.tool.failed': 'Failed',
  'entry.tool.unknown': 'Used',
  'entry.code-hint': 'Case code, no names',
  'entry.gate.fill': 'Gate met',
  'entry.gate.fill-rest': 'Flow kept, no dissection',
  'entry.gate.take-back': 'Take back',
  'entry.gate.will-enter': 'Enters what is still unknown: {list}.',
  'entry.gate.has-entered': 'Entered with one tap: {list}.',
  'entry.gate.residual': 'residual 20 %',
  'entry.gate.timi': 'TIMI 3',
  'entry.gate.dissection': 'no dissection',
  'entry.gate.flow': 'flow stable',

  'app.name': 'Relumen',
  'app.subject': 'in-stent restenosis adviser',
  'app.skip-to-case': 'Skip to the case',
  'app.skip-to-plan': 'Skip to the plan',
  'app.menu': 'Menu',
  'app.panes': 'Panes',
  'app.pane.case': 'Case',
  'app.pane.plan': 'Plan',
  'app.pane.why': 'Why',
  'app.new-case': 'New case',
  'app.undo': 'Undo',
  'app.save-file': 'Save file',
  'app.open-file': 'Open file',
  'app.case-file-name': 'isr-case',
  'app.theme.to-light': 'Light screen',
  'app.theme.to-dark': 'Dark screen',
  'app.knowledge': 'Knowledge {version} · review by {reviewBy}',
  'app.knowledge.overdue': 'Knowledge {version}: its review was due by {reviewBy}',

  'lab.no-region': 'no region',
  'lab.summary':
    '{guideline} · {region} · {lacking, plural, =0 {all tools} one {# tool lacking} other {# tools lacking}}',
  'lab.title': 'Lab settings',
  'lab.intro':
    'These hold for every case on this device that does not say otherwise. They show on the plan whenever they changed it.',

  'dialog.close': 'Close',

  'about.title': 'Intended use and limits',
  'about.use.heading': 'What it is for',
  'about.use':
    'Relumen supports clinicians who treat coronary in-stent restenosis. It maps one lesion at one procedure to a staged plan and shows the evidence for each step. It supports judgement and does not replace it: whoever treats the patient decides.',
  'about.device.heading': 'What it is not',
  'about.device':
    'It is not a medical device and has not been validated in patients. It is no substitute for the instructions for use of a device, the local protocol or the Heart Team.',
  'about.population.heading': 'For whom',
  'about.population': 'Adults with restenosis inside or at the edge of a coronary stent; one lesion at a time.',
  'about.excluded.heading': 'Out of scope',
  'about.excluded':
    'Cardiogenic shock, de novo lesions, and anything more than 5 mm from the stent. Stent thrombosis (STEMI, or an occlusion with thrombus) comes before restenosis: the screen says so and treats flow and thrombus first. In an emergency follow the emergency pathway, not this screen.',
  'about.evidence.heading': 'How far to trust the evidence',
  'about.evidence':
    'Every figure carries a verification level: abstract read, secondary page read, or not found. The limits of the gate come from a lecture and could not be read in a consensus paper. Where sources disagree, the disagreement is shown and not settled here.',
  'about.privacy.heading': 'Where the data is',
  'about.privacy':
    'Nothing leaves this device: no request, no account, no log. The case is kept in this browser until a new one is begun. Enter no names, numbers or dates that identify a patient.',

  'files.refused': '{name} was not opened: {count, plural, one {# error} other {# errors}}. The current case is kept.',
  'files.opened': '{name} opened. Undo brings the previous case back.',
  'files.dismiss': 'Dismiss',
  'files.unreadable':
    'A draft kept on this device could not be read. It has been set aside; save it as a file before it is discarded.',
  'files.unreadable.save': 'Save the draft as a file',
  'files.unreadable.discard': 'Discard the draft',
  'files.unreadable.name': 'unreadable-draft',

  'crash.title': 'The screen has failed; the case is safe',
  'crash.text':
    'What was entered is still here. Save it as a file, then try again. If the failure comes back, begin a new case and open the file there.',
  'crash.save': 'Save the case as a file',
  'crash.retry': 'Try again',
  'crash.reason': 'What went wrong: {message}',

  'update.offline-ready': 'Ready to work offline',
  'update.available': 'New version available',
  'update.reload': 'Reload',
  'update.later': 'Later',
} as const;
