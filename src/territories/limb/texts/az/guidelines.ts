/** What the documents that were read say to the questions on which they differ. */
export const guidelineTexts = {
  'guidelines.title': 'Klinik təlimatlar yan-yana',
  'document.ACC24': 'ACC/AHA 2024',
  'document.GVG': 'Global Vascular Guidelines 2019',
  'document.AHA16': 'AHA/ACC 2016',
  'document.SVS15': 'SVS 2015',
  'document.NICE773': 'NICE IPG773, 2023',
  'document.WIFI': 'WIfI 2014',
  'document.GERARDI': 'Gerardi, 2018',
  'document.PROJECT': 'Bu layihə',

  'question.in-stent-device': 'Stentdaxili restenoz: hansı cihaz?',
  'position.in-stent-device.acc24':
    'Oxunmuş səhifələrdə dərmanlı cihazlar haqqında heç nə tapılmayıb. Bud-dizaltı stentdaxili restenoz üçün sinif verən heç bir klinik təlimat oxunmayıb.',
  'position.in-stent-device.gvg':
    'Oxunmuş cədvəllərdə heç nə örtüklü balonlardan, dərman ayıran stentlərdən və ya restenozdan danışmır.',

  'question.claudication': 'Məşqin kömək etmədiyi fasiləli axsaqlıq: müalicə etməli?',
  'position.claudication.acc24': 'Məşq və dərmanlar kifayət etmədikdə revaskulyarizasiya məqsədəuyğundur.',
  'position.claudication.svs15': 'Xəstələrin yarısından çoxunda ən azı iki il fayda gözlənildikdə müalicə.',
  'position.claudication.aha16': 'Zərər: yalnız proqressiyanın qarşısını almaq üçün cərrahiyyə.',

  'question.open-or-endovascular': 'Ətrafı təhdid edən işemiya: açıq, yoxsa endovaskulyar?',
  'position.open-or-endovascular.acc24': 'Fərdiləşdirmək.',
  'position.open-or-endovascular.gvg-high':
    'Yüksək riskli xəstələr: işemiya 2-3 ilə mərhələ 4-də (bənd 6.33) və mərhələ 2-3-də (bənd 6.34) endovaskulyar; işemiya 1 ilə yalnız yaranın dörd həftə düzəlməməsindən sonra (bənd 6.35, 6.36).',
  'position.open-or-endovascular.gvg-open':
    'Mərhələ 3-4, işemiya 2-3, üstəgəl mürəkkəb anatomiya və ya uğursuz endovaskulyar cəhd olan seçilmiş yüksək riskli xəstələr: açıq cərrahiyyəni nəzərdən keçirmək.',
  'position.open-or-endovascular.aha16': 'Risk məqbul olduqda cərrahiyyə.',
  'position.open-or-endovascular.svs15': 'Fasiləli axsaqlıq: orta və ya aşağı riskdə diffuz xəstəlik üçün bypass.',

  'question.conduit': 'Tək vena olmadan bypass: başqa material?',
  'position.conduit.gvg': 'Başqa materialın adi qaydada istifadəsinin əleyhinədir.',
  'position.conduit.acc24': 'Başqa materiallara imkan verilir.',
  'position.conduit.svs15':
    'Fasiləli axsaqlıq: distal yataq yaxşı olduqda dizdən yuxarı dizaltı arteriyaya protez qəbul edilir.',

  'question.dual-antiplatelet': 'Endovaskulyar müalicədən sonra iki antitrombositar dərman: nə qədər?',
  'position.dual-antiplatelet.acc24': '1-6 ay məqsədəuyğundur.',
  'position.dual-antiplatelet.gvg': 'Ən azı 1 ay.',
  'position.dual-antiplatelet.gvg-repeated': 'Təkrar müdaxilələrdən sonra aşağı qanaxma riskində 1-6 ay.',
  'position.dual-antiplatelet.svs15': 'Ən azı 30 gün.',

  'question.no-option': '“Seçim qalmayıb” deyilməzdən əvvəl',
  'position.no-option.gvg-images': 'Topuq və pəncənin xüsusi proyeksiyaları ilə angioqrafiya.',
  'position.no-option.gvg-specialist':
    'Yetərli görüntülər və ixtisaslı damar mütəxəssisi olmadan heç kim yararsız adlandırılmır.',
  'position.no-option.gvg-veins': 'Bu ayaqda vena olmadıqda o biri ayağın və hər iki qolun venaları yoxlanır.',

  'question.arterialisation': 'Dərin venaların arterializasiyası',
  'position.arterialisation.nice':
    'Yalnız xüsusi şərtlərlə: klinik idarəetmə, qeyri-müəyyənliyi göstərən razılıq, audit və ya registr; təlim keçmiş operatorlar.',
  'position.arterialisation.acc24': 'Oxunmuş səhifələrdə arterializasiya haqqında heç nə tapılmayıb.',

  'question.abi-ceiling': 'Topuq arteriyaları hansı ABI-dən etibarən sıxılmır?',
  'position.abi-ceiling.wifi': '1,3-dən yuxarı yararlı deyil.',
  'position.abi-ceiling.acc24': '1,40-dan yuxarı sıxılmayandır.',

  'question.residual': 'Hazırlıqdan sonra nə qədər qala bilər?',
  'position.residual.gerardi': '30%-dən çoxu keçmir: düz 30% keçir, bu kitabda da belədir.',
  'position.residual.heart':
    'Ürəyin qaydalar kitabında düz 30% keçmir: mənbələr fərqlənir, hazırlıq meyarları da fərqlənir.',
} as const satisfies Readonly<Record<keyof typeof import('../guidelines.ts').guidelineTexts, string>>;
