/** The texts of aftercare. Nothing of it is said of an arterialisation, for which no regimen is agreed. */
export const rulesAftercare = {
  'rule.LC1.text':
    'Revaskulyarizasiyadan sonra antitrombositar müalicə tövsiyə olunur (ACC/AHA 2024, sinif 1, səviyyə B-R).',
  'rule.LC2.text':
    'Aşağı dozalı aspirinlə gündə iki dəfə 2,5 mq rivaroksaban tövsiyə olunur (ACC/AHA 2024, sinif 1, səviyyə A). Onun tədqiqatı yüksək qanaxma riskini, böyrək çatışmazlığını (ikincil səhifə oxunub) və hazırkı böyük toxuma itkisini daxil etməyib; böyük qanaxma 5,94%-ə qarşı 4,06% olub (VOYAGER PAD). İkili antitrombositar müalicəyə alternativdir: oxunmuş heç bir mənbə hər üç dərmanı birlikdə həll etmir.',
  'rule.LC3.text':
    'Endovaskulyar müalicədən sonra 1-6 ay ikili antitrombositar müalicə məqsədəuyğundur (ACC/AHA 2024, sinif 2a, səviyyə C-LD); ən azı bir ay (Global Vascular Guidelines, bənd 10.4, 2-C), təkrar müdaxilələrdən sonra aşağı qanaxma riskində 1-6 ay (bənd 10.5, 2-C), ən azı 30 gün (SVS 2015, 2-B). Aspirinlə aşağı dozalı rivaroksabana alternativdir.',
  'rule.LC4.text':
    'Başqa səbəbdən antikoaqulyant lazım olduqda onun yanında bir antitrombositar məqsədəuyğun ola bilər (ACC/AHA 2024, sinif 2a, səviyyə C-LD). İki antitrombositar dərmanla tam dozada antikoaqulyant oxunmuş heç bir mənbədə sxem kimi yoxdur.',
  'rule.LC5.text':
    'Statin tövsiyə olunur (Global Vascular Guidelines, bənd 10.1, dərəcə 1-A); LDL-xolesterinin 55 mq/dL-dən (1,4 mmol/L) aşağı və yarıya enmiş olması hədəfi ESC 2024-ündür, cəmiyyət səhifəsində (ikincil).',
  'rule.LC6.text':
    'Müayinə, ABI və dupleks bir ay ərzində, 3 ayda, sonra stentlər üçün hər 6 aydan bir (SVS, 2-C); yeni simptomlarda ABI və dupleks (ACC/AHA 2024, sinif 1, səviyyə C-LD).',
  'rule.LC7.text':
    'Komanda tərəfindən yaraya qulluq, yükün götürülməsi və infeksiyaya nəzarət tövsiyə olunur (ACC/AHA 2024: diabetik pəncə xorasında yükün götürülməsi üçün sinif 1, səviyyə A; infeksiya üçün sinif 1, səviyyə B-NR).',
  'rule.LC8.text':
    'Bir istifadə təlimatı həkimdən paklitaksel üzrə ölüm göstəricilərini xəstə ilə müzakirə etməyi xahiş edir (ikincil səhifə oxunub); müzakirənin baş tutduğu qeyd edilir. Təlimat FDA-nın 2023-cü il məktubundan əvvəldir və ya onu nəzərə almır.',
} as const satisfies Readonly<Record<keyof typeof import('../rules-aftercare.ts').rulesAftercare, string>>;
