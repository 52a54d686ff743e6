/** Disagreements that the tool shows and never resolves silently: both sides, each with its source. */
export const conflictTexts = {
  'conflict.C1.title': 'İki və daha çox qatda sınıq və ya deformasiya',
  'conflict.C1':
    'Sınmış və ya deformasiyaya uğramış stent yeni DES tələb edir (mühazirə L3, tip IB; stent trombozu üzrə ESC 2024, mətn), iki və daha çox qat isə əlavə stentdən qaçmağı tələb edir (mühazirə L3, tip V və L9): heç bir mənbə bunu həll etmir, ona görə heç bir tərəfə üstünlük verilmir və ürək komandası birinci gəlir.',
  'conflict.C2.title': 'DES restenozu və yüksək qanaxma riski',
  'conflict.C2':
    'ESC 2024 DES restenozunda DES-ə üstünlük verir (sinif I, səviyyə A) və yüksək qanaxma riski olan xəstələrə ikili antitrombositar terapiyanı 1-3 ayda dayandırmağa imkan verir (sinif I, səviyyə A), mühazirə (L12) isə qanaxma riskinə görə DCB seçir.',
  'conflict.C3.title': 'Aradan qalxmayan yetərsiz genişlənmə',
  'conflict.C3':
    'Mühazirə nə yaxşı hazırlıqsız DCB-ni (L13), nə də yetərsiz genişlənmədə DES-i (L9) qəbul edir, ESC 2024 (mətn) əvvəlcə düzəlişi tələb edir, mühazirənin bir cədvəli (L12) isə yetərsiz genişlənməni DCB üçün səbəb kimi göstərir: hazırlıq pillələri, sonra isə ürək komandası qalır.',
  'conflict.C4.title': 'Düz iki qat',
  'conflict.C4':
    'Mühazirə iki qatdan başlayaraq yeni stentdən qaçır (L3, L12), Wang 2019 (observasional, xülasə oxunub) isə yalnız üç və daha çox qat üçün rəqəm verir, hərçənd balonun üstünlüyü iki qatda da qalıb, təsnifat məqaləsi isə tapılmayıb: hədd mübahisəlidir.',
  'conflict.C5.title': 'Yan budağı olan geniş damar',
  'conflict.C5':
    'Geniş damar DES lehinədir (mühazirə L9), seqmentdəki yan budaq isə DCB lehinədir (mühazirə L12); hər ikisi yalnız mühazirəyə əsaslanır, bifurkasiyaların müqayisə edildiyi yerdə isə ikisi eyni nəticə verib (Naganuma 2016, Kook 2020; xülasələr oxunub).',
  'conflict.C6.title': 'Bir neçə qatda gecikmiş neoateroskleroz',
  'conflict.C6':
    'Gecikmiş diffuz neoateroskleroz DES lehinədir (mühazirə L9), bir neçə metal qatı isə yeni stent əleyhinədir (mühazirə L3, L9; Wang 2019, observasional).',
  'conflict.C7.title': 'İkili antitrombositar terapiya mümkün deyil',
  'conflict.C7':
    'Restenozda DES və ya DCB dəstəklənir (ESC/EACTS 2018, hər ikisi sinif I, səviyyə A; ESC 2024 DES restenozunda DES, sinif I, səviyyə A), ACC/AHA/SCAI 2021 isə DES üçün sinif 1-i antitrombositar terapiya ilə bağlayır, ABŞ istifadə təlimatları da bunu ala bilməyən xəstələri istisna edir, həm everolimus stentininki (Promus ELITE), həm də örtüklü balonunku (AGENT): heç bir cihaz aydın çıxış yolu deyil.',
  'conflict.C8.title': 'İstifadə təlimatından kənar',
  'conflict.C8':
    'Qaydalar ABŞ istifadə təlimatından kənar cihazın lehinə ola bilər: AGENT yalnız 2,0-4,0 mm damarları və 26 mm-ə qədər lezyonları, everolimus stenti (Promus ELITE) isə yalnız de novo lezyonları əhatə edir, ESC 2024 isə DES restenozunda DES-ə üstünlük verir (sinif I, səviyyə A); digər DCB-lərin və stentlərin hədləri tapılmayıb.',
  'conflict.C9.title': 'Düz hədd üzərində olan qiymət',
  'conflict.C9':
    'Mənbələr həddin özündə fərqlənir: 10 mm uzunluq Mehran 1999-da fokaldır (≤ 10 mm), mühazirədə isə yox (< 10 mm), 30% qalıq stenoz mühazirədə ödənmir (< 30%), halbuki adətən ≤ 30% sitat gətirilir, 0,80 FFR ESC 2024-də əhəmiyyətlidir (≤ 0,80), JACC cədvəlində isə yox (< 0,80), 0,89 iFR ESC 2024-ə görə əhəmiyyətli sayılır (≤ 0,89), implantasiyadan 12 ay isə Koch 2020-də erkən, Lee 2018-də gecikmişdir.',
  'conflict.C10.title': 'Qorunmayan sol əsas gövdə',
  'conflict.C10':
    'Restenoz qaydaları sol əsas gövdə üçün istisna etmir, AGENT-in ABŞ istifadə təlimatı isə qorunmayan nativ sol əsas gövdəni əks göstəriş kimi sadalayır; görülmüş heç bir mənbə oradakı restenoz üçün qayda vermir.',
  'conflict.C11.title': 'Kəskin, lakin FFR və ya iFR mənfi',
  'conflict.C11':
    'ESC 2024 (bölmə 6.4.1, mətn) kəskin təzahürə nativ xəstəlikdəki ilə eyni göstərişi verir, ACC/AHA/SCAI 2021 isə FFR > 0,80 və ya iFR > 0,89 olan stabil lezyonda PKM-i tövsiyə etmir (sinif 3, fayda yoxdur, səviyyə B-R): heç bir mənbə ikisini birlikdə həll etmir.',
  'conflict.C12.title': 'Metala allergiya klinik təlimatın DES-inə qarşı',
  'conflict.C12':
    'Seçilmiş klinik təlimat DES-ə üstünlük verir (ESC 2024 DES restenozunda, sinif I, səviyyə A; ACC/AHA/SCAI 2021, sinif 1, səviyyə A), bir everolimus stentinin ABŞ istifadə təlimatına görə (Promus ELITE, oxunub) isə onun metallarına allergiya əks göstərişdir: heç bir mənbə ikisini birlikdə həll etmir.',
} as const;
