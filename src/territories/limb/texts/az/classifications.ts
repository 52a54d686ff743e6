/** Tosaka, WIfI and GLASS as the atlas of the leg tells them. */
export const classificationTexts = {
  'atlas.intro':
    'Ayaq necə oxunur: hər sinif, dərəcə və mərhələ haradan gəldiyi və bunun nə qədər oxunduğu ilə. Şəkillər sxemdir, xəstə görüntüsü deyil.',
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
  'atlas.name.I': 'Sinif I',
  'atlas.name.II': 'Sinif II',
  'atlas.name.III': 'Sinif III',
  'atlas.name.GLASS-I': 'Mərhələ I',
  'atlas.name.GLASS-II': 'Mərhələ II',
  'atlas.name.GLASS-III': 'Mərhələ III',
  'atlas.name.P0': 'P0',
  'atlas.name.P1': 'P1',
  'atlas.name.P2': 'P2',

  'atlas.tosaka.title': 'Tosaka: bud-dizaltı stentdə restenoz',
  'atlas.tosaka.about':
    'Uzunluğa və stentin tıxanıb-tıxanmamasına görə. Sadə balonla müalicə edilmiş örtüksüz stentlərdə təsvir olunub.',
  'atlas.tosaka.is.I': 'Fokal: uzunluğu ən çox {value}, açıqdır.',
  'atlas.tosaka.is.II': 'Diffuz: uzunluğu {value} həddindən çox, açıqdır.',
  'atlas.tosaka.is.III': 'Uzunluğundan asılı olmayaraq, tıxanmış.',
  'atlas.tosaka.pitfall.fifty': 'Düz 50 mm sinif I-dir.',
  'atlas.tosaka.pitfall.mehran':
    'Bu, ürək üçün olan, həddi 10 mm-də qoyulan Mehran təsnifatı deyil: ikisi heç vaxt qarışdırılmır.',
  'atlas.tosaka.pitfall.prognosis':
    'Onun öz nəticələri görünməyib. Başqa bir mərkəzdə iki ildə 39, 67 və 72% yenidən daralıb (Armstrong 2014, xülasə, müxtəlif cihazlar): bu, proqnozdur, müalicənin təsiri deyil.',

  'atlas.wifi.title': 'WIfI: yara, işemiya və ayaq infeksiyası',
  'atlas.wifi.about':
    'Təhlükədə olan ətrafın mərhələsini təyin edir, fasiləli axsaqlığı olan xəstənin ətrafının mərhələsini yox. Cədvəldəki hər rəqəm sırası ayaq infeksiyası 0, 1, 2 və 3 üçün mərhələdir.',
  'atlas.wifi.is.W0': 'Xora və qanqrena yoxdur: yalnız sakitlik ağrısı.',
  'atlas.wifi.is.W1':
    'Baldırın distal hissəsində və ya pəncədə kiçik, səthi xora; sümük açıq deyil, yalnız distal falanqada ola bilər; qanqrena yoxdur.',
  'atlas.wifi.is.W2':
    'Sümük, oynaq və ya vətərin açıq olduğu daha dərin xora, adətən dabanda deyil; və ya daban sümüyünün zədələnmədiyi səthi daban xorası; və ya yalnız ayaq barmaqlarının qanqrenası.',
  'atlas.wifi.is.W3':
    'Pəncənin ön və ya orta hissəsində geniş, dərin xora, tam qalınlıqda daban xorası və ya ayaq barmaqlarından kənara çıxan qanqrena.',
  'atlas.wifi.is.I0':
    'ABI ən azı 0,80; topuq 100 mm c. süt.-dan yuxarı; ayaq barmağı təzyiqi və ya TcPO2 ən azı 60 mm c. süt.',
  'atlas.wifi.is.I1':
    'ABI 0,60-0,79; topuq 70-dən yuxarı, ən çox 100 mm c. süt.; ayaq barmağı təzyiqi və ya TcPO2 40-59 mm c. süt.',
  'atlas.wifi.is.I2': 'ABI 0,40-0,59; topuq 50-70 mm c. süt.; ayaq barmağı təzyiqi və ya TcPO2 30-39 mm c. süt.',
  'atlas.wifi.is.I3':
    'ABI 0,40-dan aşağı; topuq 50 mm c. süt.-dan aşağı; ayaq barmağı təzyiqi və ya TcPO2 30 mm c. süt.-dan aşağı.',
  'atlas.wifi.is.fI0': 'İnfeksiya əlaməti yoxdur.',
  'atlas.wifi.is.fI1':
    'Şişkinlik, ən çox 2 sm eritema, ağrılılıq, istilik və irindən ikisi və ya daha çoxu; yalnız dəri və dərialtı toxuma.',
  'atlas.wifi.is.fI2': '2 sm-dən çox eritema və ya daha dərin infeksiya: abses, osteomielit, septik artrit, fassiit.',
  'atlas.wifi.is.fI3':
    'Bunlardan ikisi və ya daha çoxu ilə: temperatur 38 °C-dən yuxarı və ya 36 °C-dən aşağı, ürək vurğularının sayı 90-dan çox, tənəffüs 20-dən çox və ya PaCO2 32 mm c. süt.-dan aşağı, leykositlər 12-dən çox və ya 4 × 10⁹/L-dən az, yaxud çubuqnüvəlilər 10%-dən çox.',
  'atlas.wifi.pitfall.sum': 'Mərhələ dərəcələrin cəmi deyil: bir neçə açıq kalkulyator onları toplayır və səhvdir.',
  'atlas.wifi.pitfall.missing': 'Bir dərəcə çatmadıqda mərhələ təyin edilmir; çatmayan dərəcə heç vaxt 0 kimi oxunmur.',
  'atlas.wifi.pitfall.toe': 'Topuq və ayaq barmağı müxtəlif dərəcələr verdikdə ayaq barmağı həll edir.',
  'atlas.wifi.pitfall.stiff':
    'ABI 1,3-dən yuxarı olduqda topuq heç nə demir, sıxılmayan arteriya da; bir klinik təlimat həddi 1,40-da qoyur.',
  'atlas.wifi.pitfall.seventy': 'Topuq təzyiqinin 70 mm c. süt. qiyməti 1 və 2 dərəcələrində çap olunub: burada 2-dir.',
  'atlas.wifi.pitfall.not-for':
    'Vazospastik və ya birləşdirici toxuma (kollagen-damar) xəstəliyi, vaskulit, Bürger xəstəliyi, kəskin işemiya və ya travma üçün deyil.',

  'atlas.glass.title': 'GLASS: qasıqdan topuğa qədər yol',
  'atlas.glass.about':
    'Hədəf yolu boyunca bud-dizaltı və infrapopliteal seqmentlərin dərəcələrinə görə mərhələ və pəncə modifikatoru.',
  'atlas.glass.table': 'GLASS-ın 25 xanası',
  'atlas.glass.corner': 'Bud-dizaltı dərəcə, infrapopliteal dərəcə',
  'atlas.glass.fp': 'FP {grade}',
  'atlas.glass.ip': 'IP {grade}',
  'atlas.glass.none': 'xəstəlik yoxdur',
  'atlas.glass.is.I': 'I ilə işarələnmiş xanalar.',
  'atlas.glass.is.II': 'II ilə işarələnmiş xanalar.',
  'atlas.glass.is.III':
    'III ilə işarələnmiş xanalar. Bir seriyada bütün dərhal texniki uğursuzluqlar burada olub (22%), keçiricilik isə 59%-ə qarşı 42% olub (xülasə).',
  'atlas.glass.is.P0':
    'Hədəf arteriya topuğu keçir, qövs tamdır. Ətrafın xilas edilməsi bir ildə 94,6% (bir seriya, xülasə).',
  'atlas.glass.is.P1':
    'Hədəf arteriya topuğu keçir, qövs yoxdur və ya zədələnib. Ətrafın xilas edilməsi bir ildə 88,0%.',
  'atlas.glass.is.P2': 'Heç bir arteriya topuğu keçmir. Ətrafın xilas edilməsi bir ildə 70,0%.',
  'atlas.glass.pitfall.entered':
    'Dərəcələr daxil edilir, heç vaxt hesablanmır: onların meyarları görünməmiş şəkillərdədir.',
  'atlas.glass.pitfall.pedal': 'Pəncə modifikatoru heç vaxt mərhələyə daxil olmur.',
  'atlas.glass.pitfall.calcium': 'Yalnız ağır kalsium sayılır: öz seqmentinə bir dərəcə əlavə edir, ən çox 4-ə qədər.',
  'atlas.glass.pitfall.inflow': 'Aorta-qalça və ümumi bud arteriyasının gətirici axını düzəldilmiş sayılır.',
} as const satisfies Readonly<Record<keyof typeof import('../classifications.ts').classificationTexts, string>>;
