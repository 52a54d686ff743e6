/** The texts of "no option" and of the arterialisation of deep veins. The habits of rules-before.ts hold. */
export const rulesDva = {
  'rule.LV1.text':
    'The list is open: a limb is not called unsuitable without adequate images and a specialist’s judgement (Global Vascular Guidelines 6.15, 6.19), and PROMISE II asked an independent committee. Nothing on the list is inferred; no choice is named until it is complete.',
  'rule.LV2.text':
    'An option exists, so the limb is not without one: back to it (Global Vascular Guidelines 6.19; inclusion criteria of PROMISE II).',
  'rule.LV3.text':
    'With a wound and usable deep veins arterialisation is an option under special arrangements (NICE IPG773): in PROMISE II 66.1% were alive with the leg at six months (goal 54%), in PROMISE I 69.7% at a year, in practice 74.2% at six months (abstracts and a secondary page read). All are single-arm.',
  'rule.LV4.text':
    'The pedal veins are confirmed beforehand (NICE IPG773, 2.4). Veins that cannot be used, or clot in them, rule it out: in a published case with clotted plantar veins both legs were lost within a month. Veins that were not examined are examined first.',
  'rule.LV5.text':
    'Without a wound there is little evidence: PROMISE II took Rutherford 5-6 only, and the studies of NICE IPG773 had one patient of category 4.',
  'rule.LV6.text':
    'On dialysis 37% were alive with the leg at six months, against 73% without (PROMISE II, secondary page read).',
  'rule.LV7.text':
    'Left without revascularisation 37% were alive with the leg at a year in one cohort, and 33.3% in a pooled analysis (abstracts read).',
  'rule.LV8.text':
    'No controlled trial exists: 40% of the first circuits were patent at six months (ten patients), and a third of another series needed a second procedure (abstracts read).',
  'rule.LV9.text':
    'An open artery down to the point where it will be joined to the vein is shown first (NICE IPG773, 2.4).',
  'rule.LV10.text':
    'A closed circuit is imaged at both ends: outflow was at fault in 68% and inflow in 56% of redo cases (abstract read). Then it is recanalised, extended, and the valve or perforating vein that steals is treated, as in the case report. A third of one series needed it.',
  'rule.LV11.text':
    'An open circuit is watched for life and the wound plan goes on (NICE IPG773, 3.6), whatever it was made for.',
  'rule.LV12.text':
    'The steps come from one published case and from NICE IPG773; sizes are what was used in one leg, not a recommendation. A step that failed stops the list: the team.',
  'rule.LV13.text':
    'NICE IPG773 allows arterialisation with special arrangements only: governance, consent that names the uncertainty, audit or a registry (1.1-1.3), and by trained operators (3.7).',
  'rule.LV14.text':
    'A fistula loads the heart: with severe heart failure the cardiologist and the team come first, and with an open circuit the question is whether it is the cause. Reasoned; a case of a femoral fistula, not of an arterialisation (beginning read).',
  'rule.LV15.text':
    'The circuit is open and the foot gets worse: look for steal, valves, outflow and infection, with the team. NICE IPG773 names worse perfusion and steal among the outcomes to watch; single cases.',
  'rule.LV16.text':
    'Where neither an antiplatelet nor an anticoagulant is possible a stent graft is hard to keep open. Reasoned, by analogy with the femoropopliteal devices.',

  'rule.LB1.text':
    'The restenosis has come back after treatment: a decision of the team is reasonable, and asked for in an occluded stent or after a third failure. Of occluded stents 72% were narrowed again at two years (Armstrong 2014, one centre, abstract read); Global Vascular Guidelines 6.37.',
  'rule.LB2.text':
    'In claudication a treatment should be expected to help more than 50% for two years (SVS 2015, 1-C); after a failure of a diffuse or occluded restenosis that is doubtful (67% and 72% narrowed again at two years; Armstrong 2014, abstract read), which speaks for conservative treatment; lowered.',
  'rule.LB3.text':
    'No option has support, or the reasons against outweigh all of them: the team. The reasons of each side are listed.',
  'rule.LB4.text':
    'Whether to amputate, and where, belongs to the team, with an evaluation before it (ACC/AHA 2024, 10.2-2, class 1, level C-EO), at the most distal level that heals (10.3.4-1, class 1, level B-NR; Global Vascular Guidelines 9.1-9.6). It is shown and not ranked here.',
} as const;
