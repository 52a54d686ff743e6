/** Disagreements that the tool shows and never resolves silently: both sides, each with its source. */
export const conflictTexts = {
  'conflict.LK1.title': 'Fasiləli axsaqlıqda paklitaksel və ölüm',
  'conflict.LK1':
    'FDA-nın 2023-cü il iyul məktubu və Parikh 2023-ün birləşdirilmiş tədqiqatları (HR 1,14, 0,93-1,40) ölümlərdə artım göstərmir, ətrafı təhdid edən işemiyada isə BASIL-3 uzun müddətdə göstərmir. SWEDEPAD 2 (2025, fasiləli axsaqlıq) beş ildə daha çox ölüm sayır (HR 1,47, 1,09-1,98), bütün izləmə üzrə isə yox (1,18, 0,94-1,48), həyat keyfiyyətində də qazanc yoxdur; Katsanos 2018 və Rocha-Singh 2020 əvvəllər siqnal görmüşdü.',
  'conflict.LK2.title': 'Örtüklü balondan əvvəl toxumanın çıxarılması (debulking)',
  'conflict.LK2':
    '2023-cü il xəbər mətni dərman texnologiyası ilə aterektomiyanı “danılmaz üstünlük” adlandırır, halbuki oxunmuş heç bir tədqiqat toxumanın çıxarılmasının örtüklü balona nə isə əlavə etdiyini göstərmir: randomizə olanı (PHOTOPAC) erkən dayandırılıb və nəticəsi görünməyib, 2013-cü il tədqiqatında isə aterektomiya hər iki qrupda olub.',
  'conflict.LK3.title': 'Düz hədd üzərində olan qiymət',
  'conflict.LK3':
    'Bir qiymət düz hədd üzərindədir və başqa oxunuş mümkündür: 50 mm, 30% qalıq, 50% stenoz, nisbət 2,4, ABI 0,80, 0,60, 0,40 və ya 1,30, topuq təzyiqi 100, 70 (iki dərəcədə çap olunub) və ya 50 mm c. süt., ayaq barmağı təzyiqi və ya TcPO2 60, 40 və ya 30 mm c. süt., iki həftəlik xora, 14 gün və ya 2 sm eritema. Qəbul edilən qərar bu kitabınkıdır.',
  'conflict.LK4.title': 'Bypass, yoxsa arteriyanın içindən',
  'conflict.LK4':
    'BEST-CLI yaxşı vena olduqda əvvəlcə bypassı üstün tutur (HR 0,68, 0,59-0,79), OUT-STEPP isə məhz bu lezyonda fərq göstərmir, daha çox qan və gün göstərir; Global Vascular Guidelines riskə, mərhələyə və anatomiyaya görə gedir, ACC/AHA 2024 fərdiləşdirir (sinif 1, səviyyə B-R).',
  'conflict.LK5.title': 'Örtülü stent: daha tez-tez açıq, uğursuz olanda daha pis',
  'conflict.LK5':
    'RELINE sadə balondan daha çox arteriyanı açıq saxlayır, VIASTAR-da isə uğursuzluqlar trombozlaşıb və kəskin işemiya kimi gəlib, restenozdan kənar bir tədqiqat isə beş ildə bypassdan sonrakından daha çox təkrar müdaxilə sayır.',
  'conflict.LK6.title': 'İki ölçmə uyğun gəlmir',
  'conflict.LK6':
    'Ayaq barmağı və topuq, yaxud ayaq barmağı və TcPO2 müxtəlif işemiya dərəcələri verir və ya angioqrafiya ilə dupleks həddin müxtəlif tərəflərindədir. Ayaq barmağı həll edir, lakin dərəcə 2-3 yanında dərəcə 0 olan ayaq barmağı yenidən ölçülür; restenozun hər iki meyarı sayılır və heç biri digərinə çevrilmir.',
  'conflict.LK7.title': 'ABI 1,30 ilə 1,40 arasında',
  'conflict.LK7':
    'WIfI 1,3-dən yuxarı ABI-ni istifadə etmir, ACC/AHA 2024 isə 1,40-dan yuxarıda arteriyanı sıxılmayan adlandırır. Burada 1,30-dan yuxarı məlum deyil sayılır.',
  'conflict.LK8.title': '“Seçim qalmayıb” iddia edilir, siyahı isə başqa cür deyir',
  'conflict.LK8':
    'Sual seçim qalmadığını deyir, doqquz bəndlik siyahı isə açıqdır və ya bir seçim göstərir (Global Vascular Guidelines, bənd 6.15, 6.19).',
  'conflict.LK9.title': 'Arterializasiyadan sonra razılaşdırılmış antitrombotik sxem yoxdur',
  'conflict.LK9':
    'Arterializasiyadan sonra heç bir sxem razılaşdırılmayıb: bir halda üç dərman, on cərrahi halda üç müxtəlif birləşmə istifadə olunub, NICE IPG773 isə antikoaqulyasiyanın müddətinin bildirilməsini tələb edir. Heç biri məsləhət kimi göstərilmir.',
  'conflict.LK10.title': 'Ətrafı təhdid edən işemiyada dərmanlı cihazlar',
  'conflict.LK10':
    'FAIR, ISAR-PEBIS və yeddi tədqiqatın meta-analizi örtüklü balonla daha az restenoz göstərir, SWEDEPAD 1 və BASIL-3 isə ətrafı təhdid edən işemiyada nə xilas edilmiş ətraf, nə xilas edilmiş həyat, yalnız birinci ildə daha az təkrar müdaxilə göstərir (HR 0,81, 0,66-0,98).',
} as const satisfies Readonly<Record<keyof typeof import('../conflicts.ts').conflictTexts, string>>;
