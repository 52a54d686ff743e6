/** Classifications and label limits, in our own words, each with how far it was verified. */
export const classificationTexts = {
  'figure.mehran-tlr': 'needed the lesion treated again',
  'figure.mehran-share': 'of the 288 lesions',
  'figure.mehran-previous': 'had had restenosis before',
  'figure.mehran-diabetes': 'had diabetes',
  'figure.oct-gonzalo': 'in Gonzalo 2009 (25 vessels)',
  'figure.oct-cvpath': 'of the frames compared with histology (CVPath)',

  'classification.mehran.title': 'Mehran: angiographic pattern',
  'classification.mehran.note':
    'Mehran 1999 (abstract read), bare-metal stents, 288 lesions in 245 patients: the class tells the outcome and names no device. The sub-types IA-ID are from a JACC table (secondary page).',
  'classification.mehran.lecture':
    'The lecture prints type I as < 10 mm (published: ≤ 10 mm). It reads type III as more than 10 mm beyond the stent’s edges; published: longer than 10 mm and extending outside the stent, with no distance stated.',
  'classification.mehran.I': 'Focal: 10 mm or shorter.',
  'classification.mehran.IA': 'Focal at an articulation or in a gap.',
  'classification.mehran.IB': 'Focal at the margin.',
  'classification.mehran.IC': 'Focal in the body.',
  'classification.mehran.ID': 'Multifocal.',
  'classification.mehran.II': 'Diffuse: longer than 10 mm, confined within the stent.',
  'classification.mehran.III': 'Proliferative: longer than 10 mm and extending outside the stent.',
  'classification.mehran.IV': 'Occlusive: total occlusion, TIMI 0.',

  'classification.waksman.title': 'Waksman: mechanism',
  'classification.waksman.note':
    'Lecture only (L3). The paper was not found, so the types, the number of layers of type V and the treatments are not verified.',
  'classification.waksman.lecture':
    'The lecture dates it 2023 and counts two or more layers as type V; neither could be verified. Here three or more layers are type V, and exactly two are shown as “threshold disputed”; two stents of one treatment that overlap count as one layer.',
  'classification.waksman.IA': 'Mechanical: underexpansion.',
  'classification.waksman.IB': 'Mechanical: stent fracture or deformation.',
  'classification.waksman.IIA': 'Biological: neointimal hyperplasia.',
  'classification.waksman.IIB': 'Biological: non-calcific neoatherosclerosis.',
  'classification.waksman.IIC': 'Biological: calcific neoatherosclerosis.',
  'classification.waksman.III': 'Mixed: mechanical and biological.',
  'classification.waksman.IV': 'Chronic total occlusion.',
  'classification.waksman.V': 'Several layers of metal.',

  'classification.oct-tissue.title': 'OCT: type of tissue',
  'classification.oct-tissue.note':
    'Gonzalo 2009 (24 patients, abstract read) describes three patterns; a study against histology (abstract read) found that a pattern is not specific for one tissue.',
  'classification.oct-tissue.lecture':
    'The lecture has four types and cites Habara 2013; that scheme was not found. It calls homogeneous tissue “high signal, low backscatter”, which contradicts itself, and gives lipid a strong backscatter, while lipid has low backscatter with high attenuation (table read on a secondary page).',
  'classification.oct-tissue.homogeneous':
    'Homogeneous: against histology mostly smooth muscle in collagen or proteoglycan, sometimes organised thrombus.',
  'classification.oct-tissue.heterogeneous':
    'Heterogeneous: commoner in focal restenosis; proteoglycan-rich or early neoatherosclerotic tissue in the lecture.',
  'classification.oct-tissue.layered':
    'Layered: against histology several tissues, healed rupture or erosion among them; commoner in stents up to 12 months old.',
  'classification.oct-tissue.attenuated':
    'Attenuated: lecture only. A bright surface with strong attenuation was mostly macrophages, other tissue in 30%.',

  'classification.nhlbi.title': 'NHLBI: type of dissection',
  'classification.nhlbi.note':
    'Read on a user-edited page. That types A and B are accepted before a DCB is the lecture’s (L13); a trial protocol for de novo lesions (read) accepts none that limits flow, and no number could be read in a consensus paper on restenosis.',
  'classification.nhlbi.a': 'Radiolucent areas in the lumen; contrast hardly stays.',
  'classification.nhlbi.b': 'Parallel tracts or a double lumen; contrast hardly stays.',
  'classification.nhlbi.c': 'Contrast outside the lumen that stays.',
  'classification.nhlbi.d': 'Spiral filling defect, often with extensive staining.',
  'classification.nhlbi.e': 'New filling defect that persists.',
  'classification.nhlbi.f': 'None of A to E, with impaired flow or total occlusion.',

  'classification.timi.title': 'TIMI: flow grade',
  'classification.timi.note':
    'The published wording of the grades was not found. Grade 0 is used here as total occlusion (Mehran type IV) and grade 3 as the grade the gate asks for (lecture L13).',
  'classification.timi.0': 'Grade 0: total occlusion. Wording not verified.',
  'classification.timi.1': 'Grade 1. Wording not found.',
  'classification.timi.2': 'Grade 2. Wording not found.',
  'classification.timi.3': 'Grade 3: the grade the gate asks for. Wording not found.',

  'classification.arc-hbr.title': 'ARC-HBR: high bleeding risk',
  'classification.arc-hbr.note':
    'High bleeding risk: at least 1 major or 2 minor criteria (ESC 2024 section 5.3.3 and ESC 2023 ACS, read). The criteria were read in three concordant tables that copy them, not in the paper.',
  'classification.arc-hbr.oac': 'Long-term oral anticoagulation expected.',
  'classification.arc-hbr.severe-ckd': 'eGFR < 30 mL/min/1.73 m².',
  'classification.arc-hbr.severe-anaemia': 'Haemoglobin < 11 g/dL (110 g/L).',
  'classification.arc-hbr.recent-bleed':
    'Spontaneous bleeding with admission or transfusion within 6 months, or at any time if recurrent.',
  'classification.arc-hbr.thrombocytopenia': 'Platelets < 100 × 10⁹/L.',
  'classification.arc-hbr.bleeding-diathesis': 'Chronic bleeding diathesis.',
  'classification.arc-hbr.cirrhosis': 'Cirrhosis with portal hypertension.',
  'classification.arc-hbr.active-cancer': 'Active malignancy within 12 months, other than non-melanoma skin cancer.',
  'classification.arc-hbr.previous-ich': 'Previous spontaneous intracranial haemorrhage.',
  'classification.arc-hbr.recent-traumatic-ich': 'Traumatic intracranial haemorrhage within 12 months.',
  'classification.arc-hbr.brain-avm': 'Arteriovenous malformation of the brain.',
  'classification.arc-hbr.recent-stroke': 'Moderate or severe ischaemic stroke within 6 months.',
  'classification.arc-hbr.planned-surgery': 'Major surgery that cannot be deferred while on dual antiplatelet therapy.',
  'classification.arc-hbr.recent-surgery': 'Major surgery or major trauma within 30 days.',
  'classification.arc-hbr.age-75': 'Age 75 years or more.',
  'classification.arc-hbr.moderate-ckd': 'eGFR 30-59 mL/min/1.73 m².',
  'classification.arc-hbr.mild-anaemia': 'Haemoglobin 11-12.9 g/dL in men, 11-11.9 g/dL in women.',
  'classification.arc-hbr.bleed-12-months': 'Spontaneous bleeding within 12 months that is not a major criterion.',
  'classification.arc-hbr.nsaid-steroid': 'Long-term NSAID or steroid by mouth.',
  'classification.arc-hbr.any-stroke': 'Any ischaemic stroke that is not a major criterion.',

  'label.agent-us.indication':
    'AGENT (United States): after appropriate vessel preparation, in adults, for in-stent restenosis only, in coronary vessels of 2.0-4.0 mm and lesions up to 26 mm.',
  'label.agent-us.non-coronary': 'Contraindicated in supra-aortic and cerebrovascular arteries.',
  'label.agent-us.unprotected-left-main': 'Contraindicated in an unprotected native left main.',
  'label.agent-us.spasm': 'Contraindicated in spasm without a significant stenosis.',
  'label.agent-us.paclitaxel-allergy': 'Contraindicated with hypersensitivity to paclitaxel.',
  'label.agent-us.no-antithrombotic':
    'Contraindicated in patients who cannot receive antiplatelet or anticoagulant therapy.',
  'label.agent-us.pregnancy':
    'Contraindicated in pregnancy, breast-feeding or intended pregnancy, and in men who intend to father children.',
  'label.agent-us.preparation': 'For use after appropriate vessel preparation; no number for it is on record.',
  'label.agent-us.long-lesion':
    'Lesions beyond it, up to 36 mm, are under study (AGENT IDE long lesion cohort, NCT06492174, listing read); no result was seen.',
  'label.agent-us.other-dcb': 'The instructions for use of other drug-coated balloons were not found.',
  'label.promus-us.indication': 'Promus ELITE everolimus stent (United States): de novo lesions.',
  'label.promus-us.no-antiplatelet': 'Contraindicated in patients who cannot have antiplatelet therapy.',
  'label.promus-us.metal-allergy':
    'Contraindicated with an allergy to steel, platinum, chromium, iron, nickel or molybdenum.',
  'label.promus-us.other-des': 'The labels of other drug-eluting stents were not read.',
  'label.wolverine-us.indication':
    'Wolverine cutting balloon (United States): coronary stenosis that resists a high-pressure balloon, in a vessel of 2.00-4.00 mm, discrete (below 15 mm) or tubular (10-20 mm), without visible thrombus or calcification.',
  'label.wolverine-us.side-cell': 'Not through the side cell of a stent.',
  'label.wolverine-us.sizing': 'About 1.1:1 to the vessel just proximal and distal.',
  'label.angiosculpt-us.indication':
    'AngioSculpt scoring balloon (United States, P050018): haemodynamically significant coronary stenosis, in-stent restenosis included.',
  'label.scoreflex-nc-us.indication': 'Scoreflex NC scoring balloon: de novo stenosis and in-stent restenosis.',
  'label.scoreflex-nc-us.unprotected-left-main': 'Contraindicated in an unprotected left main.',
  'label.scoreflex-nc-us.spasm': 'Contraindicated in spasm.',
  'label.scoreflex-nc-us.sizing': 'Inflated about as wide as the vessel just proximal and distal.',
  'label.diamondback-us.indication':
    'Diamondback 360 orbital atherectomy (United States): de novo, severely calcified coronary lesions before a balloon or stent.',
  'label.diamondback-us.in-stent': 'What its label says about use inside a stent was not found.',
  'label.ivl-us.indication':
    'IVL (United States): low-pressure dilatation of severely calcified, stenotic de novo coronary arteries before stenting.',
  'label.ivl-us.off-label':
    'In a stent, restenosis and underexpansion included, IVL is off-label in the United States.',
  'label.ivl-eu.indication': 'Shockwave C2 (EU, instructions for use of May 2018; one page read).',
  'label.ivl-eu.stent-delivery': 'Not for stent delivery.',
  'label.ivl-eu.carotid': 'Not for carotid or cerebrovascular arteries.',
  'label.ivl-eu.pulses': 'At most 80 pulses in one segment.',
  'label.ivl-eu.in-stent': 'What the current instructions say about use inside a stent was not found.',
  'label.ivl-eu.fresh-stent': 'A restriction for freshly implanted stents was not found.',
} as const;
