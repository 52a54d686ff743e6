/**
 * The arterialisation in 17 steps: what, and beside it the lesson or the safety flag. One leg and one guidance: sizes are
 * what was used there, not a recommendation.
 */
export const procedureTexts = {
  'procedure.intro':
    'From one published case and NICE IPG773. Sizes are what was used in one leg, not a recommendation. The circuit of that case was open on day 1 and closed at two months; after a second procedure the wound showed a clear trend to healing. No limb salvage at a fixed date is reported.',
  'procedure.origin.case': 'One case',
  'procedure.origin.nice': 'NICE IPG773',
  'procedure.origin.reasoned': 'Reasoned',
  'procedure.watch': 'Watch for pain, bleeding, infection, worse perfusion and steal (NICE IPG773).',

  'procedure.V1': '“No option” established, a second reviewer on record',
  'procedure.V1.flag': 'One failed attempt elsewhere is not enough.',
  'procedure.V2': 'Baseline: WIfI, toe pressure or TcPO2, haemoglobin, steroid and cytotoxic drugs',
  'procedure.V2.flag':
    'The case measured no perfusion: its ischaemia grade is stated only. Ask about heart function, deep vein thrombosis and infection (reasoned): the published exclusion list was not seen.',
  'procedure.V3':
    'Ultrasound-guided access to the tibial vein (5F sheath) and antegrade arterial access, usually under general anaesthesia',
  'procedure.V3.flag': 'Vein and crossing point are chosen before the day.',
  'procedure.V4': 'A balloon up the vein as the target, filled with contrast',
  'procedure.V4.flag':
    'Pressure from the balloon’s own chart, in atmospheres. The figure of the case carries a wrong unit and is not reproduced.',
  'procedure.V5': 'The re-entry needle from the artery into the target balloon',
  'procedure.V5.flag': 'A burst balloon shows that the needle is in the vein.',
  'procedure.V6': 'The wire through the needle, down to the foot veins',
  'procedure.V7': 'The venous sheath out, compression',
  'procedure.V8': 'Predilate the channel between artery and vein',
  'procedure.V9': 'Stent graft from artery into vein, as far down as the level of the heel bone',
  'procedure.V9.flag':
    'Too short a graft, open perforating veins and remaining valves were the author’s own explanation of the closure.',
  'procedure.V10': 'Destroy the valves stage by stage to the midfoot (NICE), to the venous arch (the case)',
  'procedure.V10.flag': 'A condition of success, not an extra.',
  'procedure.V11': 'Completion angiography to the arch',
  'procedure.V12': 'Spasm: wait, treat, do not mistake it for failure',
  'procedure.V12.flag': 'It resisted drugs in the case.',
  'procedure.V13': 'Day 1: a warm foot, duplex of the graft and the foot veins',
  'procedure.V14': 'The antithrombotic decision, written down with the bleeding risk',
  'procedure.V14.flag': 'No regimen is agreed. The combination of three drugs that the case used is not shown as one.',
  'procedure.V15': 'Early duplex, then a schedule, for life',
  'procedure.V15.flag': 'The case closed within two months: look before the foot is cold.',
  'procedure.V16': 'Wound plan: offloading, debridement, staged minor amputation',
  'procedure.V16.flag': 'Healing takes months: a median of 39 weeks in five patients (abstract read).',
  'procedure.V17': 'A plan for a second procedure, agreed beforehand',
  'procedure.V17.flag': 'A third of one series needed it.',
} as const;
