/**
 * The arterialisation in 17 steps: what, and beside it the lesson or the safety flag. One leg and one guidance: sizes are
 * what was used there, not a recommendation.
 */
export const procedureTexts = {
  'procedure.intro':
    'Bir dərc olunmuş haldan və NICE IPG773-dən. Ölçülər bir ayaqda istifadə edilmiş ölçülərdir, tövsiyə deyil. Həmin halın dövrəsi 1-ci gündə açıq olub, iki ayda bağlanıb; ikinci prosedurdan sonra yara aydın sağalma meyli göstərib. Müəyyən tarixə ətrafın xilas edildiyi bildirilmir.',
  'procedure.origin.case': 'Bir hal',
  'procedure.origin.nice': 'NICE IPG773',
  'procedure.origin.reasoned': 'Mühakimə ilə',
  'procedure.watch':
    'Ağrı, qanaxma, infeksiya, perfuziyanın pisləşməsi və oğurlama (steal) üçün izləyin (NICE IPG773).',

  'procedure.V1': '“Seçim qalmayıb” təsdiqlənib, ikinci rəyçi qeyd olunub',
  'procedure.V1.flag': 'Başqa yerdə bir uğursuz cəhd kifayət deyil.',
  'procedure.V2':
    'Başlanğıc göstəricilər: WIfI, ayaq barmağı təzyiqi və ya TcPO2, hemoqlobin, steroid və sitotoksik dərmanlar',
  'procedure.V2.flag':
    'Bu halda perfuziya ölçülməyib: onun işemiya dərəcəsi yalnız yazılıb. Ürək funksiyası, dərin vena trombozu və infeksiya barədə soruşun (mühakimə ilə): dərc olunmuş istisna siyahısı görünməyib.',
  'procedure.V3':
    'Ultrasəs nəzarəti ilə baldır venasına giriş (5F qlaf) və anteqrad arterial giriş, adətən ümumi anesteziya altında',
  'procedure.V3.flag': 'Vena və keçid nöqtəsi həmin gündən əvvəl seçilir.',
  'procedure.V4': 'Hədəf kimi venada yuxarı yeridilmiş, kontrastla doldurulmuş balon',
  'procedure.V4.flag':
    'Təzyiq balonun öz cədvəlindən, atmosferlə. Hal təsvirindəki rəqəmin vahidi yanlışdır və təkrar edilmir.',
  'procedure.V5': 'Qayıdış iynəsi arteriyadan hədəf balona',
  'procedure.V5.flag': 'Partlamış balon iynənin venada olduğunu göstərir.',
  'procedure.V6': 'Bələdçi tel iynədən keçib pəncənin venalarına qədər',
  'procedure.V7': 'Venoz qlafın çıxarılması, sıxma',
  'procedure.V8': 'Arteriya ilə vena arasındakı kanalı əvvəlcədən genişləndirmək',
  'procedure.V9': 'Arteriyadan venaya, daban sümüyü səviyyəsinə qədər stent-qraft',
  'procedure.V9.flag':
    'Çox qısa stent-qraft, açıq perforant venalar və qalmış qapaqlar: müəllif bağlanmanı özü belə izah edib.',
  'procedure.V10': 'Qapaqları mərhələ-mərhələ pəncənin ortasına (NICE), venoz qövsə (hal) qədər dağıtmaq',
  'procedure.V10.flag': 'Uğurun şərtidir, əlavə iş deyil.',
  'procedure.V11': 'Qövsə qədər yekun angioqrafiya',
  'procedure.V12': 'Spazm: gözləyin, müalicə edin, uğursuzluq saymayın',
  'procedure.V12.flag': 'Bu halda dərmanlara tabe olmayıb.',
  'procedure.V13': '1-ci gün: isti pəncə, stent-qraftin və pəncə venalarının dupleksi',
  'procedure.V14': 'Qanaxma riski ilə birlikdə yazılmış antitrombotik qərar',
  'procedure.V14.flag':
    'Heç bir sxem razılaşdırılmayıb. Bu halda istifadə edilmiş üç dərmanın birləşməsi sxem kimi göstərilmir.',
  'procedure.V15': 'Erkən dupleks, sonra cədvəl üzrə, ömürlük',
  'procedure.V15.flag': 'Bu hal iki ay ərzində bağlanıb: pəncə soyumamış baxın.',
  'procedure.V16': 'Yara planı: yükün götürülməsi, debridment, mərhələli kiçik amputasiya',
  'procedure.V16.flag': 'Sağalma aylar çəkir: beş xəstədə median 39 həftə (xülasə oxunub).',
  'procedure.V17': 'İkinci prosedurun əvvəlcədən razılaşdırılmış planı',
  'procedure.V17.flag': 'Bir seriyanın üçdə birinə lazım olub.',
} as const satisfies Readonly<Record<keyof typeof import('../procedure.ts').procedureTexts, string>>;
