/** Where the lecture and the publications differ, as the register of the evidence says it. */
export const discrepancyTexts = {
  'discrepancy.rotational.topic': 'Rotational atherectomy (ROSTER, ARTIST)',
  'discrepancy.rotational.lecture': 'Both cited in favour of RA for calcific and underexpanded ISR',
  'discrepancy.rotational.source':
    'ARTIST (n=298): RA worse than balloon. Restenosis 65% vs 51% (P=0.039), 6-month event-free survival 79.6% vs 91.3% (P=0.0052). ROSTER (n=200) excluded under-deployed stents. Siontis network: rotablation had the largest deficit vs EES (31.8% diameter stenosis) of the comparators listed',
  'discrepancy.rotational.why': 'Negative trial presented as support; indication not studied',
  'discrepancy.rotational.grade': 'A+S',
  'discrepancy.ribs-4.topic': 'RIBS IV (DES-ISR)',
  'discrepancy.ribs-4.lecture': 'EES better on MLD only; MACE identical',
  'discrepancy.ribs-4.source':
    '1-yr composite 10% EES vs 18% DEB (P=0.04); TVR 8% vs 16% (P=0.035); TLR 4.5% vs 13% (HR 0.33, 0.14-0.79). 3-yr composite 12.3% vs 20.1% (HR 0.57, 0.34-0.96)',
  'discrepancy.ribs-4.why': 'Would steer DES-ISR patients to the option with more events',
  'discrepancy.ribs-4.grade': 'S (two concordant reports of the paper)',
  'discrepancy.reform.topic': 'REFORM',
  'discrepancy.reform.lecture':
    'Sirolimus MagicTouch vs paclitaxel, n=480, DES-ISR, 9/12 months; MLD +0.38 mm; restenosis 7.8% vs 13.5%; zero thrombosis',
  'discrepancy.reform.source':
    'Design paper: Biolimus A9 balloon vs SeQuent Please, n=201, 2:1, BMS- or DES-ISR, primary = % diameter stenosis at 6 months, non-inferiority. Result paper not found, so none of the lecture’s results is supported. MagicTouch’s US ISR trial compares with plain balloon (~492 planned)',
  'discrepancy.reform.why': 'Slide’s design is wrong; origin of its results unknown',
  'discrepancy.reform.grade': 'A (design only), results N',
  'discrepancy.sirolimus.topic': 'Sirolimus vs paclitaxel DCB message',
  'discrepancy.sirolimus.lecture': 'Sirolimus equal, sometimes superior (also Han, Scheller)',
  'discrepancy.sirolimus.source':
    'SIBLINT-ISR: non-inferior, late loss 0.37 vs 0.30 mm. Meta-analysis of 11 studies: TLF RR 1.08 (0.90-1.29), TLR RR 1.16 (0.98-1.37), MLD 0.08 mm smaller with sirolimus (P=0.02)',
  'discrepancy.sirolimus.why': 'No superiority signal in any source seen; MLD direction is reversed',
  'discrepancy.sirolimus.grade': 'A+S',
  'discrepancy.bvs.topic': 'BVS advantage',
  'discrepancy.bvs.lecture': 'Lower neoatherosclerosis and late thrombosis risk',
  'discrepancy.bvs.source':
    'Absorb: more scaffold thrombosis and target-vessel MI than second-generation DES; production stopped. RIBS VI is a non-randomised comparison with RIBS IV/V arms',
  'discrepancy.bvs.why': 'Opposite safety message; device not available',
  'discrepancy.bvs.grade': 'A (review) + S',
  'discrepancy.daedalus.topic': 'DAEDALUS',
  'discrepancy.daedalus.lecture':
    '"Kufner, Circulation 2020;141:1075-1085"; DES arm everolimus/zotarolimus; DES "slightly" better in DES-ISR',
  'discrepancy.daedalus.source':
    'Giacoppo, Eur Heart J 2020;41:3715-3728 and JACC 2020;75:2664-2678. DES arm included first-generation DES. Overall TLR HR 1.32 (1.02-1.70), NNH 28.5. DES-ISR TLR 20.3% DCB vs 13.4% DES',
  'discrepancy.daedalus.why': 'Wrong citation; effect in DES-ISR understated',
  'discrepancy.daedalus.grade': 'A; DES-ISR rates S',
  'discrepancy.paccocath.topic': 'PACCOCATH I/II "(2012)"',
  'discrepancy.paccocath.lecture': 'TLR ~0% vs 23%; MACE 4% vs 31%',
  'discrepancy.paccocath.source':
    'Those are 12-month figures of the 52-patient 2006 trial. The 2012 paper (n=108, 5.4 y): TLR 9.3% vs 38.9%, MACE 27.8% vs 59.3%',
  'discrepancy.paccocath.why': 'Overstates durability of DCB',
  'discrepancy.paccocath.grade': 'A',
  'discrepancy.agent.topic': 'AGENT IDE',
  'discrepancy.agent.lecture': 'HR 0.59 (95% CI 0.39-0.89); angiographic restenosis lower',
  'discrepancy.agent.source':
    'HR 0.59 (0.42-0.84), P=0.003, n=600 exactly. Angiographic restenosis not reported in any source seen. Comparator was plain balloon, so not evidence for DCB over DES',
  'discrepancy.agent.why': 'Wrong CI; unsupported endpoint',
  'discrepancy.agent.grade': 'CI from ACC page (S); rates A',
  'discrepancy.ribs-5.topic': 'RIBS V',
  'discrepancy.ribs-5.lecture': '"DCB and DES-ISR" same outcomes',
  'discrepancy.ribs-5.source':
    'Population was BMS-ISR. MLD 2.01 DEB vs 2.36 mm EES (P<0.001). 3-yr TLR 8% vs 2% (HR 0.23 for EES, 0.06-0.93)',
  'discrepancy.ribs-5.why': 'Wrong population; late difference omitted',
  'discrepancy.ribs-5.grade': 'S',
  'discrepancy.isar-desire-4.topic': 'ISAR-DESIRE 4',
  'discrepancy.isar-desire-4.lecture': 'Evidence for cutting and scoring balloon',
  'discrepancy.isar-desire-4.source':
    'Scoring balloon only, n=252. Restenosis 18.5% vs 32.0% (P=0.03) but 1-yr TLR 16.8% vs 22.6% (P=0.25)',
  'discrepancy.isar-desire-4.why': 'No evidence for cutting balloon; clinical benefit not shown',
  'discrepancy.isar-desire-4.grade': 'S',
  'discrepancy.fourier.topic': 'FOURIER',
  'discrepancy.fourier.lecture': '7.2% vs 9.3%, HR 0.76; "strong evidence" against neoatherosclerosis',
  'discrepancy.fourier.source':
    'HR 0.76 (0.69-0.85) is the prior-PCI subset; whole trial 0.78 (0.71-0.86). Endpoint is any coronary revascularisation in stable ASCVD, not ISR. The rates were not seen',
  'discrepancy.fourier.why': 'Indirect evidence labelled strong',
  'discrepancy.fourier.grade': 'HR 0.78 A; HR 0.76 S',
  'discrepancy.habara.topic': 'Habara',
  'discrepancy.habara.lecture':
    'LLL 0.18 vs 0.72 (p<0.001) with TVF 6.6% vs 31.0%; Circ Cardiovasc Interv 2011 and 2013',
  'discrepancy.habara.source':
    'Two trials merged. LLL is from the n=50 2011 trial (JACC CI 2011;4:149-54, p=0.001). TVF is from the n=208 2013 trial, whose LLL was 0.11 vs 0.49. In the PCB arm restenosis was 1.1% BMS-ISR vs 9.1% DES-ISR',
  'discrepancy.habara.why': 'Mixed data, wrong citation',
  'discrepancy.habara.grade': 'A',
  'discrepancy.osiris.topic': 'OSIRIS',
  'discrepancy.osiris.lecture': 'Early benefit, later decline',
  'discrepancy.osiris.source':
    'Only the high dose worked (restenosis 22.1% vs 42.2% placebo; usual dose 38.6%); TVR P=0.08. "Later decline" not in the abstract seen',
  'discrepancy.osiris.why': 'Dose dependence omitted',
  'discrepancy.osiris.grade': 'A',
  'discrepancy.isar-desire-3.topic': 'ISAR-DESIRE 3',
  'discrepancy.isar-desire-3.lecture': 'DCB = DES',
  'discrepancy.isar-desire-3.source': 'Correct at 6-8 months, but the DES was a first-generation paclitaxel stent',
  'discrepancy.isar-desire-3.why': 'Not equivalence with current DES',
  'discrepancy.isar-desire-3.grade': 'A',
  'discrepancy.elca.topic': 'ELCA',
  'discrepancy.elca.lecture': 'For calcific, undilatable ISR',
  'discrepancy.elca.source':
    'Review: heavy calcification is ELCA’s main limitation. ISR data are small and uncontrolled or non-randomised',
  'discrepancy.elca.why': 'Needs qualification',
  'discrepancy.elca.grade': 'A',
  'unverified.restent.item': 'RESTENT-ISR (lecture: "Eur Heart J Interv 2024", n=372, 15.8% vs 22.6%)',
  'unverified.restent.state': 'Not found. Journal title could not be matched.',
  'unverified.reform-results.item': 'REFORM results paper',
  'unverified.reform-results.state': 'Not found. Only the design paper',
  'unverified.isar-desire-3-later.item': 'ISAR-DESIRE 3 at 3 and 10 years',
  'unverified.isar-desire-3-later.state':
    '10-year abstract cut before results; 3-year not found. Lecture’s "no difference at 10 years" is unconfirmed',
  'unverified.zeng.item': '"Zeng et al. 2025"',
  'unverified.zeng.state': 'Not identified. Lower thrombosis with DCB is unsupported',
  'unverified.han-scheller-ali.item': 'Han 2022/2023, Scheller 2022 (pooled), Ali 2019',
  'unverified.han-scheller-ali.state': 'Not found',
  'unverified.paccocath-2-years.item': 'PACCOCATH 2-year (2008), RESCUT, SMILE (Ielasi)',
  'unverified.paccocath-2-years.state': 'Not found',
  'unverified.ribs-6.item': 'RIBS VI TLR 3.2 / 11.3 / 10.4%; RIBS VI Scoring and 3-year numbers',
  'unverified.ribs-6.state': 'Direction only',
  'unverified.roster-tlr.item': 'ROSTER 9-month TLR percentages',
  'unverified.roster-tlr.state': 'Abstract cut',
  'unverified.daedalus-corrections.item': 'DAEDALUS corrections (2020 ehz861; 2025 ehaf217)',
  'unverified.daedalus-corrections.state': 'Existence seen, content not. Check before quoting any DAEDALUS number',
  'unverified.daedalus-des-isr.item': 'DAEDALUS DES-ISR HR and CI',
  'unverified.daedalus-des-isr.state': 'Rates only, from a news page',
  'unverified.fourier-rates.item': 'FOURIER 7.2% vs 9.3%',
  'unverified.fourier-rates.state': 'Not seen',
  'unverified.octivus-isr.item': 'OCTIVUS ISR sub-analysis (OCT better than IVUS at 2 years)',
  'unverified.octivus-isr.state': 'Not found. Main trial showed non-inferiority',
  'unverified.isar-desire-4-arms.item': 'ISAR-DESIRE 4 diameter stenosis',
  'unverified.isar-desire-4-arms.state':
    'One page swaps the arms; assignment (35.0% scoring, 40.4% control) is inferred',
  'unverified.cabg.item': 'CABG for recurrent ISR',
  'unverified.cabg.state': 'No comparative study found',
  'unverified.selution.item': 'SELUTION FDA approval, 18 Sep 2026 (openFDA P250041)',
  'unverified.selution.state': 'Decision date seen; indication text cut, so ISR labelling unknown',
  'newer.selution4isr':
    'SELUTION4ISR (TCT 2025, n=418): TLF 15.2% vs 13.5%, HR 1.14 (0.69-1.90), non-inferior to a blended control (165 DES, 43 plain balloon). Conference report.',
  'newer.agent-multilayer':
    'AGENT IDE multilayer (JACC 2025): TLF 23.8% vs 40.0%, HR 0.55 (0.34-0.87), against plain balloon only.',
  'newer.agent-later':
    'AGENT IDE 2 years: TLF 27% vs 34%. 3 years (CRT 2026): stent thrombosis 0.3% vs 3.8%. Conference reports.',
  'newer.bio-ascend':
    'BIO ASCEND ISR (2024, n=280): biolimus balloon non-inferior to paclitaxel balloon for late loss.',
  'newer.mixed-treatment':
    '2025 mixed-treatment meta-analysis (18 RCTs, n=3,820): DCB and DES not significantly different overall. It pools BMS- and DES-ISR and is not a counter to RIBS IV.',
  'contradiction.dcb-class': 'DCB is given as Class IIa-B in one table and IIa-A in another.',
  'contradiction.dcb-underexpanded':
    'DCB is advised for underexpansion or malapposition ("scaffold not needed"), while another slide says DCB must not be used without adequate lesion preparation.',
} as const;
