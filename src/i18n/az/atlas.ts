/** The atlas: what is looked at, how it is defined, what is easily misread. */
export const atlasTexts = {
  'atlas.intro':
    'Restenoz necə oxunur: hər tip öz şəkli ilə, haradan gəldiyi və bunun nə qədər oxunduğu ilə. Şəkillər sxemdir, xəstə görüntüsü deyil.',
  'atlas.plates': 'Atlasın vərəqləri',
  'atlas.definition': 'Tərif',
  'atlas.pitfalls': 'Asan yanlış oxunanlar',
  'atlas.rules': 'Ona baxan qaydalar',
  'atlas.rules.none': 'Heç bir qayda ayrıca ona baxmır.',
  'atlas.lecture': 'Mühazirə harada fərqlənir',
  'atlas.lecture.none': 'Mühazirədə fərq tapılmayıb.',

  'atlas.rules-are': 'Qaydalar:',
  'atlas.name.I': 'Tip I',
  'atlas.name.IA': 'IA',
  'atlas.name.IB': 'IB',
  'atlas.name.IC': 'IC',
  'atlas.name.ID': 'ID',
  'atlas.name.II': 'Tip II',
  'atlas.name.III': 'Tip III',
  'atlas.name.IV': 'Tip IV',
  'atlas.name.IIA': 'IIA',
  'atlas.name.IIB': 'IIB',
  'atlas.name.IIC': 'IIC',
  'atlas.name.V': 'Tip V',
  'atlas.name.homogeneous': 'Homogen',
  'atlas.name.heterogeneous': 'Heterogen',
  'atlas.name.layered': 'Laylı (layered)',
  'atlas.name.attenuated': 'Zəifləmiş (attenuasiyalı)',
  'atlas.name.a': 'Tip A',
  'atlas.name.b': 'Tip B',
  'atlas.name.c': 'Tip C',
  'atlas.name.d': 'Tip D',
  'atlas.name.e': 'Tip E',
  'atlas.name.f': 'Tip F',
  'atlas.name.0': 'TIMI 0',
  'atlas.name.1': 'TIMI 1',
  'atlas.name.2': 'TIMI 2',
  'atlas.name.3': 'TIMI 3',
  'atlas.name.relative': 'Öz referensinə görə',
  'atlas.name.by-oct': 'OCT üzrə',
  'atlas.name.left-main': 'Sol əsas gövdə',
  'atlas.name.by-ivus': 'IVUS üzrə',
  'atlas.name.corrected': 'Düzəldilib',
  'atlas.name.oct': 'OCT',
  'atlas.name.ivus': 'IVUS',
  'atlas.name.oct-shows': 'OCT nə üçün',
  'atlas.name.ivus-shows': 'IVUS nə üçün',

  'atlas.mehran.title': 'Mehran: angioqrafiya üzrə tip',
  'atlas.mehran.about': 'Toxuma strutlara nisbətən harada yerləşir və uzunluğu nə qədərdir.',
  'atlas.mehran.pitfall.prognosis':
    'Metal stentlərdə (BMS) lezyonun nə qədər tez-tez yenidən müalicə edildiyini deyir və cihaz göstərmir.',
  'atlas.mehran.pitfall.ten': 'Düz 10 mm tip I sayılır.',
  'atlas.mehran.pitfall.sub-types': 'Fokal tiplərin hərfləri məqalənin xülasəsindən deyil, jurnalın cədvəlindəndir.',

  'atlas.waksman.title': 'Waksman: mexanizm',
  'atlas.waksman.about': 'Stentin niyə uğursuz olduğu. Məqalə tapılmayıb: bu, mühazirənin cədvəlidir.',
  'atlas.waksman.pitfall.not-found':
    'Tiplər, qatların sayı və müalicələr yoxlanmayıb: oxuna bilən heç bir səhifədə məqalənin cədvəli yoxdur.',
  'atlas.waksman.pitfall.two-layers':
    'Düz iki qat mübahisəlidir: bir kohort iki və daha çoxunu bir neçə qat sayır, mühazirə də belə sayır, digər məruzələr ikini üçdən ayırır.',
  'atlas.waksman.pitfall.mixed':
    'Bir lezyon bir neçə tipə aid ola bilər: burada uyğun gələn hər tip göstərilir, aparıcı tip birinci.',

  'atlas.oct-tissue.title': 'OCT: toxumanın görünüşü',
  'atlas.oct-tissue.about': 'Strutlarla lümen arasında nə var.',
  'atlas.oct-tissue.pitfall.not-specific':
    'Tip bir toxuma üçün spesifik deyil: histologiya ilə müqayisədə hər tipdə bir neçə toxuma olub.',
  'atlas.oct-tissue.pitfall.bright':
    'Kölgəli parlaq səth özü-özlüyündə lipid demək deyil: lipidin geri səpilməsi aşağı, zəifləməsi yüksəkdir, makrofaqlarda hər ikisi yüksəkdir.',
  'atlas.oct-tissue.pitfall.few': 'Dərc olunmuş üç tip 24 xəstəyə əsaslanır.',

  'atlas.nhlbi.title': 'NHLBI: diseksiya',
  'atlas.nhlbi.about': 'Balondan sonra angioqrafiya nə göstərir.',
  'atlas.nhlbi.pitfall.flow':
    'Diseksiyasız axın itkisi heç bir tipə aid deyil: əvvəlcə no-reflow, tromb və spazm gəlir, stent isə onların heç birini müalicə etmir.',
  'atlas.nhlbi.pitfall.read': 'İstifadəçilərin redaktə etdiyi səhifədə oxunub; sənədin özü görünməyib.',

  'atlas.timi.title': 'TIMI: axın',
  'atlas.timi.about': 'Kontrast lezyondan nə qədər uzağa keçir.',
  'atlas.timi.pitfall.wording':
    'Dərəcələrin dərc olunmuş mətni tapılmayıb: şəkillər onların burada necə işlədildiyini göstərir.',
  'atlas.timi.pitfall.occluded':
    'Dərəcə olmadıqda oklüziv tip və ya 100% stenoz oklüziya sayılır; daxil edilmiş dərəcə hər ikisindən üstündür.',

  'atlas.expansion.title': 'Stentin genişlənməsi',
  'atlas.expansion.about': 'Stentin açıq olub-olmadığı: ən kiçik sahəsi yanındakı lümenlə müqayisədə.',
  'atlas.expansion.relative':
    'Yetərsiz genişlənmə: minimal stent sahəsi orta referens lümen sahəsinin {value} həddindən aşağıdır.',
  'atlas.expansion.by-oct':
    'Referens məlum olmadıqda OCT üzrə kiçik: {value} həddindən aşağı. Oxunmuş klinik təlimat deyir ki, 4,5-5,0 mm²-dən az olması sonrakı hadisələri qabaqcadan göstərir.',
  'atlas.expansion.left-main':
    'Referens məlum olmadıqda sol əsas gövdədə kiçik: {value} həddindən aşağı. Gövdə üçün dərc olunmuş bir neçə rəqəmin ən kiçiyi.',
  'atlas.expansion.by-ivus':
    'Sol əsas gövdədən kənarda IVUS üzrə: Avropa sənədi rəqəm verir; onu görmək mümkün olmayıb və burada heç bir rəqəm işlədilmir.',
  'atlas.expansion.corrected':
    'Düzəldilib: hazırlıqdan sonra ölçülmüş {value} və ya daha çox. Təkcə yaxşı qalıq stenoz ölçülməmiş kimi göstərilir.',
  'atlas.expansion.pitfall.reference':
    'Oxunmuş hər iki meyar stenti öz referensi ilə müqayisə edir: referens olmadan pay məlum deyil.',
  'atlas.expansion.pitfall.before-or-after':
    'Hazırlıqdan əvvəl və ya sonra çox kiçik olan genişlənmə və ya sahə, digəri nə deyirsə desin, hesaba alınır.',
  'atlas.expansion.pitfall.angiography': 'Mexaniki problem IVUS və ya OCT ilə axtarılır: ESC 2018-də IIa C.',

  'atlas.ivus-oct.title': 'IVUS və OCT yan-yana',
  'atlas.ivus-oct.about': 'Hər biri nə görür və nə tələb edir.',
  'atlas.ivus-oct.oct': 'OCT: oxu boyunca təxminən 15 µm, daha az dərinlik; qan yuyulub çıxarılmalıdır.',
  'atlas.ivus-oct.ivus': 'IVUS: oxu boyunca təxminən 150 µm və divarın daha dərininə.',
  'atlas.ivus-oct.oct-shows': 'OCT stentlə bağlı mexanizmləri daha yaxşı göstərir.',
  'atlas.ivus-oct.ivus-shows': 'IVUS divarın dərinliyini daha yaxşı göstərir.',
  'atlas.ivus-oct.pitfall.blood': 'OCT üçün qan yuyulub çıxarılmalıdır.',
  'atlas.ivus-oct.pitfall.ostial-left-main': 'OCT IVUS-a alternativdir, lakin ostial sol əsas gövdədə yox.',
  'atlas.ivus-oct.pitfall.no-ranking':
    'Oxunmuş heç bir klinik təlimat onları nəticəyə görə sıralamır: restenozda OCT-nin IVUS-dan yaxşı olduğu tapılmayıb.',
} as const;
