/** What the lecture says, statement by statement, and what the publications say beside it. */
export const lectureStatementTexts = {
  'lecture-says.L1.1':
    'Angioqrafik ISR: stent implantə edilmiş seqmentdə və ya onun 5 mm-lik kənarlarında lümen daralmasının ≥ 50%-i.',
  'lecture-says.L1.2': 'ABŞ-da bütün PKM-lərin təxminən 10%-i, Avropada isə təxminən 5%-i ISR müalicəsidir.',
  'lecture-says.L1.3': 'Klinik və səssiz gedişli ola bilər.',
  'lecture-says.L2.1':
    'Tip I, fokal (< 10 mm): stent daxilində və/və ya ona bitişik hissədə qısa daralma. IA gap (iki stent arasındakı boşluqda), IB edge (stentin kənarında), IC body (stentin əsas bədənində), ID multifokal (bir neçə qısa daralma sahəsi). Klinik əhəmiyyət: adətən texniki səbəblərlə (yetərsiz genişlənmə, kənar zədəsi) bağlı olur. DCB və ya yenidən DES implantasiyası düşünülə bilər.',
  'lecture-says.L2.2':
    'Tip II, diffuz intrastent (> 10 mm, stent daxilində). Klinik əhəmiyyət: adətən bioloji səbəblər (hiperplaziya, iltihab) ilə bağlı olur. DCB üstünlük təşkil edir.',
  'lecture-says.L2.3':
    'Tip III, proliferativ (> 10 mm, stentdən kənara çıxır): stentin kənarlarından kənara doğru uzanır. Klinik əhəmiyyət: damarın daha geniş hissəsini əhatə edir; çox vaxt DES və ya kompleks yanaşma tələb edir.',
  'lecture-says.L2.4':
    'Tip IV, oklüziv (TIMI 0): tam damar tıxanması, ən ağır forma. Rekanalizasiya və ardınca DES və ya DCB.',
  'lecture-says.L3.1':
    'I mexaniki, IA yetərsiz genişlənmə: stent tam açılmayıb. Tövsiyə olunan müalicə: yüksək təzyiqli balon (non-compliant), ± IVL.',
  'lecture-says.L3.2':
    'I mexaniki, IB stent sınığı: stentin qırılması və ya deformasiyası. Tövsiyə olunan müalicə: yeni stent (DES) tələb olunur.',
  'lecture-says.L3.3':
    'II bioloji, IIA neointimal hiperplaziya: düzgün endotelizasiyadan sonra hüceyrə artımı. Tövsiyə olunan müalicə: DCB və ya DES.',
  'lecture-says.L3.4':
    'II bioloji, IIB kalsifik olmayan neoateroskleroz: yumşaq, lipid və proteoqlikan tərkibli. Tövsiyə olunan müalicə: DCB və ya DES.',
  'lecture-says.L3.5':
    'II bioloji, IIC kalsifik neoateroskleroz: kalsifik neointima, sərt lezyon. Tövsiyə olunan müalicə: daha aqressiv: kəsici/cızıcı (scoring) balon, rotasion aterektomiya, IVL və ya ELCA.',
  'lecture-says.L3.6':
    'III qarışıq: mexaniki və bioloji birlikdə. Tövsiyə olunan müalicə: kombinə olunmuş: yüksək təzyiqli balon + DCB və ya DES.',
  'lecture-says.L3.7':
    'IV xroniki total oklüziya (CTO): TIMI 0. Tövsiyə olunan müalicə: xüsusi invaziv strategiyalar və ya CABG.',
  'lecture-says.L3.8':
    'V çoxqatlı DES-ISR: iki və daha çox metal qat. Tövsiyə olunan müalicə: əlavə stentləmədən qaçmaq; yalnız DCB ± köməkçi üsullar və ya CABG.',
  'lecture-says.L4.1':
    'Mexaniki/texniki: stentin kiçik ölçüdə seçilməsi, yetərsiz genişlənmə, damarın kalsifikasiyası, stent sınığı, geographical miss (lezyonun tam örtülməməsi).',
  'lecture-says.L4.2':
    'Bioloji: neointimal hiperplaziya (daxili qatda düz əzələ hüceyrələri və matris); neoateroskleroz (lipid yüklü köpük hüceyrələri, bəzən nekrotik nüvə və/və ya kalsifikasiya). Kalsifik neoateroskleroz xüsusilə çətin müalicə olunan formadır.',
  'lecture-says.L5.1': 'IVUS və OCT həm mexanizmi anlamaq, həm də intervensiyanı yönləndirmək üçün istifadə olunur.',
  'lecture-says.L5.2':
    'OCT: yüksək rezolyusiya; stent strutunun appozisiyası, tromb, neoateroskleroz. IVUS: daha dərin penetrasiya; çoxqatlı seqmentlərdə daha faydalıdır.',
  'lecture-says.L5.3':
    'OCTIVUS (2023) sub-analizi: ISR-də OCT ilə yönləndirilən PKM-in 2 illik klinik nəticələri IVUS ilə yönləndirilənə nisbətən daha yaxşı olub.',
  'lecture-says.L5.4': 'ESC (2024) və EAPCI sənədləri: IVUS və OCT istifadəsi, sinif IIa.',
  'lecture-says.L6.1':
    'FFR: orta dərəcəli ISR lezyonlarında revaskulyarizasiyaya ehtiyacı müəyyənləşdirmək üçün; simptomsuz və ya qeyri-müəyyən hallarda obyektiv işemiya dəyərləndirməsi.',
  'lecture-says.L6.2': 'ISR üçün randomizə tədqiqatlar azdır; nəticələr ehtiyatla şərh edilməlidir.',
  'lecture-says.L7.1': 'Məkan ayırdetmə: OCT: 10-15 µm, yüksək; IVUS: təxminən 150 µm, daha aşağı.',
  'lecture-says.L7.2':
    'Toxuma penetrasiyası: OCT: aşağı (səthi struktur üçün); IVUS: yüksək (damar divarı, çoxqatlı stentlər).',
  'lecture-says.L7.3': 'Kontrast tələbi: OCT: var; IVUS: yox.',
  'lecture-says.L7.4':
    'Ən yaxşı göstərir: OCT: neoateroskleroz, tromb, stent arxitekturası, stent strutunun appozisiyası; IVUS: damar divarı, xarici elastik membran, stent qatları.',
  'lecture-says.L7.5':
    'Əlavə məlumat: OCT: stent altı morfologiya, neointima tipi; IVUS: damar ölçüsü, optimal balon seçimi.',
  'lecture-says.L8.1':
    'Homogen: yüksək siqnal intensivliyi, az geri səpilmə; düz əzələ hüceyrələri; adətən erkən BMS-ISR üçün tipik.',
  'lecture-says.L8.2':
    'Heterogen: müxtəlif siqnal intensivliyi; proteoqlikanla zəngin neointima və ya erkən neoaterosklerotik lövhə.',
  'lecture-says.L8.3':
    'Zəifləmiş (attenuasiyalı): səthi yüksək siqnal, güclü geri səpilmə; lipid nüvəli lövhə üçün göstərici.',
  'lecture-says.L8.4': 'Laylı (layered): səthi yüksək siqnal, dərin az siqnal; tez-tez stent strutları ətrafında.',
  'lecture-says.L9.1':
    'Təkrar DES ən çox istifadə olunan və təsirli strategiyalardan biridir; mexaniki üstünlük: lezyonun yenidən karkasla (scaffolding) təmin edilməsi, damar sabitliyini artırır.',
  'lecture-says.L9.2':
    'Uyğun hallar: fokal ISR (xüsusilə stentin kənar hissələrində); diffuz neoateroskleroz səbəbli gecikmiş ISR; stent sınığı; geniş diametrli damar.',
  'lecture-says.L9.3':
    'Qaçınılmalıdır: yetərsiz genişlənmə əsas səbəb olduqda; təkrarlanan ISR və çoxqat metal təbəqələri olduqda.',
  'lecture-says.L10.1':
    'Hipotez: ilk DES-ISR-in yaranmasında dərman müqaviməti rol oynayıbsa, başqa sinif dərman daha yaxşı ola bilər.',
  'lecture-says.L10.2':
    'ISAR-DESIRE 2 (randomizə, sirolimus-DES ISR-də): başqa dərmanın üstünlüyü yoxdur. RIBS III hetero-DES xeyrinə görünürdü, amma randomizə deyildi.',
  'lecture-says.L10.3':
    'Meta-analiz hetero-DES lehinə ola bilər kimi çıxdı, lakin çoxu observasionaldır. Bu gün: paklitaksel-DES artıq istifadədə deyil; “limus-to-limus” böyük müqayisə hələ aparılmayıb.',
  'lecture-says.L11.1':
    '372 DES-ISR xəstəsi, everolimus stenti (EES) zotarolimus stentinə (ZES) qarşı, 3 il. MACE 15,8% (EES), 22,6% (ZES), fərq əhəmiyyətli deyil; binar restenoz oxşar; tromboz hər iki qrupda < 1%.',
  'lecture-says.L11.2': 'Mesaj: yeni nəsil DES-lərdə nəticə dərman növündən çox mexaniki optimizasiyadan asılıdır.',
  'lecture-says.L12.1': 'Çoxqatlı stent (≥ 2 metal lay): yeni stent qatından qaçmaq üçün.',
  'lecture-says.L12.2':
    'Stentin düzgün yerləşməməsi (yetərsiz genişlənmə, malappozisiya): dərman hopur, əlavə skaffold lazım deyil.',
  'lecture-says.L12.3': 'Yan budağı olan ISR: budaq ağzını bağlamır.',
  'lecture-says.L12.4': 'Yüksək qanaxma riski (HBR): qısa DAPT kifayətdir.',
  'lecture-says.L13.1':
    'Qalıq stenoz < 30%; TIMI 3; axını məhdudlaşdıran diseksiya yoxdur (yalnız A-B tipi icazəlidir); axın stabil və distal perfuziya bərpa olunub.',
  'lecture-says.L13.2': 'Ödənmirsə, DCB tətbiq edilməməlidir: dərman bərabər yayılmayacaq və restenoz riski artar.',
  'lecture-says.L14.1':
    'Dərman endotellə təmas etmir; balonun sürüşməsi (watermelon seeding) yaranır; diseksiya, axın itkisi, məcburi (bailout) stentləmə; TLR riski yüksəlir.',
  'lecture-says.L14.2':
    'DCB yalnız dərman damar divarına keçib orada qaldıqda təsir edir; fibrotik və ya kalsifik toxuma varsa, dərman hopmur.',
  'lecture-says.L15.1':
    'Dərman xüsusiyyəti: paklitaksel DCB: lipofilik, sürətli hopur; sirolimus DCB: hidrofilik, uzunmüddətli buraxılış çətindir.',
  'lecture-says.L15.2':
    'Klinik sübut: paklitaksel DCB: geniş: RCT və meta-analizlər; sirolimus DCB: məhdud: erkən registr və kiçik RCT-lər.',
  'lecture-says.L15.3': 'Təhlükəsizlik: paklitaksel DCB: koronarda sübutlu; sirolimus DCB: məlumat məhduddur.',
  'lecture-says.L15.4':
    'Texnologiya: paklitaksel DCB: köhnə, stabil; sirolimus DCB: yeni nəsil nanodaşıyıcı sistemlər.',
  'lecture-says.L16.1':
    '480 DES-ISR xəstəsi, sirolimus DCB (MagicTouch) paklitaksel DCB-yə qarşı, 9 və 12 ay. MLD sirolimus qrupunda +0,38 mm; binar restenoz 7,8%-ə qarşı 13,5% (p < 0,05); MACE: fərq yoxdur; sirolimus DCB-də tromboz yoxdur. “2022, 2023 Han, Scheller: eyni nəticə.”',
  'lecture-says.L17.1':
    'Habara 2011 və 2013: gec lümen itkisi 0,18 ± 0,45 mm-ə qarşı 0,72 ± 0,55 mm; hədəf damar uğursuzluğu 6,6%-ə qarşı 31,0%.',
  'lecture-says.L17.2': 'PACCOCATH ISR I və II (2012): TLR ≈ 0%-ə qarşı ≈ 23%; MACE 4%-ə qarşı 31%.',
  'lecture-says.L18.1':
    '600+ xəstə, DES- və BMS-ISR, 12 ay. TLF 17,9%-ə qarşı 28,6%, HR 0,59 (95% etibar intervalı 0,39-0,89), p = 0,003. FDA tərəfindən təsdiqlənmiş ilk koronar DCB (2024).',
  'lecture-says.L19.1':
    'Fərdi xəstə məlumatları, 10 RCT, 1976 xəstə, 3 il; paklitaksel DCB təkrar stentləməyə qarşı (mühazirədə: everolimus və ya zotarolimus).',
  'lecture-says.L19.2': 'BMS-ISR: DCB = DES. DES-ISR: DES azca üstün (TLR az). Təhlükəsizlik oxşar.',
  'lecture-says.L20.1':
    'ISAR-DESIRE 3 (2013): DCB və DES eyni effektivlik göstərib; hər ikisi sadə balondan üstün. RIBS V (2014): eyni klinik nəticələr, restenoz dərəcəsi oxşar.',
  'lecture-says.L20.2':
    'RIBS IV (2015): DES angioqrafik cəhətdən üstün (daha böyük MLD), klinik nəticə eynidir. Zeng 2025 meta-analizi: klinik nəticələrdə fərq yoxdur; DCB-də tromboz az, DAPT qısadır.',
  'lecture-says.L21.1': 'Mexanizm: DES: yeni stentlə damar karkası (scaffold); DCB: dərmanı birbaşa lezyona çatdırır.',
  'lecture-says.L21.2':
    'Üstünlüklər: DES: yüksək radial dayanıqlıq, recoil azalır, mexaniki defektləri düzəldir; DCB: metal qat yoxdur, iltihab az, yüksək qanaxma riski olan xəstələrdə uyğundur.',
  'lecture-says.L21.3':
    'Zəif cəhətlər: DES: hipersensitivlik, iltihab; DCB: kəskin damar bağlanması, recoil, uzunmüddətdə yüksək TLR.',
  'lecture-says.L21.4':
    'Ən yaxşı nəticə: DES: ultranazik strutlar; DCB: təkrarlanan ISR-də alternativ kimi sirolimus DCB.',
  'lecture-says.L21.5': 'ESC 2024 (mühazirə): DES: sinif I A (üstün); DCB: sinif IIa B (alternativ).',
  'lecture-says.L21.6': 'BVS: hələ sübutlanmamış, zəif nəticə.',
  'lecture-says.L22.1':
    'Kəsici balon (ISAR-DESIRE 4): metal bıçaqlar lövhəni kəsir; DCB və DES öncəsi hazırlıq; balonun sürüşməsi (watermelon seeding) riskini azaldır.',
  'lecture-says.L22.2':
    'Cızıcı (scoring) balon (ISAR-DESIRE 4): nitinol tellər lövhəni mexaniki cızır; DCB təsirini artırır.',
  'lecture-says.L22.3': 'ELCA: UV işığı ilə ablyasiya; kalsifik və dilatasiyaya gəlməyən ISR; bailout.',
  'lecture-says.L22.4':
    'Rotasion aterektomiya (ROSTER, ARTIST): lövhəni “debulking” edir; kalsifik və yetərsiz genişlənmiş ISR; yüksək riskli prosedur.',
  'lecture-says.L22.5': 'BVS: məhdud sübut, eksperimental.',
  'lecture-says.L23.1':
    'RIBS VI: MLD DES > BVS ≈ DCB; 1 il TLR DES 3,2% < BVS 11,3% ≈ DCB 10,4%. Qalın strut, implantasiya çətinliyi, erkən tromboz.',
  'lecture-says.L24.1':
    'DAPT: ISR üçün xüsusi sübut azdır; de novo protokolları tətbiq olunur. LDL azaldılması (evolokumab): FOURIER sub-analizi, revaskulyarizasiya 7,2%-ə qarşı 9,3%, HR 0,76.',
  'lecture-says.L24.2':
    'Oral sirolimus (OSIRIS): erkən fayda, sonradan azalma. Risk faktorları (diabet, hipertenziya, xroniki böyrək xəstəliyi): nəzarət altına almaq (ESC 2024).',
  'lecture-says.L25.1':
    'BMS-ISR: DCB ≈ DES. DES-ISR: DCB everolimus DES-dən daha az effektivdir (TLR, TVR). On il: ölüm və MACE baxımından fərq yoxdur.',
  'lecture-says.L26.1': 'DES: effektivlik yüksək, sinif I A; DES-ISR üçün üstün.',
  'lecture-says.L26.2':
    'DCB: effektivlik orta, sinif IIa A (L21-də isə IIa B); BMS-ISR və birinci dəfə DES-ISR üçün effektiv.',
  'lecture-says.L26.3': 'Sadə balon: effektivlik aşağı, tövsiyə edilmir; yüksək restenoz riski.',
  'lecture-says.L27.1': '“ISR müalicəsini artıq cihaz deyil, mexanizm müəyyən edir.”',
  'lecture-says.L27.2':
    'Uğurlu müalicə = düzgün lezyon hazırlığı + intravaskulyar görüntüləmə. DCB yeni metal qatın qarşısını alır.',
  'lecture-says.L27.3': 'DES və ya DCB qərarı yalnız stentin optimal genişləndirilməsindən sonra verilməlidir.',
  'lecture-says.L27.4': 'İstiqamət: lezyon hazırlığı → görüntüləmə ilə yönləndirilən randomizasiya → cihaz seçimi.',
  'lecture-held.L1.1':
    'Eyni tərif və görüntüləmə üzrə ikincisi: referens damar sahəsinin ən azı 75% yenidən daralması.',
  'lecture-held.L1.2': 'Bütün PKM-lərin 5-10%-i.',
  'lecture-held.L1.3':
    'Əsasən xroniki koronar sindrom kimi, 20% kəskin sindrom kimi, qalanı səssiz. Mühazirədə klinik restenozun işlək tərifi yoxdur; JACC cədvəlində var.',
  'lecture-held.L2.1':
    'Dərc olunmuş: 10 mm və ya qısa, yəni düz 10 mm I tipdir. Məqalə nəticəni deyir və heç bir cihaz göstərmir.',
  'lecture-held.L2.2': 'Dərc olunmuş: 10 mm-dən uzun, stentlə məhdudlaşır. DCB-nin üstün tutulması məqalədə yoxdur.',
  'lecture-held.L2.3':
    'Dərc olunmuş: 10 mm-dən uzun və stentdən kənara çıxır; kənardan minimal məsafə göstərilmir və heç bir cihazın adı çəkilmir.',
  'lecture-held.L2.4': 'Dərc olunmuş: tam damar tıxanması. Müalicə məqalədə yoxdur.',
  'lecture-held.L3.1':
    'ESC 2018 və 2024 yüksək təzyiqli balon (non-compliant) tələb edir. Stent daxilində IVL ABŞ-da istifadə təlimatından kənardır (off-label). Təsnifatın özü tapılmayıb.',
  'lecture-held.L3.2':
    'ESC 2024 sınıq və ya çökmə üçün təkrar DES-i stent trombozu haqqında abzasında göstərir. Təsnifatın özü tapılmayıb.',
  'lecture-held.L3.3': 'Məqalə tapılmayıb: tiplər və müalicələr yoxlanmayıb.',
  'lecture-held.L3.4': 'Məqalə tapılmayıb: tiplər və müalicələr yoxlanmayıb.',
  'lecture-held.L3.5':
    'ESC 2024 restenozun hazırlığı üçün vasitələr sırasında IVL və rotasion aterektomiyanı sadalayır. Mühazirənin rotasion aterektomiya üçün göstərdiyi iki tədqiqat onu dəstəkləmir. Təsnifatın özü tapılmayıb.',
  'lecture-held.L3.6': 'Məqalə tapılmayıb: tiplər və müalicələr yoxlanmayıb.',
  'lecture-held.L3.7':
    'ESC 2018 və ACC/AHA/SCAI 2021 çoxdamar xəstəliyi ilə xroniki oklüziyada CABG-ni nəzərdən keçirir. Təsnifatın özü tapılmayıb.',
  'lecture-held.L3.8':
    'V tipin ilini və qatlarının sayını yoxlamaq mümkün olmayıb. Bir kohort iki və daha çox qatı sayır, bir məruzə iki qatı üç və daha çoxdan ayırır; ACC/AHA/SCAI 2021-də 2b olan braxiterapiya mühazirədə yoxdur.',
  'lecture-held.L4.2':
    'OCT üzrə neoateroskleroz: neointimada lipid, kalsium və ya nazik qapaqlı fibroateromaya bənzər toxuma. Kalsifik neoaterosklerozun ən çətin müalicə olunan olması heç bir mənbədə tapılmayıb.',
  'lecture-held.L5.1': 'Mexanizmi tapmaq üçün: ESC 2018-də IIa C, ACC/AHA/SCAI 2021-də 2a C-LD.',
  'lecture-held.L5.2': 'Stentlə bağlı mexanizmlər üçün OCT, dərin divar üçün IVUS daha yaxşıdır.',
  'lecture-held.L5.3': 'Əsas tədqiqat göstərib ki, 1 ildə OCT IVUS-dan geri qalmır.',
  'lecture-held.L5.4':
    'ESC 2024: anatomik mürəkkəb lezyonlar üçün I A; restenozun görüntülənməsi yalnız sinifsiz təşviq olunur. Mexanizmi tapmaq üçün IIa C ESC 2018-dədir; 2a C-LD ACC/AHA/SCAI 2021-dədir.',
  'lecture-held.L6.1':
    'Nativ xəstəlikdə olduğu kimi, FFR 0,80 və ya iFR 0,89 və aşağı. Nə ESC-nin, nə də ACC-nin restenoz üçün ayrıca tövsiyəsi var.',
  'lecture-held.L7.1': 'Ox boyunca OCT üçün təxminən 15 µm, IVUS üçün 150 µm.',
  'lecture-held.L7.2': 'IVUS daha dərinə nüfuz edir.',
  'lecture-held.L7.3': 'OCT üçün qanın yuyulub kənar edilməsi lazımdır.',
  'lecture-held.L7.4': 'Stentlə bağlı mexanizmlər üçün OCT, dərin divar üçün IVUS daha yaxşıdır.',
  'lecture-held.L8.1':
    'Dörd tipli sxem istinad edilən ad altında tapılmayıb. OCT-də yüksək siqnal elə yüksək geri səpilmədir: “yüksək siqnal, az geri səpilmə” özünə ziddir. Histologiya ilə müqayisədə əsasən düz əzələ.',
  'lecture-held.L8.2':
    'Dərc olunmuş üç tipdən biri; Gonzalo 2009-da 20%, histologiya ilə müqayisə edilmiş kadrların 2%-i.',
  'lecture-held.L8.3':
    'Lipidin geri səpilməsi aşağı, zəifləməsi yüksəkdir. Güclü zəifləmə ilə parlaq səth əsasən makrofaqlar olub, 30%-də başqa toxuma. Bu tip yalnız mühazirədə tapılıb.',
  'lecture-held.L8.4':
    'Bir neçə toxuma, o cümlədən sağalmış cırılma və ya eroziya; 12 aya qədər olan stentlərdə daha çox rast gəlinir.',
  'lecture-held.L9.1':
    'DES restenozunda DCB əvəzinə DES: ESC 2024-də I A. Anatomiya uyğundursa və DAPT qəbul edilə bilirsə, DES: ACC/AHA/SCAI 2021-də 1 A.',
  'lecture-held.L9.2':
    'Oxunmuş heç bir klinik təlimat bu tapıntılara görə cihaz göstərmir, sınıq və ya çökmə istisna olmaqla (ESC 2024, stent trombozu haqqında abzasında).',
  'lecture-held.L9.3':
    'ESC 2018 və 2024: əvvəlcə mexaniki problem düzəldilir. ESC 2024-ün I A sinfi bir neçə qat üçün istisna etmir.',
  'lecture-held.L12.1':
    'Oxunmuş heç bir klinik təlimat bunu demir. Observasional məruzədə DCB ilə hadisələr azdır; bir tədqiqat yalnız sadə balonla müqayisə edir.',
  'lecture-held.L12.2': 'ESC 2018 və 2024: əvvəlcə mexaniki problem düzəldilir, sonra dərmanlı cihaz.',
  'lecture-held.L12.4':
    'DCB-dən sonra görülən yeganə sinif 6 ay üçündür (IIa B, stabil, ESC 2018). Yüksək qanaxma riskində DES-dən sonra da DAPT 1-3 ayda dayandırıla bilər (I A, ESC 2024).',
  'lecture-held.L13.1':
    'Oxumaq mümkün olan heç bir konsensus mətnində yoxdur. AGENT-in istifadə təlimatı damarın müvafiq hazırlığını tələb edir və rəqəm vermir.',
  'lecture-held.L13.2': 'AGENT-in istifadə təlimatı damarın müvafiq hazırlığını tələb edir.',
  'lecture-held.L21.5':
    'ESC 2024: DES restenozunda DCB əvəzinə DES, I A; orada DCB üçün sinif yoxdur. ESC 2018 DES və DCB-yə I A vermişdi.',
  'lecture-held.L24.1':
    'DCB-dən sonra DAPT-nin nə qədər lazım olduğunu heç bir tədqiqat sınamayıb; tədqiqatlar 1-dən 12 aya qədər tələb edib, klinik təlimatlar isə stentlərdən götürür.',
  'lecture-held.L25.1': 'ESC 2024 eynisini deyir. 10 illik məruzənin xülasəsi nəticələrdən əvvəl kəsilmişdi.',
  'lecture-held.L26.1': 'DES restenozunda ESC 2024-də I A; metal stentin (BMS) restenozu üzrə orada tövsiyə yoxdur.',
  'lecture-held.L26.2': 'ESC 2024-də restenozda DCB üçün sinif yoxdur; ESC 2018 ona I A vermişdi.',
  'lecture-held.L26.3': 'Mətnlərdə geri qalır; sinif III müddəası görünməyib.',
  'lecture-held.L27.3': 'Hazırlıq və mexaniki problemin düzəldilməsi tələb olunur, sonra DCB və ya DES.',
  'standing.agrees': 'Uyğundur',
  'standing.partly': 'Qismən uyğundur',
  'standing.differs': 'Fərqlənir',
  'standing.not-found': 'Yoxlanmayıb: nəşr tapılmayıb',
  'standing.lecture-only': 'Yalnız mühazirə: heç bir nəşrlə müqayisə edilməyib',
} as const;
