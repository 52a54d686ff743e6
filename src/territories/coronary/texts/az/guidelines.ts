/** Where guidelines disagree: the questions, and what each document says. */
export const guidelineTexts = {
  'question.des-isr-device': 'Dərman ayıran stentin restenozu: hansı cihaz?',
  'question.bms-isr-device': 'Metal stentin (BMS) restenozu: hansı cihaz?',
  'question.multilayer': 'Bir neçə metal qatı: onda nə etməli?',
  'question.recurrent': 'Təkrarlanan restenoz: onda nə etməli?',
  'question.imaging': 'Müalicədən əvvəl intravaskulyar görüntüləmə?',
  'question.underexpansion': 'Yetərsiz genişlənmə: əvvəl cihaz, yoxsa düzəliş?',
  'question.dapt-after-dcb': 'Dərman örtüklü balondan sonra antitrombositar terapiya: nə qədər?',
  'question.no-number': 'Rəqəmsiz sözlər',

  'position.des-isr-device.esc24':
    'DES restenozunda DES DCB-dən üstündür; sənəddə restenozda PKM üzrə yeganə tövsiyə. DCB-nin orada sinfi yoxdur.',
  'position.des-isr-device.esc18': 'BMS və ya DES restenozunda həm DES, həm DCB.',
  'position.des-isr-device.acc21':
    'Anatomiya uyğundursa və xəstə ikili antitrombositar terapiyaya riayət edə bilirsə, DES. DCB üzrə tövsiyə yoxdur.',
  'position.des-isr-device.apac21': 'DES və ya BMS restenozunda birinci DCB.',
  'position.des-isr-device.apac25': 'Susmaya görə DCB; aktiv lezyon hazırlığının nəticəsinə görə DCB və ya DES.',
  'position.des-isr-device.lecture':
    'ESC 2024-ə aid edir: DES I A, DCB isə bir cədvəldə IIa B, digərində IIa A. ESC 2024-də DCB üçün sinif yoxdur; ESC/EACTS 2018 ona I A vermişdi.',

  'position.bms-isr-device.esc24': 'DCB və DES bərabərdir (mətn, sinif yoxdur).',
  'position.bms-isr-device.esc18': 'BMS və ya DES restenozunda həm DES, həm DCB.',
  'position.bms-isr-device.acc21':
    'Anatomiya uyğundursa və xəstə ikili antitrombositar terapiyaya riayət edə bilirsə, DES. DCB üzrə tövsiyə yoxdur.',
  'position.bms-isr-device.apac21': 'DES və ya BMS restenozunda birinci DCB.',
  'position.bms-isr-device.lecture': 'DCB və DES bərabərdir.',

  'position.multilayer.esc24':
    'Qatlar haqqında cümlə yoxdur. Hərfi oxunduqda DES-ə üstünlüyün bir neçə qat üçün istisnası yoxdur.',
  'position.multilayer.acc21':
    'Cihaz haqqında cümlə yoxdur. Təkrarlanan restenozda braxiterapiya nəzərdən keçirilə bilər; mətn stentin bir neçə qatını qeyd edir.',
  'position.multilayer.lecture':
    'İki qatdan başlayaraq: əlavə stentləmədən qaçmaq; yalnız DCB ± köməkçi üsullar və ya CABG.',

  'position.recurrent.acc21-cabg':
    'Göstərişi olan simptomlu, təkrarlanan diffuz restenoz: CABG təkrar PKM-dən faydalı ola bilər.',
  'position.recurrent.acc21-brachytherapy': 'Simptomları yaxşılaşdırmaq üçün braxiterapiya nəzərdən keçirilə bilər.',
  'position.recurrent.esc18':
    'Təkrarlanan diffuz restenoz: ürək komandası yeni PKM əvəzinə CABG-ni nəzərdən keçirməlidir.',
  'position.recurrent.esc24': 'Restenozda CABG və ya braxiterapiya üzrə tövsiyə yoxdur.',
  'position.recurrent.lecture':
    'Bir neçə qatlı təkrarlanan restenozda DES-dən qaçmaq. CABG sinifsiz; braxiterapiyanın adı çəkilmir.',

  'position.imaging.esc24':
    'İntravaskulyar görüntüləmə və stentin gücləndirilmiş görüntüsü sinifsiz “təşviq olunur”. Onun I A sinfi anatomik mürəkkəb lezyonlar üçündür.',
  'position.imaging.esc18': 'Restenoza aparan stentlə bağlı mexaniki problemləri tapmaq üçün IVUS və/və ya OCT.',
  'position.imaging.acc21': 'Stentin uğursuzluq mexanizmini tapmaq üçün IVUS və ya OCT məqsədəuyğundur.',
  'position.imaging.eapci18': 'Stent uğursuzluğunda müntəzəm intrakoronar görüntüləmə. Rəqəmlər görünmürdü.',
  'position.imaging.scai23': 'Restenozda görüntüləmə ciddi nəzərdən keçirilir; onun addım-addım alqoritmi tapılmayıb.',
  'position.imaging.lecture':
    'ESC 2024 və EAPCI-yə aid edilən sinif IIa: il yanlışdır. Restenoz üçün IIa C sinfi ESC/EACTS 2018-dədir.',

  'position.underexpansion.esc24':
    'Lezyon hazırlığı və mexaniki problemlərin düzəldilməsi tələb olunur, sonra DCB və ya DES (mətn, sinif yoxdur).',
  'position.underexpansion.esc18': 'Yüksək təzyiqli balon (non-compliant) (mətn, sinif yoxdur).',
  'position.underexpansion.acc21': 'Yetərsiz genişlənmə yüksək təzyiqli balonlara tabe olmadıqda lazer (mətn).',
  'position.underexpansion.lecture':
    'Yüksək təzyiqli balon (non-compliant) ± IVL; DES və ya DCB yalnız optimal genişləndirmədən sonra seçilir.',
  'position.underexpansion.lecture-l12':
    'Bir cədvəl yetərsiz genişlənməni və malappozisiyanı DCB üçün səbəb kimi göstərir. ESC 2024, ESC/EACTS 2018 və mühazirənin öz L27 bölməsi buna ziddir.',

  'position.dapt-after-dcb.esc18': '6 ay nəzərdən keçirilməlidir, stabil xəstəlik.',
  'position.dapt-after-dcb.esc24': 'DCB-dən sonra müddət göstərilmir.',
  'position.dapt-after-dcb.zhang21':
    'Heç bir randomizə tədqiqat DCB-dən sonra müddəti sınamayıb; tədqiqatlar 1-dən 12 aya qədər şərt qoyub.',
  'position.dapt-after-dcb.nice10':
    'Balondan sonra 3 ay klopidoqrel, o vaxt DES-dən sonra adi 12 ay əvəzinə; BMS restenozunda, başqası mümkün olmadıqda və ya terapiya qısa olmalı olduqda isə istənilən stentin restenozunda.',
  'position.dapt-after-dcb.sequent-faq': 'Yalnız öz balonundan sonra 3 ay.',
  'position.dapt-after-dcb.lecture':
    'Yüksək qanaxma riskində rəqəmsiz “qısa”; qalan hallarda de novo xəstəlikdəki kimi.',

  'position.no-number.recurrent':
    '“Təkrarlanan” sözünün heç bir klinik təlimat mətnində sayı yoxdur. Burada: bu restenozun ən azı bir əvvəlki müalicəsi, yəni seqmentin iki uğursuzluğu.',
  'position.no-number.recurrent-statpearls':
    'Stent implantə edilmiş seqmentdə ən azı iki revaskulyarizasiya prosedurunun uğursuzluğu; sayan yeganə görülmüş mənbə.',
  'position.no-number.late':
    '“Gecikmiş” sözünün heç bir klinik təlimat mətnində rəqəmi yoxdur. Birləşdirilmiş analiz həddi elə çəkir ki, 12 aydan çoxu gecikmiş olsun, bu alət də elə.',
  'position.no-number.late-lee': '12 ay və daha çoxunu gecikmiş sayır.',
  'position.no-number.large':
    '“Geniş damar” sözünün heç bir mənbədə rəqəmi yoxdur. Burada: referens diametr 3,5 mm və daha çox.',
} as const;
