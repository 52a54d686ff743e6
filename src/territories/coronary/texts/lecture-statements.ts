/** What the lecture says, statement by statement, and what the publications say beside it. */
export const lectureStatementTexts = {
  'lecture-says.L1.1': 'Angiographic ISR: lumen narrowing >= 50 % inside the stented segment or within its 5 mm edges.',
  'lecture-says.L1.2': 'About 10 % of all PCI in the USA and about 5 % in Europe treat ISR.',
  'lecture-says.L1.3': 'May be clinical or silent.',
  'lecture-says.L2.1':
    'Type I, focal (< 10 mm): short narrowing inside and/or next to the stent. IA gap (between two stents), IB edge (at the stent’s edge), IC body, ID multifocal (several short sites). Meaning: usually technical (underexpansion, edge injury). DCB or a repeat DES may be considered.',
  'lecture-says.L2.2':
    'Type II, diffuse intrastent (> 10 mm, inside the stent). Meaning: usually biological (hyperplasia, inflammation). DCB is preferred.',
  'lecture-says.L2.3':
    'Type III, proliferative (> 10 mm, beyond the stent): extends past the stent’s edges. Meaning: covers more of the vessel; often needs DES or a complex approach.',
  'lecture-says.L2.4':
    'Type IV, occlusive (TIMI 0): total occlusion, the severest form. Recanalisation, then DES or DCB.',
  'lecture-says.L3.1':
    'I mechanical, IA underexpansion: stent not fully open. Treatment advised: high-pressure non-compliant balloon, +/- IVL.',
  'lecture-says.L3.2':
    'I mechanical, IB stent fracture: broken or deformed stent. Treatment advised: new stent (DES) required.',
  'lecture-says.L3.3':
    'II biological, IIA neointimal hyperplasia: cell growth after proper endothelialisation. Treatment advised: DCB or DES.',
  'lecture-says.L3.4':
    'II biological, IIB non-calcific neoatherosclerosis: soft, lipid- and proteoglycan-rich. Treatment advised: DCB or DES.',
  'lecture-says.L3.5':
    'II biological, IIC calcific neoatherosclerosis: calcified neointima, hard lesion. Treatment advised: more aggressive: cutting/scoring balloon, rotational atherectomy, IVL or ELCA.',
  'lecture-says.L3.6':
    'III mixed: mechanical and biological together. Treatment advised: combined: high-pressure balloon + DCB or DES.',
  'lecture-says.L3.7': 'IV chronic total occlusion: TIMI 0. Treatment advised: special invasive strategies or CABG.',
  'lecture-says.L3.8':
    'V multiple-layer DES-ISR: two or more metal layers. Treatment advised: avoid another stent; DCB only, +/- adjuncts, or CABG.',
  'lecture-says.L4.1':
    'Mechanical/technical: undersizing, underexpansion, vessel calcification, stent fracture, geographic miss (lesion not fully covered).',
  'lecture-says.L4.2':
    'Biological: neointimal hyperplasia (smooth-muscle cells and matrix in the inner layer); neoatherosclerosis (lipid-laden foam cells, sometimes a necrotic core and/or calcification). Calcific neoatherosclerosis is the form that is hardest to treat.',
  'lecture-says.L5.1': 'IVUS and OCT serve both to understand the mechanism and to guide the intervention.',
  'lecture-says.L5.2':
    'OCT: high resolution; strut apposition, thrombus, neoatherosclerosis. IVUS: deeper penetration; better in multi-layer segments.',
  'lecture-says.L5.3':
    'OCTIVUS (2023) subanalysis: in ISR, OCT-guided PCI had better 2-year clinical outcome than IVUS-guided.',
  'lecture-says.L5.4': 'ESC (2024) and EAPCI documents: use of IVUS and OCT, class IIa.',
  'lecture-says.L6.1':
    'FFR: to decide whether an intermediate ISR lesion needs revascularisation; objective ischaemia in silent or unclear cases.',
  'lecture-says.L6.2': 'Few randomised studies in ISR; interpret with care.',
  'lecture-says.L7.1': 'Spatial resolution: OCT: 10-15 um, high; IVUS: about 150 um, lower.',
  'lecture-says.L7.2':
    'Tissue penetration: OCT: low (surface structure); IVUS: high (vessel wall, multi-layer stents).',
  'lecture-says.L7.3': 'Contrast needed: OCT: yes; IVUS: no.',
  'lecture-says.L7.4':
    'Shows best: OCT: neoatherosclerosis, thrombus, stent architecture, strut apposition; IVUS: vessel wall, external elastic lamina, stent layers.',
  'lecture-says.L7.5':
    'Also tells: OCT: morphology under the stent, type of neointima; IVUS: vessel size, best balloon choice.',
  'lecture-says.L8.1': 'Homogeneous: high signal, low backscatter; smooth-muscle cells; typical of early BMS-ISR.',
  'lecture-says.L8.2': 'Heterogeneous: varying signal; proteoglycan-rich neointima or early neoatherosclerotic plaque.',
  'lecture-says.L8.3': 'Attenuated: high surface signal, strong backscatter; points to lipid-core plaque.',
  'lecture-says.L8.4': 'Layered: high surface signal, low deep signal; often around struts.',
  'lecture-says.L9.1':
    'Repeat DES is one of the most used and most effective strategies; mechanical advantage: re-scaffolds the lesion, stabilises the vessel.',
  'lecture-says.L9.2':
    'Suits: focal ISR (above all at the stent edge); late ISR from diffuse neoatherosclerosis; stent fracture; large-diameter vessel.',
  'lecture-says.L9.3': 'Avoid: underexpansion as the main cause; recurrent ISR with multiple metal layers.',
  'lecture-says.L10.1': 'Hypothesis: if drug resistance caused the first DES-ISR, another drug class may do better.',
  'lecture-says.L10.2':
    'ISAR-DESIRE 2 (randomised, sirolimus-DES ISR): no advantage of a different drug. RIBS III favoured hetero-DES, but was not randomised.',
  'lecture-says.L10.3':
    'Meta-analysis leaned to hetero-DES, mostly observational. Today: paclitaxel DES are out of use; limus-to-limus has no large comparison.',
  'lecture-says.L11.1':
    '372 DES-ISR patients, EES vs ZES, 3 years. MACE 15.8 % (EES) vs 22.6 % (ZES), not significant; binary restenosis alike; thrombosis < 1 % in both.',
  'lecture-says.L11.2':
    'Message: with new-generation DES the outcome depends on mechanical optimisation more than on the drug.',
  'lecture-says.L12.1': 'Multiple layers (>= 2 metal layers): avoids another layer.',
  'lecture-says.L12.2':
    'Stent maldeployment (underexpansion, malapposition): drug is absorbed, no further scaffold needed.',
  'lecture-says.L12.3': 'ISR with a side branch: does not close the branch’s ostium.',
  'lecture-says.L12.4': 'High bleeding risk (HBR): short DAPT is enough.',
  'lecture-says.L13.1':
    'Residual stenosis < 30 %; TIMI 3; no flow-limiting dissection (types A-B only); flow stable and distal perfusion restored.',
  'lecture-says.L13.2': 'If not met, do not use a DCB: the drug does not spread evenly and restenosis risk rises.',
  'lecture-says.L14.1':
    'Drug does not touch the endothelium; watermelon-seeding; dissection, loss of flow, bailout stenting; higher TLR.',
  'lecture-says.L14.2':
    'DCB works only if the drug passes into the wall and stays; fibrotic or calcified tissue blocks it.',
  'lecture-says.L15.1':
    'Drug: paclitaxel DCB: lipophilic, fast uptake; sirolimus DCB: hydrophilic, long release is hard.',
  'lecture-says.L15.2':
    'Clinical evidence: paclitaxel DCB: broad: RCTs and meta-analyses; sirolimus DCB: limited: early registries, small RCTs.',
  'lecture-says.L15.3': 'Safety: paclitaxel DCB: proven in coronaries; sirolimus DCB: limited data.',
  'lecture-says.L15.4': 'Technology: paclitaxel DCB: old, stable; sirolimus DCB: new nanocarriers.',
  'lecture-says.L16.1':
    '480 DES-ISR patients, sirolimus DCB (MagicTouch) vs paclitaxel DCB, 9 and 12 months. MLD +0.38 mm for sirolimus; binary restenosis 7.8 % vs 13.5 % (p < 0.05); MACE no difference; no thrombosis with sirolimus. "Han, Scheller 2022, 2023: same result."',
  'lecture-says.L17.1':
    'Habara 2011 and 2013: late lumen loss 0.18 +/- 0.45 vs 0.72 +/- 0.55 mm; target vessel failure 6.6 % vs 31.0 %.',
  'lecture-says.L17.2': 'PACCOCATH ISR I and II (2012): TLR about 0 % vs about 23 %; MACE 4 % vs 31 %.',
  'lecture-says.L18.1':
    '600+ patients, DES- and BMS-ISR, 12 months. TLF 17.9 % vs 28.6 %, HR 0.59 (95 % CI 0.39-0.89), p = 0.003. First coronary DCB approved by the FDA (2024).',
  'lecture-says.L19.1':
    'Individual patient data, 10 RCTs, 1,976 patients, 3 years; paclitaxel DCB vs repeat stenting (lecture: everolimus or zotarolimus).',
  'lecture-says.L19.2': 'BMS-ISR: DCB = DES. DES-ISR: DES slightly better (lower TLR). Safety alike.',
  'lecture-says.L20.1':
    'ISAR-DESIRE 3 (2013): DCB and DES equal; both better than plain balloon. RIBS V (2014): same clinical result, restenosis alike.',
  'lecture-says.L20.2':
    'RIBS IV (2015): DES angiographically better (larger MLD), clinical result the same. Zeng 2025 meta-analysis: no clinical difference; less thrombosis and shorter DAPT with DCB.',
  'lecture-says.L21.1': 'Mechanism: DES: scaffolds with a new stent; DCB: delivers drug to the lesion.',
  'lecture-says.L21.2':
    'Strengths: DES: radial strength, less recoil, corrects mechanical defects; DCB: no metal layer, less inflammation, suits high bleeding risk.',
  'lecture-says.L21.3': 'Weaknesses: DES: hypersensitivity, inflammation; DCB: acute closure, recoil, higher late TLR.',
  'lecture-says.L21.4': 'Best result: DES: ultrathin struts; DCB: sirolimus DCB as an alternative in recurrent ISR.',
  'lecture-says.L21.5': 'ESC 2024 (lecture): DES: class I A (superior); DCB: class IIa B (alternative).',
  'lecture-says.L21.6': 'BVS: unproven, poor results.',
  'lecture-says.L22.1':
    'Cutting balloon (ISAR-DESIRE 4): blades cut plaque; preparation before DCB and DES; less watermelon-seeding.',
  'lecture-says.L22.2': 'Scoring balloon (ISAR-DESIRE 4): nitinol wires score plaque; improves DCB effect.',
  'lecture-says.L22.3': 'ELCA: UV ablation; calcified, undilatable ISR; bailout.',
  'lecture-says.L22.4':
    'Rotational atherectomy (ROSTER, ARTIST): debulks; calcified and underexpanded ISR; high-risk procedure.',
  'lecture-says.L22.5': 'BVS: limited evidence, experimental.',
  'lecture-says.L23.1':
    'RIBS VI: MLD DES > BVS ~ DCB; 1-year TLR DES 3.2 % < BVS 11.3 % ~ DCB 10.4 %. Thick struts, hard to implant, early thrombosis.',
  'lecture-says.L24.1':
    'DAPT: no ISR-specific evidence; de novo protocols apply. LDL lowering (evolocumab): FOURIER subanalysis, revascularisation 7.2 % vs 9.3 %, HR 0.76.',
  'lecture-says.L24.2':
    'Oral sirolimus (OSIRIS): early benefit, then waning. Risk factors (diabetes, hypertension, CKD): control them (ESC 2024).',
  'lecture-says.L25.1':
    'BMS-ISR: DCB ~ DES. DES-ISR: DCB less effective than everolimus DES (TLR, TVR). Ten years: no difference in death or MACE.',
  'lecture-says.L26.1': 'DES: efficacy high, class I A; superior for DES-ISR.',
  'lecture-says.L26.2':
    'DCB: efficacy medium, class IIa A (but IIa B in L21); effective for BMS-ISR and a first DES-ISR.',
  'lecture-says.L26.3': 'Plain balloon: efficacy low, class not recommended; high restenosis risk.',
  'lecture-says.L27.1': '"ISR treatment is no longer device-driven, it is mechanism-driven."',
  'lecture-says.L27.2': 'Success = right lesion preparation + intravascular imaging. DCB avoids another layer.',
  'lecture-says.L27.3': 'The DES-or-DCB decision is made only after the stent has been expanded optimally.',
  'lecture-says.L27.4': 'Direction: lesion preparation -> imaging-guided randomisation -> device choice.',
  'lecture-held.L1.1':
    'The same definition, and a second one by imaging: re-narrowing of at least 75% of the reference vessel area.',
  'lecture-held.L1.2': '5-10% of all PCI.',
  'lecture-held.L1.3':
    'Mostly as a chronic coronary syndrome, 20% as an acute one, the rest silent. The lecture has no working definition of clinical restenosis; a table of JACC has one.',
  'lecture-held.L2.1':
    'Published: 10 mm or shorter, so that exactly 10 mm is type I. The paper tells the outcome and names no device.',
  'lecture-held.L2.2':
    'Published: longer than 10 mm, confined within the stent. That a DCB is preferred is not in the paper.',
  'lecture-held.L2.3':
    'Published: longer than 10 mm and extending outside the stent; no minimum distance outside the edge is stated, and no device is named.',
  'lecture-held.L2.4': 'Published: total occlusion. The treatment is not in the paper.',
  'lecture-held.L3.1':
    'ESC 2018 and 2024 ask for a high-pressure non-compliant balloon. Inside a stent IVL is off-label in the United States. The classification itself was not found.',
  'lecture-held.L3.2':
    'ESC 2024 names a repeat DES for fracture or collapse in its paragraph on stent thrombosis. The classification itself was not found.',
  'lecture-held.L3.3': 'The paper was not found: types and treatments are not verified.',
  'lecture-held.L3.4': 'The paper was not found: types and treatments are not verified.',
  'lecture-held.L3.5':
    'ESC 2024 lists IVL and rotational atherectomy among the means to prepare a restenosis. The two trials that the lecture names for rotational atherectomy do not support it. The classification itself was not found.',
  'lecture-held.L3.6': 'The paper was not found: types and treatments are not verified.',
  'lecture-held.L3.7':
    'ESC 2018 and ACC/AHA/SCAI 2021 consider CABG for a chronic occlusion with multivessel disease. The classification itself was not found.',
  'lecture-held.L3.8':
    'The year and the number of layers of type V could not be verified. One cohort counts two layers or more, one report separates two from three or more; brachytherapy, 2b in ACC/AHA/SCAI 2021, is missing from the lecture.',
  'lecture-held.L4.2':
    'Neoatherosclerosis by OCT: lipid, calcium or tissue like a thin-cap fibroatheroma in the neointima. That calcific neoatherosclerosis is the hardest to treat was found in no source.',
  'lecture-held.L5.1': 'To find the mechanism: IIa C in ESC 2018, 2a C-LD in ACC/AHA/SCAI 2021.',
  'lecture-held.L5.2': 'OCT is better for mechanisms of the stent, IVUS for the deep wall.',
  'lecture-held.L5.3': 'The main trial showed that OCT is not inferior to IVUS at 1 year.',
  'lecture-held.L5.4':
    'ESC 2024: I A for anatomically complex lesions; imaging of a restenosis is only encouraged, without a class. IIa C to find the mechanism is ESC 2018; 2a C-LD is ACC/AHA/SCAI 2021.',
  'lecture-held.L6.1':
    'FFR of 0.80 or iFR of 0.89 and below, as in native disease. Neither ESC nor ACC has a recommendation for restenosis alone.',
  'lecture-held.L7.1': 'About 15 µm for OCT and 150 µm for IVUS, along the axis.',
  'lecture-held.L7.2': 'IVUS penetrates deeper.',
  'lecture-held.L7.3': 'OCT needs the blood cleared away.',
  'lecture-held.L7.4': 'OCT is better for mechanisms of the stent, IVUS for the deep wall.',
  'lecture-held.L8.1':
    'The scheme of four types was not found under the name cited. A high OCT signal is high backscatter: “high signal, low backscatter” contradicts itself. Against histology mostly smooth muscle.',
  'lecture-held.L8.2': 'One of three published patterns; 20% in Gonzalo 2009, 2% of the frames held against histology.',
  'lecture-held.L8.3':
    'Lipid has low backscatter and high attenuation. A bright surface with strong attenuation was mostly macrophages, other tissue in 30%. The pattern was found in the lecture only.',
  'lecture-held.L8.4': 'Several tissues, healed rupture or erosion among them; commoner in stents up to 12 months old.',
  'lecture-held.L9.1':
    'DES rather than DCB for restenosis in a DES: I A in ESC 2024. DES where the anatomy suits and DAPT can be taken: 1 A in ACC/AHA/SCAI 2021.',
  'lecture-held.L9.2':
    'No guideline that was read names a device by these findings, but for fracture or collapse (ESC 2024, in its paragraph on stent thrombosis).',
  'lecture-held.L9.3':
    'ESC 2018 and 2024: a mechanical problem is corrected first. The I A of ESC 2024 makes no exception for several layers.',
  'lecture-held.L12.1':
    'No guideline that was read says so. An observational report has fewer events with a DCB; a trial compares with a plain balloon only.',
  'lecture-held.L12.2': 'ESC 2018 and 2024: the mechanical problem is corrected first, then a drug device.',
  'lecture-held.L12.4':
    'The only class seen after a DCB is 6 months (IIa B, stable, ESC 2018). With a high bleeding risk DAPT may stop at 1-3 months after a DES as well (I A, ESC 2024).',
  'lecture-held.L13.1':
    'In no consensus text that could be read. The AGENT label asks for appropriate vessel preparation and gives no number.',
  'lecture-held.L13.2': 'The AGENT label asks for appropriate vessel preparation.',
  'lecture-held.L21.5':
    'ESC 2024: DES rather than DCB for restenosis in a DES, I A; it has no class for a DCB. ESC 2018 gave DES and DCB I A.',
  'lecture-held.L24.1':
    'No trial has tested how long DAPT is needed after a DCB; the trials asked for 1 to 12 months, and guidelines borrow from stents.',
  'lecture-held.L25.1': 'ESC 2024 says the same. The abstract of the 10-year report was cut before its results.',
  'lecture-held.L26.1':
    'I A in ESC 2024 for restenosis in a DES; it has no recommendation for restenosis in a bare-metal stent.',
  'lecture-held.L26.2': 'ESC 2024 has no class for a DCB in restenosis; ESC 2018 gave it I A.',
  'lecture-held.L26.3': 'Inferior in the texts; no class III statement was seen.',
  'lecture-held.L27.3': 'Preparation and the correction of a mechanical problem are required, then a DCB or a DES.',
  'standing.agrees': 'Agrees',
  'standing.partly': 'Agrees in part',
  'standing.differs': 'Differs',
  'standing.not-found': 'Not verified: no publication found',
  'standing.lecture-only': 'Lecture only: held against no publication',
} as const;
