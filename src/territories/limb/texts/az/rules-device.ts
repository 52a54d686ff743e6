/** The texts of the definitive treatments. The habits of rules-before.ts hold. */
export const rulesDevice = {
  'rule.LD1.text':
    'Stentdə hər müqayisə olunan üsul yalnız sadə balondan yaxşı olub: örtüklü balon (12 ayda təkrarlanan restenoz FAIR-də 29,5%-ə qarşı 62,5%, ISAR-PEBIS-də 30%-ə qarşı 59%; xülasələr və bir ikincil səhifə oxunub), örtülü stent (RELINE-da keçiricilik 74,8%-ə qarşı 28,0%) və lazer (EXCITE ISR).',
  'rule.LD2.text':
    'Fasiləli axsaqlıqla tıxanmamış restenozda örtüklü balonun uyğun gələn tədqiqatları var: FAIR-də 12 ayda təkrar müdaxiləsiz qalanlar 90,8%-ə qarşı 52,6%, ISAR-PEBIS-də 24 ayda təkrar müdaxilə 19%-ə qarşı 50%, yeddi tədqiqatın meta-analizində restenoz OR 0,22 (0,13-0,38) (xülasələr oxunub). Bu, keçiricilik və təkrar müdaxilədir, nə ətraf, nə həyat. Kohortlar bunların yanında dayanır.',
  'rule.LD3.text':
    'Ətrafı təhdid edən işemiyada eyni tədqiqatlar bir səviyyə aşağı olmaqla örtüklü balonun lehinədir: FAIR Rutherford 2-4 daxil edib və toxuma itkisi haqqında az şey deyir.',
  'rule.LD4.text':
    'Tıxanmış stentdə eyni tədqiqatlar bir səviyyə aşağı olmaqla örtüklü balonun lehinədir: onların lezyonlarının 29%-i (FAIR) və təxminən üçdə biri (ISAR-PEBIS) tıxanmış idi.',
  'rule.LD5.text':
    'Fasiləli axsaqlıqda SWEDEPAD 2 (2025, ikincil səhifələr oxunub) paklitaksel cihazları ilə həyat keyfiyyətində qazanc tapmayıb və beş ildə daha çox ölüm tapıb (HR 1,47, 1,09-1,98), bütün izləmə üzrə isə yox (1,18, 0,94-1,48). Bunun qarşısında Parikh 2023-ün birləşdirilmiş tədqiqatları (HR 1,14, 0,93-1,40) və FDA-nın 2023-cü il iyul məktubu dayanır, hər ikisi daha köhnədir.',
  'rule.LD6.text':
    'Örtülü stent sadə balondan daha çox restenozlu arteriyanı açıq saxlayıb (RELINE: 12 ayda 74,8%-ə qarşı 28,0%; xülasə oxunub). Bir tədqiqatdır; istehsalçının səhifəsi 17 sm-dən uzun lezyonları, təxminən 21%-i tıxanmış, əlavə edir və altqrup nəticəsi görünməyib: diffuz restenozda orta, oklüziyada zəif.',
  'rule.LD7.text':
    'Tıxanmış stentdə dərman ayıran stent sadə balondan yaxşı olub: bir ildə restenoz 44,1%-ə qarşı 90,3%, tarixi nəzarət qrupu ilə (ZEPHYR, xülasə oxunub).',
  'rule.LD8.text':
    'Tıxanmamış restenozda dərman ayıran stent sadə balondan yaxşı olmayıb (40,5%-ə qarşı 45,7%, P = 0,583; ZEPHYR, tarixi nəzarət qrupu), iki ildə təkrar müdaxiləsiz qalanlar isə 60,8% olub (Zilver PTX, tək qrup; xülasələr oxunub).',
  'rule.LD9.text':
    'Fasiləli axsaqlıqda və ya ən çox bir açıq baldır arteriyası ilə örtülü stentin əvəzi var: uğursuz olanda trombozlaşmağa və kəskin işemiya kimi gəlməyə meyllidir (VIASTAR, öz jurnalının icmalının dediyi kimi, ikincil; XLPAD registri, xülasə oxunub). Zəif distal yataq üçün bu, mühakimə ilə çıxarılıb.',
  'rule.LD10.text':
    'Fokal restenoz üçün örtülü stent lazım olandan artıqdır (mühakimə ilə), SVS 2015 isə fokal xəstəlikdə endovaskulyar müalicəni açıq müalicədən üstün tutur (dərəcə 1-C, fasiləli axsaqlıq); ətrafı təhdid edən işemiyaya da tətbiq edilib. Onun üstünlüyü bud bifurkasiyasında başlanğıcın tutulduğu yerdə bitir: orada bu kitabda bypass əleyhinə heç nə yoxdur.',
  'rule.LD11.text':
    'Ətrafı təhdid edən işemiyada tək yaxşı dərialtı vena və orta risk olduqda əvvəlcə bypass ətraf hadisələrini və ya ölümləri azaldıb (BEST-CLI, 42,6%-ə qarşı 57,4%, HR 0,68; ikincil səhifə oxunub). Endirilib: o, restenoz deyildi və məhz bu lezyonda OUT-STEPP fərq göstərməyib (xülasə oxunub).',
  'rule.LD12.text':
    'İkinci uğursuzluqdan sonra orta riskdə vena ilə bypass məqsədəuyğundur: diffuz xəstəlik üçün SVS 2015 (1-B), TASC (ikinci uğursuzluq C tipidir; bir səhifədə sitat gətirilib), Global Vascular Guidelines, bənd 6.37 (2-C).',
  'rule.LD13.text':
    'Təkrar uğursuz olmamış fasiləli axsaqlıqda cərrahiyyə endovaskulyar müalicədən sonra gəlir (ACC/AHA 2024: 2a, endovaskulyar üçün isə sinif 1, səviyyə A; AHA/ACC 2016).',
  'rule.LD14.text':
    'Yüksək cərrahi riskdə bypass sonra gəlir: AHA/ACC 2016 məqbul risk tələb edir (2a), Global Vascular Guidelines yüksək riskdə endovaskulyar müalicəyə üstünlük verir (bənd 6.33-6.36).',
  'rule.LD15.text':
    'Qadağanedici komandanın sözüdür: bypass təklif edilmir. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
  'rule.LD16.text':
    'Venasız bypass üstünlüyünü itirir: Global Vascular Guidelines başqa materialın adi qaydada istifadəsini məsləhət görmür (bənd 6.40, 1-B; bənd 6.41, 2-C), BEST-CLI isə ikinci kohortunda fərq göstərməyib (HR 0,79, 0,58-1,06; ikincil səhifə oxunub). ACC/AHA 2024 başqa materiallara imkan verir (bənd 10.2-6, 2a); SVS 2015 fasiləli axsaqlıqda dizdən yuxarı dizaltı arteriyaya protezi qəbul edir (2-C).',
  'rule.LD17.text':
    'Paklitakselə allergiya örtüklü balonu və dərman ayıran stenti istisna edir; metala allergiya hər hansı stentin əleyhinə səbəblər verir. Koronar stentin istifadə təlimatından (oxunub) köçürülüb: periferik təlimatın görülmüş hissəsi allergiya göstərmir. Heparin mühakimə ilə çıxarılıb: VIPER və VIASTAR-ın stent-qrafti heparinlə örtülüdür, onda prosedurun özü də başqa antikoaqulyant tələb edir.',
  'rule.LD18.text':
    'Burada örtüklü balon uğursuz olub: bu, başqa birinin əleyhinə və örtülü stentin lehinə səbəbdir. Mühakimə ilə çıxarılıb; bir istifadə təlimatı təkrar paklitakseli məlum olmayan kimi göstərir (ikincil səhifə oxunub).',
  'rule.LD19.text':
    'Stentsiz restenozda örtüklü balon variantdır: stentli və ya stentsiz restenozda 12 ayda keçiricilik 68% (xülasənin başqa yerdəki surəti).',
  'rule.LD20.text': 'Stentsiz fokal restenozda SVS 2015-də əvvəlcə balon, stent isə yalnız o alınmadıqda gəlir (2-C).',
  'rule.LD21.text':
    '5-15 sm üçün SVS 2015 fasiləli axsaqlıqdakı ilk lezyonlarda “paklitakselli və ya paklitakselsiz” özüaçılan nitinol stent məsləhət görür (1-B); endirilib. Dərmansız stent də bunu ödəyir.',
  'rule.LD22.text':
    'GLASS III və ya ikinci uğursuzluqla irəliləmiş ətraf təhlükəsində (mərhələ 3-4, işemiya 2-3) vena ilə bypass nəzərdən keçirilə bilər (Global Vascular Guidelines, bənd 6.37, dərəcə 2-C).',
  'rule.LD23.text':
    'Örtüklü balon açıq stentdə arxasında heç nə qoymur. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
  'rule.LD24.text':
    'Hamiləlik, əmizdirmə və ya istifadə təlimatlarının göstərdiyi illər ərzində planlaşdırılan uşaq (örtüklü balon üçün iki il, kişilər üçün də; dərman ayıran stent üçün beş il) paklitaksel cihazlarına əks göstərişdir (istifadə təlimatlarının müddəaları, ikincil səhifələr oxunub).',
  'rule.LD25.text':
    'Nə antitrombositar, nə də antikoaqulyant mümkün olduqda istifadə təlimatları örtüklü balonu və dərman ayıran stenti istisna edir (ikincil səhifələr oxunub), analoji olaraq örtülü stenti də, bu isə mühakimə ilə çıxarılıb: komanda.',
  'rule.LD26.text':
    'ABŞ-da bu, dərman ayıran stentin istifadə təlimatından kənardır: 4-7 mm damarlar, 300 mm-ə qədər, dizdən yuxarı (ikincil səhifə oxunub).',
  'rule.LD27.text':
    'Örtülü stentin ölçüsü damara uyğun seçilir: 20%-dən çox böyük seçildikdə keçiricilik 70%-ə qarşı 88% olub (VIPER, randomizə müqayisə deyil; xülasə oxunub).',
  'rule.LD28.text':
    'Diz oynağının arxasında stentlər sınır və yastılanır (tək-tək hallar, başlanğıcları oxunub), dərman ayıran stentin ABŞ istifadə təlimatı isə dizdən yuxarıda bitir (ikincil səhifə oxunub). Bu, məcburi (bailout) stentləmənin yanında da dayanır.',
  'rule.LD29.text':
    'Səthi bud arteriyasının başlanğıcında lezyon və ya stent: dərin bud arteriyasını açıq saxlayın. SVS 2015-in endovaskulyar müalicəyə verdiyi üstünlük bifurkasiyada bitir (1-C), Global Vascular Guidelines, bənd 6.27 ümumi və dərin bud arteriyasının 50%-dən çox xəstəliyini açıq üsulla düzəldir (1-C), hal təsvirləri isə üstü örtülmüş dərin bud arteriyasından və əvvəlkindən pis olmuş ayaqdan danışır. Komanda; bu, məcburi (bailout) stentləmənin yanında da dayanır.',
  'rule.LD30.text':
    'Burada örtülü stent uğursuz olub: bu, başqa birinin əleyhinə səbəbdir. Mühakimə ilə çıxarılıb; restenozdan sonra örtülü stentlər daha tez-tez trombozlaşır (XLPAD, xülasə oxunub).',
} as const satisfies Readonly<Record<keyof typeof import('../rules-device.ts').rulesDevice, string>>;
