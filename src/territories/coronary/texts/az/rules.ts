/**
 * What each rule of the rule book says and because of what. A text supports and never orders; it names class, level and
 * year where a source gives them, says "lecture only" or "reasoned" where none does, says what is not known, and shows
 * where the lecture and the publication differ. A rule has one text for every case in which it speaks.
 */
export const ruleTexts = {
  'rule.I1.text':
    'Stenoz ≥ 50% olan kəskin təzahür müalicə üçün əsasdır, çünki ESC 2024 (bölmə 6.4.1, mətn) restenoza nativ koronar xəstəliklə eyni göstərişi verir.',
  'rule.I2.text':
    'Stenoz ≥ 50% ilə sübut olunmuş işemiya müalicə üçün əsasdır: ESC/EACTS 2018 (mətn) stenokardiya və ya işemiya ilə gedən restenozu yenidən müalicə edir, ESC 2024 isə FFR ≤ 0,80 və ya iFR ≤ 0,89 göstəricisini əhəmiyyətli sayır (sinif I, səviyyə A).',
  'rule.I3.text':
    'Stabil stenokardiya və stenoz ≥ 70% olduqda, işemiya istisna edilməyibsə, müalicə məqsədəuyğundur, çünki JACC tərif cədvəli (ikincil səhifə oxunub) ≥ 70%-i əlamət və simptom olmadan da klinik restenoz sayır.',
  'rule.I4.text':
    'Kəskin təzahür olmadıqda, təzyiq teli işemiyanı istisna edirsə (FFR > 0,80 və ya iFR > 0,89), PKM tövsiyə edilmir, çünki ACC/AHA/SCAI 2021 onu sinif 3, fayda yoxdur, səviyyə B-R kimi qiymətləndirir; alternativ medikamentoz müalicədir.',
  'rule.I5.text':
    '50-69% stenozda işemiya məlum deyilsə, müalicədən əvvəl FFR və ya iFR məqsədəuyğundur, çünki ESC 2024 hər ikisinə sinif I, səviyyə A verir, mühazirə (L6) isə orta dərəcəli restenozda bunu məsləhət görür. Nə ESC-nin, nə də ACC-nin restenoz üçün ayrıca FFR tövsiyəsi var. Təzyiq teli olmayan laboratoriyada bu test burada çatışmır: o zaman tələb olunmur, göstəriş isə müəyyən edilməmiş qalır.',
  'rule.I6.text':
    'Simptom yoxdursa və işemiya məlum deyilsə, əvvəlcə test etmək məqsədəuyğundur (mühazirə L6), oklüziyada isə başqa testlə, çünki təzyiq teli keçə bilmir; müalicə etmək məqbuldur, çünki JACC tərif cədvəli (ikincil səhifə oxunub) ≥ 70% stenozu klinik restenoz sayır. Təzyiq teli olmayan laboratoriyada bu test burada çatışmır: göstəriş müəyyən edilməmiş qalır.',
  'rule.I7.text':
    'Hazırlıq başlanıb, yəni lezyon artıq müalicə olunur və test daha istənilmir. Bu, təkbaşına göstəriş deyil: başqa heç bir qayda nə üçün müalicə edildiyini demirsə, müalicə üçün əsas daxil edilməyib. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',

  'rule.M1.text':
    'Seçimdən əvvəl IVUS və ya OCT məqsədəuyğundur, çünki mexanizmi göstərir: ESC/EACTS 2018 sinif IIa, səviyyə C; ACC/AHA/SCAI 2021 sinif 2a, səviyyə C-LD; ESC 2024 onu sinif vermədən təşviq edir. Mühazirə IIa sinfini ESC 2024-ə aid edir. Görüntüləmə olmadan cihaz haqqında hər məsləhət ilkindir.',
  'rule.M2.text':
    'Bir neçə metal qatında və ya kontrast yük olduqda IVUS üstündür, çünki daha dərin görür və kontrast tələb etmir (mühazirə L5, L7), həmçinin sol əsas gövdə və ya ostial lezyonda; bu, ACC/AHA/SCAI 2021-dən irəli gedir: OCT alternativdir, ostial sol əsas gövdə istisna olmaqla (sinif 2a, səviyyə B-R). eGFR üçün 30 həddi bu layihənin şərti qəbuludur.',
  'rule.M3.text':
    'OCT neoaterosklerozu, trombu və strutları ən yaxşı göstərir (mühazirə L5); nəticəyə görə heç biri üstün tutulmur, çünki OCTIVUS-da 1 ildə OCT IVUS-dan geri qalmayıb (yekun ikincil səhifədə oxunub; restenoz tədqiqatı deyil). Mühazirənin restenozda 2 ildə OCT-nin daha yaxşı olması iddiası tapılmayıb.',
  'rule.M4.text':
    'İntravaskulyar görüntüləmə mümkün olmadıqda və ya sınıq şübhəsi olduqda stentin gücləndirilmiş görüntüsü variantdır, çünki ESC 2024 (mətn, sinif yoxdur) onu təşviq edir.',
  'rule.M5.text':
    'Oklüziyada lezyon keçildikdən sonra görüntüləmə məqsədəuyğundur. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
  'rule.M6.text':
    'Stent yetərsiz genişlənmişdisə, yenidən görüntüləmə məqsədəuyğundur, çünki ESC 2024 (mətn) mexaniki problemlərin düzəldilməsini tələb edir, mühazirə (L27) isə cihaz barədə yalnız optimal genişləndirmədən sonra qərar verir. Hədəf, genişlənmə ≥ 80%, OPTIVUS və PRESTIGE xülasələrindəki yetərsiz genişlənmə həddidir.',

  'rule.P1.text':
    'Birinci alət kimi yüksək təzyiqli balon (non-compliant), damara təxminən 1:1, tövsiyə olunur, çünki ESC/EACTS 2018 və ESC 2024 (mətn) onu yetərsiz genişlənmə üçün göstərir. Ölçünü bir cızıcı (scoring) balonun istifadə təlimatı deyir (Scoreflex NC, oxunub: təxminən dərhal proksimal və distal damar qədər), heç bir klinik təlimat yox.',
  'rule.P2.text':
    'Yetərsiz genişlənmiş stent, görünsə də, güman edilsə də, dərmanlı cihazdan əvvəl düzəldilir, çünki ESC 2024 (mətn) mexaniki problemlərin düzəldilməsini tələb edir, ESC/EACTS 2018 (mətn) yüksək təzyiqli balon (non-compliant) məsləhət görür, mühazirə (L27) isə yalnız optimal genişləndirmədən sonra qərar verir. Mühazirənin bir cədvəli (L12) yetərsiz genişlənməni DCB üçün səbəb kimi göstərir: bunlar ona ziddir. Alət təsir etdikdən sonra ölçmək gəlir; görüntüləmə olmayan yerdə angioqrafiya qalıq stenozla cavab verir.',
  'rule.P3.text':
    'Növbəti addım kimi çox yüksək təzyiqli balon və ya IVL məqsədəuyğundur, çünki ESC 2024 (mətn) hər ikisini göstərir. IVL CRUNCH-da 92,3% (70 hal), meta-analizdə 92% (819 xəstə) uğurlu olub, lakin daha sərt həddə, qalıq stenoz < 20%, 26 xəstənin 57,7%-də (xülasələr oxunub). Çox yüksək təzyiqli balonla 208 lezyonun 0,96%-i perforasiya olub (xülasə oxunub). Stentdə IVL ABŞ-da istifadə təlimatından kənardır (off-label), oradakı təlimat stentləmədən əvvəl de novo lezyonlar üçündür (ikincil səhifə oxunub).',
  'rule.P4.text':
    'Əvvəlki alətlər alınmadıqda və ya olmadıqda eksimer lazer məqsədəuyğundur, çünki ACC/AHA/SCAI 2021 (mətn) onu yüksək təzyiqli balonlara tabe olmayan yetərsiz genişlənmədə faydalı sayır. Kontrast texnikası istifadə təlimatından kənardır (off-label), ağır kalsium isə onun əsas məhdudiyyətidir; mühazirə heç birini qeyd etmir.',
  'rule.P5.text':
    'Rotasion aterektomiya yüksək riskli son çarədir və stentləmədən sonra 1 ay ərzində tövsiyə edilmir (mühakimə ilə), onda pillələr ondan əvvəl bitir. Mühazirə ROSTER və ARTIST-i onun lehinə göstərir, lakin ROSTER açılmamış stentləri istisna edib, ARTIST-də isə rotablasiyadan sonra restenoz balondan sonrakından tez-tez olub (65%-ə qarşı 51%, P = 0,039).',
  'rule.P6.text':
    'Kalsium modifikasiya tələb etdikdə IVL və ya cızıcı (scoring) balon tövsiyə olunur; kəsici balon və ya lazer variantdır, rotasion aterektomiya da, amma yalnız IVL və ya çox yüksək təzyiqli balon alınmadıqda və ya olmadıqda və stentləmədən sonra 1 ay keçdikdə. Göstəriş müəyyən edilməyibsə, hamısı yalnız variantdır. ACC/AHA/SCAI 2021 de novo kalsiumda rotasion aterektomiyaya 2a, səviyyə B-R, digərlərinə 2b, səviyyə B-NR verir; mühazirə (L3) onları kalsifik neoateroskleroz üçün sadalayır. ABŞ-da IVL (de novo lezyonlar) və kəsici balon (görünən kalsium yoxdur) burada istifadə təlimatından kənardır. Stent daxilində təsdiqlənmiş hədd tapılmayıb.',
  'rule.P7.text':
    'Heç bir balon keçmirsə, əvvəlcə rotasion aterektomiya və ya lazer gəlir, çünki balonları, IVL-i, cızıcı (scoring) və kəsici balonları çatdırmaq mümkün deyil. Mühakimə ilə çıxarılıb; ACC/AHA/SCAI 2021 bu alətləri yalnız kalsifik lezyonlarda qiymətləndirir (rotasion 2a B-R, lazer 2b B-NR).',
  'rule.P8.text':
    'DCB-dən əvvəl cızıcı (scoring) balon, yoxdursa kəsici balon variantdır: ISAR-DESIRE 4-də (ikincil səhifələr oxunub) restenoz 18,5%-ə qarşı 32,0% (P = 0,03), hədəf lezyonun revaskulyarizasiyası isə 16,8%-ə qarşı 22,6% (P = 0,25) olub. ESC/EACTS 2018 (mətn) yalnız cızıcı (scoring) balonu təsvir edir; mühazirə tədqiqatın sınamadığı kəsici balonu da təqdir edir. ABŞ-da bir cızıcı balonun istifadə təlimatında restenoz var (AngioSculpt, ikincil səhifə oxunub). Qalıq stenoz buraxan yüksək təzyiqli (non-compliant) balondan sonra gəlməsi mühakimə ilə çıxarılıb.',
  'rule.P9.text':
    'Ağır kalsium olmayan toxumada rotasion aterektomiyadan qaçınılmalıdır, çünki ARTIST-də balondan pis olub: restenoz 65%-ə qarşı 51% (P = 0,039), 6 ayda hadisəsiz 79,6%-ə qarşı 91,3% (P = 0,0052). Mühazirə ARTIST-i onun lehinə göstərir. 2011-ci ilin sonradan əvəz olunmuş klinik təlimatı müntəzəm istifadəyə sinif III, fayda yoxdur, səviyyə A verib (ikincil səhifələr oxunub). Lezyonu keçmək barədə bu, heç nə demir.',
  'rule.P10.text':
    'Tromb istənilən cihazdan əvvəl müalicə olunur. Nə edilmiş olsa da, tromb göründükcə rotasion və orbital aterektomiya əks göstərişdir, kəsici balondan isə qaçınılmalıdır: bir kəsici balonun ABŞ istifadə təlimatı (Wolverine, oxunub) görünən tromb olmamasını tələb edir. Qalanı cihazların praktikasından mühakimə ilə çıxarılıb; ESC 2024 stent trombozundan bəhs edir (bölmə 6.4, mətn).',
  'rule.P11.text':
    'Şuntda rotasion və orbital aterektomiyadan qaçınılmalıdır. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
  'rule.P12.text':
    'Çıxan strutlarda və ya əsl bifurkasiyada kəsici balon əks göstərişdir, çünki onun ABŞ istifadə təlimatı (Wolverine, oxunub) stentin yan gözünü qadağan edir; 2020-2023 məlumatlarında (xülasə oxunub) zədə və ya ölüm bildirişlərinin 33-ü ilişmə ilə bağlı olub. Orbital aterektomiyadan eyni səbəbdən qaçınılmalıdır; bu, mühakimə ilə çıxarılıb.',
  'rule.P13.text':
    'Bu prosedurda alınmayan alət yenidən məsləhət görülmür; növbəti məsləhət görülür. Əvvəlki prosedurda alınmayan yenidən sınana bilər. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
  'rule.P14.text':
    'Oklüziya hər şeydən əvvəl keçilir; xroniki oklüziyada (≥ 3 ay, iki xülasənin sitat gətirdiyi EuroCTO Club tərifi) xüsusi texnikalar məqsədəuyğundur. Qalanı yalnız mühazirədəndir (L2, L3). Axın daxil edilməyibsə, oklüziv tip və ya 100% stenoz oklüziya sayılır.',
  'rule.P15.text':
    'Bu laboratoriyada olmayan alət buraxılır və adı çəkilir; heç nə qalmadıqda köçürmə və ya ürək komandasının qərarı məqsədəuyğundur. Şəraitdən irəli gəlir; mənbə lazım deyil.',
  'rule.P16.text':
    'Pillələrin bütün alətləri alınmadıqda, olmadıqda və ya birdəfəlik əleyhinə olduqda heç bir cihaz məsləhət görülmür, çünki stenti hazırlamaq mümkün deyil; ürək komandası, CABG və ya medikamentoz müalicə qalır (mühazirə L13; ESC 2024 mətni düzəlişi tələb edir).',
  'rule.P17.text':
    'İmplantasiyadan 1 aydan az vaxt keçibsə, görüntüləmə hər şeydən əvvəl gəlir, oklüziyada isə keçilən kimi, çünki erkən uğursuzluğun səbəbi restenozdan başqadır. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
  'rule.P18.text':
    'Malappozisiyalı və ya kiçik ölçüdə seçilmiş stent dərmanlı cihazdan əvvəl damara uyğun ölçülü yüksək təzyiqli (non-compliant) balonla divara yaxınlaşdırılır, çünki ESC 2024 (mətn) mexaniki problemlərin düzəldilməsini tələb edir. Mühazirənin bir cədvəli (L12) malappozisiyanı DCB üçün səbəb kimi göstərir. Qalıq stenoz < 30% olmasının bunun edildiyini göstərməsi bu layihənin şərti qəbuludur; balon təsir etdikdən sonra növbəti istənilən budur.',
  'rule.P19.text':
    'Stentdə və ya onun kənarlarında orbital aterektomiyadan qaçınılmalıdır, çünki onun ABŞ göstərişi de novo, yəni əvvəllər müalicə olunmamış lezyonlar üçündür (Diamondback, ikincil səhifə oxunub). İstifadə təlimatının stent daxilində istifadə haqqında nə dediyi və restenozda tədqiqatı tapılmayıb.',
  'rule.P20.text':
    'Stentdən kənardan və ya strutların arxasından keçən bələdçi tel, onun üzərindən başqa nə isə keçirilməzdən əvvəl, stentin içindən keçən tellə əvəz olunur, çünki dərc olunmuş hallarda yaxşı stent kənardan əzilib. Tel içəridə daxil ediləndə bu yerinə yetmiş sayılır. Hal təsvirlərindən mühakimə ilə çıxarılıb.',
  'rule.P21.text':
    'Hazırlıqdan sonra B və ya daha ağır tipli diseksiya olduqda rotasion və orbital aterektomiyadan qaçınılmalıdır. Mühakimə ilə çıxarılıb; heç bir mənbə oxunmayıb.',

  'gate.note':
    'Hazırlıq meyarlarının rəqəmləri (qalıq stenoz < 30%, TIMI 3, diseksiya yoxdur, A və ya B, stabil axın) mühazirənindir (L13); de novo lezyonlarda DCB tədqiqatının protokolu (MAGICAL SV, oxunub) ilk ikisini və axını məhdudlaşdıran diseksiyanın olmamasını yazır. Restenoz üzrə konsensus məqaləsində onları oxumaq mümkün olmayıb.',
  'rule.G1.text':
    'DCB-dən əvvəl qalıq stenoz < 30% tələb olunur, çünki əks halda dərman qeyri-bərabər yayılır (mühazirə L13); de novo lezyonlar üçün tədqiqat protokolu eynisini tələb edir (MAGICAL SV, oxunub). Düz 30% ödənmir. Gözlə 30%-dən aşağı ödənmiş sayılır, rəqəm isə gözdən üstündür. Rəqəmi restenoz üzrə konsensus məqaləsində oxumaq mümkün olmayıb.',
  'rule.G2.text':
    'DCB-dən əvvəl TIMI 3 axınını mühazirə (L13) və de novo lezyonlar üçün tədqiqat protokolu (MAGICAL SV, oxunub) tələb edir; restenoz üzrə konsensus məqaləsində bunu oxumaq mümkün olmayıb.',
  'rule.G3.text':
    'DCB-dən əvvəl NHLBI üzrə B tipindən ağır diseksiya qəbul edilmir (mühazirə L13); de novo lezyonlar üçün tədqiqat protokolu axını məhdudlaşdıran heç bir diseksiyanı qəbul etmir (MAGICAL SV, oxunub). Restenoz üzrə konsensus məqaləsində bunu oxumaq mümkün olmayıb.',
  'rule.G4.text':
    'DCB-dən əvvəl axının stabil olması və distal perfuziyanın bərpası tələb olunur. Yalnız mühazirə (L13); restenoz üzrə konsensus məqaləsində bunu oxumaq mümkün olmayıb.',
  'rule.G5.text':
    'Yetərsiz genişlənmiş stent hazırlıq meyarları ödənməzdən əvvəl genişləndirilməlidir, çünki ESC 2024 (mətn) düzəlişi tələb edir, mühazirə (L27) isə yalnız optimal genişləndirmədən sonra qərar verir. Bunu hazırlıqdan sonra ölçülmüş ≥ 80% genişlənmə göstərir. Ölçülməyibsə, onu qalıq stenoz < 30% əvəz edir və onda görüntüləmə bunu təsdiqləməlidir.',
  'rule.G6.text':
    'Yetərsiz genişlənmiş stent açılmadıqca nə DCB, nə də yeni DES məsləhət görülür, çünki səbəb hələ qalır (ESC 2024, mətn; mühazirə L9, L13, L27); hazırlıq pillələrinə qayıtmaq məqsədəuyğundur. Məcburi (bailout) stentləmə bunu DES üçün aradan qaldırır.',
  'rule.G7.text':
    'Açıq stentdə qalıq stenoz ≥ 30% toxumadır: DCB istisna olunur (mühazirə L13) və əvvəlcə əlavə hazırlıq gəlir. Qalarsa, bir və ya iki qatda elastik recoil əleyhinə karkas kimi DES məqsədəuyğundur, bu, mühakimə ilə çıxarılıb: mühazirə (L21) recoil-i DCB-nin zəif cəhəti kimi göstərir. Üç və daha çox qatda, metala allergiyada və ya antitrombositar terapiya mümkün olmadıqda, məcburi (bailout) hal istisna olmaqla, DES də istisna olunur.',
  'rule.G8.text':
    'C-F tipli və ya axın itkisinə səbəb olan A və ya B tipli diseksiyada (TIMI 3-dən aşağı və ya qeyri-stabil) DCB istisna olunur (mühazirə L13) və qatlardan asılı olmayaraq əvvəlcə məcburi (bailout) DES gəlir; o, yalnız stentin içindən lezyonu heç nə keçmədikcə gözləyir. A tipi ilə yanaşı tromb daha ehtimallı səbəbdir və əvvəl müalicə olunur. Bailout mühakimə ilə çıxarılıb: mühazirə məcburi (bailout) stentləməni yalnız zəif hazırlığın nəticələri sırasında (L14), ESC 2024 (bölmə 6.4, mətn) isə təkrar DES-i qalıq kənar diseksiyası üçün göstərir.',
  'rule.G9.text':
    'Qalıq stenoz ≥ 30% olduqda və genişlənmə məlum deyilsə, görüntüləmə yetərsiz genişlənməni istisna edənə qədər nə DCB, nə DES məsləhət görülür, çünki ESC 2024 (mətn) və mühazirə (L27) əvvəlcə onu düzəldir.',
  'rule.G10.text':
    'Diseksiyasız və ya trombla yanaşı A tipli diseksiya ilə axın itkisi, əksi göstərilənə qədər, no-reflow, tromb və ya spazmdır: əvvəlcə damargenişləndirici, tromb olduqda isə trombun müalicəsi gəlir (Annibali 2022; van Gaal və Banning; xülasələr oxunub). Stent onların heç birini müalicə etmir, ona görə cihaz göstərilmir. Axın TIMI 3 olduqda və qeyri-stabil olması məlum deyilsə, yerinə yetmiş sayılır. Hansı dərman və hansı doza burada qeydə alınmayıb.',
  'rule.G11.text':
    'Axın itirildikdə və heç kim diseksiya axtarmayıbsa, əvvəlcə onu axtarmaq gəlir: ikinci proyeksiya, laboratoriyada varsa, görüntüləmə. Diseksiya varsa, stentlənir; yoxdursa, əksi göstərilənə qədər no-reflow, tromb və ya spazmdır. Ona qədər cihaz göstərilmir. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',

  'rule.D1.text':
    'Bir qatda sınmış, əzilmiş, çökmüş və ya geri yığılmış stent yeni DES lehinədir: mühazirə bunu tələb olunan sayır (L3, L9), ESC 2024 isə sınıq və ya çökmə üçün təkrar DES göstərir, hərçənd stent trombozu haqqında abzasda (bölmə 6.4, mətn).',
  'rule.D2.text':
    'Sınmış və ya deformasiyaya uğramış stent yeni DES lehinədir (mühazirə L3, tip IB), iki və daha çox qat isə onun əleyhinədir (mühazirə L3, tip V). Heç bir mənbə bunu həll etmir: meyarlardan əvvəl də, sonra da ürək komandası birinci gəlir, heç bir cihaza üstünlük verilmir, hər ikisi məqbul qalır. Yalnız məcburi (bailout) stentləmə ondan əvvəl gəlir.',
  'rule.D3.text':
    'Üç və daha çox qat yeni DES əleyhinədir (mühazirə L3, L9): Wang 2019-da (observasional, xülasə oxunub) üç və daha çox qatda 1 illik hadisələr DCB ilə 20,0%, yeni DES ilə 57,9% olub (P = 0,02). AGENT IDE-nin çoxqatlı qrupu DCB-ni yalnız sadə balonla müqayisə edib. Heç bir klinik təlimat cümləsi qatlardan bəhs etmir.',
  'rule.D4.text':
    'Mühazirədə iki qat yeni DES əleyhinədir (L3, L12: iki və daha çox), lakin hədd mübahisəlidir: Wang 2019-da (observasional, xülasə oxunub) balonun üstünlüyü iki qatda da qalıb, amma onun rəqəmləri üç və daha çox qat üçündür; Tanner (xülasə oxunub) ikini çoxqatlı sayır; təsnifat məqaləsi tapılmayıb. Heç bir klinik təlimat cümləsi qatlardan bəhs etmir. Eyni müalicənin üst-üstə düşən iki stenti bir qat sayılır.',
  'rule.D5.text':
    'Bir qat DES restenozunda yeni DES tövsiyə olunur, çünki ESC 2024 onu DCB-dən üstün tutur (sinif I, səviyyə A), ACC/AHA/SCAI 2021 isə ikili antitrombositar terapiya qəbul edə bilənlərdə DES-ə sinif 1, səviyyə A verir. RIBS IV-də (ikincil səhifələr oxunub) 1 ildə hədəf lezyonun revaskulyarizasiyası everolimus stenti ilə 4,5%, DCB ilə 13% olub (HR 0,33, 0,14-0,79); mühazirə klinik nəticəni eyni sayır. Tədqiqat 1 aydan erkən, 30 mm-dən uzun və ya stentdən kənar restenozu və 2 mm-dən kiçik damarları kənarda qoyub.',
  'rule.D6.text':
    'Bir qat DES restenozunda Asiya-Sakit okean konsensusuna görə DCB məqsədəuyğundur; o, istənilən restenozda onu birinci (2021), hazırlıq başqasını deyənə qədər isə susmaya görə (2025) qoyur (xülasələr oxunub, sinif və səviyyə görünməyib). 2023-cü il Çin konsensusunun yalnız başlanğıcı oxunub, restenoz haqqında dedikləri yox. ESC 2024 (sinif I, səviyyə A) DES-ə üstünlük verir.',
  'rule.D7.text':
    'Bir qat BMS restenozunda hər ikisi məqsədəuyğundur, çünki ESC 2024 (mətn, sinif yoxdur) onları bərabər sayır, ESC/EACTS 2018 isə hər ikisinə sinif I, səviyyə A verir. DAEDALUS onları bərabər tapıb (xülasə oxunub; əsas məqalənin sonrakı düzəlişləri görünməyib); RIBS V-də 3 ildə (ikincil səhifə oxunub) revaskulyarizasiya everolimus stenti ilə 2%, DCB ilə 8% olub (HR 0,23, 0,06-0,93), mühazirə bunu buraxır.',
  'rule.D8.text':
    'Bir qat BMS restenozunda seçilmiş klinik təlimat tərəf tutur: ACC/AHA/SCAI 2021 ikili antitrombositar terapiya qəbul edə bilənlərdə DES-ə sinif 1, səviyyə A verir və DCB tövsiyəsi yoxdur; Asiya-Sakit okean konsensusu DCB-ni birinci qoyur (2021, xülasə oxunub).',
  'rule.D9.text': 'Stentin kənarında fokal restenoz DES lehinədir. Yalnız mühazirə (L9).',
  'rule.D10.text':
    'Stentlər arasındakı boşluq və ya tam örtülməmiş lezyon DES lehinədir, çünki həmin hissəyə dərman çatmayıb. Mühakimə ilə çıxarılıb; mühazirə (L2) fokal tipləri texniki sayır və hər iki cihazı göstərir.',
  'rule.D11.text':
    'Stent daxilində diffuz restenoz DCB lehinədir. Yalnız mühazirə (L2); Mehran 1999 proqnostikdir və bunun üçün heç bir cihaz göstərmir.',
  'rule.D12.text':
    'Stentdən kənara böyüyən restenoz DES lehinədir, çünki o, damarın daha çox hissəsini örtür. Yalnız mühazirə (L2, burada slaydın sətirləri yerini dəyişib); Mehran 1999 bunun üçün heç bir cihaz göstərmir.',
  'rule.D13.text':
    'Geniş damar DES lehinədir. Yalnız mühazirə (L9), və heç bir mənbə rəqəm vermir: ≥ 3,5 mm bu layihənin şərti qəbuludur. AGENT IDE-də (ikincil səhifə oxunub) hədəf lezyon uğursuzluğu 2,75 mm-ə qədər 20,6%, ondan yuxarı 22,6% olub.',
  'rule.D14.text':
    'Gecikmiş diffuz neoateroskleroz DES lehinədir. Yalnız mühazirə (L9). Digər tərəfdən, DCB DES-in gecikmiş restenozunda erkən restenozdakından yaxşı nəticə verir: meta-analizdə erkən halda revaskulyarizasiya OR 1,69 (1,18-2,42) (882 xəstə), Lee 2018-də isə erkən 33,3%, gecikmiş 18,5% (P = 0,040; xülasələr oxunub). Heç biri DCB-ni DES ilə müqayisə etmir. Gecikmiş, 12 aydan sonra, Koch 2020-yə əsaslanır (xülasə oxunub).',
  'rule.D15.text':
    'Seqmentdə yan budaq DCB lehinədir, çünki o, budağın ağzını bağlamır. Yalnız mühazirə (L12). Müqayisə olunduqda DCB və DES eyni nəticə verib: bifurkasiyalı 158 xəstədə hadisələr (P = 0,585) və sol əsas gövdə bifurkasiyası olan 75 xəstədə 25%-ə qarşı 25,5% (P = 0,96). Bir seriya bifurkasiya və fokal olmayan lezyonlarda DCB lehinə meyil göstərir (Habara 2015; xülasələr oxunub).',
  'rule.D16.text':
    'Yüksək qanaxma riski və ya yalnız qısa antitrombositar terapiya DCB lehinədir (mühazirə L12; NICE 2010, oxunub, DCB-ni qısa terapiya ilə bağlayır), lakin mühazirənin nəzərdə tutduğundan az: ESC 2024 yüksək qanaxma riski olan xəstələrə stentdən sonra da 1-3 ayda dayandırmağa imkan verir (sinif I, səviyyə A), DCB-dən sonra müddət üçün yeganə sinif isə 6 ay üçündür (ESC/EACTS 2018, sinif IIa, səviyyə B).',
  'rule.D17.text':
    'Malappozisiyalı stent yalnız hazırlıq qalıq stenozu < 30% etdikdən sonra DCB lehinədir. Yalnız mühazirə (L12), o isə düzəlişi tələb etmir; ESC 2024 (mətn) onu tələb edir.',
  'rule.D18.text':
    'Bir qat stentin sonuncu müalicəsi DCB olubsa, DES məqsədəuyğundur, çünki balon burada uğursuz olub. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
  'rule.D19.text':
    'İkili antitrombositar terapiya mümkün olmadıqda DES-dən qaçınılmalıdır, çünki ACC/AHA/SCAI 2021 onun sinif 1, səviyyə A göstəricisini yalnız bunu qəbul edə bilənlərə verir, bir everolimus stentinin ABŞ istifadə təlimatı (Promus ELITE, oxunub) isə bunu əks göstəriş kimi sadalayır; DCB də aydın çıxış yolu deyil, çünki AGENT-in ABŞ istifadə təlimatı antitrombositar və ya antikoaqulyant terapiya ala bilməyən xəstələri istisna edir. Ürək komandasının qərarı məqsədəuyğundur.',
  'rule.D20.text':
    'Metala allergiya yeni DES əleyhinədir: bir everolimus stentinin ABŞ istifadə təlimatına görə (Promus ELITE, oxunub) polad, platin, xrom, dəmir, nikel və ya molibdenə allergiya əks göstərişdir, mühazirə (L21) isə hipersensitivliyi DES-in zəif cəhəti kimi göstərir. Digər stentlərin təlimatları oxunmayıb.',
  'rule.D21.text':
    'Paklitakselə allergiya paklitaksel DCB-ni istisna edir, çünki AGENT-in ABŞ istifadə təlimatı bunu əks göstəriş kimi sadalayır; limusa allergiya limus DES-i və limus DCB-ni istisna edir. Sonuncu mühakimə ilə çıxarılıb: limus balonlarının istifadə təlimatları tapılmayıb.',
  'rule.D22.text':
    'Qorunmayan sol əsas gövdə DCB əleyhinədir, çünki AGENT-in ABŞ istifadə təlimatı onu nativ sol əsas gövdə üçün əks göstəriş kimi sadalayır; ABŞ-dan kənarda bunun çəkisi azdır. Sol əsas gövdə bifurkasiyasının restenozu olan 75 xəstədə DCB və DES eyni nəticə verib (Kook 2020, xülasə oxunub). Bir cızıcı (scoring) balonun istifadə təlimatı (Scoreflex NC, oxunub) da onu istisna edir; digər DCB-lərinki tapılmayıb.',
  'rule.D23.text':
    'Sorulan skaffoldun restenozu DES lehinədir: RIBS VII-də (n = 117), 76%-i DES ilə müalicə olunub, 1 illik nəticələr metal stentlərin restenozundakılara bənzəyib.',
  'rule.D24.text':
    'Yeni toxumasız 6 aydan, yaxud 1 aydan az müddət əvvəl qoyulmuş DES yetərsiz genişlənmə, malappozisiya və ya kiçik ölçü səbəbindən uğursuz olubsa, onun düzəldilməsi müalicənin özüdür və əlavə cihaz olmaması məqsədəuyğundur, çünki stent hələ dərman ayırır. Məlum sınıq və ya deformasiyada, yaxud hazırlıq meyarlarından biri ödənmədikdə bu keçərli deyil və yalnız meyarlardan sonra qətidir. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',
  'rule.D25.text':
    'Yalnız sadə balondan qaçınılmalıdır, çünki ESC 2024 (mətn) dərmanlı cihazı zəruri sayır; sinif III görünməyib. AGENT IDE-də 1 ildə hədəf lezyon uğursuzluğu DCB ilə 17,9%, balonla 28,6% olub (HR 0,59, 0,42-0,84, ikincil səhifə oxunub; mühazirə 0,39-0,89 yazır).',
  'rule.D26.text':
    'Sorulan skaffolddan qaçınılmalıdır, çünki Absorb-da ikinci nəsil DES-dən çox skaffold trombozu və hədəf damar infarktı olub və istehsalı dayandırılıb; randomizə olmayan RIBS VI-da o, yeni nəsil DES-dən geri qalıb. Mühazirə onu eksperimental adlandırır (L22), lakin daha az gec tromboz iddia edir (L23, orijinal slayd), bunlar isə ona ziddir.',
  'rule.D27.text':
    'Paklitaksel DCB birincidir, çünki onun randomizə sübutu genişdir; limus DCB variantdır və paklitaksel dözülmədikdə və ya olmadıqda birinci gəlir. Burada uğursuz olan növ birinci gəlmir: paklitaksel DCB-dən sonra hər ikisi variantdır (mühakimə ilə). Mühazirənin sirolimus üçün “bərabər, bəzən üstün” sözü təsdiqlənmir: hədəf lezyon uğursuzluğu RR 1,08 (0,90-1,29), lümen 0,08 mm kiçik (P = 0,02; ikincil səhifə oxunub), SIBLINT-ISR isə yalnız geri qalmamanı göstərib.',
  'rule.D28.text':
    'Yeni nəsil DES məqsədəuyğundur (ESC/EACTS 2018, mətn: şəbəkə meta-analizlərində everolimus DES birinci yerdədir); birincidən başqa dərmanın sübut olunmuş üstünlüyü yoxdur (mühazirə L10): ISAR-DESIRE 2-də revaskulyarizasiya eyni dərmanla 16,6%, başqası ilə 14,6% olub (P = 0,52), birinci nəsil stentlərlə; RIBS III dəyişməni dəstəkləyib, amma randomizə deyildi.',
  'rule.D29.text':
    'AGENT-in ABŞ istifadə təlimatı 2,0-4,0 mm damarları və 26 mm-ə qədər lezyonları əhatə edir: bunlardan kənarda bu, xəbərdarlıqdır, qadağa deyil. 26-36 mm lezyonlar öyrənilir (AGENT IDE uzun lezyon kohortu, siyahı oxunub); nəticə görünməyib. Digər DCB-lərin hədləri tapılmayıb.',
  'rule.D30.text':
    'Bir qatın yetərsiz genişlənməsi yeni DES əleyhinədir, çünki əlavə metal səbəbi müalicə etmir. Yalnız mühazirə (L9; L12 burada DCB-ni üstün tutur). Yalnız düzəlişdən sonra keçərlidir; ondan əvvəl düzəliş birinci gəlir (ESC 2024, mətn; mühazirə L27).',
  'rule.D31.text':
    'Oklüziv lezyon (HR 4,179, 1,851-9,437), 25 mm-dən uzun lezyon (HR 8,773, 1,898-40,546) və ya ikidən çox təkrarlanma (HR 4,693, 1,259-17,490) 257 xəstədə DCB-dən sonra hadisələri proqnozlaşdırıb (J Korean Soc Radiol 2020, xülasə oxunub). İntervallar genişdir və DES ilə müqayisə olmayıb: qeyddir, DES üçün səbəb deyil.',
  'rule.D32.text':
    'ABŞ-da bir everolimus stentinin istifadə təlimatı (Promus ELITE, oxunub) de novo lezyonlar üçündür; orada restenoz üçün təlimatı olan dərmanlı cihaz örtüklü balondur (AGENT, 2024-cü ildə təsdiqlənib). Qeyddir, DES əleyhinə səbəb deyil. Digər stentlərin təlimatları oxunmayıb.',
  'rule.D33.text':
    'Trombla kəskin təzahür DES lehinədir: ESC 2023 ACS deyir ki, orada DCB əlavə öyrənilməlidir, hərçənd de novo lezyonlar barədə; dərc olunmuş hallarda isə yenidən stentlənib. Restenozda müqayisə qeydə alınmayıb.',
  'rule.D34.text':
    'Bir qat stentli sağ koronar arteriyanın ağzında mexaniki səbəbli restenozda DES məqsədəuyğundur: bir registrdə (Yamamoto 2023, xülasə oxunub) yeni stent qoyulmadıqda 41,4%-də hadisə olub. Observasional.',

  'rule.H1.text':
    'Diffuz, proliferativ, oklüziv, geniş damarda və ya çoxdamar xəstəliyi ilə təkrarlanan restenozda ürək komandasının qərarı məqsədəuyğundur, çünki CABG növbəti PKM-dən yaxşı ola bilər: ACC/AHA/SCAI 2021 sinif 2a, səviyyə C-EO; ESC/EACTS 2018 sinif IIa, səviyyə C. Bir neçə qatın eyni sayılması mühakimə ilə çıxarılıb, müqayisəli tədqiqat tapılmayıb, mühazirə isə CABG-yə sinif vermir.',
  'rule.H2.text':
    'Braxiterapiya olan yerdə, xüsusən CABG üçün uyğun olmayan xəstədə, variantdır, çünki ACC/AHA/SCAI 2021 təkrarlanan restenozda ona sinif 2b, səviyyə B-NR verir. Negi-də (186 xəstə, nəzarətsiz) revaskulyarizasiya 6 ayda 3,3%-dən 3 ildə 20,7%-ə yüksəlib; Tanner-də (iki və daha çox qat, observasional) 3 illik hadisələr onunla 39,5%, onsuz 47,8% olub (HR 0,73, 0,53-0,99). İkinci şüalanma birincidən pis olub (Basala 2025; xülasələr oxunub). Mühazirə onu buraxır.',
  'rule.H3.text':
    'Oklüziya, sol əsas gövdə və ya əsl bifurkasiya lezyonu ilə çoxdamar xəstəliyi ürək komandasının qərarını və CABG-ni məqsədəuyğun edir: ESC/EACTS 2018 (mətn) və ACC/AHA/SCAI 2021 (mətn) çoxdamar xəstəliyi ilə oklüziyaları göstərir; sol əsas gövdə və bifurkasiya bu qaydalar kitabının mürəkkəb lezyonları oxuma tərzidir.',
  'rule.H4.text':
    'Hazırlığa nail olmaq mümkün olmadıqda heç bir cihaz məsləhət görülmür, ürək komandası, CABG və ya medikamentoz müalicə qalır, çünki mühazirə (L13) bu halda DCB tətbiq etmir, ESC 2024 (mətn) isə əvvəlcə düzəlişi tələb edir.',
  'rule.H5.text':
    'Cərrahi risk qadağanedici olduqda CABG bu xəstə üçün mümkün olmayan kimi göstərilir. Haldan irəli gəlir; mənbə lazım deyil.',
  'rule.H6.text':
    'Bypass şuntunda təkrarlanan restenoz, nativ damar da daxil olmaqla, ürək komandasının qərarını məqsədəuyğun edir. Mühakimə ilə çıxarılıb; heç bir mənbə bunu demir.',

  'rule.A1.text':
    'Kəskin sindrom və oral antikoaqulyant olmadan DES-dən sonra 6 aya qədər ikili antitrombositar terapiya tövsiyə olunur (ESC 2024, sinif I, səviyyə A); yüksək qanaxma riski olduqda və yüksək işemik risk olmadıqda 1-3 ayda dayandırmaq tövsiyə olunur (sinif I, səviyyə A).',
  'rule.A2.text':
    'Kəskin sindrom və oral antikoaqulyant olmadan DCB-dən sonra 6 ay ikili antitrombositar terapiya nəzərdən keçirilməlidir (ESC/EACTS 2018, sinif IIa, səviyyə B); bir istehsalçı (SeQuent Please) və NICE 2010 3 ay deyir. ESC 2024 müddət göstərmir və heç bir randomizə tədqiqat onu sınamayıb (Zhang 2021, xülasə oxunub). Mühazirənin “qısa” sözündə rəqəm yoxdur.',
  'rule.A3.text':
    'Kəskin sindromdan sonra və oral antikoaqulyant olmadan, qanaxma riski yüksək deyilsə, 12 ay P2Y12 inhibitoru tövsiyə olunur (ESC 2023 ACS, sinif I, səviyyə A); risk yüksəkdirsə, 1 ay, sonra monoterapiya nəzərdən keçirilə bilər (sinif IIb, səviyyə B).',
  'rule.A4.text':
    'Oral antikoaqulyantla və kəskin sindrom olmadan 1 həftəyə qədər aspirin, sonra 6 aya qədər (yüksək işemik riskdə 12) klopidoqrellə antikoaqulyant, sonra yalnız antikoaqulyant tövsiyə olunur (ESC 2024, sinif I, səviyyə A).',
  'rule.A5.text':
    'LDL-X-in 1,4 mmol/L-dən aşağı və ən azı 50% az olması tövsiyə olunur (ESC 2024, sinif I, səviyyə A); restenoz təkbaşına 1,0 mmol/L-dən aşağı tələb etmir. FOURIER-in əvvəllər PKM keçirmiş, restenozlu olmayan xəstələrində revaskulyarizasiya azalıb (HR 0,76, 0,69-0,85); mühazirənin 7,2% və 9,3% göstəriciləri görünməyib.',
  'rule.A6.text':
    'Diabetdə SGLT2 inhibitoru və GLP-1 reseptor aqonisti tövsiyə olunur (ESC 2024, hər ikisi sinif I, səviyyə A).',
  'rule.A7.text':
    'Kombinə olunmuş antitrombotik terapiyada mədə-bağırsaq qanaxması riski artıqdırsa, proton nasosu inhibitoru tövsiyə olunur (ESC 2024, sinif I, səviyyə A).',
  'rule.A8.text':
    'Kəskin sindromdan sonra oral antikoaqulyantla 1 həftəyə qədər aspirin, sonra 12 aya qədər klopidoqrellə antikoaqulyant, sonra yalnız antikoaqulyant: ikincil səhifənin dediyi kimi ESC 2023 ACS. Sinfi və səviyyəsi orada görünməyib.',
} as const;
