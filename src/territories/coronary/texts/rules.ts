/**
 * What each rule of the rule book says and because of what. A text supports and never orders; it names class, level and
 * year where a source gives them, says "lecture only" or "reasoned" where none does, says what is not known, and shows
 * where the lecture and the publication differ. A rule has one text for every case in which it speaks.
 */
export const ruleTexts = {
  'rule.I1.text':
    'An acute presentation with a stenosis ≥ 50% is a reason to treat, because ESC 2024 (section 6.4.1, text) gives restenosis the same indication as native coronary disease.',
  'rule.I2.text':
    'Proven ischaemia with a stenosis ≥ 50% is a reason to treat: ESC/EACTS 2018 (text) re-treats restenosis that goes with angina or ischaemia, and ESC 2024 counts FFR ≤ 0.80 or iFR ≤ 0.89 as significant (class I, level A).',
  'rule.I3.text':
    'With stable angina and a stenosis ≥ 70% treatment is reasonable unless ischaemia has been excluded, because a JACC definition table (secondary page read) counts ≥ 70% as clinical restenosis even without signs or symptoms.',
  'rule.I4.text':
    'Outside an acute presentation PCI is not advised when the pressure wire excludes ischaemia (FFR > 0.80 or iFR > 0.89), because ACC/AHA/SCAI 2021 rates it class 3, no benefit, level B-R; medical therapy is the alternative.',
  'rule.I5.text':
    'For a 50-69% stenosis with unknown ischaemia FFR or iFR before treatment is reasonable, because ESC 2024 gives both class I, level A, and the lecture (L6) advises it for intermediate restenosis. Neither ESC nor ACC has an FFR recommendation of its own for restenosis. In a lab without a pressure wire the test is lacking here: it is then not demanded, and the indication stays undetermined.',
  'rule.I6.text':
    'Without symptoms and with unknown ischaemia testing first is reasonable (lecture L6), in an occlusion by another test, since a pressure wire cannot pass; treating is acceptable, because a JACC definition table (secondary page read) counts a stenosis ≥ 70% as clinical restenosis. In a lab without a pressure wire the test is lacking here: the indication stays undetermined.',
  'rule.I7.text':
    'Preparation has begun, so the lesion is being treated and a test is no longer asked for. That alone is no indication: where no other rule says why it is treated, no ground for it has been entered. Reasoned; no source states it.',

  'rule.M1.text':
    'IVUS or OCT before choosing is reasonable because it shows the mechanism: ESC/EACTS 2018 class IIa, level C; ACC/AHA/SCAI 2021 class 2a, level C-LD; ESC 2024 encourages it without a class. The lecture dates the class IIa to ESC 2024. Without imaging every device advice is provisional.',
  'rule.M2.text':
    'IVUS is preferred for several layers of metal or where contrast is a burden, because it looks deeper and needs no contrast (lecture L5, L7), and in a left main or ostial lesion, which goes further than ACC/AHA/SCAI 2021: OCT as the alternative except in the ostial left main (class 2a, level B-R). The eGFR limit of 30 is a convention of this project.',
  'rule.M3.text':
    'OCT shows neoatherosclerosis, thrombus and struts best (lecture L5); for outcome neither is ranked, because OCT was non-inferior to IVUS at 1 year in OCTIVUS (conclusion read on a secondary page; not a restenosis trial). The lecture’s claim that OCT was better at 2 years in restenosis was not found.',
  'rule.M4.text':
    'Where intravascular imaging is not possible, or a fracture is suspected, stent-enhancement imaging is an option, because ESC 2024 (text, no class) encourages it.',
  'rule.M5.text':
    'In an occlusion imaging is reasonable once the lesion has been crossed. Reasoned; no source states it.',
  'rule.M6.text':
    'Imaging again is reasonable when the stent was underexpanded, because ESC 2024 (text) requires mechanical problems to be corrected and the lecture (L27) decides on the device only after optimal expansion. The aim, expansion ≥ 80%, is the underexpansion limit of the OPTIVUS and PRESTIGE abstracts.',

  'rule.P1.text':
    'A non-compliant balloon at high pressure, about 1:1 to the vessel, is recommended as the first tool, because ESC/EACTS 2018 and ESC 2024 (text) name it for underexpansion. The size is stated by the label of a scoring balloon (Scoreflex NC, read: about the vessel just proximal and distal), by no guideline.',
  'rule.P2.text':
    'An underexpanded stent, seen or presumed, is corrected before any drug device, because ESC 2024 (text) requires the correction of mechanical problems, ESC/EACTS 2018 (text) advises a high-pressure non-compliant balloon, and the lecture (L27) decides only after optimal expansion. One lecture table (L12) lists underexpansion as a reason for a DCB: that is contradicted by these. Once a tool has worked, measuring comes next; where imaging is lacking, angiography answers by the residual stenosis.',
  'rule.P3.text':
    'A super-high-pressure balloon or IVL is reasonable next, because ESC 2024 (text) names both. IVL succeeded in 92.3% of CRUNCH (70 cases) and 92% of a meta-analysis (819 patients), but in 57.7% of 26 patients by a stricter line, a residual stenosis < 20% (abstracts read). With the super-high-pressure balloon 0.96% of 208 lesions perforated (abstract read). In a stent IVL is off-label in the United States, whose label is for de novo lesions before stenting (secondary page read).',
  'rule.P4.text':
    'Excimer laser is reasonable when the tools before it failed or are missing, because ACC/AHA/SCAI 2021 (text) finds it useful for underexpansion that resists high-pressure balloons. The contrast technique is off-label, and heavy calcium is its main limitation; the lecture names neither.',
  'rule.P5.text':
    'Rotational atherectomy is a last resort with high risk, and not advised within 1 month of stenting (reasoned), where the ladder ends before it. The lecture cites ROSTER and ARTIST in favour, but ROSTER excluded under-deployed stents, and in ARTIST restenosis was more frequent with rotablation than with a balloon (65% against 51%, P = 0.039).',
  'rule.P6.text':
    'Where calcium needs modification IVL or a scoring balloon is recommended; a cutting balloon or laser is an option, and so is rotational atherectomy, but only after IVL or a super-high-pressure balloon failed or is lacking, and not within 1 month of stenting. All are options only while the indication is undetermined. ACC/AHA/SCAI 2021 rates rotational atherectomy 2a, level B-R, the others 2b, level B-NR, in de novo calcium; the lecture (L3) lists them for calcific neoatherosclerosis. In the United States IVL (de novo lesions) and the cutting balloon (no visible calcium) are outside their labels here. No threshold validated inside a stent was found.',
  'rule.P7.text':
    'When no balloon crosses, rotational atherectomy or laser comes first, because balloons, IVL, scoring and cutting balloons cannot be delivered. Reasoned; ACC/AHA/SCAI 2021 rates the tools in calcified lesions only (rotational 2a B-R, laser 2b B-NR).',
  'rule.P8.text':
    'A scoring balloon, else a cutting balloon, is an option before a DCB: in ISAR-DESIRE 4 (secondary pages read) restenosis was 18.5% against 32.0% (P = 0.03) but target lesion revascularisation 16.8% against 22.6% (P = 0.25). ESC/EACTS 2018 (text) describes scoring only; the lecture credits the cutting balloon as well, which the trial did not test. One scoring balloon is labelled for restenosis in the United States (AngioSculpt, secondary page read). That it follows a non-compliant balloon that left a residual stenosis is reasoned.',
  'rule.P9.text':
    'Rotational atherectomy for tissue without severe calcium is to be avoided because in ARTIST it was worse than a balloon: restenosis 65% against 51% (P = 0.039), event-free at 6 months 79.6% against 91.3% (P = 0.0052). The lecture cites ARTIST in its favour. A guideline of 2011, since superseded, gave routine use class III, no benefit, level A (secondary pages read). Of crossing a lesion this says nothing.',
  'rule.P10.text':
    'Thrombus is treated before any device. As long as thrombus is seen, whatever has been done, rotational and orbital atherectomy are contraindicated and a cutting balloon is to be avoided: the US label of a cutting balloon (Wolverine, read) asks for no visible thrombus. The rest is reasoned from device practice; ESC 2024 deals with stent thrombosis (section 6.4, text).',
  'rule.P11.text': 'Rotational and orbital atherectomy in a graft are to be avoided. Reasoned; no source states it.',
  'rule.P12.text':
    'With protruding struts or at a true bifurcation a cutting balloon is contraindicated, because its US label (Wolverine, read) forbids the side cell of a stent; in the reports of 2020-2023 (abstract read) entrapment stood behind 33 of those of injury or death. Orbital atherectomy is to be avoided for the same reason; that is reasoned.',
  'rule.P13.text':
    'A tool that has failed in this procedure is not advised again; the next one is. What failed in an earlier procedure may be tried again. Reasoned; no source states it.',
  'rule.P14.text':
    'An occlusion is crossed before anything else; in a chronic one (≥ 3 months, the EuroCTO Club’s definition as two abstracts quote it) dedicated techniques are reasonable. For the rest lecture only (L2, L3). Where the flow is not entered, an occlusive pattern or a stenosis of 100% counts as an occlusion.',
  'rule.P15.text':
    'A tool that this lab does not have is skipped and named; when nothing is left, transfer or a Heart Team decision is reasonable. Follows from the setting; no source is needed.',
  'rule.P16.text':
    'When every tool of the ladder has failed, is missing or is spoken against for good no device is advised, because the stent cannot be prepared; Heart Team, CABG or medical therapy remain (lecture L13; ESC 2024 text requires the correction).',
  'rule.P17.text':
    'Less than 1 month after implantation imaging comes before anything else, in an occlusion as soon as it is crossed, because an early failure has another cause than restenosis. Reasoned; no source states it.',
  'rule.P18.text':
    'A malapposed or undersized stent is brought to the wall with a non-compliant balloon sized to the vessel before any drug device, because ESC 2024 (text) requires the correction of mechanical problems. One lecture table (L12) lists malapposition as a reason for a DCB. That a residual stenosis < 30% shows it done is a convention of this project; once the balloon has worked, that is what is asked for next.',
  'rule.P19.text':
    'Orbital atherectomy in a stent or at its edges is to be avoided, because its US indication is for de novo lesions, those not treated before (Diamondback, secondary page read). What a label says of use inside a stent was not found, nor a trial of it in restenosis.',
  'rule.P20.text':
    'A wire that runs outside the stent or behind its struts is replaced by one inside it before anything else goes over it, because published cases crushed a good stent from outside. Done once the wire is entered as inside. Reasoned from case reports.',
  'rule.P21.text':
    'With a dissection of type B or worse after preparation rotational and orbital atherectomy are to be avoided. Reasoned; no source was read.',

  'gate.note':
    'The numbers of the gate (residual stenosis < 30%, TIMI 3, dissection none, A or B, stable flow) are the lecture’s (L13); a protocol of a DCB trial in de novo lesions (MAGICAL SV, read) writes the first two and no dissection that limits flow. They could not be read in a consensus paper on restenosis.',
  'rule.G1.text':
    'A residual stenosis < 30% is asked for before a DCB because the drug spreads unevenly otherwise (lecture L13); a trial protocol for de novo lesions asks for the same (MAGICAL SV, read). Exactly 30% fails. Below 30% by eye counts as met, and a figure outweighs the eye. The number could not be read in a consensus paper on restenosis.',
  'rule.G2.text':
    'TIMI 3 flow is asked for before a DCB by the lecture (L13) and by a trial protocol for de novo lesions (MAGICAL SV, read); it could not be read in a consensus paper on restenosis.',
  'rule.G3.text':
    'No dissection beyond NHLBI type B is accepted before a DCB (lecture L13); a trial protocol for de novo lesions accepts none that limits flow (MAGICAL SV, read). It could not be read in a consensus paper on restenosis.',
  'rule.G4.text':
    'Stable flow and restored distal perfusion are asked for before a DCB. Lecture only (L13); it could not be read in a consensus paper on restenosis.',
  'rule.G5.text':
    'A stent that was underexpanded has to be expanded before the gate is passed, because ESC 2024 (text) requires the correction and the lecture (L27) decides only after optimal expansion. An expansion ≥ 80% measured after preparation shows it. Where none was measured a residual stenosis < 30% stands for it, and then imaging is to confirm it.',
  'rule.G6.text':
    'While an underexpanded stent has not yielded neither a DCB nor another DES is advised, because the cause is still there (ESC 2024, text; lecture L9, L13, L27); going back to the ladder is reasonable. A bail-out lifts this for the DES.',
  'rule.G7.text':
    'A residual stenosis ≥ 30% in a stent that is open is tissue: a DCB is ruled out (lecture L13) and more preparation comes first. If it stays, a DES is reasonable in one or two layers as a scaffold against recoil, which is reasoned: the lecture (L21) names recoil as a weakness of the DCB. In three or more layers, with a metal allergy or where antiplatelet therapy is not possible the DES is ruled out as well, unless as a bail-out.',
  'rule.G8.text':
    'With a dissection C-F, or a type A or B that has cost the flow (below TIMI 3, or not stable), a DCB is ruled out (lecture L13) and a bail-out DES comes first whatever the layers; it waits only while nothing has crossed the lesion inside the stent. Thrombus beside a type A is the likelier cause and is taken first. The bail-out is reasoned: the lecture only names bail-out stenting among the consequences of poor preparation (L14), and ESC 2024 (section 6.4, text) a repeat DES for a residual edge dissection.',
  'rule.G9.text':
    'With a residual stenosis ≥ 30% and unknown expansion neither a DCB nor a DES is advised until imaging has excluded underexpansion, because ESC 2024 (text) and the lecture (L27) correct it first.',
  'rule.G10.text':
    'Flow that is lost without a dissection, or with a type A beside thrombus, is no-reflow, thrombus or spasm until shown otherwise: a vasodilator, and thrombus management where there is thrombus, come first (Annibali 2022; van Gaal and Banning; abstracts read). A stent treats none of them, so no device is named. Done when the flow is TIMI 3 and not known to be unstable. Which drug and which dose is not on record here.',
  'rule.G11.text':
    'When flow is lost and nobody has looked for a dissection, looking for one comes first: a second view, and imaging where the lab has it. If there is one, it is stented; if there is none, it is no-reflow, thrombus or spasm until shown otherwise. Until then no device is named. Reasoned; no source states it.',

  'rule.D1.text':
    'A fractured, crushed, collapsed or recoiled stent in a single layer speaks for a new DES: the lecture calls it required (L3, L9), and ESC 2024 names a repeat DES for fracture or collapse, though in its paragraph on stent thrombosis (section 6.4, text).',
  'rule.D2.text':
    'A fractured or deformed stent speaks for a new DES (lecture L3, type IB) and two or more layers speak against it (lecture L3, type V). No source settles it: the Heart Team comes first, before and after the gate, neither device is preferred and both stay acceptable. A bail-out alone goes ahead of it.',
  'rule.D3.text':
    'Three or more layers speak against another DES (lecture L3, L9): in Wang 2019 (observational, abstract read) events at 1 year with three or more layers were 20.0% with a DCB and 57.9% with another DES (P = 0.02). AGENT IDE’s multilayer group compared the DCB with a plain balloon only. No guideline sentence deals with layers.',
  'rule.D4.text':
    'Two layers speak against another DES in the lecture (L3, L12: two or more), but the threshold is disputed: in Wang 2019 (observational, abstract read) the balloon’s advantage held for two layers too, but its figures are for three or more; Tanner (abstract read) counts two as multilayer; the classification paper was not found. No guideline sentence deals with layers. Two stents of one treatment that overlap count as one layer.',
  'rule.D5.text':
    'For restenosis of a single-layer DES another DES is recommended because ESC 2024 prefers it to a DCB (class I, level A) and ACC/AHA/SCAI 2021 gives DES class 1, level A, to those who can take dual antiplatelet therapy. In RIBS IV (secondary pages read) target lesion revascularisation at 1 year was 4.5% with the everolimus stent and 13% with the DCB (HR 0.33, 0.14-0.79); the lecture calls the clinical result the same. The trial left out restenosis younger than 1 month, longer than 30 mm or outside the stent, and vessels under 2 mm.',
  'rule.D6.text':
    'For restenosis of a single-layer DES a DCB is reasonable under the Asia-Pacific consensus, which puts it first for any restenosis (2021) and by default until preparation says otherwise (2025; abstracts read, no class or level seen). A Chinese consensus of 2023 was read in its opening only, not what it says of restenosis. ESC 2024 (class I, level A) prefers a DES.',
  'rule.D7.text':
    'For restenosis of a single-layer BMS both are reasonable because ESC 2024 (text, no class) calls them equal and ESC/EACTS 2018 gives both class I, level A. DAEDALUS found them equivalent (abstract read; later corrections of its main paper were not seen); in RIBS V at 3 years (secondary page read) revascularisation was 2% with the everolimus stent and 8% with the DCB (HR 0.23, 0.06-0.93), which the lecture omits.',
  'rule.D8.text':
    'For restenosis of a single-layer BMS the chosen guideline takes a side: ACC/AHA/SCAI 2021 gives DES class 1, level A, to those who can take dual antiplatelet therapy, and has no DCB recommendation; the Asia-Pacific consensus puts the DCB first (2021, abstract read).',
  'rule.D9.text': 'A focal restenosis at the stent’s edge speaks for a DES. Lecture only (L9).',
  'rule.D10.text':
    'A gap between stents, or a lesion that was not fully covered, speaks for a DES because no drug reached that part. Reasoned; the lecture (L2) calls focal types technical and names both devices.',
  'rule.D11.text':
    'A diffuse restenosis inside the stent speaks for a DCB. Lecture only (L2); Mehran 1999 is prognostic and names no device for it.',
  'rule.D12.text':
    'A restenosis that grows beyond the stent speaks for a DES because it covers more of the vessel. Lecture only (L2, where the slide’s lines stand in swapped order); Mehran 1999 names no device for it.',
  'rule.D13.text':
    'A large vessel speaks for a DES. Lecture only (L9), and no source gives a number: ≥ 3.5 mm is a convention of this project. In AGENT IDE (secondary page read) target lesion failure was 20.6% up to 2.75 mm and 22.6% above.',
  'rule.D14.text':
    'Late diffuse neoatherosclerosis speaks for a DES. Lecture only (L9). On the other side a DCB does better in late than in early restenosis of a DES: revascularisation when early OR 1.69 (1.18-2.42) in a meta-analysis (882 patients), and 33.3% early against 18.5% late in Lee 2018 (P = 0.040; abstracts read). Neither compares the DCB with a DES. Late, over 12 months, follows Koch 2020 (abstract read).',
  'rule.D15.text':
    'A side branch in the segment speaks for a DCB because it does not close the branch’s ostium. Lecture only (L12). Where they were compared DCB and DES did alike: events in 158 patients with a bifurcation (P = 0.585) and 25% against 25.5% in 75 with a left main bifurcation (P = 0.96). One series shows a trend for the DCB in bifurcation and non-focal lesions (Habara 2015; abstracts read).',
  'rule.D16.text':
    'A high bleeding risk, or only short antiplatelet therapy, speaks for a DCB (lecture L12; NICE 2010, read, ties the DCB to short therapy), but less than the lecture implies: ESC 2024 lets patients at high bleeding risk stop at 1-3 months after a stent too (class I, level A), and the only class for a duration after a DCB is for 6 months (ESC/EACTS 2018, class IIa, level B).',
  'rule.D17.text':
    'A malapposed stent speaks for a DCB only once preparation has left a residual stenosis < 30%. Lecture only (L12), which does not ask for the correction; ESC 2024 (text) requires it.',
  'rule.D18.text':
    'When the last treatment of a single-layer stent was a DCB, a DES is reasonable because the balloon has failed here. Reasoned; no source states it.',
  'rule.D19.text':
    'When dual antiplatelet therapy is not possible a DES is to be avoided, because ACC/AHA/SCAI 2021 gives its class 1, level A, only to those who can take it, and the US label of an everolimus stent (Promus ELITE, read) lists that as a contraindication; a DCB is no clear way out, because AGENT’s US label excludes patients who cannot receive antiplatelet or anticoagulant therapy. A Heart Team decision is reasonable.',
  'rule.D20.text':
    'An allergy to metal speaks against another DES: the US label of an everolimus stent (Promus ELITE, read) contraindicates it with an allergy to steel, platinum, chromium, iron, nickel or molybdenum, and the lecture (L21) names hypersensitivity as a weakness of the DES. Labels of other stents were not read.',
  'rule.D21.text':
    'A paclitaxel allergy rules out a paclitaxel DCB, because AGENT’s US label lists it as a contraindication; a limus allergy rules out limus DES and limus DCB. The latter is reasoned: the labels of limus balloons were not found.',
  'rule.D22.text':
    'An unprotected left main speaks against a DCB because AGENT’s US label lists it as a contraindication for the native left main; outside the United States that weighs less. In 75 patients with restenosis of a left main bifurcation DCB and DES did alike (Kook 2020, abstract read). The label of a scoring balloon (Scoreflex NC, read) excludes it too; those of other DCBs were not found.',
  'rule.D23.text':
    'Restenosis of a bioresorbable scaffold speaks for a DES: in RIBS VII (n = 117), where 76% were treated with one, results at 1 year resembled those of restenosis in metal stents.',
  'rule.D24.text':
    'When a DES under 6 months old without new tissue, or under 1 month old, has failed by underexpansion, malapposition or undersizing, its correction is the treatment and no further device is reasonable, because the stent still elutes. That does not hold with a known fracture or deformation, or once a criterion of the gate has failed, and it is firm only after the gate. Reasoned; no source states it.',
  'rule.D25.text':
    'A plain balloon alone is to be avoided because ESC 2024 (text) calls a drug device necessary; no class III was seen. In AGENT IDE target lesion failure at 1 year was 17.9% with the DCB and 28.6% with the balloon (HR 0.59, 0.42-0.84, secondary page read; the lecture prints 0.39-0.89).',
  'rule.D26.text':
    'A bioresorbable scaffold is to be avoided because Absorb had more scaffold thrombosis and target-vessel infarction than second-generation DES and its production was stopped; in RIBS VI, not randomised, it was inferior to new-generation DES. The lecture calls it experimental (L22) but claims less late thrombosis (L23, original slide), which these contradict.',
  'rule.D27.text':
    'A paclitaxel DCB leads because its randomised evidence is broad; a limus DCB is an option and leads where paclitaxel is not tolerated or lacking. A kind that has failed here does not lead: after a paclitaxel DCB both are options (reasoned). The lecture’s “equal, sometimes superior” for sirolimus is not supported: target lesion failure RR 1.08 (0.90-1.29), lumen 0.08 mm smaller (P = 0.02; secondary page read), and SIBLINT-ISR showed non-inferiority only.',
  'rule.D28.text':
    'A new-generation DES is reasonable (ESC/EACTS 2018, text: everolimus DES ranked first in network meta-analyses); another drug than the first has no proven advantage (lecture L10): in ISAR-DESIRE 2 revascularisation was 16.6% with the same and 14.6% with another drug (P = 0.52), with first-generation stents; RIBS III favoured a switch but was not randomised.',
  'rule.D29.text':
    'AGENT’s US label covers vessels of 2.0-4.0 mm and lesions up to 26 mm: outside them this is a caution and not a veto. Lesions of 26-36 mm are under study (AGENT IDE long lesion cohort, listing read); no result was seen. The limits of other DCBs were not found.',
  'rule.D30.text':
    'Underexpansion of a single layer speaks against another DES because more metal does not treat the cause. Lecture only (L9; L12 prefers the DCB here). It holds only after correction; before that the correction comes first (ESC 2024, text; lecture L27).',
  'rule.D31.text':
    'An occlusive lesion (HR 4.179, 1.851-9.437), one longer than 25 mm (HR 8.773, 1.898-40.546) or more than two recurrences (HR 4.693, 1.259-17.490) predicted events after a DCB in 257 patients (J Korean Soc Radiol 2020, abstract read). The intervals are wide and no DES was compared: a note, and no reason for a DES.',
  'rule.D32.text':
    'In the United States the label of an everolimus stent (Promus ELITE, read) is for de novo lesions; the drug device labelled for restenosis there is a coated balloon (AGENT, approved in 2024). A note, and no reason against a DES. Labels of other stents were not read.',
  'rule.D33.text':
    'An acute presentation with thrombus speaks for a DES: ESC 2023 ACS says that a DCB needs further investigation there, though of de novo lesions, and published cases were stented again. No comparison in restenosis is on record.',
  'rule.D34.text':
    'In ostial restenosis of a single-layer right coronary stent with a mechanical cause a DES is reasonable: in a registry (Yamamoto 2023, abstract read) 41.4% had events when no new stent was placed. Observational.',

  'rule.H1.text':
    'For recurrent restenosis that is diffuse, proliferative, occlusive, in a large vessel or with multivessel disease a Heart Team decision is reasonable because CABG can be better than another PCI: ACC/AHA/SCAI 2021 class 2a, level C-EO; ESC/EACTS 2018 class IIa, level C. That several layers count alike is reasoned, no comparative study was found, and the lecture gives CABG no class.',
  'rule.H2.text':
    'Brachytherapy is an option where it exists, above all for a poor CABG candidate, because ACC/AHA/SCAI 2021 gives it class 2b, level B-NR, in recurrent restenosis. In Negi (186 patients, uncontrolled) revascularisation rose from 3.3% at 6 months to 20.7% at 3 years; in Tanner (two or more layers, observational) events at 3 years were 39.5% with and 47.8% without it (HR 0.73, 0.53-0.99). A second irradiation did worse than a first (Basala 2025; abstracts read). The lecture omits it.',
  'rule.H3.text':
    'Multivessel disease with an occlusive, left main or true bifurcation lesion makes a Heart Team decision and CABG reasonable: ESC/EACTS 2018 (text) and ACC/AHA/SCAI 2021 (text) name occlusions with multivessel disease; left main and bifurcation are this rule book’s reading of complex lesions.',
  'rule.H4.text':
    'When preparation cannot be achieved no device is advised, and Heart Team, CABG or medical therapy remain, because the lecture (L13) uses no DCB then and ESC 2024 (text) requires the correction first.',
  'rule.H5.text':
    'With a prohibitive surgical risk CABG is shown as not available to this patient. Follows from the case; no source is needed.',
  'rule.H6.text':
    'Recurrent restenosis in a bypass graft makes a Heart Team decision reasonable, the native vessel included. Reasoned; no source states it.',

  'rule.A1.text':
    'After a DES without an acute syndrome and without an oral anticoagulant dual antiplatelet therapy up to 6 months is recommended (ESC 2024, class I, level A); at high bleeding risk and without high ischaemic risk stopping at 1-3 months is recommended (class I, level A).',
  'rule.A2.text':
    'After a DCB without an acute syndrome and without an oral anticoagulant 6 months of dual antiplatelet therapy should be considered (ESC/EACTS 2018, class IIa, level B); one maker (SeQuent Please) and NICE 2010 say 3 months. ESC 2024 states no duration, and no randomised trial has tested it (Zhang 2021, abstract read). The lecture’s “short” carries no number.',
  'rule.A3.text':
    'After an acute syndrome and without an oral anticoagulant a P2Y12 inhibitor for 12 months is recommended unless the bleeding risk is high (ESC 2023 ACS, class I, level A), when 1 month followed by monotherapy may be considered (class IIb, level B).',
  'rule.A4.text':
    'With an oral anticoagulant and without an acute syndrome aspirin up to 1 week, then the anticoagulant with clopidogrel up to 6 months (12 at high ischaemic risk), then the anticoagulant alone is recommended (ESC 2024, class I, level A).',
  'rule.A5.text':
    'LDL-C below 1.4 mmol/L and at least 50% lower is recommended (ESC 2024, class I, level A); restenosis alone does not call for less than 1.0 mmol/L. In FOURIER’s patients with prior PCI, not restenosis, revascularisation fell (HR 0.76, 0.69-0.85); the lecture’s rates of 7.2% and 9.3% were not seen.',
  'rule.A6.text':
    'With diabetes an SGLT2 inhibitor and a GLP-1 receptor agonist are recommended (ESC 2024, both class I, level A).',
  'rule.A7.text':
    'A proton-pump inhibitor is recommended when the risk of gastrointestinal bleeding is raised on combined antithrombotic therapy (ESC 2024, class I, level A).',
  'rule.A8.text':
    'After an acute syndrome with an oral anticoagulant aspirin up to 1 week, then the anticoagulant with clopidogrel up to 12 months, then the anticoagulant alone: ESC 2023 ACS as a secondary page tells it. Its class and level were not seen there.',
} as const;
