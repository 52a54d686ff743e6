/** Classifications and label limits, in our own words, each with how far it was verified. */
export const classificationTexts = {
  'figure.mehran-tlr': 'lezyonun yenidən müalicəsi lazım olub',
  'figure.mehran-share': '288 lezyondan',
  'figure.mehran-previous': 'əvvəllər restenoz keçirib',
  'figure.mehran-diabetes': 'diabeti olub',
  'figure.oct-gonzalo': 'Gonzalo 2009-da (25 damar)',
  'figure.oct-cvpath': 'histologiya ilə müqayisə edilmiş kadrların (CVPath)',

  'classification.mehran.title': 'Mehran: angioqrafik tip',
  'classification.mehran.note':
    'Mehran 1999 (xülasə oxunub), metal stentlər (BMS), 245 xəstədə 288 lezyon: sinif nəticəni deyir və cihaz göstərmir. IA-ID alt tipləri JACC cədvəlindəndir (ikincil səhifə).',
  'classification.mehran.lecture':
    'Mühazirə I tipi < 10 mm yazır (dərc olunmuş: ≤ 10 mm). III tipi stentin kənarlarından 10 mm-dən çox kənara uzanan kimi oxuyur; dərc olunmuş: 10 mm-dən uzun və stentdən kənara çıxan, məsafə göstərilmir.',
  'classification.mehran.I': 'Fokal: 10 mm və ya qısa.',
  'classification.mehran.IA': 'Artikulyasiyada və ya boşluqda fokal.',
  'classification.mehran.IB': 'Kənarda fokal.',
  'classification.mehran.IC': 'Bədəndə fokal.',
  'classification.mehran.ID': 'Multifokal.',
  'classification.mehran.II': 'Diffuz: 10 mm-dən uzun, stentlə məhdudlaşır.',
  'classification.mehran.III': 'Proliferativ: 10 mm-dən uzun və stentdən kənara çıxır.',
  'classification.mehran.IV': 'Oklüziv: tam damar tıxanması, TIMI 0.',

  'classification.waksman.title': 'Waksman: mexanizm',
  'classification.waksman.note':
    'Yalnız mühazirə (L3). Məqalə tapılmayıb, ona görə tiplər, V tipin qatlarının sayı və müalicələr yoxlanmayıb.',
  'classification.waksman.lecture':
    'Mühazirə onu 2023-cü ilə aid edir və iki və daha çox qatı V tip sayır; heç birini yoxlamaq mümkün olmayıb. Burada üç və daha çox qat V tipdir, düz iki qat isə “hədd mübahisəlidir” kimi göstərilir; eyni müalicənin üst-üstə düşən iki stenti bir qat sayılır.',
  'classification.waksman.IA': 'Mexaniki: yetərsiz genişlənmə.',
  'classification.waksman.IB': 'Mexaniki: stent sınığı və ya deformasiyası.',
  'classification.waksman.IIA': 'Bioloji: neointimal hiperplaziya.',
  'classification.waksman.IIB': 'Bioloji: kalsifik olmayan neoateroskleroz.',
  'classification.waksman.IIC': 'Bioloji: kalsifik neoateroskleroz.',
  'classification.waksman.III': 'Qarışıq: mexaniki və bioloji.',
  'classification.waksman.IV': 'Xroniki total oklüziya (CTO).',
  'classification.waksman.V': 'Bir neçə metal qatı.',

  'classification.oct-tissue.title': 'OCT: toxuma tipi',
  'classification.oct-tissue.note':
    'Gonzalo 2009 (24 xəstə, xülasə oxunub) üç tip təsvir edir; histologiya ilə müqayisə edən tədqiqat (xülasə oxunub) tipin bir toxuma üçün spesifik olmadığını tapıb.',
  'classification.oct-tissue.lecture':
    'Mühazirədə dörd tip var və Habara 2013-ə istinad edilir; həmin sxem tapılmayıb. O, homogen toxumanı “yüksək siqnal, az geri səpilmə” adlandırır, bu isə özünə ziddir, lipidə güclü geri səpilmə verir, halbuki lipidin geri səpilməsi az, zəifləməsi güclüdür (cədvəl ikincil səhifədə oxunub).',
  'classification.oct-tissue.homogeneous':
    'Homogen: histologiya ilə müqayisədə əsasən kollagen və ya proteoqlikanda düz əzələ, bəzən təşkil olunmuş tromb.',
  'classification.oct-tissue.heterogeneous':
    'Heterogen: fokal restenozda daha çox rast gəlinir; mühazirədə proteoqlikanla zəngin və ya erkən neoaterosklerotik toxuma.',
  'classification.oct-tissue.layered':
    'Laylı (layered): histologiya ilə müqayisədə bir neçə toxuma, o cümlədən sağalmış cırılma və ya eroziya; 12 aya qədər olan stentlərdə daha çox rast gəlinir.',
  'classification.oct-tissue.attenuated':
    'Zəifləmiş (attenuasiyalı): yalnız mühazirə. Güclü zəifləmə ilə parlaq səth əsasən makrofaqlar olub, 30%-də başqa toxuma.',

  'classification.nhlbi.title': 'NHLBI: diseksiya tipi',
  'classification.nhlbi.note':
    'İstifadəçilərin redaktə etdiyi səhifədə oxunub. DCB-dən əvvəl A və B tiplərinin qəbul edilməsi mühazirənindir (L13); de novo lezyonlar üçün tədqiqat protokolu (oxunub) axını məhdudlaşdıran heç birini qəbul etmir, restenoz üzrə konsensus məqaləsində isə rəqəm oxumaq mümkün olmayıb.',
  'classification.nhlbi.a': 'Lümendə şüa keçirən sahələr; kontrast demək olar ki, qalmır.',
  'classification.nhlbi.b': 'Paralel traktlar və ya ikiqat lümen; kontrast demək olar ki, qalmır.',
  'classification.nhlbi.c': 'Lümendən kənarda qalan kontrast.',
  'classification.nhlbi.d': 'Spiralvarı dolma defekti, çox vaxt geniş boyanma ilə.',
  'classification.nhlbi.e': 'Qalan yeni dolma defekti.',
  'classification.nhlbi.f': 'A-E-dən heç biri, axının pozulması və ya tam damar tıxanması ilə.',

  'classification.timi.title': 'TIMI: axın dərəcəsi',
  'classification.timi.note':
    'Dərəcələrin dərc olunmuş mətni tapılmayıb. 0 dərəcəsi burada tam damar tıxanması (Mehran tip IV), 3 dərəcəsi isə hazırlıq meyarlarının tələb etdiyi dərəcə kimi işlədilir (mühazirə L13).',
  'classification.timi.0': 'Dərəcə 0: tam damar tıxanması. Mətn yoxlanmayıb.',
  'classification.timi.1': 'Dərəcə 1. Mətn tapılmayıb.',
  'classification.timi.2': 'Dərəcə 2. Mətn tapılmayıb.',
  'classification.timi.3': 'Dərəcə 3: hazırlıq meyarlarının tələb etdiyi dərəcə. Mətn tapılmayıb.',

  'classification.arc-hbr.title': 'ARC-HBR: yüksək qanaxma riski',
  'classification.arc-hbr.note':
    'Yüksək qanaxma riski: ən azı 1 böyük və ya 2 kiçik meyar (ESC 2024 bölmə 5.3.3 və ESC 2023 ACS, oxunub). Meyarlar məqalədə deyil, onları köçürən üç uyğun cədvəldə oxunub.',
  'classification.arc-hbr.oac': 'Uzunmüddətli oral antikoaqulyasiya gözlənilir.',
  'classification.arc-hbr.severe-ckd': 'eGFR < 30 ml/dəq/1,73 m².',
  'classification.arc-hbr.severe-anaemia': 'Hemoqlobin < 11 q/dL (110 q/L).',
  'classification.arc-hbr.recent-bleed':
    '6 ay ərzində, təkrarlanırsa istənilən vaxt, hospitalizasiya və ya transfuziya ilə spontan qanaxma.',
  'classification.arc-hbr.thrombocytopenia': 'Trombositlər < 100 × 10⁹/L.',
  'classification.arc-hbr.bleeding-diathesis': 'Xroniki hemorragik diatez.',
  'classification.arc-hbr.cirrhosis': 'Portal hipertenziyalı sirroz.',
  'classification.arc-hbr.active-cancer': '12 ay ərzində aktiv bədxassəli şiş, qeyri-melanoma dəri xərçəngindən başqa.',
  'classification.arc-hbr.previous-ich': 'Keçirilmiş spontan kəllədaxili qanaxma.',
  'classification.arc-hbr.recent-traumatic-ich': '12 ay ərzində travmatik kəllədaxili qanaxma.',
  'classification.arc-hbr.brain-avm': 'Beynin arteriovenoz malformasiyası.',
  'classification.arc-hbr.recent-stroke': '6 ay ərzində orta və ya ağır işemik insult.',
  'classification.arc-hbr.planned-surgery':
    'İkili antitrombositar terapiya fonunda təxirə salına bilməyən böyük cərrahi əməliyyat.',
  'classification.arc-hbr.recent-surgery': '30 gün ərzində böyük cərrahi əməliyyat və ya böyük travma.',
  'classification.arc-hbr.age-75': 'Yaş 75 və yuxarı.',
  'classification.arc-hbr.moderate-ckd': 'eGFR 30-59 ml/dəq/1,73 m².',
  'classification.arc-hbr.mild-anaemia': 'Hemoqlobin kişilərdə 11-12,9 q/dL, qadınlarda 11-11,9 q/dL.',
  'classification.arc-hbr.bleed-12-months': '12 ay ərzində böyük meyar olmayan spontan qanaxma.',
  'classification.arc-hbr.nsaid-steroid':
    'Qeyri-steroid iltihab əleyhinə dərman və ya steroidin uzunmüddətli oral qəbulu.',
  'classification.arc-hbr.any-stroke': 'Böyük meyar olmayan istənilən işemik insult.',

  'label.agent-us.indication':
    'AGENT (ABŞ): damarın müvafiq hazırlığından sonra, böyüklərdə, yalnız stentdaxili restenoz üçün, 2,0-4,0 mm koronar damarlarda və 26 mm-ə qədər lezyonlarda.',
  'label.agent-us.non-coronary': 'Supra-aortal və serebrovaskulyar arteriyalarda əks göstərişdir.',
  'label.agent-us.unprotected-left-main': 'Qorunmayan nativ sol əsas gövdədə əks göstərişdir.',
  'label.agent-us.spasm': 'Əhəmiyyətli stenoz olmadan spazmda əks göstərişdir.',
  'label.agent-us.paclitaxel-allergy': 'Paklitakselə hipersensitivlikdə əks göstərişdir.',
  'label.agent-us.no-antithrombotic':
    'Antitrombositar və ya antikoaqulyant terapiya ala bilməyən xəstələrdə əks göstərişdir.',
  'label.agent-us.pregnancy':
    'Hamiləlikdə, laktasiyada və ya planlaşdırılan hamiləlikdə və ata olmaq niyyətində olan kişilərdə əks göstərişdir.',
  'label.agent-us.preparation': 'Damarın müvafiq hazırlığından sonra istifadə üçün; bunun üçün rəqəm qeydə alınmayıb.',
  'label.agent-us.long-lesion':
    'Bundan uzun, 36 mm-ə qədər lezyonlar öyrənilir (AGENT IDE uzun lezyon kohortu, NCT06492174, siyahı oxunub); nəticə görünməyib.',
  'label.agent-us.other-dcb': 'Digər dərman örtüklü balonların istifadə təlimatları tapılmayıb.',
  'label.promus-us.indication': 'Promus ELITE everolimus stenti (ABŞ): de novo lezyonlar.',
  'label.promus-us.no-antiplatelet': 'Antitrombositar terapiya ala bilməyən xəstələrdə əks göstərişdir.',
  'label.promus-us.metal-allergy': 'Polad, platin, xrom, dəmir, nikel və ya molibdenə allergiyada əks göstərişdir.',
  'label.promus-us.other-des': 'Digər dərman ayıran stentlərin təlimatları oxunmayıb.',
  'label.wolverine-us.indication':
    'Wolverine kəsici balonu (ABŞ): yüksək təzyiqli balona tabe olmayan koronar stenoz, 2,00-4,00 mm damarda, diskret (15 mm-dən az) və ya tubulyar (10-20 mm), görünən tromb və kalsifikasiya olmadan.',
  'label.wolverine-us.side-cell': 'Stentin yan gözündən keçirmək olmaz.',
  'label.wolverine-us.sizing': 'Dərhal proksimal və distal damara təxminən 1,1:1.',
  'label.angiosculpt-us.indication':
    'AngioSculpt cızıcı (scoring) balonu (ABŞ, P050018): stentdaxili restenoz daxil olmaqla, hemodinamik əhəmiyyətli koronar stenoz.',
  'label.scoreflex-nc-us.indication': 'Scoreflex NC cızıcı (scoring) balonu: de novo stenoz və stentdaxili restenoz.',
  'label.scoreflex-nc-us.unprotected-left-main': 'Qorunmayan sol əsas gövdədə əks göstərişdir.',
  'label.scoreflex-nc-us.spasm': 'Spazmda əks göstərişdir.',
  'label.scoreflex-nc-us.sizing': 'Dərhal proksimal və distal damar eninə qədər şişirdilir.',
  'label.diamondback-us.indication':
    'Diamondback 360 orbital aterektomiya (ABŞ): balon və ya stentdən əvvəl de novo, ağır kalsifik koronar lezyonlar.',
  'label.diamondback-us.in-stent': 'İstifadə təlimatının stent daxilində istifadə haqqında nə dediyi tapılmayıb.',
  'label.ivl-us.indication':
    'IVL (ABŞ): stentləmədən əvvəl ağır kalsifik, stenozlu de novo koronar arteriyaların aşağı təzyiqlə dilatasiyası.',
  'label.ivl-us.off-label':
    'Stentdə, restenoz və yetərsiz genişlənmə daxil olmaqla, IVL ABŞ-da istifadə təlimatından kənardır (off-label).',
  'label.ivl-eu.indication': 'Shockwave C2 (Aİ, may 2018 istifadə təlimatı; bir səhifə oxunub).',
  'label.ivl-eu.stent-delivery': 'Stent çatdırmaq üçün deyil.',
  'label.ivl-eu.carotid': 'Karotid və ya serebrovaskulyar arteriyalar üçün deyil.',
  'label.ivl-eu.pulses': 'Bir seqmentdə ən çoxu 80 impuls.',
  'label.ivl-eu.in-stent': 'Hazırkı təlimatın stent daxilində istifadə haqqında nə dediyi tapılmayıb.',
  'label.ivl-eu.fresh-stent': 'Təzə implantasiya edilmiş stentlər üçün məhdudiyyət tapılmayıb.',
} as const;
