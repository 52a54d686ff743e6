/** The worked cases to begin with. */
export const exampleTexts = {
  'entry.examples-note': 'Qaydalar kitabının işlənmiş halları, hər cavab növü üçün bir. “Geri al” bu halı qaytarır.',
  'example.V01': 'Stentin kənarında ilk DES restenozu, bir qat',
  'example.V03': 'Qalın kalsiumla yetərsiz genişlənmiş DES: NC balon kömək etmədi, 40 % qalıb',
  'example.V04': 'Qalın kalsiumla yetərsiz genişlənmiş DES: IVL onu 92 %-ə qədər açdı',
  'example.V45': 'Malappozisiyalı BMS: divara yaxınlaşdırılıb, 10 % qalıb',
  'example.V06': 'İki qatda sınıq: mühazirə özünə ziddir',
  'example.V07': 'Üç qat, diffuz, təkrarlanan',
  'example.V15': 'Hazırlıqdan sonra C tipli diseksiya, iki qat: məcburi (bailout) stentləmə',
  'example.V50': 'Hazırlıqdan sonra TIMI 1, diseksiya yoxdur: no-reflow, stent deyil',
  'example.V29': 'Toxumasız təzə yetərsiz genişlənmiş DES, indi tam açılıb',
  'example.V82': 'STEMI, 30 %, TIMI 3, neoateroskleroz: lövhə səbəbkar ola bilər',
  'example.V19': 'Xroniki stentdaxili oklüziya, çoxdamar xəstəliyi, diabet',
  'example.V12': 'FFR 0,86, 60 % stenoz, stabil',
  'example.V21': 'Kardiogen şok',
} as const;
