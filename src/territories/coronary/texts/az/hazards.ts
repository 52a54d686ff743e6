/** The hazard log: what could go wrong, what would come of it, what stops it, and what is left. No figure stands here. */
export const hazardTexts = {
  'hazards.title': 'Təhlükələr',
  'hazards.summary': 'Təhlükələr: kimə necə zərər vura bilər və buna nə mane olur ({count})',
  'hazards.intro':
    'Relumen-in xəstəyə zərər vura biləcəyi bizə məlum olan hər yol. Mane olan yalnız bir sınaq, isbat, işlənmiş hal və ya linter göstərdikdə iddia edilir, olmayanları linter tapır. Ehtimal verilmir: heç biri ölçülməyib və buradakı heç nə xəstələrdə sınanmayıb.',
  'hazards.generated': 'Bilikdən `npm run hazards` ilə yaradılıb. Redaktə etməyin.',
  'hazards.entry': '{id}: {title}',
  'hazards.cause': 'Səbəb',
  'hazards.effect': 'Nəticə',
  'hazards.control': 'Nə mane olur',
  'hazards.remains': 'Nə qalır',
  'hazards.rules': 'Qaydalar',
  'hazards.rule': '{id} {title}',
  'hazards.shown-by': 'Nə göstərir',

  'hazards.group.emergencies': 'Gözləyə bilməyən',
  'hazards.group.tools': 'Görüntüləmə, hazırlıq və ardıcıllıq',
  'hazards.group.devices': 'Cihaz və ondan sonrası',
  'hazards.group.entry': 'Nə daxil edilir',
  'hazards.group.reading': 'Ekrandan nə oxunur',
  'hazards.group.knowledge': 'Məsləhət nəyə əsaslanır',
  'hazards.group.cases': 'Saxlanan və ötürülən hallar',
  'hazards.group.use': 'Necə istifadə olunur',

  'shown-by.test': 'Sınaq: {title} ({file})',
  'shown-by.proof': 'Bütün hallar üçün isbat olunub: {claim}',
  'shown-by.worked-case': 'İşlənmiş hal {id}: {title}',
  'shown-by.linter': 'Linter: {name}',

  'hazard.HZ01.title': 'Şok və ya ürək dayanmasına planlı prosedur kimi cavab verilir',
  'hazard.HZ01.cause': 'Kimsə Relumen-i onun əhatə etmədiyi təcili halda açır.',
  'hazard.HZ01.effect': 'Əvvəlcə təcili yardım protokolu gəlməli olduğu yerdə vaxt cihaz planına itirilir.',
  'hazard.HZ01.control':
    'Şok və ürək dayanması, göstəriş və ya cihaz sualından əvvəl, əhatə dairəsindən kənardır; cavab bunu dərhal deyir.',

  'hazard.HZ02.title': 'Perforasiyaya cihazla cavab verilir',
  'hazard.HZ02.cause': 'Prosedur zamanı damar perforasiya olur, plan isə heç nə olmamış kimi davam edir.',
  'hazard.HZ02.effect': 'Perforasiyanın öz protokolu olan yerdə örtüklü balon və ya stent məsləhət görülür.',
  'hazard.HZ02.control':
    'Perforasiya ayrıca sahədir. Daxil edilən kimi hal, məcburi (bailout) stentləmə daxil olmaqla, bütün digər qaydalardan əvvəl əhatə dairəsindən kənardır.',
  'hazard.HZ02.remains': 'Daxil edilməlidir: Relumen bunu heç vaxt soruşmur və görüntü görmür.',

  'hazard.HZ03.title': 'Axın itkisinə onu müalicə etməyən stentlə cavab verilir',
  'hazard.HZ03.cause': 'Hazırlıqdan sonra diseksiyasız axın itkisi: no-reflow, tromb və ya spazm.',
  'hazard.HZ03.effect': 'Bunların heç birini müalicə etməyən stent, hətta “yekun” kimi, implantasiya olunur.',
  'hazard.HZ03.control':
    'Məcburi (bailout) stentləmə yalnız diseksiyaya əsaslanır. Onsuz axının bərpası birinci gəlir və cihaz göstərilmir; heç kim axtarmayıbsa, axtarmaq birinci gəlir.',

  'hazard.HZ04.title': 'Stent tələb edən diseksiya gecikdirilir və ya buraxılır',
  'hazard.HZ04.cause':
    'Göstəriş və ya stenoz haqqında əvvəlki qayda birinci danışır və ya heç kim diseksiya axtarmayıb.',
  'hazard.HZ04.effect': 'Bağlanan damar onu açıq saxlayacaq stentsiz qalır.',
  'hazard.HZ04.control':
    'Prosedurun etdiyi göstəriş haqqında deyilmişdən əvvəl gəlir: məcburi (bailout) stentləmə mənfi təzyiq telindən, “restenoz yoxdur”dan və ürək komandasından əvvəldir. Baxılmamış axın itkisi baxmağı tələb edir.',
  'hazard.HZ04.remains':
    'Diseksiya görülməli və daxil edilməlidir. Lezyon stentin içindən keçilmədikcə məcburi (bailout) stentləmə gözləyir.',

  'hazard.HZ05.title': 'Stent trombozu və ya erkən uğursuzluq restenoz sayılır',
  'hazard.HZ05.cause': 'Trombla oklüziya və ya bir neçə həftəlik stent restenoz kimi daxil edilir.',
  'hazard.HZ05.effect': 'Axın, tromb və mexaniki səbəb gözləyərkən dərmanlı cihaz məsləhət görülür.',
  'hazard.HZ05.control':
    'Trombun müalicəsi birinci gəlir və cihazı dayandırır; bir aydan yeni stent əvvəlcə görüntülənir; plan trombozun restenozdan əvvəl gəldiyini deyir.',

  'hazard.HZ06.title': 'Stentdəki səbəbkar lövhə nəzərdən qaçırılır',
  'hazard.HZ06.cause': 'Kəskin xəstədə daralma restenoz adlandırılmaq üçün çox kiçikdir.',
  'hazard.HZ06.effect': 'Hal əhatə dairəsindən kənar adlandırılır və stentdəki cırılmış lövhə axtarılmır.',
  'hazard.HZ06.control':
    'Tromb və ya neoateroskleroz olan kəskin xəstədə hal açıq qalır: plan lövhənin səbəbkar ola biləcəyini deyir və cihaz seçmir. Heç kim baxmayıbsa, soruşur.',

  'hazard.HZ07.title': 'Oklüziya keçilməzdən əvvəl balonla açılır və ya stentlənir',
  'hazard.HZ07.cause': 'Damar tip və ya stenoza görə tıxanıb, axın isə daxil edilməyib.',
  'hazard.HZ07.effect': 'Heç bir bələdçi telin keçmədiyi lezyon üçün hazırlıq və stent məsləhət görülür.',
  'hazard.HZ07.control':
    'Oklüziya axın, tip və stenozdan götürülən ayrıca faktdır: bütün qaydalarda keçmək birinci gəlir və cihazı dayandırır.',

  'hazard.HZ08.title': 'Stentdən kənar bələdçi tel üzərində yüksək təzyiq',
  'hazard.HZ08.cause': 'Bələdçi tel stentdən kənardan və ya strutların arxasından keçir.',
  'hazard.HZ08.effect': 'Dərc olunmuş hallarda bildirildiyi kimi, yaxşı stent kənardan əzilir.',
  'hazard.HZ08.control':
    'Strutun arxasındakı bələdçi teldə yenidən keçirmə birinci gəlir və onun üzərində nə balon, nə litotripsiya, nə lazer, nə aterektomiya məsləhət görülür. Risk yüksək olduqda xəbərdarlıq görüntüləmə ilə əmin olmağı istəyir.',
  'hazard.HZ08.remains': 'Yalnız görüntüləyənə görünür: telin məlum olmayan gedişi heç nəyi dayandırmır.',

  'hazard.HZ09.title': 'Hələ çox kiçik olan stentdə dərmanlı cihaz',
  'hazard.HZ09.cause':
    'Yetərsiz genişlənmə ölçülmür, yaxşı qalıq stenozla gizlənir və ya, sol əsas gövdədə olduğu kimi, referens sahəsi yoxdur.',
  'hazard.HZ09.effect': 'Səbəbi müalicə olunmayan lezyona balon və ya ikinci stent verilir.',
  'hazard.HZ09.control':
    'Mexaniki düzəliş birinci gəlir. Əvvəl və ya sonra çox kiçik olması, digərinin nə dediyindən asılı olmayaraq, hesaba alınır; referens olmadıqda, sol əsas gövdədə də, mütləq hədd keçərlidir; ölçülməyən düzəldilmiş sayılmır.',
  'hazard.HZ09.remains':
    'Görüntüləmə olmadan genişlənmə məlum deyil: o zaman seçim ilkin kimi qeyd olunur və baxmaq operatorun işidir.',

  'hazard.HZ10.title': 'Açıq stent yenidən genişləndirilir',
  'hazard.HZ10.cause': 'Stentin yaxşı genişləndiyi ölçüldüyü halda qalıq stenoz qalır.',
  'hazard.HZ10.effect': 'Açılacaq heç nəyi qalmayan stentə getdikcə daha çox təzyiq.',
  'hazard.HZ10.control':
    'Yetərli genişlənmə ölçüldükdən sonra qalan toxuma sayılır: stentin deyil, toxumanın əlavə hazırlığı.',

  'hazard.HZ11.title': 'İstifadə təlimatının və ya yerin əleyhinə olduğu kalsium aləti',
  'hazard.HZ11.cause': 'Kalsium görünür və kalsium üçün bütün alətlər eyni cür təklif olunur.',
  'hazard.HZ11.effect': 'Təzə stentdə, hələ müalicə olunmamalı lezyonda və ya keçilməmiş oklüziyada aterektomiya.',
  'hazard.HZ11.control':
    'Orbital aterektomiyadan hər halda qaçınılmalıdır. Rotasion yalnız litotripsiya və ya çox yüksək təzyiqdən sonra variantdır, heç nə keçmirsə istisna olmaqla, təzə stentdə yox. Göstərişdən, keçmədən əvvəl və ya meyarlar ödəndikdən sonra kalsium üçün alət yoxdur.',

  'hazard.HZ12.title': 'Tromba fırlanan burr',
  'hazard.HZ12.cause': 'Trombun müalicəsi edilmiş kimi daxil edilib, tromb isə hələ oradadır.',
  'hazard.HZ12.effect': 'Trombda rotasion aterektomiya məsləhət görülür.',
  'hazard.HZ12.control':
    'Nə edilmiş olsa da, tromb “bəli” olduqca rotasion və orbital aterektomiya əks göstəriş qalır.',

  'hazard.HZ13.title': 'Diseksiyadan sonra fırlanan burr',
  'hazard.HZ13.cause': 'Hazırlıq damarda diseksiya yaradıb, növbəti pillə isə aterektomiyadır.',
  'hazard.HZ13.effect': 'Diseksiyalı damarda aterektomiya.',
  'hazard.HZ13.control':
    'B tipli diseksiyadan başlayaraq rotasion və orbital aterektomiyadan qaçınılmalıdır və pillələr bununla bitə bilər.',
  'hazard.HZ13.remains':
    'Mühakimə ilə çıxarılıb: bu barədə heç bir mənbəni oxumaq mümkün olmayıb, qayda da bunu deyir.',

  'hazard.HZ14.title': 'Yan gözdə və ya çıxan strutlarda kəsici balon',
  'hazard.HZ14.cause': 'Bifurkasiyada kalsium və ya lümenə çıxan strutlar.',
  'hazard.HZ14.effect': 'Balon ilişir: istifadə təlimatı stentin yan gözünü qadağan edir.',
  'hazard.HZ14.control': 'Orada kəsici balon əks göstərişdir, orbital aterektomiyadan isə qaçınılır.',

  'hazard.HZ15.title': 'Burada alınmayan və ya olmayan alət məsləhət görülür',
  'hazard.HZ15.cause': 'Pillələr nəyin sınandığını və ya bu laboratoriyada nəyin olduğunu bilmir.',
  'hazard.HZ15.effect': 'Vaxt və kontrast ikinci uğursuzluğa sərf olunur.',
  'hazard.HZ15.control':
    'Alınmayan alət bu prosedurda yenidən məsləhət görülmür, laboratoriyada olmayanın adı çəkilir və buraxılır: növbə növbəti pillənindir.',

  'hazard.HZ16.title': 'Plan dayanır və heç nə demir',
  'hazard.HZ16.cause': 'Birinci gəlməli olan üçün bütün alətlər alınmayıb, yoxdur və ya istisna olunub.',
  'hazard.HZ16.effect': 'Operator improvizasiya edir və ya səbəblə saxlanmış cihazı verir.',
  'hazard.HZ16.control':
    'Alət qalıbsa, adı çəkilir; qalmayıbsa, pillələrin bitdiyi deyilir və ürək komandası çağırılır.',

  'hazard.HZ17.title': 'Mümkün olmayan yerdə təzyiq teli tələb olunur',
  'hazard.HZ17.cause': 'Test hazırlıqdan əvvəl edilməyib və ya laboratoriyada təzyiq teli yoxdur.',
  'hazard.HZ17.effect': 'Plan həmişəlik dayanır və ya test mənası olmayan yerdə edilir.',
  'hazard.HZ17.control':
    'Hazırlıq başlandıqdan sonra test istənilmir. Laboratoriyada yoxdursa, çatışmadığı deyilir və göstəriş açıq qalır.',

  'hazard.HZ18.title': 'DAPT qəbul edə bilməyən xəstəyə stent',
  'hazard.HZ18.cause': 'Antitrombositar terapiya mümkün olmadığı halda klinik təlimatın DES sinfi hesaba alınır.',
  'hazard.HZ18.effect':
    'Öz istifadə təlimatının bu xəstə üçün istisna etdiyi stent, hətta “yekun” kimi, məsləhət görülür.',
  'hazard.HZ18.control':
    'DAPT olmadan susmaya görə seçim keçərli deyil: güclü səbəb stentin əleyhinədir, ziddiyyət göstərilir, ürək komandası çağırılır və heç bir stent müvəqqəti çarə kimi qalmır. Xəstənin qəbul edə bilmədiyi antitrombositar addım məsləhət görülmür.',

  'hazard.HZ19.title': 'Xəstənin allergiyası olan maddədən cihaz',
  'hazard.HZ19.cause': 'Metala və ya dərmana allergiya digər səbəblər və ya təcili hal qarşısında geri çəkilir.',
  'hazard.HZ19.effect': 'İmplantasiya edilənə və ya çatdırılana reaksiya.',
  'hazard.HZ19.control':
    'Dərmana allergiya onun cihazlarını, məcburi (bailout) stentləmədə də, istisna edir. Metala allergiya stentin güclü əleyhinədir və klinik təlimat stentə üstünlük verdikdə ziddiyyət göstərilir, cavab isə “aydın” deyil.',
  'hazard.HZ19.remains':
    'Allergiya daxil edilməlidir. Limusa allergiya ilə məcburi (bailout) stentləmədə heç bir cihaz qalmır və plan bunu deyir.',

  'hazard.HZ20.title': 'Daha bir metal qatı',
  'hazard.HZ20.cause': 'Bir neçə qatda stent istisna olunan və ya olmayan balonu əvəz edir.',
  'hazard.HZ20.effect': 'Problemi qatları olan damarda daha bir qat.',
  'hazard.HZ20.control':
    'Üç qatdan başlayaraq stent nə aydın seçim, nə də müvəqqəti çarədir: əlavə hazırlıq və ya cihazsız ürək komandası.',

  'hazard.HZ21.title': 'Qatlar səhv sayılır',
  'hazard.HZ21.cause': 'Eyni müalicənin iki stentinin üst-üstə düşməsi restenoza qoyulmuş stent kimi sayılır.',
  'hazard.HZ21.effect': 'Cihaz başqa şey haqqında olan sübutla seçilir.',
  'hazard.HZ21.control':
    'Üst-üstə düşmə ayrıca sahədir: saydan bir qat çıxır, lakin restenoza qoyulmuş stenti yox. Cavabı dəyişdiyi yerdə bu deyilir.',

  'hazard.HZ22.title': 'Cihaz lazım olan yerdə “əlavə cihaz yoxdur”',
  'hazard.HZ22.cause': 'Təzə stent ölçüsünə çatdırılıb, axına, diseksiyaya və ya sınığa isə baxılmayıb.',
  'hazard.HZ22.effect': 'Prosedur diseksiya üzərində, axınsız və ya sınmış stentlə bitir.',
  'hazard.HZ22.control':
    'Yalnız hazırlıq meyarlarından keçərək, məlum sınıq və ya deformasiya olmadan, görüntüləmə və appozisiya edildikdən sonra yekundur.',

  'hazard.HZ23.title': 'Eyni vaxtda “dayan” və “yekun”',
  'hazard.HZ23.cause': 'Sınmış stent yenisinin lehinədir, qatları isə əleyhinədir.',
  'hazard.HZ23.effect': 'İki zidd mənbədən birinə, əleyhinə heç nə olmamış kimi, əməl edilir.',
  'hazard.HZ23.control':
    'Ziddiyyət meyarlardan əvvəl də, sonra da dayandırır: əvvəlcə ürək komandası, hər iki cihaz məqbul, heç birinə üstünlük verilmir. Yalnız məcburi (bailout) stentləmə ondan əvvəl gəlir.',

  'hazard.HZ24.title': 'Şübhəli seçim aydın adlandırılır',
  'hazard.HZ24.cause': 'Bir zəif səbəb həll edir və ya seçimin yanında adlandırılmış ziddiyyət dayanır.',
  'hazard.HZ24.effect': 'Operator mənbələrin razılaşmadığı yerdə düşünməyi dayandırır.',
  'hazard.HZ24.control':
    '“Aydın” orta və ya daha güclü səbəbə əsaslanır və onu məhdudlaşdıran ziddiyyətin və ya anevrizmanın yanında dayanmır. Tək zəif səbəb cüzi üstünlükdür və belə də adlanır.',

  'hazard.HZ25.title': 'Burada uğursuz olmuş balon növü yenidən',
  'hazard.HZ25.cause': 'Geniş sübut məhz keçən dəfə istifadə olunmuş dərman üçündür.',
  'hazard.HZ25.effect': 'Eyni müalicə uğursuz olduqdan sonra təkrar edilir.',
  'hazard.HZ25.control': 'Burada uğursuz olan növ birinci gəlmir: digərinin yanında variantdır.',

  'hazard.HZ26.title': 'Hazırlığın nəticəsi bilinməzdən əvvəl cihaz',
  'hazard.HZ26.cause': 'Qalıq stenoz, axın və ya diseksiya daxil edilməyib, yaxud onlardan biri pisdir.',
  'hazard.HZ26.effect': 'Hazırlanmamış damarda örtüklü balon və ya stent.',
  'hazard.HZ26.control':
    'Hazırlıq meyarları: beş meyar, hər biri ödənib, ödənməyib və ya məlum deyil. Ödənməyən meyar balonu istisna edir; məlum olmayan keçmir.',
  'hazard.HZ26.remains':
    'Hazırlıq meyarlarının hədləri mühazirədən və de novo lezyonlar üçün protokoldandır. Restenoz üzrə rəqəmli konsensusu oxumaq mümkün olmayıb və ekran bunu deyir.',

  'hazard.HZ27.title': 'Təəssürat ölçmə sayılır',
  'hazard.HZ27.cause': 'Gözlə oxunmuş qalıq stenoz rəqəmi, qalıq stenoz isə genişlənməni əvəz edir.',
  'hazard.HZ27.effect': 'Ölçülməyən stent düzəldilmiş sayılır.',
  'hazard.HZ27.control':
    'Gözlə oxunan belə də saxlanılır və rəqəm ondan üstündür. Yalnız qalıq stenozla ödənən genişlənmə bunu deyir, görüntüləmə istəyir və ölçülmüş kimi görünmür.',

  'hazard.HZ28.title': 'Cihaz lazım olmayan lezyona cihaz',
  'hazard.HZ28.cause': 'Lezyon restenoz deyil və ya təzyiq teli işemiya göstərmir.',
  'hazard.HZ28.effect': 'Faydasız prosedur və cihaz.',
  'hazard.HZ28.control':
    'Əhatə dairəsindən kənar və “müalicə etməmək” cihazdan əvvəl gəlir və heç biri yenə də hazırlamaqla yumşalmır.',

  'hazard.HZ29.title': 'İstifadə təlimatından kənar cihaz',
  'hazard.HZ29.cause': 'Damar, uzunluq və ya yer istifadə təlimatının əhatə etmədiyidir.',
  'hazard.HZ29.effect': 'İstehsalçısının təhlükəsizliyini göstərmədiyi istifadə, heç kim fərq etmədən.',
  'hazard.HZ29.control':
    'Laboratoriyanın regionu ABŞ olduqda oxunmuş istifadə təlimatlarının hədləri cihazın yanında göstərilir; mətnlərdəki və qaydalardakı hədlər eyni qeyddir.',
  'hazard.HZ29.remains':
    'Yalnız oxunmuş istifadə təlimatları məlumdur və ABŞ-dan kənarda heç biri göstərilmir. Bu, xəbərdarlıqdır və istisna etmir; əldəki cihazın istifadə təlimatı həll edir.',

  'hazard.HZ30.title': 'Qanaxma: antikoaqulyantla yanaşı DAPT',
  'hazard.HZ30.cause': 'Antikoaqulyasiyalı və antikoaqulyasiyasız xəstələr üçün addımların hər ikisi göstərilir.',
  'hazard.HZ30.effect':
    'Antikoaqulyantla yanaşı iki antitrombositar dərman klinik təlimatın birlikdə verdiyindən uzun müddət.',
  'hazard.HZ30.control':
    'Antikoaqulyasiya məlum olduqda DAPT addımları çıxır və, kəskin xəstələrdə də, bir rejim göstərilir.',
  'hazard.HZ30.remains':
    'Daxil edilməyən antikoaqulyant məlum deyil. Kəskin xəstələr üçün deyilən ikincil səhifəyə əsaslanır və belə də göstərilir.',

  'hazard.HZ31.title': 'Məlum olmayan “yox” kimi oxunur',
  'hazard.HZ31.cause': 'Sual cavablanmayıb, proqram isə inkar edilmiş kimi davam edir.',
  'hazard.HZ31.effect': 'Heç kimin baxmadığı tapıntılara əsaslanan plan.',
  'hazard.HZ31.control':
    'Hər yerdə üç həqiqət qiyməti: məlum olmayan üzərində şərt məlum deyil. “Yoxdur” ayrıca cavabdır, boş hal isə heç nə seçmir.',

  'hazard.HZ32.title': 'Vahidlər və ya onluq işarələr qarışdırılır',
  'hazard.HZ32.cause': 'q/dL ilə hemoqlobin, santimetrlər, onluq vergül.',
  'hazard.HZ32.effect': 'Dəfələrlə səhv olan qiymət həll edir.',
  'hazard.HZ32.control':
    'Rəqəm öz sahəsinin vahidindədir; başqası rədd edilir, təxmin edilmir. Hemoqlobin belə deyildikdə və ya qəbul edildikdə q/dL ilə götürülür; vergül və nöqtə eyni oxunur.',
  'hazard.HZ32.remains':
    'Rədd edildikdən sonra digər vahidin seçilməsi sahəni boşaldır: rəqəmi bir daha yazmaq lazımdır.',

  'hazard.HZ33.title': 'Səhv yazılmış rəqəmə inanılır',
  'hazard.HZ33.cause': 'Rəqəm işarəsi çatışmır və ya iki dəfədir, yaxud səhv sahədən istifadə olunub.',
  'hazard.HZ33.effect': 'Bu xəstənin olmayan uzunluq, sahə və ya faiz.',
  'hazard.HZ33.control':
    'Mümkün aralıqdan kənarda rədd edilir və əvvəlki qiymət saxlanılır; adi aralıqdan kənarda xəbərdarlıq var.',
  'hazard.HZ33.remains': 'Adi aralıqdakı səhv rəqəm olduğu kimi götürülür.',

  'hazard.HZ34.title': 'Düz hədd üzərində olan qiymət səhv tərəfə düşür',
  'hazard.HZ34.cause': 'Mənbələr eyni rəqəm üçün “aşağı” və “qədər” deyir.',
  'hazard.HZ34.effect': 'Plan dönməməli yerdə dönür və ya iki qayda bir-birinə ziddir.',
  'hazard.HZ34.control':
    'Hər hədd özünün hansı tərəfə düşdüyünü deyir, hər ölçmənin aralıqlarının boşluq qoymadığı və üst-üstə düşmədiyi isbat olunub, mühüm hədd üzərindəki qiymət isə ziddiyyət kimi göstərilir.',
  'hazard.HZ34.remains':
    'Ekran yuvarlaqlaşdırır: həddən azca aşağı genişlənmə hədd kimi göstərilə bilər, plan isə onu aşağı sayır.',

  'hazard.HZ35.title': 'Ziddiyyət səssizcə düzəldilir',
  'hazard.HZ35.cause': 'İki cavab eyni vaxtda doğru ola bilməz.',
  'hazard.HZ35.effect': 'Proqram onlardan birinə əməl edir və səhv olanın o olduğunu heç kim fərq etmir.',
  'hazard.HZ35.control': 'Hər iki sahə göstərilir və heç biri dəyişdirilmir.',
  'hazard.HZ35.remains': 'Yalnız hal modelinin ziddiyyətləri məlumdur. Plan yenə də daxil edilənlərdən qurulur.',

  'hazard.HZ36.title': 'Barmaq, düymə və ya təkərin sürüşməsi',
  'hazard.HZ36.cause': 'Əlcəklər, heç kimin baxmadığı klaviatura, rəqəm üzərində təkər.',
  'hazard.HZ36.effect': 'Cavab fərq edilmədən dəyişir və ya itir.',
  'hazard.HZ36.control':
    'Təkər və oxlar heç bir rəqəmi dəyişmir, dialoqun arxasında düymələr heç nə etmir və hər addımı geri almaq olar: düymə onu göstərir.',
  'hazard.HZ36.remains':
    'Cavaba ikinci toxunuş onu dərhal məlum deyilə qaytarır: barmağın titrəməsi bunu edə bilər. Cavab da onunla dəyişir.',

  'hazard.HZ37.title': 'Bir toxunuş heç kimin baxmadığını daxil edir',
  'hazard.HZ37.cause': 'Hazırlıq meyarlarını bir toxunuşla daxil etmək olar.',
  'hazard.HZ37.effect': 'Nəticə ölçülmüş kimi halda durur.',
  'hazard.HZ37.control':
    'Toxunuş nəyi daxil edəcəyini deyir və geri alına bilər. Rəqəm daxil etmir, yetərsiz genişlənmiş stentdə isə qalıq stenoz oxunmalıdır.',

  'hazard.HZ38.title': 'Yazılmış rəqəm hələ cavabda deyil',
  'hazard.HZ38.cause': 'Cavab fokus hələ sahədə ikən oxunur.',
  'hazard.HZ38.effect': 'Plan əvvəlki qiymətin planıdır.',
  'hazard.HZ38.control': 'Rəqəm sahədən çıxdıqda və fasilədən sonra öz-özünə qəbul olunur.',
  'hazard.HZ38.remains': 'Həmin fasiləyə qədər plan köhnədir; o vaxt ərzində bağlanan pəncərə rəqəmi itirir.',

  'hazard.HZ39.title': 'İlkin və ya dayandırılmış plan yekun kimi oxunur',
  'hazard.HZ39.cause': 'Cihaz oxunur, vəziyyəti yox.',
  'hazard.HZ39.effect': 'Cihaz görüntüləmədən və ya birinci gəlməli olandan əvvəl verilir.',
  'hazard.HZ39.control':
    'Vəziyyət və “ilkin” sözü, telefonda da, cavabın yanındadır; cümlənin özü nəyin birinci gəldiyini, altında isə niyəsini deyir.',

  'hazard.HZ40.title': 'Dəyişmiş halın yanında köhnə cavab',
  'hazard.HZ40.cause': 'Hal onu izah edən hər şeyin hesablanmasından tez dəyişir.',
  'hazard.HZ40.effect': 'Əvvəlki halın səbəbləri və alətləri bu halınkı kimi oxunur.',
  'hazard.HZ40.control': 'Cavab toxunuşla çəkilir; onu izah edən, çatana qədər, köhnəlmiş kimi qeyd olunur.',

  'hazard.HZ41.title': 'Ekran uzaqdan, qaranlıqda və ya rəngsiz oxunur',
  'hazard.HZ41.cause': 'İki metr, zəif işıqlı otaq, rəng korluğu.',
  'hazard.HZ41.effect': 'Xəbərdarlıq buraxılır və ya bir vəziyyət digəri ilə səhv salınır.',
  'hazard.HZ41.control':
    'Hər vəziyyətin rəngindən başqa sözü və işarəsi var, hər rəng cütünün kontrastı hesablanıb, cavabın baş cümləsi isə böyükdür.',
  'hazard.HZ41.remains':
    'Sistemin yüksək kontrast rejimində seçilmiş cavab digərlərindən çətin fərqlənir. Səbəblər və addımlar cavabdan kiçikdir.',

  'hazard.HZ42.title': 'Fərziyyə plan kimi oxunur',
  'hazard.HZ42.cause': 'Başqa cavabın aparacağı eyni ekrandadır.',
  'hazard.HZ42.effect': 'Mövcud olmayan xəstənin planına əməl edilir.',
  'hazard.HZ42.control':
    'Hipotetik kimi qeyd olunur, indiki planın yanında durur və göstərmə bitdikdə bitir; yalnız basıldıqda cavaba çevrilir.',

  'hazard.HZ43.title': 'Ekran sıradan çıxır və ya brauzer onu tərcümə edir',
  'hazard.HZ43.cause': 'Proqramın bir hissəsi gəlmir və ya brauzer səhifəni yenidən yazır.',
  'hazard.HZ43.effect': 'Plan prosedurun ortasında yoxa çıxır və ya artıq doğru olmayan sözlər qalır.',
  'hazard.HZ43.control': 'Hal saxlanılır, fayl kimi götürülə bilər və xəta keçdikdən sonra davam edir.',
  'hazard.HZ43.remains':
    'Hələ heç nə brauzeri səhifəni tərcümə etməkdən saxlamır: o zaman sözləri köhnə ola və ya ekran sıradan çıxa bilər. Tərcüməni söndürün.',

  'hazard.HZ44.title': 'Biliyin baxış vaxtı keçib',
  'hazard.HZ44.cause': 'Son baxışdan sonra cihaz, istifadə təlimatı və ya klinik təlimat dəyişib.',
  'hazard.HZ44.effect': 'Bir vaxt doğru olmuş məsləhət.',
  'hazard.HZ44.control':
    'Versiya və baxış tarixi həmişə ekrandadır; ertəsi gündən ekran, şəbəkəsiz də, xəbərdarlıq edir. Həmin tarixdən sonra layihənin sınaqları keçmir.',
  'hazard.HZ44.remains':
    'Xəbərdarlıq edir və davam edir. Gün cihazın günüdür: səhv saat səhv xəbərdarlıq verir. Bilik tarixindən əvvəl də köhnələ bilər.',

  'hazard.HZ45.title': 'Şəbəkəsiz köhnə buraxılış davam edir',
  'hazard.HZ45.cause': 'Cihaz oflayn olub və ya yenilənmə rədd edilib.',
  'hazard.HZ45.effect': 'Düzəldilmiş qüsurla yenidən rastlaşılır.',
  'hazard.HZ45.control':
    'Bir neçə saatdan bir yeni buraxılış axtarır, onu dəyişən qaydalarla təklif edir və dəyişdikdən sonra əvvəl nəyin işlədiyini deyir. Altında başqa buraxılış quraşdırılmış pəncərə bunu deyir.',
  'hazard.HZ45.remains': 'Oflayn qalan cihaza heç kim çata bilməz. Bir fayllı nəşr heç vaxt yenisini axtarmır.',

  'hazard.HZ46.title': 'Heç kimin görmədiyi rəqəm fakt kimi göstərilir',
  'hazard.HZ46.cause': 'Mühazirədə və ya ikincil səhifədədir, nəşr isə oxunmayıb.',
  'hazard.HZ46.effect': 'Mövcud olmaya bilən rəqəmə görə qərar.',
  'hazard.HZ46.control':
    'Hər mənbə və tədqiqat nə qədər oxunduğunu deyir. Tapılmayan iddia etdiyi rəqəmlərin heç birini göstərmir, heç nə mənbəyindən möhkəm deyil və mətndəki hər rəqəmin qeydi var.',
  'hazard.HZ46.remains': 'Tədqiqatların çoxu xülasə kimi oxunub; səviyyələri bunu deyir.',

  'hazard.HZ47.title': 'Mühazirənin səhvinə əməl edilir',
  'hazard.HZ47.cause': 'Klinik məntiq bəzi yerlərdə nəşrlərdən fərqlənən mühazirədən yaranıb.',
  'hazard.HZ47.effect': 'Səhv rəqəm və ya səhv sinif həll edir.',
  'hazard.HZ47.control': 'Nəşr əsasdır və fərqləndikləri yerdə ikisi yan-yana durur.',

  'hazard.HZ48.title': 'Düşünüləndən başqa klinik təlimat və ya laboratoriya',
  'hazard.HZ48.cause': 'Laboratoriyanın parametrini başqası və ya başqa pəncərədə dəyişib.',
  'hazard.HZ48.effect': 'Plan bu laboratoriyanın olmayan klinik təlimata, regiona və ya alət dəstinə əsaslanır.',
  'hazard.HZ48.control':
    'Planı dəyişən parametrlər onun üzərində, susmaya görə nə olacağı ilə göstərilir. Başqa klinik təlimat yalnız bir halda əsas götürülür.',
  'hazard.HZ48.remains': 'İki açıq pəncərə dəyişmiş parametri bir-birinə demir və sonuncu yazan digərininkini pozur.',

  'hazard.HZ49.title': 'Buna bənzəməyən xəstələrdən sübut',
  'hazard.HZ49.cause': 'Bu xəstəni daxil etməyəcək tədqiqata istinad edilir.',
  'hazard.HZ49.effect': 'Nəticəsi heç vaxt göstərilmədiyi yerdə gözlənilir.',
  'hazard.HZ49.control': 'Hər tədqiqat bu xəstənin ora düşüb-düşməyəcəyini meyar-meyar deyir; açıq olan açıq qalır.',
  'hazard.HZ49.remains': 'Yalnız qeydin göstərdiyi və halın cavab verə bildiyi meyarlar müqayisə olunur.',

  'hazard.HZ50.title': 'Qayda səhv yazılıb',
  'hazard.HZ50.cause': 'Şərtdə, həddə və ya onları oxuyan proqramda xəta.',
  'hazard.HZ50.effect': 'Qaydalar kitabında olmayan plan.',
  'hazard.HZ50.control':
    'Hər qaydanın ödəndiyi, ödənmədiyi və açıq qaldığı halla göstərilir; koda çevrilən şərtlər şərtlərlə tutuşdurulur; hər qayda ikinci dəfə əl ilə yazılır və ikisi tutuşdurulur.',
  'hazard.HZ50.remains':
    'Bu, proqramı qaydalar kitabına bağlayır. Qaydalar kitabının doğru olub-olmadığını bu layihənin heç bir sınağı göstərə bilməz.',

  'hazard.HZ51.title': 'Başqa xəstənin planı',
  'hazard.HZ51.cause': 'İki pəncərə, saxlanmış hal və ya yenidən açılan dünənki hal.',
  'hazard.HZ51.effect': 'Başqası üçün hazırlanmış plana əməl edilir.',
  'hazard.HZ51.control':
    'Halı bir pəncərə yazır, digəri bunu deyir; geri alma hər vəziyyəti öz halı ilə saxlayır; növbəti lezyon xəstəni saxlayır, lezyonu unudur.',
  'hazard.HZ51.remains':
    'Proqram xəstəni tanımır, yalnız kodu. Son hal qoyulduğu kimi, yaşı haqqında söz olmadan açılır. Sahədə rədd edilmiş mətn başqa hal açıldıqda orada qala bilər.',

  'hazard.HZ52.title': 'Əvvəlki cavab bugünkü sayılır',
  'hazard.HZ52.cause': 'Hal və ya fayldakı ikinci rəy köhnə biliklə cavablanıb.',
  'hazard.HZ52.effect': 'Geri götürülmüş məsləhətə əməl edilir.',
  'hazard.HZ52.control': 'Hər iki cavab versiyaları ilə yan-yana durur, dəyişən, gələn və gedən qaydalar göstərilir.',

  'hazard.HZ53.title': 'Zədələnmiş və ya yad fayl hal sayılır',
  'hazard.HZ53.cause': 'Fayl kəsilib, əl ilə, registr və ya daha yeni versiya tərəfindən yazılıb.',
  'hazard.HZ53.effect': 'Qiymətlər yolda itir və ya dəyişir.',
  'hazard.HZ53.control':
    'Fayl ya tam oxunur, ya heç: səhv olan yeri ilə göstərilir və indiki hal qalır. Daha yeni versiyanın faylı olduğu kimi saxlanılır, üzərinə yazılmır.',
  'hazard.HZ53.remains': 'Mümkün, lakin səhv qiyməti görmək olmaz.',

  'hazard.HZ54.title': 'Hal itir',
  'hazard.HZ54.cause': 'Dolu disk, bağlanmış pəncərə, unudan brauzer, yaşa görə silmə.',
  'hazard.HZ54.effect': 'Nəyin və niyə edildiyi artıq məlum deyil; cavablar yenidən və başqa cür daxil edilir.',
  'hazard.HZ54.control':
    'Hər dəyişiklik öz-özünə və səhifədən çıxmazdan əvvəl saxlanılır; saxlana bilməyən, saxlana bilənə qədər, deyilir və halı fayl kimi götürmək olar. Silmə soruşur və neçə hal olduğunu deyir; yaşa görə gedən bir həftə silinmişlər arasında qalır və doğru ola bilməyən saata görə heç nə getmir.',
  'hazard.HZ54.remains':
    'Yaş təyin edildikdə hallar ona görə gedir. Onları saxlamağa söz verməmiş brauzer hamısını silə bilər. Relumen xəstənin sənədi deyil.',

  'hazard.HZ55.title': 'Xəstəni tanıdan nə isə cihazdan çıxır',
  'hazard.HZ55.cause': 'Halın kodunda ad, nömrə və ya tarix; göndərən proqram.',
  'hazard.HZ55.effect': 'Məxfilik pozulur.',
  'hazard.HZ55.control':
    'Proqram heç nə göndərmir və brauzerə heç nə buraxmamaq deyilib. İdentifikator istəmir; identifikatora oxşayan kod rədd edilir, ada oxşayan barədə xəbərdarlıq edilir.',
  'hazard.HZ55.remains':
    'Yoxlama insanları deyil, naxışları tanıyır: laboratoriyanın koduna oxşayan yenə də bir nəfərin ola bilər. Saxlanan fayl istifadəçisinin apardığı yerə gedir.',

  'hazard.HZ56.title': 'Bu cihazın hallarını başqası oxuyur',
  'hazard.HZ56.cause': 'Çoxlarının istifadə etdiyi iş yeri.',
  'hazard.HZ56.effect': 'Məxfilik pozulur.',
  'hazard.HZ56.control':
    'Hallar parolla möhürlənə bilər və ya cihaza heç nə saxlamamaq deyilə bilər. Möhürlənən və ya təmizlənən çökmədən sonra qayıtmır.',
  'hazard.HZ56.remains':
    'Heç biri öz-özünə açıq deyil. Brauzerin əvvəl açıq yazdığı, o səliqəyə salana qədər diskdə qala bilər.',

  'hazard.HZ57.title': 'Məsləhətə oxunmadan əməl edilir',
  'hazard.HZ57.cause': 'İki çəkiliş arasında bir dəqiqə, böyük hərflərlə bir cümlə və maşına etibar.',
  'hazard.HZ57.effect': 'Səhv məsləhət yerinə yetirilir və ya proqramın soruşmadığı barədə düşünülmür.',
  'hazard.HZ57.control':
    'Sözlər dəstəkləyir, əmr etmir. Uduzan cihaz səbəbləri ilə ekranda qalır, istisna olunan niyəsini deyir, hər sətir bu halın qiymətləri ilə öz qaydasına aparır, fikir ayrılığı göstərilir.',
  'hazard.HZ57.remains':
    'Həkimlərin onu oxuyub-oxumadığı öyrənilməyib. Səbəbləri oxumağa vaxt olmayan yerdə Relumen səhv alətdir.',

  'hazard.HZ58.title': 'Nəzərdə tutulmadığı üçün istifadə olunur',
  'hazard.HZ58.cause': 'Şunt, skaffold, şüalanmış seqment, de novo lezyon, eyni vaxtda bir neçə lezyon.',
  'hazard.HZ58.effect': 'Sübut olmadığı yerə köçürülür.',
  'hazard.HZ58.control':
    'Əhatə dairəsindən kənar olan plan almır. Az sübut tətbiq olunan yerdə plan bunu deyir və qaydalar kitabının etdiyi yerdə ürək komandasını çağırır.',
  'hazard.HZ58.remains': 'Sahəsi olmayanı fərq etmək olmaz: ikinci lezyon, başqa xəstəlik.',

  'hazard.HZ59.title': 'Tərcümə ingiliscədən başqa şey deyir',
  'hazard.HZ59.cause': 'Başqa dilə keçiddə rəqəm, “deyil” və ya termin itib.',
  'hazard.HZ59.effect': 'Qaydalar kitabında olmayan qayda, xəbərdarlıq və ya cavab oxunur.',
  'hazard.HZ59.control':
    'Hər dilin hər mesajı ingiliscə ilə tutuşdurulur: eyni rəqəmlər, doldurulan eyni yerlər, lüğətin terminləri. Bir dili heç kimin nəzərdən keçirmədiyi həmin dildə deyilir.',
  'hazard.HZ59.remains':
    'Bütün rəqəmləri yerində qalıb mənası tərsinə dönmüş cümləni heç bir linter tapmır. Həkimlər tərcümələri oxuyana qədər ingiliscə mətn əsasdır.',
};
