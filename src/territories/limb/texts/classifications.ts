/** Tosaka, WIfI and GLASS as the atlas of the leg tells them. */
export const classificationTexts = {
  'atlas.intro':
    'How the leg is read: each class, grade and stage with where it comes from and how far that was read. Drawings are schemes and no images of patients.',
  'atlas.name.W0': 'W 0',
  'atlas.name.W1': 'W 1',
  'atlas.name.W2': 'W 2',
  'atlas.name.W3': 'W 3',
  'atlas.name.I0': 'I 0',
  'atlas.name.I1': 'I 1',
  'atlas.name.I2': 'I 2',
  'atlas.name.I3': 'I 3',
  'atlas.name.fI0': 'fI 0',
  'atlas.name.fI1': 'fI 1',
  'atlas.name.fI2': 'fI 2',
  'atlas.name.fI3': 'fI 3',
  'atlas.name.I': 'Class I',
  'atlas.name.II': 'Class II',
  'atlas.name.III': 'Class III',
  'atlas.name.GLASS-I': 'Stage I',
  'atlas.name.GLASS-II': 'Stage II',
  'atlas.name.GLASS-III': 'Stage III',
  'atlas.name.P0': 'P0',
  'atlas.name.P1': 'P1',
  'atlas.name.P2': 'P2',

  'atlas.tosaka.title': 'Tosaka: restenosis in a femoropopliteal stent',
  'atlas.tosaka.about':
    'By length, and by whether the stent is closed. Described in bare stents that were treated with a plain balloon.',
  'atlas.tosaka.is.I': 'Focal: at most {value} long, and open.',
  'atlas.tosaka.is.II': 'Diffuse: longer than {value}, and open.',
  'atlas.tosaka.is.III': 'Occluded, whatever the length.',
  'atlas.tosaka.pitfall.fifty': 'Exactly 50 mm is class I.',
  'atlas.tosaka.pitfall.mehran':
    'It is not Mehran’s classification of the heart, which is cut at 10 mm: the two are never mixed.',
  'atlas.tosaka.pitfall.prognosis':
    'Its own outcomes were not seen. In another centre 39, 67 and 72% were narrowed again at two years (Armstrong 2014, abstract, mixed devices): a prognosis, and no effect of a treatment.',

  'atlas.wifi.title': 'WIfI: wound, ischaemia and foot infection',
  'atlas.wifi.about':
    'Stages a limb in danger, and no claudicant’s. Each string in the table is the stage for foot infection 0, 1, 2 and 3.',
  'atlas.wifi.is.W0': 'No ulcer and no gangrene: rest pain only.',
  'atlas.wifi.is.W1':
    'A small, shallow ulcer of the distal leg or foot, no exposed bone but at a distal phalanx; no gangrene.',
  'atlas.wifi.is.W2':
    'A deeper ulcer with exposed bone, joint or tendon, usually not the heel; or a shallow heel ulcer that spares the calcaneus; or gangrene of the toes alone.',
  'atlas.wifi.is.W3':
    'An extensive, deep ulcer of forefoot or midfoot, a full-thickness heel ulcer, or gangrene beyond the toes.',
  'atlas.wifi.is.I0': 'ABI 0.80 or more; ankle above 100 mmHg; toe pressure or TcPO2 60 mmHg or more.',
  'atlas.wifi.is.I1': 'ABI 0.60-0.79; ankle above 70 and up to 100 mmHg; toe pressure or TcPO2 40-59 mmHg.',
  'atlas.wifi.is.I2': 'ABI 0.40-0.59; ankle 50-70 mmHg; toe pressure or TcPO2 30-39 mmHg.',
  'atlas.wifi.is.I3': 'ABI below 0.40; ankle below 50 mmHg; toe pressure or TcPO2 below 30 mmHg.',
  'atlas.wifi.is.fI0': 'No sign of infection.',
  'atlas.wifi.is.fI1':
    'Two or more of swelling, erythema of up to 2 cm, tenderness, warmth and pus; skin and subcutaneous tissue alone.',
  'atlas.wifi.is.fI2': 'Erythema of more than 2 cm, or deeper: abscess, osteomyelitis, septic arthritis, fasciitis.',
  'atlas.wifi.is.fI3':
    'With two or more of: temperature above 38 or below 36 °C, heart rate above 90, respiration above 20 or PaCO2 below 32 mmHg, white cells above 12 or below 4 × 10⁹/L or more than 10% bands.',
  'atlas.wifi.pitfall.sum':
    'The stage is not the sum of the grades: several public calculators add them and are wrong.',
  'atlas.wifi.pitfall.missing': 'A missing grade gives no stage; it is never read as 0.',
  'atlas.wifi.pitfall.toe': 'Where ankle and toe give different grades, the toe decides.',
  'atlas.wifi.pitfall.stiff':
    'Above an ABI of 1.3 the ankle says nothing, and neither does an incompressible artery; a guideline draws the line at 1.40.',
  'atlas.wifi.pitfall.seventy': 'An ankle pressure of 70 mmHg is printed in grades 1 and 2: here it is 2.',
  'atlas.wifi.pitfall.not-for':
    'Not for vasospastic or collagen vascular disease, vasculitis, Buerger’s disease, acute ischaemia or trauma.',

  'atlas.glass.title': 'GLASS: the path from the groin to the ankle',
  'atlas.glass.about':
    'The stage by the grades of the femoropopliteal and the infrapopliteal segment along the target path, and the pedal modifier.',
  'atlas.glass.table': 'The 25 cells of GLASS',
  'atlas.glass.corner': 'Femoropopliteal by infrapopliteal grade',
  'atlas.glass.fp': 'FP {grade}',
  'atlas.glass.ip': 'IP {grade}',
  'atlas.glass.none': 'no disease',
  'atlas.glass.is.I': 'The cells marked I.',
  'atlas.glass.is.II': 'The cells marked II.',
  'atlas.glass.is.III':
    'The cells marked III. In one series every immediate technical failure fell here (22%), and patency was 42 against 59% (abstract).',
  'atlas.glass.is.P0':
    'The target artery crosses the ankle and the arch is whole. Limb salvage at a year 94.6% (one series, abstract).',
  'atlas.glass.is.P1':
    'The target artery crosses the ankle, the arch is absent or diseased. Limb salvage at a year 88.0%.',
  'atlas.glass.is.P2': 'No artery crosses the ankle. Limb salvage at a year 70.0%.',
  'atlas.glass.pitfall.entered':
    'The grades are entered and never computed: their criteria stand in figures that were not seen.',
  'atlas.glass.pitfall.pedal': 'The pedal modifier never enters the stage.',
  'atlas.glass.pitfall.calcium': 'Only severe calcium counts: it adds one grade to its segment, at most up to 4.',
  'atlas.glass.pitfall.inflow': 'Aortoiliac and common femoral inflow is taken to be corrected.',
} as const;
