/** How the basis of a recommendation can be reviewed, and where that ends. With `about.*` it makes up the intended purpose. */
export const intendedPurposeTexts = {
  'purpose.title': 'Təyinat',
  'purpose.summary': 'Tövsiyəni özünüz yoxlamaq: dörd meyar və məhdudiyyətlər',
  'purpose.generated': '`npm run hazards` ilə yaradılıb. Redaktə etməyin.',
  'purpose.hazards': 'Yenə də nəyin səhv gedə biləcəyi və ona nəyin mane olduğu: {log}.',
  'purpose.asks': '{number}. {asks}',
  'purpose.here': 'Burada',
  'purpose.short': 'Nə çatışmır',

  'purpose.criteria.heading': 'Tövsiyəni özünüz yoxlamaq',
  'purpose.criteria.intro':
    'ABŞ-da Federal Food, Drug, and Cosmetic Act qanununun 520(o)(1)(E) bölməsi həkimlər üçün proqramı, dörd meyara cavab verdikdə, cihaz tərifindən kənarda saxlayır. Sonuncusu həkimlərin tövsiyənin əsasını özlərinin yoxlaya bilməsidir. Relumen dördünü ölçü kimi götürür və onlara görə heç bir status iddia etmir: qanunun, orada və ya başqa yerdə, onu cihaz sayıb-saymadığına heç kim qərar verməyib.',

  'purpose.criterion.heading': 'Dörd meyar',
  'purpose.criterion.image.asks':
    'Tibbi görüntünü, in vitro diaqnostika cihazının siqnalını və ya siqnal qəbulu sisteminin siqnal və ya naxışını almaq, emal etmək və ya təhlil etmək üçün nəzərdə tutulmayıb.',
  'purpose.criterion.image.here':
    'Görüntü və siqnal qəbul etmir. Operatorun oxuduğunu, bir-bir daxil edilmiş şəkildə qəbul edir: tapıntı, say, ölçmə. Genişlənmə daxil edilmiş iki sahədən hesablanır.',
  'purpose.criterion.image.short': 'Görüntünün yaxşı oxunub-oxunmadığını deyə bilmir.',
  'purpose.criterion.information.asks':
    'Xəstə haqqında tibbi məlumatı və ya resenziyalı tədqiqatlar və klinik təlimatlar kimi digər tibbi məlumatı göstərmək, təhlil etmək və ya çap etmək üçün nəzərdə tutulub.',
  'purpose.criterion.information.here':
    'Halı daxil edildiyi kimi, ona tətbiq olunan qaydaları, klinik təlimatların mövqelərini və arxasındakı tədqiqat qeydlərini, hər birinin nə qədər oxunduğu ilə göstərir.',
  'purpose.criterion.information.short':
    'Qeydlərin çoxu xülasə və ya ikincil səhifədir. Bəziləri tapılmayıb və rəqəmsiz göstərilir.',
  'purpose.criterion.recommendation.asks':
    'Səhiyyə mütəxəssisinə profilaktika, diaqnostika və ya müalicə barədə dəstək və ya tövsiyə vermək üçün nəzərdə tutulub.',
  'purpose.criterion.recommendation.here':
    'Həkimlərə müraciət edir, lehinə və əleyhinə səbəbləri ilə variantlar verir və seçmədiyini ekranda saxlayır. Sözləri dəstəkləyir, əmr etmir.',
  'purpose.criterion.recommendation.short':
    'FDA-nın 2022-ci il rəhbər sənədi bunu dar oxuyur: konkret xəstə üçün konkret müalicə nəticəsi və ya müalicə planı verən, yaxud vaxta həssas qərarı dəstəkləyən buna uyğun deyil. Relumen plan və çox vaxt bir cihaz göstərir və prosedur zamanı açıq ola bilər; bu oxunuşa görə onun bu meyara uyğunluğu şübhəlidir. 2026-cı il redaksiyasının yalnız icmalları oxunub; onlara görə yalnız bir tövsiyə klinik baxımdan uyğun olduqda FDA öz mülahizəsini tətbiq edir.',
  'purpose.criterion.basis.asks':
    'Həmin mütəxəssisə tövsiyələrin əsasını müstəqil yoxlamağa imkan vermək üçün nəzərdə tutulub ki, ayrı xəstə haqqında qərarda onlardan hər hansına əsasən arxalanmasın.',
  'purpose.criterion.basis.here':
    'Planın hər sətri öz qaydasını açır: bu halın qiymətləri ilə şərt, güc, mənbələr və tədqiqatlar. Bütün qaydalar kitabı proqramda və mənbə kodunda, isbatların və sınaqların yanındadır.',
  'purpose.criterion.basis.short':
    '2022-ci il rəhbər sənədinə görə kritik, vaxta həssas qərar buna uyğun deyil, çünki belə yoxlamaya demək olar ki, vaxt yoxdur. Təcili hallar burada əhatə dairəsindən kənardır, lakin iki çəkiliş arasında da vaxt az ola bilər: səbəbləri oxuyun və ya cavaba əməl etməyin.',

  'purpose.means.heading': 'Həmin rəhbər sənəd dördüncü üçün nə tövsiyə edir',
  'purpose.means.purpose.asks': 'Təyinat, istifadəçi və nəzərdə tutulan xəstələr göstərilir.',
  'purpose.means.purpose.here': 'Bu səhifədə, hər haldan bir toxunuş məsafəsində.',
  'purpose.means.inputs.asks': 'Lazım olan məlumat göstərilir: necə alınır, niyə vacibdir və nə qədər yaxşı olmalıdır.',
  'purpose.means.inputs.here':
    'Hər sahənin vahidi və aralığı var; hər qayda gözlədiyi sahələri göstərir; ziddiyyətlər hər iki sahədə göstərilir.',
  'purpose.means.inputs.short': 'Ölçmənin necə aparıldığı hər sahə üçün izah edilmir.',
  'purpose.means.logic.asks':
    'Məntiq sadə dillə, əsaslandığı məlumat və klinik yoxlamanın göstərdiyi ilə təsvir olunur.',
  'purpose.means.logic.here':
    'Məlumatdan heç nə öyrənilmir: qaydalar sözlə, hər biri öz mənbələri ilə verilir və hər tədqiqat bu xəstənin ora düşüb-düşməyəcəyini deyir.',
  'purpose.means.logic.short':
    'Klinik yoxlama yoxdur. Olanlar işlənmiş hallar, bütün hallar üzrə isbatlar və sınaqlardır.',
  'purpose.means.unknowns.asks':
    'Nəticə bu xəstə haqqında nəyin məlum olduğunu və olmadığını deyir: çatışmayan, pozulmuş və ya gözlənilməz məlumat.',
  'purpose.means.unknowns.here':
    'Məlum olmayan, planı dəyişə bilib-bilməyəcəyi ilə göstərilir; ona əsaslanan seçim ilkin kimi qeyd olunur; planı nəyin dəyişəcəyi sadalanır.',

  'purpose.limits.heading': 'Məhdudiyyətlər',
  'purpose.limit.validation': 'Xəstələrdə sınanmayıb. İstifadəsinin nəticəni dəyişib-dəyişmədiyini heç kim bilmir.',
  'purpose.limit.entered': 'Daxil ediləni bilir, başqa heç nəyi: nə görüntü, nə sənəd, nə ikinci lezyon.',
  'purpose.limit.conventions':
    'Bəzi hədlər bu layihənin şərti qəbuludur: “geniş damar” və “gecikmiş” üçün heç bir mənbədə rəqəm yoxdur. Burada mühakimə ilə çıxarılmış qayda bunu deyir.',
  'purpose.limit.labels': 'Cihazların istifadə təlimatlarından yalnız ABŞ-ınkılar, onlardan da oxunanlar məlumdur.',
  'purpose.limit.language':
    'İngilis, Azərbaycan və rus dillərində danışır; son ikisi tərcümədir, hələ heç bir həkim onları nəzərdən keçirməyib. Brauzerin tərcüməsi köhnə sözləri saxlaya bilər: onu söndürün.',
  'purpose.limit.knowledge': 'Biliyi son baxışla bitir. Ekrandakı tarixdən sonra xəbərdarlıq edir və davam edir.',

  'purpose.sources.heading': 'Meyarlar haradandır və nə qədər oxunub',
  'purpose.source.fda-2022':
    'FDA, Clinical Decision Support Software, 28 sentyabr 2022-ci il rəhbər sənədi (docket FDA-2017-D-6569). I-IV bölmələr üçüncü tərəfin saxladığı surətdə oxunub (github.com/rlwadh/adhocon-medical-compliance); FDA-nın öz səhifəsi açılmayıb, V bölmənin nümunələrindən yalnız ilkləri oxunub. Yuxarıdakı meyarlar onun II bölməsindən, tövsiyələri IV bölməsindən qısaldılıb.',
  'purpose.source.statute':
    'Qanunun 520(o)(1)(E) bölməsi (21 U.S.C. 360j): oxunmayıb. Meyarlar rəhbər sənədin onlara verdiyi sözlərə əsaslanır.',
  'purpose.source.fda-2026':
    'Həmin rəhbər sənədi əvəz edən 6 yanvar 2026-cı il redaksiyası: oxunmayıb. İkincil səhifələrdən çıxarışlar (Covington & Burling, Katten, thefdalawblog.com) onun əvəz olunduğunu və dörd meyarın qaldığını deyir; tək tövsiyələr haqqında deyilən həmin səhifələrdə üçüncü tərəflərin qeydlərindəndir.',
};
