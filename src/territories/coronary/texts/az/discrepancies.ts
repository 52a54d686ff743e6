/** Where the lecture and the publications differ, as the register of the evidence says it. */
export const discrepancyTexts = {
  'discrepancy.rotational.topic': 'Rotasion aterektomiya (ROSTER, ARTIST)',
  'discrepancy.rotational.lecture':
    'Hər ikisinə kalsifik və yetərsiz genişlənmiş ISR-də rotasion aterektomiya lehinə istinad edilir',
  'discrepancy.rotational.source':
    'ARTIST (n=298): rotasion aterektomiya balondan pis olub. Restenoz 65%-ə qarşı 51% (P=0,039), 6 ayda hadisəsiz sağqalım 79,6%-ə qarşı 91,3% (P=0,0052). ROSTER (n=200) açılmamış stentləri istisna edib. Siontis şəbəkəsi: sadalanan müqayisələrdən EES-ə qarşı ən böyük geriləmə rotablasiyada olub (diametr üzrə stenoz 31,8%)',
  'discrepancy.rotational.why': 'Mənfi nəticəli tədqiqat dəstək kimi təqdim edilib; göstəriş öyrənilməyib',
  'discrepancy.rotational.grade': 'A+S',
  'discrepancy.ribs-4.topic': 'RIBS IV (DES-ISR)',
  'discrepancy.ribs-4.lecture': 'EES yalnız MLD üzrə üstündür; MACE eynidir',
  'discrepancy.ribs-4.source':
    '1 ildə birləşmiş son nöqtə EES ilə 10%, DEB ilə 18% (P=0,04); TVR 8%-ə qarşı 16% (P=0,035); TLR 4,5%-ə qarşı 13% (HR 0,33, 0,14-0,79). 3 ildə birləşmiş son nöqtə 12,3%-ə qarşı 20,1% (HR 0,57, 0,34-0,96)',
  'discrepancy.ribs-4.why': 'DES-ISR xəstələrini hadisələri daha çox olan varianta yönəldərdi',
  'discrepancy.ribs-4.grade': 'S (məqalə haqqında iki uyğun məlumat)',
  'discrepancy.reform.topic': 'REFORM',
  'discrepancy.reform.lecture':
    'Sirolimus MagicTouch paklitakselə qarşı, n=480, DES-ISR, 9/12 ay; MLD +0,38 mm; restenoz 7,8%-ə qarşı 13,5%; tromboz sıfır',
  'discrepancy.reform.source':
    'Dizayn məqaləsi: Biolimus A9 balonu SeQuent Please-ə qarşı, n=201, 2:1, BMS- və ya DES-ISR, əsas son nöqtə = 6 ayda diametr üzrə stenoz, %, geri qalmama. Nəticə məqaləsi tapılmayıb, ona görə mühazirənin nəticələrindən heç biri təsdiqlənmir. MagicTouch-un ABŞ-dakı ISR tədqiqatı sadə balonla müqayisə edir (təxminən 492 nəzərdə tutulub)',
  'discrepancy.reform.why': 'Slaydın dizaynı yanlışdır; nəticələrinin mənşəyi məlum deyil',
  'discrepancy.reform.grade': 'A (yalnız dizayn), nəticələr N',
  'discrepancy.sirolimus.topic': 'Sirolimus və paklitaksel DCB haqqında mesaj',
  'discrepancy.sirolimus.lecture': 'Sirolimus bərabər, bəzən üstün (Han, Scheller də)',
  'discrepancy.sirolimus.source':
    'SIBLINT-ISR: geri qalmayıb, gec lümen itkisi 0,37-yə qarşı 0,30 mm. 11 tədqiqatın meta-analizi: TLF RR 1,08 (0,90-1,29), TLR RR 1,16 (0,98-1,37), MLD sirolimus ilə 0,08 mm kiçik (P=0,02)',
  'discrepancy.sirolimus.why': 'Görülmüş heç bir mənbədə üstünlük siqnalı yoxdur; MLD-nin istiqaməti tərsinədir',
  'discrepancy.sirolimus.grade': 'A+S',
  'discrepancy.bvs.topic': 'BVS-nin üstünlüyü',
  'discrepancy.bvs.lecture': 'Neoateroskleroz və gec tromboz riski azalır',
  'discrepancy.bvs.source':
    'Absorb: ikinci nəsil DES-dən çox skaffold trombozu və hədəf damar infarktı; istehsalı dayandırılıb. RIBS VI, RIBS IV/V qrupları ilə randomizə olmayan müqayisədir',
  'discrepancy.bvs.why': 'Təhlükəsizlik mesajı əksdir; cihaz mövcud deyil',
  'discrepancy.bvs.grade': 'A (icmal) + S',
  'discrepancy.daedalus.topic': 'DAEDALUS',
  'discrepancy.daedalus.lecture':
    '“Kufner, Circulation 2020;141:1075-1085”; DES qrupu everolimus/zotarolimus; DES-ISR-də DES “azca” üstün',
  'discrepancy.daedalus.source':
    'Giacoppo, Eur Heart J 2020;41:3715-3728 və JACC 2020;75:2664-2678. DES qrupuna birinci nəsil DES də daxil idi. Ümumi TLR HR 1,32 (1,02-1,70), NNH 28,5. DES-ISR-də TLR DCB ilə 20,3%, DES ilə 13,4%',
  'discrepancy.daedalus.why': 'İstinad yanlışdır; DES-ISR-də effekt az göstərilib',
  'discrepancy.daedalus.grade': 'A; DES-ISR göstəriciləri S',
  'discrepancy.paccocath.topic': 'PACCOCATH I/II “(2012)”',
  'discrepancy.paccocath.lecture': 'TLR ≈ 0%-ə qarşı 23%; MACE 4%-ə qarşı 31%',
  'discrepancy.paccocath.source':
    'Bunlar 52 xəstəlik 2006 tədqiqatının 12 aylıq rəqəmləridir. 2012 məqaləsi (n=108, 5,4 il): TLR 9,3%-ə qarşı 38,9%, MACE 27,8%-ə qarşı 59,3%',
  'discrepancy.paccocath.why': 'DCB-nin nəticəsinin davamlılığını şişirdir',
  'discrepancy.paccocath.grade': 'A',
  'discrepancy.agent.topic': 'AGENT IDE',
  'discrepancy.agent.lecture': 'HR 0,59 (95% etibar intervalı 0,39-0,89); angioqrafik restenoz az',
  'discrepancy.agent.source':
    'HR 0,59 (0,42-0,84), P=0,003, düz n=600. Görülmüş heç bir mənbədə angioqrafik restenoz bildirilmir. Müqayisə sadə balonla idi, ona görə DCB-nin DES-dən üstünlüyünə sübut deyil',
  'discrepancy.agent.why': 'Etibar intervalı yanlışdır; son nöqtə təsdiqlənmir',
  'discrepancy.agent.grade': 'Etibar intervalı ACC səhifəsindən (S); göstəricilər A',
  'discrepancy.ribs-5.topic': 'RIBS V',
  'discrepancy.ribs-5.lecture': '“DCB və DES-ISR” eyni nəticələr',
  'discrepancy.ribs-5.source':
    'Populyasiya BMS-ISR idi. MLD DEB ilə 2,01, EES ilə 2,36 mm (P<0,001). 3 ildə TLR 8%-ə qarşı 2% (EES üçün HR 0,23, 0,06-0,93)',
  'discrepancy.ribs-5.why': 'Populyasiya yanlışdır; gec fərq buraxılıb',
  'discrepancy.ribs-5.grade': 'S',
  'discrepancy.isar-desire-4.topic': 'ISAR-DESIRE 4',
  'discrepancy.isar-desire-4.lecture': 'Kəsici və cızıcı (scoring) balon üçün sübut',
  'discrepancy.isar-desire-4.source':
    'Yalnız cızıcı (scoring) balon, n=252. Restenoz 18,5%-ə qarşı 32,0% (P=0,03), lakin 1 ildə TLR 16,8%-ə qarşı 22,6% (P=0,25)',
  'discrepancy.isar-desire-4.why': 'Kəsici balon üçün sübut yoxdur; klinik fayda göstərilməyib',
  'discrepancy.isar-desire-4.grade': 'S',
  'discrepancy.fourier.topic': 'FOURIER',
  'discrepancy.fourier.lecture': '7,2%-ə qarşı 9,3%, HR 0,76; neoateroskleroza qarşı “güclü sübut”',
  'discrepancy.fourier.source':
    'HR 0,76 (0,69-0,85) əvvəllər PKM keçirmiş xəstələr yarımqrupudur; bütün tədqiqat 0,78 (0,71-0,86). Son nöqtə ISR deyil, stabil ASCVD-də istənilən koronar revaskulyarizasiyadır. Göstəricilər görünməyib',
  'discrepancy.fourier.why': 'Dolayı sübut güclü adlandırılıb',
  'discrepancy.fourier.grade': 'HR 0,78 A; HR 0,76 S',
  'discrepancy.habara.topic': 'Habara tədqiqatları',
  'discrepancy.habara.lecture':
    'LLL 0,18-ə qarşı 0,72 (p<0,001), TVF 6,6%-ə qarşı 31,0%; Circ Cardiovasc Interv 2011 və 2013',
  'discrepancy.habara.source':
    'İki tədqiqat birləşdirilib. LLL n=50 olan 2011 tədqiqatındandır (JACC CI 2011;4:149-54, p=0,001). TVF n=208 olan 2013 tədqiqatındandır, onun LLL-i 0,11-ə qarşı 0,49 idi. PCB qrupunda restenoz BMS-ISR-də 1,1%, DES-ISR-də 9,1% idi',
  'discrepancy.habara.why': 'Məlumatlar qarışdırılıb, istinad yanlışdır',
  'discrepancy.habara.grade': 'A',
  'discrepancy.osiris.topic': 'OSIRIS',
  'discrepancy.osiris.lecture': 'Erkən fayda, sonradan azalma',
  'discrepancy.osiris.source':
    'Yalnız yüksək doza təsir edib (restenoz 22,1%, plaseboda 42,2%; adi dozada 38,6%); TVR P=0,08. “Sonradan azalma” görülmüş xülasədə yoxdur',
  'discrepancy.osiris.why': 'Dozadan asılılıq buraxılıb',
  'discrepancy.osiris.grade': 'A',
  'discrepancy.isar-desire-3.topic': 'ISAR-DESIRE 3',
  'discrepancy.isar-desire-3.lecture': 'DCB = DES',
  'discrepancy.isar-desire-3.source': '6-8 ayda doğrudur, lakin DES birinci nəsil paklitaksel stenti idi',
  'discrepancy.isar-desire-3.why': 'Müasir DES ilə ekvivalentlik deyil',
  'discrepancy.isar-desire-3.grade': 'A',
  'discrepancy.elca.topic': 'ELCA',
  'discrepancy.elca.lecture': 'Kalsifik, dilatasiyaya gəlməyən ISR üçün',
  'discrepancy.elca.source':
    'İcmal: ağır kalsifikasiya ELCA-nın əsas məhdudiyyətidir. ISR üzrə məlumatlar azdır və nəzarətsiz və ya randomizə olmayandır',
  'discrepancy.elca.why': 'Dəqiqləşdirmə tələb edir',
  'discrepancy.elca.grade': 'A',
  'unverified.restent.item': 'RESTENT-ISR (mühazirə: “Eur Heart J Interv 2024”, n=372, 15,8%-ə qarşı 22,6%)',
  'unverified.restent.state': 'Tapılmayıb. Jurnalın adını uyğunlaşdırmaq mümkün olmayıb.',
  'unverified.reform-results.item': 'REFORM-un nəticə məqaləsi',
  'unverified.reform-results.state': 'Tapılmayıb. Yalnız dizayn məqaləsi',
  'unverified.isar-desire-3-later.item': 'ISAR-DESIRE 3, 3 və 10 ildə',
  'unverified.isar-desire-3-later.state':
    '10 illik xülasə nəticələrdən əvvəl kəsilib; 3 illik tapılmayıb. Mühazirənin “10 ildə fərq yoxdur” sözü təsdiqlənməyib',
  'unverified.zeng.item': '“Zeng və həmkarları, 2025”',
  'unverified.zeng.state': 'Müəyyən edilə bilməyib. DCB ilə trombozun az olması təsdiqlənmir',
  'unverified.han-scheller-ali.item': 'Han 2022/2023, Scheller 2022 (birləşdirilmiş), Ali 2019',
  'unverified.han-scheller-ali.state': 'Tapılmayıb',
  'unverified.paccocath-2-years.item': 'PACCOCATH 2 il (2008), RESCUT, SMILE (Ielasi)',
  'unverified.paccocath-2-years.state': 'Tapılmayıb',
  'unverified.ribs-6.item': 'RIBS VI TLR 3,2 / 11,3 / 10,4%; RIBS VI Scoring və 3 illik rəqəmlər',
  'unverified.ribs-6.state': 'Yalnız istiqamət',
  'unverified.roster-tlr.item': 'ROSTER, 9 ayda TLR faizləri',
  'unverified.roster-tlr.state': 'Xülasə kəsilib',
  'unverified.daedalus-corrections.item': 'DAEDALUS düzəlişləri (2020 ehz861; 2025 ehaf217)',
  'unverified.daedalus-corrections.state':
    'Varlığı görülüb, məzmunu yox. DAEDALUS-un hər hansı rəqəmini sitat gətirməzdən əvvəl yoxlayın',
  'unverified.daedalus-des-isr.item': 'DAEDALUS-da DES-ISR üzrə HR və etibar intervalı',
  'unverified.daedalus-des-isr.state': 'Yalnız göstəricilər, xəbər səhifəsindən',
  'unverified.fourier-rates.item': 'FOURIER 7,2%-ə qarşı 9,3%',
  'unverified.fourier-rates.state': 'Görünməyib',
  'unverified.octivus-isr.item': 'OCTIVUS-un ISR sub-analizi (2 ildə OCT IVUS-dan yaxşı)',
  'unverified.octivus-isr.state': 'Tapılmayıb. Əsas tədqiqat geri qalmamanı göstərib',
  'unverified.isar-desire-4-arms.item': 'ISAR-DESIRE 4, diametr üzrə stenoz',
  'unverified.isar-desire-4-arms.state':
    'Bir səhifədə qrupların yeri dəyişib; bölgü (scoring 35,0%, nəzarət 40,4%) mühakimə ilə çıxarılıb',
  'unverified.cabg.item': 'Təkrarlanan ISR-də CABG',
  'unverified.cabg.state': 'Müqayisəli tədqiqat tapılmayıb',
  'unverified.selution.item': 'SELUTION-un FDA təsdiqi, 18 sentyabr 2026 (openFDA P250041)',
  'unverified.selution.state':
    'Qərarın tarixi görülüb; göstərişin mətni kəsilib, ona görə istifadə təlimatında ISR olub-olmadığı məlum deyil',
  'newer.selution4isr':
    'SELUTION4ISR (TCT 2025, n=418): TLF 15,2%-ə qarşı 13,5%, HR 1,14 (0,69-1,90), qarışıq nəzarətdən (165 DES, 43 sadə balon) geri qalmayıb. Konfrans məruzəsi.',
  'newer.agent-multilayer':
    'AGENT IDE, çoxqatlı (JACC 2025): TLF 23,8%-ə qarşı 40,0%, HR 0,55 (0,34-0,87), yalnız sadə balona qarşı.',
  'newer.agent-later':
    'AGENT IDE, 2 il: TLF 27%-ə qarşı 34%. 3 il (CRT 2026): stent trombozu 0,3%-ə qarşı 3,8%. Konfrans məruzələri.',
  'newer.bio-ascend':
    'BIO ASCEND ISR (2024, n=280): biolimus balonu gec lümen itkisi üzrə paklitaksel balonundan geri qalmayıb.',
  'newer.mixed-treatment':
    '2025 qarışıq müalicə (mixed-treatment) meta-analizi (18 RCT, n=3820): DCB və DES ümumilikdə əhəmiyyətli fərqlənmir. O, BMS- və DES-ISR-i birləşdirir və RIBS IV-ə əks-dəlil deyil.',
  'contradiction.dcb-class': 'DCB bir cədvəldə sinif IIa-B, digərində IIa-A kimi verilir.',
  'contradiction.dcb-underexpanded':
    'Yetərsiz genişlənmə və ya malappozisiyada DCB məsləhət görülür (“skaffold lazım deyil”), halbuki başqa slayd deyir ki, yetərli lezyon hazırlığı olmadan DCB tətbiq edilməməlidir.',
} as const;
