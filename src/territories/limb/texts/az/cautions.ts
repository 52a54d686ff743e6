/** One sentence for each contradiction of a case with itself, naming both fields. */
export const cautionTexts = {
  'caution.category-without-wound':
    'Rutherford kateqoriyası toxuma itkisi deyir, lakin xora, daban və qanqrena hamısı “yoxdur” kimi daxil edilib.',
  'caution.category-below-findings':
    'Rutherford kateqoriyası axsaqlıq və ya “yoxdur” deyir, lakin sakitlik ağrısı, xora və ya qanqrena daxil edilib: tapılan hesaba alınır.',
  'caution.rest-pain-mild-ischaemia':
    'Yarasız sakitlik ağrısı dərəcə 3 işemiya ilə getməlidir, lakin ölçmə daha az deyir: ikisindən biri yoxlanmalıdır.',
  'caution.stated-ischaemia-grade': 'Rəydəki işemiya dərəcəsi ilə ölçmə uyğun gəlmir: ölçmə hesaba alınır.',
  'caution.stated-wound-grade':
    'Rəydəki yara dərəcəsi ilə pəncədəki tapıntılar uyğun gəlmir: tapıntılar hesaba alınır.',
  'caution.stated-infection-grade':
    'Rəydəki infeksiya dərəcəsi ilə daxil edilmiş əlamətlər uyğun gəlmir: əlamətlər hesaba alınır.',
  'caution.high-abi-compressible':
    'ABI 1,30-dan yuxarıdır, lakin topuq arteriyaları sıxılan kimi daxil edilib: 1,30-dan yuxarı ABI məlum deyil sayılır.',
  'caution.restenosis-measures':
    'Stenoz və sürət nisbəti hədlərinin müxtəlif tərəflərindədir: hər biri kifayətdir və heç biri çevrilmir.',
  'caution.occluded-below-100': 'Lezyon tıxanmış kimi daxil edilib, lakin stenoz 100%-dən azdır.',
  'caution.first-restenosis-treated':
    'Əvvəlki müalicələrin sayı və sonuncu müalicə uyğun gəlmir: biri bu restenozun əvvəllər müalicə olunduğunu, digəri olunmadığını deyir.',
  'caution.unstented-with-stent': 'Lezyon stentsiz kimi daxil edilib, lakin stent haqqında nə isə məlumdur.',
  'caution.no-option-anaemia':
    'Arterializasiya sualının yanında hemoqlobin 100 q/L-dən aşağıdır: qanaxma və yaranın sağalması.',
  'caution.no-option-immunosuppressed':
    'Arterializasiya sualının yanında xəstədə immunosupressiya var: infeksiya və yaranın sağalması.',
  'caution.contrast':
    'Müalicə davam edərkən kontrasta allergiya var və ya dializsiz eGFR 30 ml/dəq/1,73 m²-dən aşağıdır: oxunmuş heç bir mənbə kontrast üçün hədd vermir, ona görə bu göstərilir, lakin haqqında məsləhət verilmir.',
  'caution.territory-not-entered':
    'Lezyonun növü daxil edilib, lakin hansı arteriyada olduğu daxil edilməyib: cavab bud-dizaltı seqment üçündür.',
  'caution.pedal-without-target':
    'Pəncə modifikatoru bir arteriyanın topuğu keçdiyini deyir, lakin pəncədəki hədəf “yoxdur” kimi daxil edilib.',
  'caution.gradual-but-recent':
    'Başlanğıc tədricən kimi daxil edilib, lakin ətraf təhlükədədir və 14 gün ərzində pisləşib: kəskin olmadığına əmin olun.',
  'caution.young-ulcer-alone': 'Ən çox iki həftəlik xora ətraf təhlükəsinin yeganə əlamətidir: hələ belə sayılmır.',
} as const satisfies Readonly<Record<keyof typeof import('../cautions.ts').cautionTexts, string>>;
