/**
 * What a seed document says, what the publications say, and what is done about it. Nothing in `.seed` is advice; the
 * target balloon's pressure and the doses of the case are deliberately not repeated.
 */
export const discrepancyTexts = {
  'discrepancy.triple-therapy.seed':
    'Arterializasiyadan sonra imatinib və metilprednizolon qəbul edən, hemoqlobini 82 q/L olan kişidə tam dozada üç antitrombotik; ikinci prosedurdan sonra yenə eyni.',
  'discrepancy.triple-therapy.publications':
    'Oxunmuş heç bir mənbə iki antitrombositar dərmanla tam dozada antikoaqulyasiyanı dəstəkləmir. ACC/AHA 2024-də revaskulyarizasiyadan sonra aspirinlə gündə iki dəfə 2,5 mq rivaroksaban (1 A), ikili antitrombositar müalicə (2a C-LD) və ya başqa səbəbdən lazım olduqda bir antitrombositarla antikoaqulyant (2a C-LD) var. VOYAGER PAD yüksək qanaxma riskini və hazırkı böyük toxuma itkisini daxil etməyib.',
  'discrepancy.triple-therapy.done':
    'Edilmiş kimi göstərilir, heç vaxt sxem kimi yox; 100 q/L-dən aşağıda xəbərdarlıq dayanır. İmatinibin qarşılıqlı təsirləri yoxlanmayıb.',
  'discrepancy.balloon-pressure.seed': 'Hədəf balonun millimetr civə sütunu ilə çap olunmuş təzyiqi.',
  'discrepancy.balloon-pressure.publications':
    'Doğru ola bilməz: bu təzyiqdə koronar balon dolmazdı. Demək olar ki, şübhəsiz atmosfer nəzərdə tutulub. Heç bir mənbə bu təzyiqi vermir.',
  'discrepancy.balloon-pressure.done': 'Addım V4 rəqəm vermir: balonun öz cədvəlindən, atmosferlə.',
  'discrepancy.safe.seed':
    'Paklitaksel balonları və stentləri “qabaqcıl, effektiv və təhlükəsiz” üsuldur (aprel 2023).',
  'discrepancy.safe.publications':
    'SWEDEPAD 2 (2025, fasiləli axsaqlıq): beş ildə ölümlər HR 1,47 (1,09-1,98), bütün izləmə üzrə 1,18 (0,94-1,48), həyat keyfiyyətində qazanc yoxdur. SWEDEPAD 1 və BASIL-3 (ətrafı təhdid edən işemiya): nə xilas edilmiş ətraf, nə xilas edilmiş həyat. Bunun qarşısında Parikh 2023 (HR 1,14, 0,93-1,40) və FDA-nın 2023-cü il iyul məktubu, hər ikisi daha köhnədir.',
  'discrepancy.safe.done': 'Heç vaxt “aydın” deyil; xəstə ilə müzakirə qeyd edilir.',
  'discrepancy.no-option-shown.seed':
    'Baldır arteriyalarından keçmək üçün uğursuz cəhdlərdən sonra “seçim qalmayıb” təsdiqlənmiş sayılır.',
  'discrepancy.no-option-shown.publications':
    'Global Vascular Guidelines əvvəlcə pəncə proyeksiyalarını və mütəxəssisin rəyini (bənd 6.15, 6.19), o biri ayağın və qolların venalarının yoxlanmasını (bənd 6.18) tələb edir; PROMISE II-də müstəqil komitə olub. Pəncə proyeksiyaları, pəncədə hədəfin axtarışı, venaların yoxlanması, gətirici axın və ikinci rəyçi bildirilmir.',
  'discrepancy.no-option-shown.done': 'Siyahı açıq qalır, altı bənd göstərilir.',
  'discrepancy.wifi-stated.seed': 'ABI, ayaq barmağı təzyiqi və ya TcPO2 olmadan WIfI 2-3-1.',
  'discrepancy.wifi-stated.publications':
    '2-3-1 mərhələ 4-dür, yüksək risk: uyğun gəlir. Lakin işemiya dərəcəsi yazılıb, ölçülməyib; Global Vascular Guidelines obyektiv hemodinamika tələb edir, ayaq barmağı təzyiqinə üstünlük verilir.',
  'discrepancy.wifi-stated.done': 'Mərhələ göstərilir, ilkindir.',
  'discrepancy.undeniable-advantage.seed':
    'Dərman ayıran texnologiyalarla birlikdə aterektomiya “danılmaz üstünlük”dür.',
  'discrepancy.undeniable-advantage.publications':
    'Oxunmuş heç bir tədqiqat bunu göstərmir. EXCITE və meta-analiz lazeri dərmansız, sadə balonla müqayisə edir; JET-ISR tək qrupludur; 2013-cü il tədqiqatında aterektomiya hər iki qrupda olub; PHOTOPAC erkən dayandırılıb və nəticəsi görünməyib; 300 xəstəlik bir tədqiqat hələ yalnız qeydiyyatda idi. Emboliya 8,3%-də (EXCITE) və 12,0%-də (iki aterektomiya tədqiqatı, əksəriyyəti filtrlə) olub.',
  'discrepancy.undeniable-advantage.done':
    'Toxumanın çıxarılması (debulking) hazırlığın variantıdır, zəif, adı çəkilən ziddiyyətin yanında.',
  'discrepancy.wound-healing.seed': 'Bu texnika yaranın sağalması üçün kifayət qədər effekt verir.',
  'discrepancy.wound-healing.publications':
    'Bir xəstə, iki ayda bağlanıb, ikinci prosedur, sağalmaya “aydın meyl”, son tarix yoxdur. PROMISE II: altı ayda 25% sağalıb, 51% sağalır, 66,1% ayağını saxlayaraq sağ qalıb. Erkən bir seriya: sağalmaya median 39 həftə. Üçdə birinə ikinci prosedur lazımdır.',
  'discrepancy.wound-healing.done': 'Seçimin yanında deyilir.',
  'discrepancy.thrombangiitis.seed': 'Arterializasiya “thrombanginitis”də istifadə edilib.',
  'discrepancy.thrombangiitis.publications':
    'WIfI və ətrafı təhdid edən işemiyanın tərifi Bürger xəstəliyini və vaskuliti daxil etmir; tədqiqatlar aterosklerozda aparılıb.',
  'discrepancy.thrombangiitis.done': 'Əhatə dairəsindən kənar; yalnız tarix.',
  'discrepancy.endarterectomy-abandoned.seed':
    'Cərrahlar açıq ilgəkli endarterektomiyadan çoxdan imtina ediblər, çünki aterektomiya var.',
  'discrepancy.endarterectomy-abandoned.publications':
    'Oxunmuş heç nə ilgəkli endarterektomiyadan danışmır. Açıq cərrahiyyə yaşayır: BEST-CLI (yaxşı vena olduqda əvvəlcə bypass), Global Vascular Guidelines, ACC/AHA 2024. Tıxanmış stentlərdə OUT-STEPP fərq göstərmir, daha çox qan və gün göstərir.',
  'discrepancy.endarterectomy-abandoned.done': 'Bypass öz qaydaları olan seçimdir.',
  'discrepancy.long-term.seed': 'Adi balon angioplastikasından daha yaxşı uzunmüddətli nəticələr.',
  'discrepancy.long-term.publications':
    'Bud-dizaltı restenozda örtüklü balonun keçiriciliyi və təkrar müdaxiləsi üçün doğrudur, 12-24 aya qədər; gəzmək, ətraf və ya həyat üçün yox. İki ildən sonra 50 uyğunlaşdırılmış xəstəyə əsaslanır.',
  'discrepancy.long-term.done': 'Hədləri ilə birlikdə deyilir.',
  'discrepancy.steroid-calcification.seed': 'Kalsifikasiya metilprednizolonla “əlaqəli ola bilərdi”.',
  'discrepancy.steroid-calcification.publications': 'Müəllifin ehtimalıdır; oxunmuş heç nə bunu dəstəkləmir.',
  'discrepancy.steroid-calcification.done': 'Fakt kimi göstərilmir.',
  'discrepancy.twenty-percent.seed': '20%-ə qədəri endovaskulyar müalicəyə tabe olmur.',
  'discrepancy.twenty-percent.publications': 'PROMISE II-nin xülasəsi ilə uyğundur: 20%-ə qədərində seçim yoxdur.',
  'discrepancy.twenty-percent.done': 'Fərq yoxdur.',
  'discrepancy.valves.seed':
    'Qapaqlar venoz qövsə qədər dağıdılır; daha uzun stent-qraft və ya daha aşağı keçid daha yaxşıdır.',
  'discrepancy.valves.publications':
    'NICE IPG773 ilə (qapaqlar pəncənin ortasına, stentlər daban sümüyündən keçidə qədər) və uğursuzluğun növləri ilə (təkrar edilmiş halların 68%-ində aparıcı axın, 56%-ində gətirici axın) uyğundur. Müqayisə yoxdur.',
  'discrepancy.valves.done': 'Addım V9 və V10.',
  'discrepancy.perforators.seed':
    'Perforant venaları bağlamaq lazım deyil, halbuki ikinci stent-qraft perforant budaqları bağlamaq üçün qoyulub.',
  'discrepancy.perforators.publications': 'Hal təsviri istinad etdiyi fikrə ziddir; heç bir müqayisə oxunmayıb.',
  'discrepancy.perforators.done': 'Addım V9 açıq perforant venaları qayda kimi yox, bir izah kimi göstərir.',

  'dispute.gvg-high-risk':
    'Cib səhifəsi (bənd 6.5) yüksək riski orta risklə eyni işarə ilə tərif edir, iki illik sağqalım 50%-dən çox: çap səhvidir. Tərif bənd 6.4-ünküdür.',
  'dispute.ankle-70':
    'Topuq təzyiqinin 70 mm c. süt. qiyməti WIfI-nin 1 və 2 dərəcələrində çap olunub: burada 2-dir və göstərilir.',
  'dispute.band-holes':
    'Çap olunmuş aralıqların arasında boşluqlar var (ABI 0,79-dan 0,80-ə və 0,39-dan 0,40-a, ayaq barmağı 59-dan 60-a): yarıaçıq aralıqlarda boşluq yoxdur.',
  'dispute.abi-ceiling':
    'WIfI 1,3-dən, ACC/AHA 2024 isə 1,40-dan yuxarı ABI-ni istifadə etmir: burada 1,30, və göstərilir.',
  'dispute.gvg-table':
    'Global Vascular Guidelines, cədvəl 3.5: W0-I1-fI2-nin buraxıldığı, W0-I2-fI1-in iki dəfə çap olunduğu bildirilir; burada Mills-in köçürülmüş cədvəlidir, bir insan tərəfindən yoxlanmalıdır.',
  'dispute.wifi-calculators':
    'Müqayisə edilmiş açıq kalkulyatorlardan dördü 64 xananın 10-dan 40-a qədərində səhvdir, bir GLASS proqramı isə düsturdan istifadə edir: burada yalnız cədvəllər.',
  'dispute.excite-counts':
    'EXCITE ISR 250 və ya 252 xəstə və 93,5 və 82,7% və ya 92,9 və 81,7% uğurla bildirilir: birinci dəst, işarələnib.',
  'dispute.swedepad-2-n':
    'SWEDEPAD 2 1136, təxminən 1200 və ya 2155 (inandırıcı deyil) xəstə ilə bildirilir, bir səhifə isə iki tədqiqatı qarışdırır: 1136, işarələnib.',
  'dispute.inpact-global':
    'IN.PACT Global kohortunda bir ildə 88,7% keçiricilik randomizə qruplardan xeyli yuxarıdır: tək qruplu və ikincil kimi göstərilir.',
  'dispute.reline-occlusions':
    'RELINE-ın xülasəsi oklüziyaların payını vermir, istehsalçının səhifəsi təxminən 21% verir: tıxanmış stentdə zəif.',
  'dispute.limflow-approval': 'Bir xəbər surəti ABŞ təsdiqinin yanlış yolunu çap edir: yol göstərilmir.',
  'dispute.basil-intervals': 'BASIL-3-ün intervalları bir səhifədə 97,5%, bir məktubda 95%-dir: qeyddə deyilir.',
  'dispute.residual-limit':
    '30%-dən çoxu ətraf icmalında, 30% isə koronar protokolda keçmir: hər kitabın özününkü, 30-da göstərilir.',
  'dispute.life-btk':
    'LIFE-BTK nə stent daxilində, nə də bud-dizaltıdır, bir səhifə isə onun iki illik rəqəmlərini üç illik kimi təkrarlayır: istifadə edilmir.',
} as const satisfies Readonly<Record<keyof typeof import('../discrepancies.ts').discrepancyTexts, string>>;
