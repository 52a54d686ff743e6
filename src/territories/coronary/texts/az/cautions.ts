/** One sentence for each contradiction of a case with itself, naming both fields. */
export const cautionTexts = {
  'caution.pattern-timi-flow':
    'Müalicədən əvvəlki tip və TIMI axını uyğun gəlmir: oklüziv tip TIMI 0 ilə, TIMI 0 isə oklüziv tiplə gedir.',
  'caution.focal-pattern-long':
    'Tip fokaldır, lakin lezyonun uzunluğu 10 mm-dən çoxdur: fokal restenoz 10 mm daxil olmaqla ona qədərdir.',
  'caution.diffuse-pattern-short':
    'Tip diffuz və ya proliferativdir, lakin lezyonun uzunluğu 10 mm və ya azdır, bu isə fokal olardı.',
  'caution.intrastent-beyond': 'Tip stent daxilində diffuzdur, lakin lezyonun stentdən kənara çıxdığı göstərilib.',
  'caution.proliferative-inside': 'Tip proliferativdir, lakin lezyonun stentdən kənara çıxmadığı göstərilib.',
  'caution.one-layer-after-des':
    'Bir metal qatı daxil edilib, lakin bu seqmentin sonuncu müalicəsi DES olub, bu isə ən azı iki qat deməkdir.',
  'caution.first-restenosis-treated':
    'Əvvəlki müalicələrin sayı və sonuncu müalicə uyğun gəlmir: biri bu seqmentin əvvəllər restenoza görə müalicə olunduğunu, digəri olunmadığını deyir.',
  'caution.underexpansion-denied':
    'Operatorun qiymətləndirməsi yetərsiz genişlənmə olmadığını deyir, minimal stent sahəsi isə olduğunu: ölçmə hesaba alınır.',
  'caution.underexpansion-denied-after':
    'Operatorun qiymətləndirməsi yetərsiz genişlənmə olmadığını deyir, hazırlıqdan sonrakı minimal stent sahəsi isə olduğunu: ölçmə hesaba alınır.',
  'caution.ffr-ifr-disagree':
    'FFR və iFR uyğun gəlmir: biri əhəmiyyətlidir, digəri yox. Əhəmiyyətli olan işemiyanın sübutu sayılır.',
  'caution.mild-stenosis-slow-flow':
    'Stenoz 50%-dən azdır, lakin TIMI axını 3-dən azdır: yavaş axının başqa səbəbini axtarın və ya stenozu yoxlayın.',
  'caution.area-smaller-after':
    'Hazırlıqdan sonrakı minimal stent sahəsi əvvəlkindən kiçikdir: hər iki ölçməni yoxlayın.',
  'caution.dissection-stable-flow':
    'C-F tipli diseksiya stabil TIMI 3 axını ilə birlikdə daxil edilib: diseksiyanın tipini və axını yoxlayın.',
  'caution.drug-in-bms': 'Metal stent (BMS) üçün dərman daxil edilib: stentin növünü və dərmanı yoxlayın.',
  'caution.protection-outside-left-main':
    'Sol əsas gövdənin qorunması daxil edilib, lakin damar sol əsas gövdə deyil: burada bunun təsiri yoxdur.',
  'caution.tissue-without-oct': 'OCT toxuma tipi daxil edilib, lakin edilmiş görüntüləmələr arasında OCT yoxdur.',
  'caution.area-without-imaging':
    'Minimal stent sahəsi daxil edilib, lakin edilmiş görüntüləmələr arasında nə IVUS, nə OCT var.',
  'caution.area-after-without-imaging':
    'Hazırlıqdan sonrakı minimal stent sahəsi daxil edilib, lakin edilmiş görüntüləmələr arasında nə IVUS, nə OCT var.',
  'caution.correction-not-imaged':
    'Qalıq stenoz yetərsiz genişlənmənin düzəldildiyini göstərir, lakin minimal stent sahəsi yenidən ölçülməyib: görüntüləmə ilə təsdiqləyin.',
  'caution.overlap-one-layer':
    'İki stentin üst-üstə düşməsi daxil edilib, lakin yalnız bir metal qatı: üst-üstə düşmədə ən azı iki qat olur.',
  'caution.overlap-after-des':
    'Eyni müalicənin iki stentinin üst-üstə düşməsi daxil edilib, lakin sonuncu müalicə restenoza görə DES olub: iki qat sayılır.',
  'caution.overhang-not-ostial': 'Stentin aortaya çıxdığı göstərilib, lakin yeri ostial deyil: hər ikisini yoxlayın.',
  'caution.wire-behind-strut-balloons-worked':
    'Bələdçi telin stentdən kənardan və ya strutun arxasından keçdiyi göstərilib, lakin onun üzərində balon təsir edib: teli yoxlayın.',
  'caution.underexpanded-but-expanded':
    'Operatorun qiymətləndirməsi yetərsiz genişlənmə olduğunu deyir, lakin stent sahəsi referens qədər və ya ondan böyükdür: hər iki sahəni yoxlayın.',
  'caution.occlusive-below-100':
    'Tip oklüzivdir, lakin daxil edilmiş stenoz 100%-dən azdır: axın yoxdursa, 100% hesaba alınır.',
  'caution.no-flow-below-100': 'Axın TIMI 0-dır, lakin daxil edilmiş stenoz 100%-dən azdır: 100% hesaba alınır.',
  'caution.stenosis-100-with-flow':
    'Daxil edilmiş stenoz 100%-dir, lakin oradan axın var: axın hesaba alınır və damar tıxanmış sayılmır.',
  'caution.residual-readings-disagree':
    'Qalıq stenoz və onun gözlə qiymətləndirilməsi 30%-dən aşağı olub-olmamasında uyğun gəlmir: rəqəm hesaba alınır.',
  'caution.small-area-denied':
    'Operatorun qiymətləndirməsi yetərsiz genişlənmə olmadığını deyir, lakin minimal stent sahəsi kiçikdir (sol əsas gövdədə 7,0 mm²-dən az, rəqəm xülasədə oxunub; damar daxil edilmədikdə OCT ilə 4,5 mm²-dən az): yetərsiz genişlənmə güman edilir.',
  'caution.small-area-denied-after':
    'Operatorun qiymətləndirməsi yetərsiz genişlənmə olmadığını deyir, lakin hazırlıqdan sonra ölçülmüş minimal stent sahəsi kiçikdir (sol əsas gövdədə 7,0 mm²-dən az, rəqəm xülasədə oxunub; başqa yerdə OCT ilə 4,5 mm²-dən az): indi çox kiçik olan əvvəl də çox kiçik idi.',
} as const;
