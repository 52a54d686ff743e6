/** The atlas: what is looked at, how it is defined, what is easily misread. */
export const atlasTexts = {
  'atlas.intro':
    'How a restenosis is read: each type with its drawing, where it comes from and how far that was read. Drawings are schemes and no images of patients.',
  'atlas.plates': 'Plates of the atlas',
  'atlas.definition': 'Definition',
  'atlas.pitfalls': 'Easily misread',
  'atlas.rules': 'Rules that look at it',
  'atlas.rules.none': 'No rule looks at it by itself.',
  'atlas.lecture': 'Where the lecture differs',
  'atlas.lecture.none': 'The lecture was not found to differ.',

  'atlas.rules-are': 'Rules:',
  'atlas.name.I': 'Type I',
  'atlas.name.IA': 'IA',
  'atlas.name.IB': 'IB',
  'atlas.name.IC': 'IC',
  'atlas.name.ID': 'ID',
  'atlas.name.II': 'Type II',
  'atlas.name.III': 'Type III',
  'atlas.name.IV': 'Type IV',
  'atlas.name.IIA': 'IIA',
  'atlas.name.IIB': 'IIB',
  'atlas.name.IIC': 'IIC',
  'atlas.name.V': 'Type V',
  'atlas.name.homogeneous': 'Homogeneous',
  'atlas.name.heterogeneous': 'Heterogeneous',
  'atlas.name.layered': 'Layered',
  'atlas.name.attenuated': 'Attenuated',
  'atlas.name.a': 'Type A',
  'atlas.name.b': 'Type B',
  'atlas.name.c': 'Type C',
  'atlas.name.d': 'Type D',
  'atlas.name.e': 'Type E',
  'atlas.name.f': 'Type F',
  'atlas.name.0': 'TIMI 0',
  'atlas.name.1': 'TIMI 1',
  'atlas.name.2': 'TIMI 2',
  'atlas.name.3': 'TIMI 3',
  'atlas.name.relative': 'Against its reference',
  'atlas.name.by-oct': 'By OCT',
  'atlas.name.left-main': 'Left main',
  'atlas.name.by-ivus': 'By IVUS',
  'atlas.name.corrected': 'Corrected',
  'atlas.name.oct': 'OCT',
  'atlas.name.ivus': 'IVUS',
  'atlas.name.oct-shows': 'OCT, for',
  'atlas.name.ivus-shows': 'IVUS, for',

  'atlas.mehran.title': 'Mehran: the pattern by angiography',
  'atlas.mehran.about': 'Where the tissue lies with respect to the struts, and how long it is.',
  'atlas.mehran.pitfall.prognosis':
    'It tells how often a lesion had to be treated again, in bare-metal stents, and names no device.',
  'atlas.mehran.pitfall.ten': 'Exactly 10 mm is type I.',
  'atlas.mehran.pitfall.sub-types':
    'The letters of the focal types are from a table of the journal and not from the abstract of the paper.',

  'atlas.waksman.title': 'Waksman: the mechanism',
  'atlas.waksman.about': 'Why the stent failed. The paper was not found: this is the table of the lecture.',
  'atlas.waksman.pitfall.not-found':
    'Types, number of layers and treatments are not verified: no page that could be read has the table of the paper.',
  'atlas.waksman.pitfall.two-layers':
    'Exactly two layers are disputed: one cohort counts two or more as several, the lecture does, other reports separate two from three.',
  'atlas.waksman.pitfall.mixed':
    'One lesion may be of several types: here every type that holds is shown, the leading one first.',

  'atlas.oct-tissue.title': 'OCT: the look of the tissue',
  'atlas.oct-tissue.about': 'What lies between the struts and the lumen.',
  'atlas.oct-tissue.pitfall.not-specific':
    'A pattern is not specific for one tissue: against histology each had several.',
  'atlas.oct-tissue.pitfall.bright':
    'A bright surface with a shadow is not lipid by that: lipid has low backscatter and high attenuation, macrophages have both high.',
  'atlas.oct-tissue.pitfall.few': 'The three published patterns rest on 24 patients.',

  'atlas.nhlbi.title': 'NHLBI: the dissection',
  'atlas.nhlbi.about': 'What angiography shows after a balloon.',
  'atlas.nhlbi.pitfall.flow':
    'Flow that is lost without a dissection is of no type: no-reflow, thrombus and spasm come first, and a stent treats none of them.',
  'atlas.nhlbi.pitfall.read': 'Read on a user-edited page; the document itself was not seen.',

  'atlas.timi.title': 'TIMI: the flow',
  'atlas.timi.about': 'How far contrast comes past the lesion.',
  'atlas.timi.pitfall.wording':
    'The published wording of the grades was not found: the drawings show how they are used here.',
  'atlas.timi.pitfall.occluded':
    'Without a grade an occlusive pattern or a stenosis of 100% counts as an occlusion; a grade that was entered outweighs both.',

  'atlas.expansion.title': 'Expansion of the stent',
  'atlas.expansion.about': 'Whether the stent is open: its smallest area against the lumen beside it.',
  'atlas.expansion.relative':
    'Underexpanded: the minimal stent area is below {value} of the mean reference lumen area.',
  'atlas.expansion.by-oct':
    'Small by OCT, where no reference is known: below {value}. The guideline that was read says that less than 4.5-5.0 mm² predicts later events.',
  'atlas.expansion.left-main':
    'Small in the left main, where no reference is known: below {value}. The smallest of several published figures for the trunk.',
  'atlas.expansion.by-ivus':
    'By IVUS outside the left main: the European document gives a figure; it could not be seen, and none is used here.',
  'atlas.expansion.corrected':
    'Corrected: {value} or more, measured after preparation. A good residual stenosis alone is shown as not measured.',
  'atlas.expansion.pitfall.reference':
    'Both criteria that were read hold the stent against its reference: without the reference the share is not known.',
  'atlas.expansion.pitfall.before-or-after':
    'An expansion or an area that is too small before or after preparation counts, whatever the other says.',
  'atlas.expansion.pitfall.angiography': 'A mechanical problem is looked for by IVUS or OCT: IIa C in ESC 2018.',

  'atlas.ivus-oct.title': 'IVUS and OCT side by side',
  'atlas.ivus-oct.about': 'What each sees, and what it asks for.',
  'atlas.ivus-oct.oct': 'OCT: about 15 µm along its axis, less deep; blood has to be cleared away.',
  'atlas.ivus-oct.ivus': 'IVUS: about 150 µm along its axis, and deeper into the wall.',
  'atlas.ivus-oct.oct-shows': 'OCT shows mechanisms of the stent better.',
  'atlas.ivus-oct.ivus-shows': 'IVUS shows the deep wall better.',
  'atlas.ivus-oct.pitfall.blood': 'OCT needs the blood cleared away.',
  'atlas.ivus-oct.pitfall.ostial-left-main': 'OCT is an alternative to IVUS, but not in an ostial left main.',
  'atlas.ivus-oct.pitfall.no-ranking':
    'No guideline that was read ranks them by outcome: that OCT is better than IVUS in restenosis was not found.',
} as const;
