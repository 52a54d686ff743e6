/**
 * What each rule says and because of what: scope, indication, assessment. A text supports and never orders; it names class,
 * level and year where a source gives them, says "reasoned" where none does, and says how far a source was read.
 */
export const rulesBefore = {
  'rule.LS1.text':
    'Yeni ağrı, solğunluq, nəbzin itməsi, soyuq, keyimiş və ya zəif ətraf, yaxud ən çox iki həftəlik qəfil pisləşmə kəskin ətraf işemiyasıdır (ACC/AHA 2024, cədvəl 2): indi təcili damar halıdır, bu alətin əhatə dairəsindən kənardır. Cihaz məsləhət görülmür və WIfI mərhələsi verilmir. Nə başlanğıc, nə də əlamətlər daxil edilməyibsə, ən çox 14 gün ərzində təhlükədə olan ətraf kəskin sayılır, bu, daha təhlükəsiz oxunuşdur.',
  'rule.LS2.text':
    'Bürger xəstəliyi, vaskulit, vazospastik və ya birləşdirici toxuma xəstəliyi, travma, emboliya və venoz səbəblər ətrafı təhdid edən işemiyanın tərifindən (Global Vascular Guidelines 2019) və WIfI-dən (onun qeydləri, ikincil səhifələr oxunub) kənardır: bu qaydalarla nə mərhələ, nə də “seçim qalmayıb” var. Açıq dövrənin izlənməsi davam edir. Bir hal təsviri trombangiiti arterializasiyanın köhnə səbəbi kimi göstərir: bu, tarixdir.',
  'rule.LS3.text':
    'İlk lezyonlar və bypass şuntunun daralması bu kitabın sualı deyil. Şunt, şikayət olsa da, olmasa da, öz cərrahına gedir: SVS 2015 simptomsuz müalicədə istisna kimi venoz şuntları göstərir.',
  'rule.LS4.text':
    'Bu cihazların tədqiqatları bud-dizaltı seqmentdəndir. SVS 2015 fasiləli axsaqlıqda təcrid olunmuş infrapopliteal xəstəliyin endovaskulyar müalicəsini məsləhət görmür (dərəcə 1-C).',
  'rule.LS5.text':
    '50%-dən az daralma və ən çox 2,4 sürət nisbəti restenoz deyil (Cochrane CD012510 və Tosaka 2012, xülasələr oxunub): şikayətin başqa səbəbini axtarmaq məqsədəuyğundur. Axını məhdudlaşdıran diseksiya, embol və ya itirilmiş axın bundan əvvəl gəlir.',
  'rule.LS6.text':
    'Tromb, ən çox 14 günlük oklüziya və ya heç kimin tromb axtarmadığı tıxanmış örtülü stent restenozdan çox tromboza işarə edir. Mühakimə ilə çıxarılıb; XLPAD registrində örtülü stentlərin 10,6%-i, örtüksüzlərin 3,4%-i trombozlaşıb (xülasə oxunub).',
  'rule.LS7.text':
    'Daralmanı hələ heç nə göstərmir: dupleksdə sürət nisbəti və ya angioqrafiya birinci gəlir. Mühakimə ilə çıxarılıb; dar olduğu göstərilməyən heç nə genişləndirilmir.',
  'rule.LS8.text':
    'Ətrafı təhdid edən işemiya olmadan “seçim qalmayıb” yoxdur: obyektiv işemiya və sakitlik ağrısı və ya toxuma itkisi həm tərifə (Global Vascular Guidelines 2019), həm də PROMISE II-nin daxiletmə meyarlarına aiddir.',
  'rule.LS9.text':
    'Burada sübutun çoxu stent daxilində restenoz haqqındadır. Stentli və ya stentsiz restenozda örtüklü balonun nəticəsi ilk lezyondakından az davamlı olub (12 ayda keçiricilik 68%-ə qarşı 85%, P = 0,021; xülasənin başqa yerdəki surəti).',
  'rule.LS10.text':
    'Stent, arteriya və ya qasıq infeksiyalıdırsa, heç nə qoyulmur və genişləndirilmir: indi damar komandası və infeksiya mütəxəssisi. Ürəkdən kənar infeksiyalı örtüksüz stentlərin icmalında 83% təcili əməliyyat olunub, 25% ətraf və ya orqan itirib, 23% ölüb (xülasə oxunub).',
  'rule.LS11.text':
    'Stentdə anevrizma, yalançı anevrizma və ya deşik daralmadan başqa sualdır: əvvəlcə infeksiyanı istisna edin, indi damar komandası. Tək-tək hallar (başlanğıcları oxunub); qalanı mühakimə ilə çıxarılıb.',

  'rule.LI1.text':
    'WIfI mərhələ 4, işemiya dərəcəsi 2-3 olan ətrafı təhdid edən işemiyada orta riskdə revaskulyarizasiya tövsiyə olunur (Global Vascular Guidelines, bənd 6.11, dərəcə 1-C), yüksək riskdə, mümkün olduqda, endovaskulyar (bənd 6.33, 2-C); ACC/AHA 2024 onu ətrafı təhdid edən işemiyanın hamısı üçün tövsiyə edir (bənd 10.2-1, sinif 1, səviyyə B-R).',
  'rule.LI2.text':
    'Mərhələ 2-3, işemiya dərəcəsi 2-3 olduqda müalicə məqsədəuyğundur: ACC/AHA 2024 onu ətrafı təhdid edən işemiyanın hamısı üçün tövsiyə edir (sinif 1, səviyyə B-R), Global Vascular Guidelines burada daha zəifdir (bənd 6.12, 6.34, dərəcə 2-C). İkisinin ortası götürülür.',
  'rule.LI3.text':
    'İşemiya dərəcəsi 1 və dörd həftəlik qulluqdan sonra yarıbayarı və ya daha çox kiçilmiş yara olduqda yaraya qulluq, infeksiyaya nəzarət və yükün götürülməsi davam edir (Global Vascular Guidelines, bənd 6.9, 6.10, 6.35, 6.36: dörd həftə qaydası).',
  'rule.LI4.text':
    'Mərhələ 1-də ətrafın riski çox aşağıdır: əvvəlcə yaraya qulluq (Global Vascular Guidelines, bənd 6.10, dərəcə 2-C), əgər yaranın dörd həftədə düzəlmədiyi məlum deyilsə.',
  'rule.LI5.text':
    'Əhəmiyyətli işemiya yoxdursa (dərəcə 0), revaskulyarizasiya tövsiyə edilmir: başqa səbəbi axtarın (Global Vascular Guidelines, bənd 6.9, yaxşı praktika). Oradakı istisna: dörd həftədə düzəlməyən, dərəcəsi 2-3 olan yara, burada zəif perfuziyalı sahə hədəf ola bilərdi. Bu, əvvəlcə komandanın işidir və heç bir seçim göstərilmir.',
  'rule.LI6.text':
    'İşemiya dərəcəsi 2-3 olduqda, mərhələ tam olmasa da, müalicə tövsiyə olunur (ACC/AHA 2024, bənd 10.2-1, sinif 1, səviyyə B-R). Yara və infeksiyanın dərəcəsi təyin edilənə qədər cavab ilkindir.',
  'rule.LI7.text':
    'Xəstəni məhdudlaşdıran, məşq və dərmanların kifayət qədər kömək etmədiyi fasiləli axsaqlıqda müalicə məqsədəuyğundur (ACC/AHA 2024, sinif 2a, səviyyə B-R; bud-dizaltı endovaskulyar sinif 1, səviyyə A; SVS 2015, 1-B). SVS 2015 faydanın 50%-dən çox hallarda ən azı iki il gözlənilməsini tələb edir (1-C).',
  'rule.LI8.text':
    'Məşq, dərmanlar və risk faktorları sınanmadıqda və ya davam etdikdə, yaxud axsaqlıq xəstəni məhdudlaşdırmadıqda birinci gəlir (ACC/AHA 2024, SVS 2015).',
  'rule.LI9.text':
    'Məşq və dərmanlar kifayət qədər kömək etdikdə revaskulyarizasiyanın faydası yoxdur (ACC/AHA 2024, sinif 3: fayda yoxdur, səviyyə C-EO).',
  'rule.LI10.text':
    'Simptom yoxdursa, daralmış stentə, nə qədər dar olsa da, toxunulmur: SVS 2015 simptomsuz təkrar müdaxiləni yalnız venoz şuntlar üçün göstərir, AHA/ACC 2016 isə yalnız proqressiyanın qarşısını almaq üçün cərrahiyyəni sinif 3, zərər kimi qiymətləndirir.',
  'rule.LI11.text':
    'İşemiya dərəcəsi 1 və dörd həftədə düzəlməyən yara olduqda müalicə məqsədəuyğundur (Global Vascular Guidelines, bənd 6.35, 6.36, dərəcə 2-C; ACC/AHA 2024, bənd 10.2-1).',
  'rule.LI12.text':
    'Xilas edilə bilməyən pəncə, əvvəl də gəzməyən xəstə və ya məhdud gözlənilən ömür: əvvəlcə məqsədlər, palliativ qulluq və birincili amputasiya müzakirə olunur (Global Vascular Guidelines, bənd 6.2, yaxşı praktika, və bənd 9.2, dərəcə 1-C; ACC/AHA 2024, bənd 10.3.4-2 və -3, sinif 1, səviyyə C-EO). Xilas edilə bilməyən pəncədə revaskulyarizasiya təklif edilmir.',
  'rule.LI13.text':
    'Dərin infeksiya və ya yaş qanqrena revaskulyarizasiyadan əvvəl və ondan asılı olmadan indi drenaj edilir, debridment olunur və antibiotiklərlə müalicə olunur (Global Vascular Guidelines, bənd 6.7, yaxşı praktika; ACC/AHA 2024, sinif 1, səviyyə B-NR). Ağır infeksiya, drenaj edilsə də, edilməsə də, əlamətləri qaldıqca nəzarət altında deyil; bu, mühakimə ilə çıxarılıb.',

  'rule.LA1.text':
    'Yararlı ölçmə olmadan sakitlik ağrısı və ya toxuma itkisi: hər şeydən əvvəl perfuziya yoxlanır, çünki obyektiv işemiya diaqnozun bir hissəsidir (Global Vascular Guidelines, bənd 1.1, 3.4; ACC/AHA 2024).',
  'rule.LA2.text':
    'Toxuma itkisi, diabet, dializ və ya sıxılmayan arteriya olduqda ayaq barmağı təzyiqi tövsiyə olunur, çünki topuqda göstərici həddən artıq yüksək çıxa bilər (Global Vascular Guidelines, bənd 3.5, dərəcə 1-B). Dializin başlanğıcında ətrafların 10,8%-ində ABI 0,9-dan, 21,1%-ində dərinin perfuziya təzyiqi 50 mm c. süt.-dan aşağı olub (xülasə oxunub).',
  'rule.LA3.text':
    'Xilas edilə biləcək hər ətrafın mərhələsini təyin etmək tövsiyə olunur (Global Vascular Guidelines, bənd 1.2, 6.6, dərəcə 1-C). 1-dən 4-ə qədər mərhələlərdə bir ildə amputasiya 0, 8, 11 və 38% olub, intervallar genişdir (van Reijen 2019, xülasənin başqa yerdəki surəti).',
  'rule.LA4.text':
    'Drenaj, debridment və ya gətirici axının düzəldilməsindən sonra, növbəti qərardan əvvəl ətrafın mərhələsi yenidən təyin edilir və yenidən ölçülür (Global Vascular Guidelines, bənd 6.8, yaxşı praktika; bənd 6.23, dərəcə 1-C).',
  'rule.LA5.text':
    'Ətraf haqqında rəydən əvvəl topuq və pəncənin xüsusi proyeksiyaları ilə angioqrafiya tövsiyə olunur (Global Vascular Guidelines, bənd 6.15, yaxşı praktika).',
  'rule.LA6.text':
    'Bypass lazım ola biləcək yerdə venaların yoxlanması tövsiyə olunur (ACC/AHA 2024, bənd 10.2-5, sinif 1, səviyyə B-R; Global Vascular Guidelines, bənd 6.17, dərəcə 1-C), bu ayaqda yoxdursa, o biri ayaqda və hər iki qolda (bənd 6.18).',
  'rule.LA7.text':
    'Hədəf yolunun GLASS üzrə dərəcələndirilməsi məqsədəuyğundur (Global Vascular Guidelines, bənd 5.1, 6.16). Dərəcələr daxil edilir, hesablanmır; matris iki açıq proqramda oxunub, klinik təlimatda yox. Bir seriyanın bütün dərhal texniki uğursuzluqları GLASS III-də olub (xülasə oxunub).',
} as const satisfies Readonly<Record<keyof typeof import('../rules-before.ts').rulesBefore, string>>;
