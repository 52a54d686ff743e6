/** The plan: the answer sentences, the stages and their words. */
export const planTexts = {
  'answer.out-of-scope': 'Outside what this tool can advise on: no device advice is given for this case.',
  'answer.perforation': 'Perforation: its own emergency protocol comes first. No device advice is given for this case.',
  'answer.not-indicated': 'PCI is not recommended here: ischaemia has been excluded. Medical therapy is the option.',
  'answer.flow-needed': 'Enter the TIMI flow: with so mild a stenosis it decides whether this is restenosis at all.',
  'answer.flow-reduced':
    'Check the stenosis and the flow: reduced flow at so mild a stenosis points to another cause. No device.',
  'answer.presentation-needed':
    'Enter the presentation: with so mild a stenosis it decides whether a plaque in the stent may be the culprit.',
  'answer.culprit-needed':
    'Enter thrombus and neoatherosclerosis: with so mild a stenosis they tell whether a plaque in the stent may be the culprit.',
  'answer.plaque-may-be-culprit':
    'A plaque in the stent may be the culprit, without a restenosis: no rule chooses a device, so none is named.',
  'answer.enter-first': 'Too little is known for a plan: enter first what is listed below.',
  'answer.test-first':
    'Test first: FFR or iFR.{hasDevice, select, yes { If ischaemia is proven: prepare, then {device}.} other {}}',
  'answer.test-first-occluded':
    'Test for ischaemia first, not by a pressure wire: it cannot pass the occlusion.{hasDevice, select, yes { If ischaemia is proven: cross, prepare, then {device}.} other {}}',
  'answer.bail-out':
    '{hasDevice, select, yes {Bail-out: {device} is recommended now, to keep the vessel open, whatever the layers.} other {A bail-out is needed, but every device is ruled out: call the Heart Team.}}',
  'answer.bail-out-no-limus':
    'A bail-out is needed, but a limus is not tolerated: call the Heart Team. A stent without a limus may be the only one left.{hasWays, select, yes { {ways} stands beside it.} other {}}',
  'answer.bail-out-waits':
    'Bail-out: reach the lesion inside the stent first{hasTools, select, yes { ({tools})} other {}}, {hasDevice, select, yes {then cover with {device}} other {then decide on cover with the Heart Team}}.{hasWays, select, yes { {ways} stands beside it.} other {}}',
  'answer.restore-flow':
    'Restore the flow first: no-reflow, thrombus or spasm until shown otherwise. Vasodilator, and thrombus management where there is thrombus; a stent treats none of them.',
  'answer.look-for-dissection':
    'Look for a dissection now: a second view, and imaging where the lab has it. If there is one, stent it; if not, restore the flow.',
  'answer.bail-out-unexpanded':
    'Bail-out: open the stent{hasTools, select, yes { ({tools})} other {}}, {hasDevice, select, yes {then cover with {device}} other {then decide on cover with the Heart Team}}.{hasWays, select, yes { {ways} stands beside it.} other {}}',
  'answer.expand-first':
    'Expand the stent first{hasTools, select, yes {: {tools}} other {}}.{hasDevice, select, yes { Once it is open: {device}.} other {}}',
  'answer.measure-again':
    'Measure again, by imaging where the lab has it: residual stenosis, flow, dissection and the stent area.{hasDevice, select, yes { Once it is open: {device}.} other {}}',
  'answer.reopen':
    'Open the stent first{hasTools, select, yes {: {tools}} other {}}. No DES and no DCB until it is expanded.',
  'answer.underexpansion-unknown':
    'Image before any device: the residual stenosis fails the gate and underexpansion is not excluded.{hasTools, select, yes { Options: {tools}.} other {}}',
  'answer.more-preparation':
    'More preparation first{hasTools, select, yes { ({tools})} other {}}: the residual stenosis still fails the gate.{hasDevice, select, yes { If it stays: {device}.} other {}}',
  'answer.rewire-first':
    'Rewire inside the stent first: nothing else goes over this wire.{hasDevice, select, yes { Then prepare, then {device}.} other { Then {imaged, select, yes {prepare} other {image and prepare}}.}}',
  'answer.cross-first':
    'Cross the occlusion first.{hasDevice, select, yes { Once flow is back: prepare, then {device}.} other { Then {imaged, select, yes {prepare} other {image and prepare}}.}}',
  'answer.uncrossable':
    'No balloon crosses{hasTools, select, yes {: {tools} first} other {: the lesion is modified first}}.{hasDevice, select, yes { Then prepare, then {device}.} other {}}',
  'answer.thrombus-first':
    'Manage the thrombus first.{hasDevice, select, yes { Then prepare, then {device}.} other { Then {imaged, select, yes {prepare} other {image and prepare}}.}}',
  'answer.image-first':
    'Image first{hasTools, select, yes {: {tools}} other {}}. An early failure has a cause to be found.{hasDevice, select, yes { Then {device}.} other {}}',
  'answer.appose-first':
    'Bring the stent to the wall first{hasTools, select, yes {: {tools}, sized to the vessel} other {}}.{hasDevice, select, yes { Then {device}.} other {}}',
  'answer.ladder-exhausted':
    'Nothing is left to prepare with: no device. Heart Team{hasWays, select, yes {: {ways}} other {}}.',
  'answer.first-step-failed':
    'Heart Team or transfer: what comes first has failed or cannot be done here.{hasDevice, select, yes { Once it is done: {device}.} other {}}',
  'answer.no-device':
    'No device is left for this case: DES and DCB are ruled out, spoken against or not to be had. The Heart Team is recommended.',
  'answer.intended': '{hasDevice, select, yes {Prepare, then {device} if the gate is met.} other {Prepare first.}}',
  'answer.intended-either': 'Prepare, then DES or DCB if the gate is met: either is reasonable.',
  'answer.imaging-due':
    'Image first, then prepare{hasDevice, select, yes {, then {device} if the gate is met} other {}}.',
  'answer.gate-due': 'Check the gate{hasDevice, select, yes {: {device} if it is met} other { first}}.',
  'answer.final': '{hasDevice, select, yes {The gate is met: {device} is recommended.} other {The gate is met.}}',
  'answer.final-either': 'The gate is met: DES or DCB, either is reasonable.',
  'answer.no-further-device':
    'The gate is met, and no further device is reasonable: the stent is corrected and still elutes its drug.',
  'answer.no-further-device-intended':
    'Prepare, then no further device if the gate is met: the stent is corrected and still elutes its drug.',
  'answer.heart-team-first':
    'Heart Team first: a fractured or deformed stent speaks for a new one, its layers speak against it; the sources conflict, neither device is preferred.',
  'answer.heart-team-first-gate-met':
    'The gate is met. Heart Team first: a fractured or deformed stent speaks for a new one, its layers speak against it; the sources conflict, neither device is preferred.',

  'because.outside': 'No device',
  'because.bail-out': 'Bail-out',
  'because.first': 'First',
  'because.rules-out': 'The other device is ruled out',
  'because.for': 'For {device}',
  'because.against': 'Against {device}',
  'because.open': 'Left open',
  'because.enter': 'Enter first',
  'because.nothing-against': 'Against: nothing',
  'because.line': '{role}: {title}',
  'because.grade': '{document} {grade}',

  'step.no-further-device.D25': 'That would leave the balloon alone',
  'step.intravascular-imaging.P2': 'Measure again: has the stent expanded?',
  'step.intravascular-imaging.P2.unavailable': 'Measure again by angiography: the residual stenosis answers',
  'step.intravascular-imaging.P18': 'Measure again: is the stent at the wall?',
  'step.intravascular-imaging.P18.unavailable': 'Measure again by angiography: the residual stenosis answers',
  'step.intravascular-imaging.G11': 'Look for a dissection: a second view, and imaging',
  'step.intravascular-imaging.G11.unavailable': 'Look for a dissection: a second view answers',

  'plan.answer': 'Answer',
  'plan.agreement':
    '{agreement, select, contested {the reasons are divided} equipoise {the reasons balance: both are offered} other {the reasons conflict: no side preferred}}',
  'plan.slight-preference': 'a slight preference only: a weak reason decides',
  'plan.layers-counted':
    'Counted as {count, plural, one {# layer} other {# layers}}: two stents of one treatment overlap here, and the evidence on layers is about stents put into a restenosis.',
  'plan.because': 'Because',
  'plan.no-ground': 'No ground for treating has been entered: preparation has begun, and that alone is none.',
  'plan.provisional': 'provisional: {reason}',
  'plan.no-device-yet': 'no device yet',
  'plan.is-provisional': 'provisional',
  'plan.heart-team': 'Heart Team',

  'plan.stages': 'Stages of the plan',
  'plan.no-steps': 'Nothing to do here in this case.',
  'plan.nothing-tried': 'The gate is met; no tool was recorded.',
  'plan.rule': 'Rule {id}',
  'plan.notes': 'Notes',

  'plan.now': 'Now',
  'plan.now.then-enter': 'Then enter what came of it',
  'plan.now.again': 'worked before, not enough',

  'plan.ladder.done': 'Done: {tools}',
  'plan.ladder.beside': 'Beside it: {tools}',
  'plan.ladder.if-it-fails': 'If it fails: {tools}',
  'plan.ladder.later': 'Then: {tools}',
  'plan.ladder.then': ', then ',
  'plan.ladder.use': '{tool} {outcome}',
  'plan.ladder.outcome.worked': 'worked',
  'plan.ladder.outcome.failed': 'failed',
  'plan.ladder.outcome.unknown': 'used',
  'plan.ladder.outcome': 'Outcome of {tool}',
  'plan.ladder.record-worked': 'worked',
  'plan.ladder.record-failed': 'failed',
  'plan.ladder.undo': 'undo',
  'plan.ladder.undo-tool': 'Take back the outcome of {tool}',

  'plan.step-in-line': '{action}: {verdict}',
  'plan.imaging.done': 'Done: {modalities}.',
  'plan.imaging.expansion': 'Stent expansion {value}.',

  'plan.gate.criteria': 'What the gate asks for',
  'gate.G1': 'Residual < {limit}%',
  'gate.G2': 'Flow TIMI 3',
  'gate.G3': 'Dissection ≤ B',
  'gate.G4': 'Flow stable',
  'gate.G5': 'Expansion ≥ {limit}%',
  'gate.by-eye': 'below, by eye',
  'gate.not-by-eye': 'not below, by eye',
  'gate.G5.not-underexpanded': 'not underexpanded',
  'gate.G5.measured': '{value}, measured',
  'gate.G5.by-residual-only': 'by residual only: confirm by imaging',

  'plan.notices': 'Cautions and conflicts',
  'plan.conflict': 'Sources conflict',
  'plan.conflict.with-id': 'Sources conflict ({id})',
  'plan.check-entries': 'Check the entries: {first} and {second}',

  'plan.what-if': 'What would change this',
  'plan.what-if.plan': '{status}: {device}{agreement, select, none {} other {, {agreement}}}',
  'plan.guidelines-side-by-side': 'Guidelines side by side',
  'plan.ruled-out': '{devices} ruled out',
  'plan.nothing-ruled-out': 'nothing ruled out',
  'plan.first': 'first: {demands}',
  'fact-value.yes': 'yes',
  'fact-value.no': 'no',
  'plan.with-heart-team': 'with the Heart Team',
  'plan.no-heart-team': 'without the Heart Team',
  'plan.what-if.status.final': 'final',
  'plan.what-if.status.intended': 'intended',
  'plan.what-if.status.blocked': 'blocked',
} as const;
