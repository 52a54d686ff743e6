/** The texts of preparation and of the gate. The habits of rules-before.ts hold. */
export const rulesPreparation = {
  'rule.LP1.text':
    'Zədələnmiş gətirici axın əvvəlcə düzəldilir (Global Vascular Guidelines, bənd 6.20, yaxşı praktika). Ətraf ağır təhlükədədirsə, “əvvəlcə” elə həmin seans ola bilər (bənd 6.24, dərəcə 2-C); aşağı dərəcəli işemiyada bu, kifayət edə bilər (bənd 6.22, dərəcə 1-C). Fasiləli axsaqlıqda bu, mühakimə ilə çıxarılıb.',
  'rule.LP2.text':
    'Hər hansı cihaz qoyulmazdan əvvəl oklüziyadan keçilir. Keçmə alındıqda və ya sonra 100%-dən az qaldıqda və uğursuz keçmə daxil edilmədikdə edilmiş sayılır. Axının əvvəlki qədər yaxşı olması bunu göstərmir: heç kimin keçmədiyi lezyonda da belədir. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
  'rule.LP3.text':
    'Tromb istənilən cihazdan əvvəl müalicə olunur: görünübsə, ən çox 14 günlük oklüziyada ehtimal olunursa, yaxud tıxanmış örtülü stentdə kimsə baxana qədər. Mühakimə ilə çıxarılıb; XLPAD registrində örtülü stentlərin 10,6%-i trombozlaşıb (xülasə oxunub), hal təsvirlərində isə yalnız fasiləli axsaqlıqla gedən, bir ucdan o biri uca laxta var.',
  'rule.LP4.text':
    'Hazırlıq kimi sadə balon tövsiyə olunur: örtüklü balonun FDA səhifəsində (birinci hissə oxunub) hazırlıq birinci gəlir. Təkbaşına müalicə kimi bu, başqa sualdır.',
  'rule.LP5.text':
    'Stent daxilində uzun və ya tıxanmış restenozda eksimer lazer variantdır: EXCITE ISR-də (ikincil səhifə oxunub) 6 ayda təkrar müdaxiləsiz qalanlar lazerlə 78,3%, yalnız balonla 58,9% olub (P = 0,002), heç bir dərman olmadan və Rutherford 1-4-də. Lazer 8,3%-də emboliya verib. Örtüklü balona nə əlavə etdiyi məlum deyil.',
  'rule.LP6.text':
    'Dərəcəsi 4-5 olan stent sınığında, stentdən 30 mm-dən çox kənara çıxan lezyonda, açıq baldır arteriyası olmadıqda və ya gətirici axın müalicə edilmədikdə lazer və aterektomiyadan qaçınılmalıdır: EXCITE ISR bunları daxil etməyib (ikincil səhifə oxunub); tromb ola biləcək yerdə də, bu isə mühakimə ilə çıxarılıb: emboliya.',
  'rule.LP7.text':
    'Diffuz və ya tıxanmış restenozda rotasion-aspirasion aterektomiya variantdır. Tədqiqatlar tək qrupludur (JET-ISR: dərmansız, təkrar müdaxiləsiz qalanlar 6 ayda 79,3%, bir ildə 60,7%; xülasələr oxunub), əksəriyyətində filtr olsa da, 12,0%-də emboliya olub.',
  'rule.LP8.text':
    'Toxuma çıxarılan və ya oklüziya açılan yerdə emboliyadan qorunma məqsədəuyğundur: EXCITE ISR-də 8,3% (ikincil səhifə oxunub), əksəriyyəti filtrlə olan iki aterektomiya tədqiqatında 12,0% (xülasə oxunub) emboliya olub. Qorunmanın özü haqqında heç bir tədqiqat oxunmayıb.',
  'rule.LP9.text':
    'Örtüklü balona əlavə olaraq toxumanın çıxarılması (debulking) sübut olunmayıb. Stentdə yeganə randomizə sınaq (PHOTOPAC, 61 xəstə) erkən dayandırılıb və nəticəsi görünməyib; məhz bu sualla 300 xəstəlik bir tədqiqat hələ yalnız qeydiyyatda idi. 2023-cü il xəbər mətni bu birləşməni “danılmaz üstünlük” adlandırır və heç bir məlumat gətirmir.',
  'rule.LP10.text':
    'Bu prosedurda alınmayan alət yenidən məsləhət görülmür. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
  'rule.LP11.text':
    'Açıq baldır arteriyası yoxdursa, aparıcı axın birinci gəlir: pəncəyə qədər angioqrafiya, dizdən aşağıda yol və ya ümumiyyətlə seçimin qalıb-qalmadığı sualı; komanda. Mühakimə ilə çıxarılıb: hədəf yolu topuğa qədər gedir (Global Vascular Guidelines, bənd 5.1, 6.15), SVS 2015 hədəf və distal yataq yaxşı olduqda şunt qoyur, EXCITE ISR isə bir açıq baldır arteriyası tələb edib.',

  'rule.LG1.text':
    'Ən çox 30% qalıb, axını məhdudlaşdıran diseksiya yoxdur, pəncəyə axın bərpa olunub və embol məlum deyil: hazırdır. Bunlar bir icmalın (Gerardi 2018, birinci hissə oxunub) stent tələb etdiyi hədlərdir. Düz 30% burada keçir; koronar kitabda keçmir və mənbələr fərqlənir.',
  'rule.LG2.text':
    '30%-dən çox qalıbsa, əlavə hazırlıq, qalırsa, karkas (stent) lazımdır (Gerardi 2018, birinci hissə oxunub). Örtüklü balon istisna olunub; istifadə təlimatı da balonun açılmasına mane olan lezyonu istisna edir (ikincil səhifə oxunub).',
  'rule.LG3.text':
    'Axını məhdudlaşdıran diseksiya, göstəriş nə olursa olsun, karkas (stent) tələb edir (Gerardi 2018, birinci hissə oxunub): dərman ayıran və ya örtülü stent, əldə hansı varsa. Örtüksüz nitinol stent də yarayır; bu kitabın seçimi deyil, çünki restenozda onun heç bir tədqiqatı oxunmayıb. O, embolu müalicə etmir. Heç bir karkas qalmayıbsa: indi cərrah.',
  'rule.LG4.text':
    'Embol olduqda və ya axın əvvəlkindən pis olduqda heç bir qəti cihaz göstərilmir: embol, spazm, tromb və ya heç kimin görmədiyi diseksiyanı axtarın, çünki cihaz onların heç birini müalicə etmir. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
} as const satisfies Readonly<Record<keyof typeof import('../rules-preparation.ts').rulesPreparation, string>>;
