/** The paclitaxel story, entry by entry, in the words of what was read. */
export const paclitaxelTexts = {
  'paclitaxel.title': 'Paklitaksel və ölüm',
  'paclitaxel.side.signal': 'Daha çox ölüm görülüb',
  'paclitaxel.side.none-shown': 'Artım göstərilməyib',
  'paclitaxel.katsanos':
    '28 tədqiqatın meta-analizi (4663 xəstə, 89%-i fasiləli axsaqlıq): iki ildə ölümlər 7,2%-ə qarşı 3,8% (RR 1,68, 1,15-2,47), beş ilə qədər 14,7%-ə qarşı 8,1% (RR 1,93, 1,27-2,93, yalnız üç tədqiqat).',
  'paclitaxel.fda-first': 'FDA-nın birinci məktubu: mümkün gec ölüm siqnalı.',
  'paclitaxel.fda-second': 'FDA-nın ikinci məktubu: alternativləri nəzərdən keçirin.',
  'paclitaxel.rocha-singh':
    'Səkkiz tədqiqatın fərdi məlumatları (2185 xəstə): HR 1,38 (1,06-1,80), beş ildə 4,6 faiz bəndi çox; itmiş xəstələr tapıldıqdan sonra 1,27 (1,03-1,58).',
  'paclitaxel.swedepad-interim': 'SWEDEPAD, aralıq: 2,5 ildə ölənlər 25,5%-ə qarşı 24,6% (2289 xəstə).',
  'paclitaxel.fda-2023': 'FDA məktubu: məlumatlar ölüm riskinin artdığını dəstəkləmir. SWEDEPAD 2-dən köhnədir.',
  'paclitaxel.parikh': 'On tədqiqatın fərdi məlumatları (2666 xəstə, 4,9 il): HR 1,14 (0,93-1,40).',
  'paclitaxel.basil-3':
    'BASIL-3, ətrafı təhdid edən işemiya (481 xəstə): ölüm və ya böyük amputasiya sadə balonla 66%, örtüklü balonla 60%, dərman ayıran stentlə 58%; HR 0,84 (0,61-1,16) və 0,83 (0,60-1,15).',
  'paclitaxel.swedepad-1':
    'SWEDEPAD 1, ətrafı təhdid edən işemiya (2355 xəstə): ölüm HR 1,04 (0,92-1,17), böyük amputasiya HR 1,05 (0,87-1,27); yalnız birinci ildə daha az təkrar müdaxilə (HR 0,81, 0,66-0,98).',
  'paclitaxel.swedepad-2':
    'SWEDEPAD 2, fasiləli axsaqlıq: həyat keyfiyyətində qazanc yoxdur; beş ilə qədər ölümlər HR 1,47 (1,09-1,98), bütün izləmə üzrə 1,18 (0,94-1,48).',
  'paclitaxel.basil-3-longterm': 'BASIL-3, uzun müddət, ətrafı təhdid edən işemiya: sağqalım HR 0,83 (0,64-1,07).',
  'paclitaxel.open':
    'FDA və 2023-cü ilin birləşdirilmiş tədqiqatları artım tapmayıb; fasiləli axsaqlıqda 2025-ci ilin bir böyük tədqiqatı beş ildə daha çox ölüm görüb, bütün izləmə üzrə isə bu, əhəmiyyətli olmayıb. Nə biri, nə digəri ətraf və ya həyat keyfiyyəti üçün qazanc göstərib. Sual açıqdır.',
} as const satisfies Readonly<Record<keyof typeof import('../paclitaxel-timeline.ts').paclitaxelTexts, string>>;
