/** The texts of the scope rules: a case outside the intended use is told so at once, in full. The habits of rules.ts hold. */
export const scopeRuleTexts = {
  'rule.S1.text':
    'Şok və ürək dayanması bu alətin təyinatından kənardır: əvvəlcə təcili yardım protokolu gəlir, cihaz məsləhət görülmür.',
  'rule.S2.text':
    'STEMI və ya kəskin təzahürlü oklüziya trombla və ya implantasiyadan 1 aydan az müddətdə stent trombozuna işarə edir: axının bərpası, trombun müalicəsi və mexaniki səbəbin tapılması bu alətdən əvvəl gəlir. Stent trombozu üçün ESC 2024 (bölmə 6.4, mətn) sınıq, çökmə və ya qalıq kənar diseksiyasında təkrar DES, yetərsiz genişlənmə və ya malappozisiyada isə yüksək təzyiqli balon (non-compliant) göstərir.',
  'rule.S3.text':
    'TIMI 3 axını ilə diametr üzrə 50%-dən az stenozda restenozun angioqrafik tərifi (≥ 50%: mühazirə L1; Alfonso 2022, başlanğıcı oxunub) ödənmir, ona görə başqa səbəb axtarmaq məqsədəuyğundur; təkcə malappozisiya müalicə olunmur. Stentdə tromb və ya neoateroskleroz ilə kəskin təzahür, axın itkisi və məcburi (bailout) stentləmə bundan əvvəl gəlir.',
  'rule.S4.text':
    'Stentin kənarından 5 mm-dən uzaq lezyon de novo xəstəlikdir, çünki restenoz stent daxilində və ya hər iki kənarından 5 mm daxilində müəyyən edilir (mühazirə L1; Alfonso 2022, başlanğıcı oxunub).',
  'rule.S5.text':
    'İmplantasiyadan 1 aydan az müddətdə restenozdan çox kənar diseksiyası, hematoma, yetərsiz genişlənmə və ya tromboz düşünülməlidir, ona görə əvvəlcə görüntüləmə məqsədəuyğundur. Mühakimə ilə çıxarılıb; RIBS IV və RIBS V (ikincil səhifələr oxunub) belə halları kənarda qoyub.',
  'rule.S6.text':
    'Bypass şuntunda sübutlar tətbiq olunmaya bilər, çünki AGENT IDE nativ damarları daxil edib, şuntları istisna edib; nativ damarı nəzərdən keçirmək, təkrarlandıqda isə ürək komandasının qərarı məqsədəuyğundur.',
  'rule.S7.text':
    'Qorunduğu məlum olmayan sol əsas gövdədə ürək komandasının qərarı məqsədəuyğundur; AGENT-in ABŞ istifadə təlimatı qorunmayan nativ sol əsas gövdəni əks göstəriş kimi sadalayır.',
  'rule.S8.text':
    'Sorulan skaffoldda və ya örtülü stentdə restenoz haqqında sübut azdır. RIBS VII (n = 117) skaffoldların restenozunu öyrənib, 76%-i DES ilə müalicə olunub; burada heç bir qeyd örtülü stentlərdən bəhs etmir.',
  'rule.S9.text':
    '50%-dən az stenozda TIMI 3 axını, kəskin təzahürdə isə stentdə tromb və ya neoateroskleroz olub-olmadığı bilinənə qədər bunun restenoz olub-olmadığı açıq qalır: bunlar soruşulur və cihaz məsləhət görülmür. Azalmış axın belə yüngül stenoza uyğun gəlmir: ikisindən biri yoxlanmalıdır (tərif: mühazirə L1).',
  'rule.S10.text':
    'Stentin kənarındakı hematoma restenoz deyil və əhatə dairəsindən kənardır. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
  'rule.S11.text':
    'Şüalanmış seqment ehtiyat tələb edir: braxiterapiyadan sonra gec tromboz təsvir olunub, ikinci şüalanma birincidən pis olub (343 xəstədə daha çox hədəf lezyon uğursuzluğu, P = 0,008; Basala 2025, xülasə oxunub).',
  'rule.S12.text':
    'Damar ağzında, sol əsas gövdədə, stent aortaya çıxdıqda, yan budaqda, oklüziyada və implantasiyadan sonra 1 ay ərzində bələdçi tel stentdən kənardan keçə bilər: istənilən yüksək təzyiqli balondan əvvəl onun içəridən keçdiyinə görüntüləmə ilə əmin olmaq məqsədəuyğundur, çünki dərc olunmuş hallarda yaxşı stent kənardan əzilib. Hal təsvirlərindən mühakimə ilə çıxarılıb.',
  'rule.S13.text':
    'Tromb və ya neoateroskleroz ilə kəskin təzahürdə stentdəki cırılmış lövhə 50%-dən az stenozda və TIMI 3 axınında da səbəbkar ola bilər. Burada heç bir qayda bunun üçün cihaz seçmir, ona görə hal açıq qalır. Hal təsvirlərindən mühakimə ilə çıxarılıb; heç bir mənbə bunu həll etmir.',
  'rule.S14.text':
    'Müalicə olunan seqmentdəki anevrizma burada qeydə alınmış bütün tədqiqatlardan kənardır, ona görə ürək komandasının qərarı məqsədəuyğundur və heç bir seçim aydın sayılmır. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
  'rule.S15.text':
    'Perforasiya öz protokolu olan təcili vəziyyətdir (balonla tamponada, örtülü stent): dərhal, məcburi (bailout) stentləmədən də əvvəl, əhatə dairəsindən kənardır və cihaz məsləhət görülmür. Mühakimə ilə çıxarılıb; heç bir mənbə oxunmayıb.',
} as const;
