/** The hazard log: what could go wrong, what would come of it, what stops it, and what is left. No figure stands here. */
export const hazardTexts = {
  'hazards.title': 'Hazards',
  'hazards.summary': 'Hazards: how it could hurt somebody, and what stops it ({count})',
  'hazards.intro':
    'Each way known to us in which Relumen could hurt a patient. What stops it is claimed only where a test, a proof, a worked case or a linter shows it, and a linter finds those that do not exist. No probability is given: none has been measured, and nothing here was tried in patients.',
  'hazards.generated': 'Generated from the knowledge by `npm run hazards`. Do not edit.',
  'hazards.entry': '{id}: {title}',
  'hazards.cause': 'Cause',
  'hazards.effect': 'Effect',
  'hazards.control': 'What stops it',
  'hazards.remains': 'What remains',
  'hazards.rules': 'Rules',
  'hazards.rule': '{id} {title}',
  'hazards.shown-by': 'Shown by',

  'hazards.group.emergencies': 'What cannot wait',
  'hazards.group.tools': 'Imaging, preparation and order',
  'hazards.group.devices': 'The device and what follows it',
  'hazards.group.entry': 'What is entered',
  'hazards.group.reading': 'What is read off the screen',
  'hazards.group.knowledge': 'What the advice rests on',
  'hazards.group.cases': 'Cases that are kept and passed on',
  'hazards.group.use': 'How it is used',

  'shown-by.test': 'Test: {title} ({file})',
  'shown-by.proof': 'Proved of all cases: {claim}',
  'shown-by.worked-case': 'Worked case {id}: {title}',
  'shown-by.linter': 'Linter: {name}',

  'hazard.HZ01.title': 'Shock or arrest is answered like a planned procedure',
  'hazard.HZ01.cause': 'Somebody opens Relumen in an emergency that it does not cover.',
  'hazard.HZ01.effect': 'Time is lost on a device plan where the emergency protocol comes first.',
  'hazard.HZ01.control':
    'Shock and arrest are out of scope, before any question of indication or device; the answer says so at once.',

  'hazard.HZ02.title': 'A perforation is answered with a device',
  'hazard.HZ02.cause': 'The vessel is perforated during the procedure, and the plan goes on as if it were not.',
  'hazard.HZ02.effect': 'A coated balloon or a stent is advised where the perforation has its own protocol.',
  'hazard.HZ02.control':
    'Perforation is a field of its own. Once it is entered the case is out of scope before every other rule, the bail-out included.',
  'hazard.HZ02.remains': 'It has to be entered: Relumen never asks for it and sees no image.',

  'hazard.HZ03.title': 'Lost flow is answered with a stent that does not treat it',
  'hazard.HZ03.cause': 'Flow is lost after preparation without a dissection: no-reflow, thrombus or spasm.',
  'hazard.HZ03.effect': 'A stent is implanted, even as “final”, that treats none of these.',
  'hazard.HZ03.control':
    'A bail-out stands only on a dissection. Without one, restoring flow comes first and no device is named; while nobody has looked for one, looking comes first.',

  'hazard.HZ04.title': 'A dissection that needs a stent is held up or missed',
  'hazard.HZ04.cause':
    'An earlier rule about the indication or the stenosis speaks first, or nobody has looked for a dissection.',
  'hazard.HZ04.effect': 'A vessel that is closing stays without the stent that would hold it open.',
  'hazard.HZ04.control':
    'What the procedure did goes before what was said of the indication: the bail-out comes before a negative pressure wire, before “no restenosis” and before the Heart Team. Lost flow without a look demands a look.',
  'hazard.HZ04.remains':
    'The dissection has to be seen and entered. A bail-out waits while the lesion is not crossed inside the stent.',

  'hazard.HZ05.title': 'Stent thrombosis or early failure is taken for restenosis',
  'hazard.HZ05.cause': 'An occlusion with thrombus, or a stent of a few weeks, is entered as a restenosis.',
  'hazard.HZ05.effect': 'A drug device is advised while flow, thrombus and the mechanical cause wait.',
  'hazard.HZ05.control':
    'Thrombus management comes first and blocks the device; a stent younger than a month is imaged first; the plan says that thrombosis comes before restenosis.',

  'hazard.HZ06.title': 'A culprit plaque in the stent is dismissed',
  'hazard.HZ06.cause': 'In an acute patient the narrowing is too small to be called restenosis.',
  'hazard.HZ06.effect': 'The case is called out of scope, and a ruptured plaque in the stent is not looked for.',
  'hazard.HZ06.control':
    'In an acute patient with thrombus or neoatherosclerosis the case stays open: the plan says that the plaque may be the culprit and chooses no device. While nobody has looked, it asks.',

  'hazard.HZ07.title': 'An occlusion is ballooned or stented before it is crossed',
  'hazard.HZ07.cause': 'The vessel is occluded by its pattern or stenosis, and the flow was not entered.',
  'hazard.HZ07.effect': 'Preparation and a stent are advised for a lesion that no wire has crossed.',
  'hazard.HZ07.control':
    'Occluded is a fact of its own, taken from flow, pattern and stenosis: crossing comes first and blocks the device, in every rule.',

  'hazard.HZ08.title': 'High pressure over a wire outside the stent',
  'hazard.HZ08.cause': 'The wire runs outside the stent or behind its struts.',
  'hazard.HZ08.effect': 'A good stent is crushed from outside, as published cases report.',
  'hazard.HZ08.control':
    'With a wire behind a strut, rewiring comes first and no balloon, lithotripsy, laser or atherectomy is advised over it. Where the risk is high, a caution asks to make sure by imaging.',
  'hazard.HZ08.remains': 'It shows only to whoever images it: an unknown course of the wire blocks nothing.',

  'hazard.HZ09.title': 'A drug device in a stent that is still too small',
  'hazard.HZ09.cause':
    'Underexpansion is not measured, is hidden by a good residual, or has no reference area, as in the left main.',
  'hazard.HZ09.effect': 'A balloon or a second stent is given to a lesion whose cause is not treated.',
  'hazard.HZ09.control':
    'Mechanical correction comes first. Too small before or after counts, whatever the other says; without a reference, an absolute limit holds, in the left main too; what was not measured does not count as corrected.',
  'hazard.HZ09.remains':
    'Without imaging, expansion stays unknown: the choice is then marked as provisional, and it is for the operator to look.',

  'hazard.HZ10.title': 'An open stent is expanded again',
  'hazard.HZ10.cause': 'A residual stenosis remains although the stent is measured to be well expanded.',
  'hazard.HZ10.effect': 'More and more pressure on a stent that has nothing left to open.',
  'hazard.HZ10.control':
    'Once a sufficient expansion is measured, what is left counts as tissue: more preparation of the tissue, not of the stent.',

  'hazard.HZ11.title': 'A calcium tool where its label or the place speaks against it',
  'hazard.HZ11.cause': 'Calcium is seen, and every tool for calcium is offered alike.',
  'hazard.HZ11.effect':
    'Atherectomy in a fresh stent, in a lesion that is not yet to be treated, or in an occlusion that is not crossed.',
  'hazard.HZ11.control':
    'Orbital atherectomy is to be avoided in every case. Rotational is an option only after lithotripsy or super-high pressure, and not in a fresh stent unless nothing crosses. No tool for calcium before the indication, before crossing or once the gate is met.',

  'hazard.HZ12.title': 'A burr into thrombus',
  'hazard.HZ12.cause': 'Thrombus management was entered as done, and the thrombus is still there.',
  'hazard.HZ12.effect': 'Rotational atherectomy is advised in a thrombus.',
  'hazard.HZ12.control':
    'Rotational and orbital atherectomy stay contraindicated as long as thrombus is “yes”, whatever has been done.',

  'hazard.HZ13.title': 'A burr after a dissection',
  'hazard.HZ13.cause': 'Preparation has dissected the vessel, and the next rung of the ladder is atherectomy.',
  'hazard.HZ13.effect': 'Atherectomy in a dissected vessel.',
  'hazard.HZ13.control':
    'From a type b dissection on, rotational and orbital atherectomy are to be avoided, and a ladder can end by it.',
  'hazard.HZ13.remains': 'Reasoned: no source on it could be read, and the rule says so.',

  'hazard.HZ14.title': 'A cutting balloon in a side cell or on protruding struts',
  'hazard.HZ14.cause': 'Calcium at a bifurcation, or struts that stand into the lumen.',
  'hazard.HZ14.effect': 'The balloon is caught: its label forbids the side cell of a stent.',
  'hazard.HZ14.control': 'There the cutting balloon is contraindicated and orbital atherectomy avoided.',

  'hazard.HZ15.title': 'A tool that has failed here, or that is not there, is advised',
  'hazard.HZ15.cause': 'The ladder does not know what was tried, or what this lab has.',
  'hazard.HZ15.effect': 'Time and contrast are spent on a second failure.',
  'hazard.HZ15.control':
    'A failed tool is not advised again in this procedure, and what the lab lacks is named and skipped: the next rung is due.',

  'hazard.HZ16.title': 'The plan stops and says nothing',
  'hazard.HZ16.cause': 'Every tool for what must come first has failed, is lacking or is ruled out.',
  'hazard.HZ16.effect': 'The operator improvises, or gives the device that was held back for a reason.',
  'hazard.HZ16.control':
    'Where a tool is left it is named; where none is, the ladder says that it ends and the Heart Team is called.',

  'hazard.HZ17.title': 'A pressure wire is demanded where it cannot be had',
  'hazard.HZ17.cause': 'The test was not done before preparation, or the lab has no pressure wire.',
  'hazard.HZ17.effect': 'The plan is blocked for ever, or the test is done where it means nothing.',
  'hazard.HZ17.control':
    'Once preparation has begun no test is asked for. Where the lab has none, it is said to be lacking, and the indication stays open.',

  'hazard.HZ18.title': 'A stent for a patient who cannot have DAPT',
  'hazard.HZ18.cause': 'A guideline’s class for a DES is counted although antiplatelet therapy is not possible.',
  'hazard.HZ18.effect': 'A stent is advised, even as “final”, that its own label excludes for this patient.',
  'hazard.HZ18.control':
    'The default does not hold without DAPT: a strong reason speaks against the stent, the conflict is named, the Heart Team is called, and no stent stands in as a stop-gap. No antiplatelet step is advised that the patient cannot have.',

  'hazard.HZ19.title': 'A device of what the patient is allergic to',
  'hazard.HZ19.cause': 'An allergy to metal or to a drug is outweighed by other reasons, or by an emergency.',
  'hazard.HZ19.effect': 'A reaction to what has been implanted or delivered.',
  'hazard.HZ19.control':
    'An allergy to a drug rules its devices out, in a bail-out too. An allergy to metal speaks strongly against a stent, and where a guideline prefers one the conflict is named and the answer is not “clear”.',
  'hazard.HZ19.remains':
    'The allergy has to be entered. In a bail-out with a limus allergy no device is left, and the plan says so.',

  'hazard.HZ20.title': 'A further layer of metal',
  'hazard.HZ20.cause': 'In several layers a stent stands in for a balloon that is ruled out or not there.',
  'hazard.HZ20.effect': 'One more layer in a vessel whose layers are the problem.',
  'hazard.HZ20.control':
    'From three layers on a stent is not the clear choice and no stop-gap: more preparation, or no device and the Heart Team.',

  'hazard.HZ21.title': 'Layers are counted wrongly',
  'hazard.HZ21.cause': 'The overlap of two stents of one treatment is counted like a stent put into a restenosis.',
  'hazard.HZ21.effect': 'The device is chosen by evidence that is about something else.',
  'hazard.HZ21.control':
    'Overlap is a field: it takes one layer off the count, but not a stent that was put into a restenosis. Where it changed the answer, that is said.',

  'hazard.HZ22.title': '“No further device” where one is needed',
  'hazard.HZ22.cause': 'A fresh stent has been brought to size, and flow, dissection or a fracture were not looked at.',
  'hazard.HZ22.effect': 'The procedure ends on a dissection, without flow, or over a broken stent.',
  'hazard.HZ22.control':
    'It is final only through the gate, over no known fracture or deformation, and with imaging and apposition done.',

  'hazard.HZ23.title': '“Stop” and “final” at once',
  'hazard.HZ23.cause': 'A fractured stent speaks for a new one, its layers speak against it.',
  'hazard.HZ23.effect': 'One of two contradicting sources is followed as if nothing spoke against it.',
  'hazard.HZ23.control':
    'The conflict blocks before and after the gate: Heart Team first, both devices acceptable, neither preferred. Only a bail-out goes ahead of it.',

  'hazard.HZ24.title': 'A doubtful choice is called clear',
  'hazard.HZ24.cause': 'One weak reason decides, or a named conflict stands beside the choice.',
  'hazard.HZ24.effect': 'The operator stops thinking where the sources do not agree.',
  'hazard.HZ24.control':
    '“Clear” stands on a moderate reason or more, and not beside a conflict that caps it or an aneurysm. A weak reason alone is a slight preference and is called so.',

  'hazard.HZ25.title': 'The kind of balloon that has failed here, again',
  'hazard.HZ25.cause': 'The broad evidence is for the very drug that was used last time.',
  'hazard.HZ25.effect': 'The same treatment is repeated after it has failed.',
  'hazard.HZ25.control': 'A kind that has failed here does not lead: it is an option beside the other.',

  'hazard.HZ26.title': 'A device before the result of preparation is known',
  'hazard.HZ26.cause': 'Residual stenosis, flow or dissection are not entered, or one of them is bad.',
  'hazard.HZ26.effect': 'A coated balloon or stent on a vessel that is not prepared.',
  'hazard.HZ26.control':
    'The gate: five criteria, each met, failed or unknown. A criterion that failed rules the balloon out; what is unknown does not pass.',
  'hazard.HZ26.remains':
    'The limits of the gate come from a lecture and a protocol for de novo lesions. No consensus on restenosis with numbers could be read, and the screen says so.',

  'hazard.HZ27.title': 'An impression is taken for a measurement',
  'hazard.HZ27.cause': 'A residual read by eye stands for a figure, or a residual for an expansion.',
  'hazard.HZ27.effect': 'A stent counts as corrected that was not measured.',
  'hazard.HZ27.control':
    'A reading by eye is stored as one, and a figure outweighs it. Expansion that is met by the residual only says so, asks for imaging and does not look like a measured one.',

  'hazard.HZ28.title': 'A device for a lesion that needs none',
  'hazard.HZ28.cause': 'The lesion is no restenosis, or the pressure wire shows no ischaemia.',
  'hazard.HZ28.effect': 'A procedure and a device without a benefit.',
  'hazard.HZ28.control':
    'Out of scope and “do not treat” come before the device, and neither is loosened by preparing all the same.',

  'hazard.HZ29.title': 'A device outside its label',
  'hazard.HZ29.cause': 'The vessel, the length or the place is one that the label does not cover.',
  'hazard.HZ29.effect': 'A use that its maker has not shown to be safe, without anybody noticing.',
  'hazard.HZ29.control':
    'Where the lab’s region is the US, the limits of the labels that were read are shown beside the device; the limits in the texts and in the rules are the same record.',
  'hazard.HZ29.remains':
    'Only labels that were read are known, and outside the US none is shown. It is a caution and does not rule out; the instructions for use of the device in hand decide.',

  'hazard.HZ30.title': 'Bleeding: DAPT beside an anticoagulant',
  'hazard.HZ30.cause': 'The steps for patients with and without anticoagulation are both shown.',
  'hazard.HZ30.effect':
    'Two antiplatelet drugs beside an anticoagulant for longer than the guideline gives them together.',
  'hazard.HZ30.control':
    'With known anticoagulation the DAPT steps fall away, and one regimen is shown, in acute patients too.',
  'hazard.HZ30.remains':
    'An anticoagulant that was not entered is not known. What is said for acute patients rests on a secondary page, and is shown so.',

  'hazard.HZ31.title': 'Unknown is read as no',
  'hazard.HZ31.cause': 'A question is not answered, and the program goes on as if it had been denied.',
  'hazard.HZ31.effect': 'A plan that rests on findings nobody has looked for.',
  'hazard.HZ31.control':
    'Three truth values throughout: a condition over something unknown is unknown. “None” is an answer of its own, and an empty case chooses nothing.',

  'hazard.HZ32.title': 'Units or decimal signs are mixed up',
  'hazard.HZ32.cause': 'Haemoglobin in g/dL, centimetres, a decimal comma.',
  'hazard.HZ32.effect': 'A value that is wrong by a factor decides.',
  'hazard.HZ32.control':
    'A number has the unit of its field; another is refused and not guessed. Haemoglobin is taken in g/dL where that is said or accepted; comma and point are read alike.',
  'hazard.HZ32.remains':
    'After a refusal, choosing the other unit empties the field: the number has to be typed once more.',

  'hazard.HZ33.title': 'A mistyped number is believed',
  'hazard.HZ33.cause': 'A digit is missing or twice, or the wrong field was used.',
  'hazard.HZ33.effect': 'A length, an area or a percentage that is not this patient’s.',
  'hazard.HZ33.control':
    'Outside the possible range it is refused and the value before is kept; outside the usual range there is a warning.',
  'hazard.HZ33.remains': 'A wrong number within the usual range is taken as it is.',

  'hazard.HZ34.title': 'A value exactly on a limit falls on the wrong side',
  'hazard.HZ34.cause': 'Sources say “below” and “up to” of the same number.',
  'hazard.HZ34.effect': 'The plan turns where it should not, or two rules contradict each other.',
  'hazard.HZ34.control':
    'Each limit says on which side it falls itself, the bands of every measurement are proved to leave no gap and not to overlap, and a value exactly on a limit of importance is named as a conflict.',
  'hazard.HZ34.remains':
    'The screen rounds: an expansion just below the limit can be shown as the limit, while the plan treats it as below.',

  'hazard.HZ35.title': 'A contradiction is corrected in silence',
  'hazard.HZ35.cause': 'Two answers cannot both be true.',
  'hazard.HZ35.effect': 'The program follows one of them, and nobody notices that it was the wrong one.',
  'hazard.HZ35.control': 'Both fields are named and neither is changed.',
  'hazard.HZ35.remains':
    'Only the contradictions of the case model are known. The plan is still made of what was entered.',

  'hazard.HZ36.title': 'A slip of finger, key or wheel',
  'hazard.HZ36.cause': 'Gloves, a keyboard nobody looks at, a wheel over a number.',
  'hazard.HZ36.effect': 'An answer is changed or lost unnoticed.',
  'hazard.HZ36.control':
    'Wheel and arrows change no number, keys do nothing behind a dialog, and each step can be taken back: the button names it.',
  'hazard.HZ36.remains':
    'A second tap on an answer takes it back to unknown, at once: a bounce of the finger can do that. The answer changes with it.',

  'hazard.HZ37.title': 'One tap enters what nobody looked at',
  'hazard.HZ37.cause': 'The gate can be entered with one tap.',
  'hazard.HZ37.effect': 'A result stands in the case as if it had been measured.',
  'hazard.HZ37.control':
    'The tap says what it will enter and can be taken back. It enters no figure, and in a stent that was underexpanded the residual has to be read.',

  'hazard.HZ38.title': 'A number that was typed is not in the answer yet',
  'hazard.HZ38.cause': 'The answer is read while the field still has the focus.',
  'hazard.HZ38.effect': 'The plan is that of the value before.',
  'hazard.HZ38.control': 'A number is taken over on leaving the field, and by itself after a pause.',
  'hazard.HZ38.remains': 'Until that pause the plan is the old one; a window closed within it loses the number.',

  'hazard.HZ39.title': 'A provisional or blocked plan is read as final',
  'hazard.HZ39.cause': 'The device is read, its status is not.',
  'hazard.HZ39.effect': 'A device is given before imaging, or before what must come first.',
  'hazard.HZ39.control':
    'Status and “provisional” stand beside the answer, on a phone too; the sentence itself says what comes first, and below it why.',

  'hazard.HZ40.title': 'A stale answer beside a changed case',
  'hazard.HZ40.cause': 'The case changes faster than everything that explains it is worked out.',
  'hazard.HZ40.effect': 'Reasons and tools of the case before are read as those of this one.',
  'hazard.HZ40.control':
    'The answer is drawn with the tap; what explains it is marked as overtaken until it has followed.',

  'hazard.HZ41.title': 'The screen is read from afar, in the dark or without colour',
  'hazard.HZ41.cause': 'Two metres, a dim room, colour blindness.',
  'hazard.HZ41.effect': 'A warning is missed or a state is mistaken for another.',
  'hazard.HZ41.control':
    'Every state has a word and a sign besides its colour, the contrast of every pair of colours is computed, and the main clause of the answer is large.',
  'hazard.HZ41.remains':
    'In the high-contrast mode of the system a chosen answer can hardly be told from the others. Reasons and steps are smaller than the answer.',

  'hazard.HZ42.title': 'A hypothesis is read as the plan',
  'hazard.HZ42.cause': 'What another answer would lead to stands on the same screen.',
  'hazard.HZ42.effect': 'The plan of a patient who does not exist is followed.',
  'hazard.HZ42.control':
    'It is marked as hypothetical, stands beside the present plan and ends when pointing ends; it becomes an answer only when it is pressed.',

  'hazard.HZ43.title': 'The screen fails or is translated by the browser',
  'hazard.HZ43.cause': 'A part of the program does not arrive, or the browser rewrites the page.',
  'hazard.HZ43.effect': 'The plan disappears in the middle of a procedure, or words stay behind that no longer hold.',
  'hazard.HZ43.control': 'The case is kept, can be had as a file, and goes on when the failure has passed.',
  'hazard.HZ43.remains':
    'Nothing keeps a browser from translating the page yet: its words may then be stale or the screen may fail. Leave translation off.',

  'hazard.HZ44.title': 'The knowledge is past its review',
  'hazard.HZ44.cause': 'A device, a label or a guideline has changed since the last review.',
  'hazard.HZ44.effect': 'Advice that was right once.',
  'hazard.HZ44.control':
    'Version and review date are always on the screen; from the day after, the screen warns, without a network too. Past that date the tests of the project fail.',
  'hazard.HZ44.remains':
    'It warns and goes on. The day is that of the device: a wrong clock gives a wrong warning. Before its date the knowledge can be out of date as well.',

  'hazard.HZ45.title': 'Without a network an old release goes on',
  'hazard.HZ45.cause': 'The device has been offline, or the update was refused.',
  'hazard.HZ45.effect': 'A fault that has been mended is met again.',
  'hazard.HZ45.control':
    'It looks for a new release every few hours, offers it with the rules that changed, and says after the change what ran before. A window under which another release was installed says so.',
  'hazard.HZ45.remains':
    'Nobody can reach a device that stays offline. The edition in one file never looks for a new one.',

  'hazard.HZ46.title': 'A figure that nobody has seen is shown as a fact',
  'hazard.HZ46.cause': 'It stands in a lecture or on a secondary page, and the publication was not read.',
  'hazard.HZ46.effect': 'A decision on a number that may not exist.',
  'hazard.HZ46.control':
    'Every source and trial says how far it was read. What was not found shows none of its claimed figures, nothing is firmer than its source, and every number in a text has a record.',
  'hazard.HZ46.remains': 'Most trials were read as abstracts; their level says so.',

  'hazard.HZ47.title': 'An error of the lecture is followed',
  'hazard.HZ47.cause': 'The clinical logic grew from a lecture that differs from the publications in places.',
  'hazard.HZ47.effect': 'A wrong figure or a wrong class decides.',
  'hazard.HZ47.control': 'The publication leads, and both stand side by side where they differ.',

  'hazard.HZ48.title': 'Another guideline or lab than one thinks',
  'hazard.HZ48.cause': 'A setting of the lab was changed by somebody else, or in another window.',
  'hazard.HZ48.effect': 'The plan follows a guideline, a region or a set of tools that is not this lab’s.',
  'hazard.HZ48.control':
    'Settings that changed the plan are named on it, with what it would be by default. Another guideline is followed in one case alone.',
  'hazard.HZ48.remains':
    'Two open windows do not tell each other of a changed setting, and the last one to write undoes the other.',

  'hazard.HZ49.title': 'Evidence from patients unlike this one',
  'hazard.HZ49.cause': 'A trial is quoted that would not have enrolled this patient.',
  'hazard.HZ49.effect': 'Its result is expected where it was never shown.',
  'hazard.HZ49.control':
    'Each trial says criterion by criterion whether this patient would have been in it; what is open stays open.',
  'hazard.HZ49.remains': 'Only criteria that a record states and a case can answer are compared.',

  'hazard.HZ50.title': 'A rule is written wrongly',
  'hazard.HZ50.cause': 'A slip in a condition, a limit or the program that reads them.',
  'hazard.HZ50.effect': 'A plan that the rule book does not hold.',
  'hazard.HZ50.control':
    'Every rule is shown met, not met and open by a case; the conditions made into code are held against the conditions; every rule is written a second time, by hand, and the two are held against each other.',
  'hazard.HZ50.remains':
    'This holds the program to the rule book. Whether the rule book is right, no test of this project can show.',

  'hazard.HZ51.title': 'The plan of another patient',
  'hazard.HZ51.cause': 'Two windows, a stored case, or yesterday’s case that opens again.',
  'hazard.HZ51.effect': 'A plan is followed that was made for somebody else.',
  'hazard.HZ51.control':
    'One window writes a case and the other says so; undo keeps each state with its own case; the next lesion keeps the patient and forgets the lesion.',
  'hazard.HZ51.remains':
    'The program knows no patient, only a code. The last case opens as it was left, without a word on its age. Text that was refused in a field can stay there when another case is opened.',

  'hazard.HZ52.title': 'An earlier answer is taken for today’s',
  'hazard.HZ52.cause': 'A case, or a second opinion in a file, was answered with an older knowledge.',
  'hazard.HZ52.effect': 'Advice is followed that has been withdrawn.',
  'hazard.HZ52.control':
    'Both answers stand side by side with their versions, and the rules that changed, came or went are named.',

  'hazard.HZ53.title': 'A damaged or foreign file is taken for a case',
  'hazard.HZ53.cause': 'A file was cut, written by hand, by a registry or by a newer version.',
  'hazard.HZ53.effect': 'Values are lost or changed on the way in.',
  'hazard.HZ53.control':
    'A file is read whole or not at all: what is wrong is named with its place, and the present case stays. A file of a newer version is kept as it is and not written over.',
  'hazard.HZ53.remains': 'A value that is possible and wrong cannot be seen.',

  'hazard.HZ54.title': 'A case is lost',
  'hazard.HZ54.cause': 'A full disk, a closed window, a browser that forgets, an erasure by age.',
  'hazard.HZ54.effect': 'What was done and why is no longer known; the answers are entered again, and differently.',
  'hazard.HZ54.control':
    'Each change is stored by itself and before the page is left; what cannot be stored is said until it can, and the case can be had as a file. Erasing asks and says how many; what goes by age lies among the deleted ones for a week, and nothing goes by a clock that cannot be right.',
  'hazard.HZ54.remains':
    'Where an age is set, cases go by it. A browser that has not promised to keep them may remove all of them. Relumen is no record of the patient.',

  'hazard.HZ55.title': 'Something that identifies a patient leaves the device',
  'hazard.HZ55.cause': 'A name, a number or a date in the code of a case; a program that sends.',
  'hazard.HZ55.effect': 'Confidentiality is broken.',
  'hazard.HZ55.control':
    'The program sends nothing, and the browser is told to let nothing out. It asks for no identifier; a code that looks like one is refused, one that looks like a name is warned of.',
  'hazard.HZ55.remains':
    'The check knows patterns, not people: what looks like a code of the lab can still be one person’s. A file that is saved goes where its user takes it.',

  'hazard.HZ56.title': 'Somebody else reads the cases of this device',
  'hazard.HZ56.cause': 'A workstation that many use.',
  'hazard.HZ56.effect': 'Confidentiality is broken.',
  'hazard.HZ56.control':
    'The cases can be sealed under a passphrase, or the device can be told to keep nothing. What was sealed or cleared does not come back after a crash.',
  'hazard.HZ56.remains':
    'Neither is on by itself. What the browser wrote in plain before may lie on the disk until it tidies up.',

  'hazard.HZ57.title': 'The advice is followed without being read',
  'hazard.HZ57.cause': 'A minute between two runs, one sentence in large letters, and trust in a machine.',
  'hazard.HZ57.effect': 'Wrong advice is carried out, or what the program did not ask for is not thought of.',
  'hazard.HZ57.control':
    'The words support and do not order. The device that loses stays on the screen with its reasons, what is ruled out says why, every line leads to its rule with the values of this case, and disagreement is shown.',
  'hazard.HZ57.remains':
    'Whether clinicians read it has not been studied. Where there is no time to read the reasons, Relumen is the wrong tool.',

  'hazard.HZ58.title': 'It is used for what it was not made for',
  'hazard.HZ58.cause': 'A graft, a scaffold, an irradiated segment, a de novo lesion, several lesions at once.',
  'hazard.HZ58.effect': 'Evidence is carried over to where there is none.',
  'hazard.HZ58.control':
    'What is out of scope gets no plan. Where little evidence applies the plan says so and calls the Heart Team where the rule book does.',
  'hazard.HZ58.remains': 'What has no field cannot be noticed: a second lesion, another disease.',

  'hazard.HZ59.title': 'A translation says something else than the English',
  'hazard.HZ59.cause': 'A figure, a “not” or a term was lost on the way into another language.',
  'hazard.HZ59.effect': 'A rule, a caution or an answer is read that the rule book does not hold.',
  'hazard.HZ59.control':
    'Every message of each language is held against the English: the same figures, the same places to fill in, the terms of the glossary. That nobody has reviewed a language is said in it.',
  'hazard.HZ59.remains':
    'A meaning that was turned round with all its figures in place is found by no linter. Until clinicians have read the translations the English is what holds.',
};
