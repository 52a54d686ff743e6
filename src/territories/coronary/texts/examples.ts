/** The worked cases to begin with. */
export const exampleTexts = {
  'entry.examples-note': 'Worked cases of the rule book, one for each kind of answer. Undo brings this case back.',
  'example.V01': 'First DES restenosis at the stent edge, one layer',
  'example.V03': 'Underexpanded DES with thick calcium: NC balloon failed, 40 % left',
  'example.V04': 'Underexpanded DES with thick calcium: IVL opened it to 92 %',
  'example.V45': 'Malapposed BMS: apposed, 10 % left',
  'example.V06': 'Fracture in two layers: the lecture contradicts itself',
  'example.V07': 'Three layers, diffuse, recurrent',
  'example.V15': 'Type C dissection after preparation, two layers: bail-out',
  'example.V50': 'TIMI 1 after preparation, no dissection: no-reflow, not a stent',
  'example.V29': 'Fresh underexpanded DES without tissue, now fully open',
  'example.V82': 'STEMI, 30 %, TIMI 3, neoatherosclerosis: the plaque may be the culprit',
  'example.V19': 'Chronic in-stent occlusion, multivessel disease, diabetes',
  'example.V12': 'FFR 0.86, 60 % stenosis, stable',
  'example.V21': 'Cardiogenic shock',
} as const;
