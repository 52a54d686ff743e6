/** The texts of "no option" and of the arterialisation of deep veins. The habits of rules-before.ts hold. */
export const rulesDva = {
  'rule.LV1.text':
    'Siyahı açıqdır: yetərli görüntülər və mütəxəssisin rəyi olmadan ətraf yararsız adlandırılmır (Global Vascular Guidelines, bənd 6.15, 6.19), PROMISE II isə müstəqil komitədən soruşub. Siyahıda heç nə güman edilmir; o tamamlanana qədər heç bir seçim göstərilmir.',
  'rule.LV2.text':
    'Seçim var, deməli ətraf seçimsiz deyil: ona qayıdın (Global Vascular Guidelines, bənd 6.19; PROMISE II-nin daxiletmə meyarları).',
  'rule.LV3.text':
    'Yara və yararlı dərin venalar olduqda arterializasiya xüsusi şərtlərlə variantdır (NICE IPG773): PROMISE II-də altı ayda 66,1% ayağını saxlayaraq sağ qalıb (hədəf 54%), PROMISE I-də bir ildə 69,7%, praktikada altı ayda 74,2% (xülasələr və bir ikincil səhifə oxunub). Hamısı tək qrupludur.',
  'rule.LV4.text':
    'Pəncənin venaları əvvəlcədən təsdiqlənir (NICE IPG773, bənd 2.4). Yararsız venalar və ya onlarda laxta bunu istisna edir: plantar venaları laxtalı olan dərc olunmuş bir halda bir ay ərzində hər iki ayaq itirilib. Müayinə edilməmiş venalar əvvəlcə müayinə edilir.',
  'rule.LV5.text':
    'Yara yoxdursa, sübut azdır: PROMISE II yalnız Rutherford 5-6 daxil edib, NICE IPG773-ün tədqiqatlarında isə 4-cü kateqoriyadan bir xəstə olub.',
  'rule.LV6.text':
    'Dializdə altı ayda 37%, onsuz 73% ayağını saxlayaraq sağ qalıb (PROMISE II, ikincil səhifə oxunub).',
  'rule.LV7.text':
    'Revaskulyarizasiyasız qalanlardan bir ildə bir kohortda 37%, birləşdirilmiş təhlildə 33,3% ayağını saxlayaraq sağ qalıb (xülasələr oxunub).',
  'rule.LV8.text':
    'Nəzarətli tədqiqat yoxdur: ilk dövrələrin 40%-i altı ayda açıq qalıb (on xəstə), başqa seriyanın üçdə birinə isə ikinci prosedur lazım olub (xülasələr oxunub).',
  'rule.LV9.text':
    'Əvvəlcə arteriyanın venaya birləşdiriləcəyi nöqtəyə qədər açıq olduğu göstərilir (NICE IPG773, bənd 2.4).',
  'rule.LV10.text':
    'Bağlanmış dövrənin hər iki ucu görüntülənir: təkrar edilmiş halların 68%-ində aparıcı axın, 56%-ində gətirici axın səbəb olub (xülasə oxunub). Sonra hal təsvirindəki kimi rekanalizasiya edilir, uzadılır, axını oğurlayan (steal) qapaq və ya perforant vena müalicə olunur. Bir seriyanın üçdə birinə bu lazım olub.',
  'rule.LV11.text':
    'Açıq dövrəyə ömürlük nəzarət edilir və yara planı davam edir (NICE IPG773, bənd 3.6), dövrə nə üçün yaradılmış olsa da.',
  'rule.LV12.text':
    'Addımlar bir dərc olunmuş haldan və NICE IPG773-dəndir; ölçülər bir ayaqda istifadə edilmiş ölçülərdir, tövsiyə deyil. Alınmayan addım siyahını dayandırır: komanda.',
  'rule.LV13.text':
    'NICE IPG773 arterializasiyaya yalnız xüsusi şərtlərlə imkan verir: klinik idarəetmə, qeyri-müəyyənliyi göstərən razılıq, audit və ya registr (bənd 1.1-1.3), həm də təlim keçmiş operatorlarla (bənd 3.7).',
  'rule.LV14.text':
    'Fistula ürəyi yükləyir: ağır ürək çatışmazlığında kardioloq və komanda birinci gəlir, açıq dövrədə isə sual səbəbin onun olub-olmamasıdır. Mühakimə ilə çıxarılıb; arterializasiyanın yox, bud fistulasının bir halıdır (başlanğıcı oxunub).',
  'rule.LV15.text':
    'Dövrə açıqdır, pəncə isə pisləşir: komanda ilə birlikdə oğurlamanı (steal), qapaqları, aparıcı axını və infeksiyanı axtarın. NICE IPG773 izlənməli nəticələr arasında perfuziyanın pisləşməsini və oğurlamanı göstərir; tək-tək hallar.',
  'rule.LV16.text':
    'Nə antitrombositar, nə də antikoaqulyant mümkün olduqda stent-qrafti açıq saxlamaq çətindir. Mühakimə ilə çıxarılıb, bud-dizaltı cihazlarla analoji olaraq.',

  'rule.LB1.text':
    'Restenoz müalicədən sonra qayıdıb: komandanın qərarı məqsədəuyğundur, tıxanmış stentdə və ya üçüncü uğursuzluqdan sonra isə tələb olunur. Tıxanmış stentlərin 72%-i iki ildə yenidən daralıb (Armstrong 2014, bir mərkəz, xülasə oxunub); Global Vascular Guidelines, bənd 6.37.',
  'rule.LB2.text':
    'Fasiləli axsaqlıqda müalicənin 50%-dən çoxuna iki il kömək edəcəyi gözlənilməlidir (SVS 2015, 1-C); diffuz və ya tıxanmış restenozun uğursuzluğundan sonra bu, şübhəlidir (iki ildə 67% və 72% yenidən daralıb; Armstrong 2014, xülasə oxunub), bu isə konservativ müalicənin lehinədir; endirilib.',
  'rule.LB3.text':
    'Heç bir seçim dəstəklənmir və ya hamısında əleyhinə səbəblər üstün gəlir: komanda. Hər tərəfin səbəbləri sadalanır.',
  'rule.LB4.text':
    'Amputasiya edib-etməmək və harada etmək komandanın işidir, ondan əvvəl qiymətləndirmə ilə (ACC/AHA 2024, bənd 10.2-2, sinif 1, səviyyə C-EO), sağalan ən distal səviyyədə (bənd 10.3.4-1, sinif 1, səviyyə B-NR; Global Vascular Guidelines, bənd 9.1-9.6). Burada göstərilir, sıralanmır.',
} as const satisfies Readonly<Record<keyof typeof import('../rules-dva.ts').rulesDva, string>>;
