/** The plan: the answer sentences, the stages and their words. */
export const planTexts = {
  'answer.out-of-scope': 'Bu alətin məsləhət verə biləcəyindən kənardır: bu hal üçün cihaz məsləhət görülmür.',
  'answer.perforation': 'Perforasiya: əvvəlcə onun öz təcili protokolu gəlir. Bu hal üçün cihaz məsləhət görülmür.',
  'answer.not-indicated': 'Burada PKM tövsiyə edilmir: işemiya istisna edilib. Variant medikamentoz müalicədir.',
  'answer.flow-needed':
    'TIMI axınını daxil edin: belə yüngül stenozda bunun ümumiyyətlə restenoz olub-olmadığını o həll edir.',
  'answer.flow-reduced':
    'Stenozu və axını yoxlayın: belə yüngül stenozda azalmış axın başqa səbəbə işarə edir. Cihaz yoxdur.',
  'answer.presentation-needed':
    'Klinik təzahürü daxil edin: belə yüngül stenozda stentdəki lövhənin səbəbkar ola bilib-bilmədiyini o həll edir.',
  'answer.culprit-needed':
    'Tromb və neoaterosklerozu daxil edin: belə yüngül stenozda stentdəki lövhənin səbəbkar ola bilib-bilmədiyini onlar göstərir.',
  'answer.plaque-may-be-culprit':
    'Restenoz olmadan stentdəki lövhə səbəbkar ola bilər: heç bir qayda cihaz seçmir, ona görə heç biri göstərilmir.',
  'answer.enter-first': 'Plan üçün məlumat çox azdır: əvvəlcə aşağıda sadalananları daxil edin.',
  'answer.test-first':
    'Əvvəlcə test: FFR və ya iFR.{hasDevice, select, yes { İşemiya sübut olunsa: hazırlıq, sonra {device}.} other {}}',
  'answer.test-first-occluded':
    'Əvvəlcə işemiya testi, amma təzyiq teli ilə yox: o, oklüziyadan keçə bilməz.{hasDevice, select, yes { İşemiya sübut olunsa: oklüziyadan keçmə, hazırlıq, sonra {device}.} other {}}',
  'answer.bail-out':
    '{hasDevice, select, yes {Bailout: damarı açıq saxlamaq üçün, qatlardan asılı olmayaraq, indi {device} tövsiyə olunur.} other {Bailout lazımdır, lakin bütün cihazlar istisna olunub: ürək komandasını çağırın.}}',
  'answer.bail-out-no-limus':
    'Bailout lazımdır, lakin limus dözülmür: ürək komandasını çağırın. Limussuz stent yeganə qalan ola bilər.{hasWays, select, yes { Yanında bu da var: {ways}.} other {}}',
  'answer.bail-out-waits':
    'Bailout: əvvəlcə lezyona stentin içindən çatın{hasTools, select, yes { ({tools})} other {}}, {hasDevice, select, yes {sonra örtün ({device})} other {sonra örtmək barədə ürək komandası ilə qərar verin}}.{hasWays, select, yes { Yanında bu da var: {ways}.} other {}}',
  'answer.restore-flow':
    'Əvvəlcə axını bərpa edin: əksi göstərilənə qədər no-reflow, tromb və ya spazmdır. Damargenişləndirici, tromb olduqda isə trombun müalicəsi; stent onların heç birini müalicə etmir.',
  'answer.look-for-dissection':
    'İndi diseksiya axtarın: ikinci proyeksiya, laboratoriyada varsa, görüntüləmə. Varsa, stentləyin; yoxdursa, axını bərpa edin.',
  'answer.bail-out-unexpanded':
    'Bailout: stenti açın{hasTools, select, yes { ({tools})} other {}}, {hasDevice, select, yes {sonra örtün ({device})} other {sonra örtmək barədə ürək komandası ilə qərar verin}}.{hasWays, select, yes { Yanında bu da var: {ways}.} other {}}',
  'answer.expand-first':
    'Əvvəlcə stenti genişləndirin{hasTools, select, yes {: {tools}} other {}}.{hasDevice, select, yes { Açıldıqdan sonra: {device}.} other {}}',
  'answer.measure-again':
    'Laboratoriyada varsa, görüntüləmə ilə yenidən ölçün: qalıq stenoz, axın, diseksiya və stent sahəsi.{hasDevice, select, yes { Açıldıqdan sonra: {device}.} other {}}',
  'answer.reopen': 'Əvvəlcə stenti açın{hasTools, select, yes {: {tools}} other {}}. Genişlənənə qədər nə DES, nə DCB.',
  'answer.underexpansion-unknown':
    'Hər hansı cihazdan əvvəl görüntüləmə: qalıq stenoz meyarı ödəmir və yetərsiz genişlənmə istisna edilməyib.{hasTools, select, yes { Variantlar: {tools}.} other {}}',
  'answer.more-preparation':
    'Əvvəlcə əlavə hazırlıq{hasTools, select, yes { ({tools})} other {}}: qalıq stenoz hələ meyarı ödəmir.{hasDevice, select, yes { Qalarsa: {device}.} other {}}',
  'answer.rewire-first':
    'Əvvəlcə bələdçi teli stentin içindən yenidən keçirin: bu telin üzərindən başqa heç nə keçirilmir.{hasDevice, select, yes { Sonra hazırlıq, sonra {device}.} other { Sonra {imaged, select, yes {hazırlıq} other {görüntüləmə və hazırlıq}}.}}',
  'answer.cross-first':
    'Əvvəlcə oklüziyadan keçin.{hasDevice, select, yes { Axın qayıtdıqdan sonra: hazırlıq, sonra {device}.} other { Sonra {imaged, select, yes {hazırlıq} other {görüntüləmə və hazırlıq}}.}}',
  'answer.uncrossable':
    'Heç bir balon keçmir{hasTools, select, yes {: əvvəlcə {tools}} other {: əvvəlcə lezyon modifikasiya edilir}}.{hasDevice, select, yes { Sonra hazırlıq, sonra {device}.} other {}}',
  'answer.thrombus-first':
    'Əvvəlcə trombu müalicə edin.{hasDevice, select, yes { Sonra hazırlıq, sonra {device}.} other { Sonra {imaged, select, yes {hazırlıq} other {görüntüləmə və hazırlıq}}.}}',
  'answer.image-first':
    'Əvvəlcə görüntüləmə{hasTools, select, yes {: {tools}} other {}}. Erkən uğursuzluğun səbəbi tapılmalıdır.{hasDevice, select, yes { Sonra {device}.} other {}}',
  'answer.appose-first':
    'Əvvəlcə stenti divara yaxınlaşdırın{hasTools, select, yes {: {tools}, damara uyğun ölçüdə} other {}}.{hasDevice, select, yes { Sonra {device}.} other {}}',
  'answer.ladder-exhausted':
    'Hazırlamaq üçün heç nə qalmayıb: cihaz yoxdur. Ürək komandası{hasWays, select, yes {: {ways}} other {}}.',
  'answer.first-step-failed':
    'Ürək komandası və ya köçürmə: ilk addım uğursuz olub və ya burada mümkün deyil.{hasDevice, select, yes { O yerinə yetirildikdən sonra: {device}.} other {}}',
  'answer.no-device':
    'Bu hal üçün heç bir cihaz qalmayıb: DES və DCB istisna olunub, əleyhinədir və ya yoxdur. Ürək komandası tövsiyə olunur.',
  'answer.intended': '{hasDevice, select, yes {Hazırlıq, sonra meyarlar ödənərsə {device}.} other {Əvvəlcə hazırlıq.}}',
  'answer.intended-either': 'Hazırlıq, sonra meyarlar ödənərsə DES və ya DCB: hər ikisi məqsədəuyğundur.',
  'answer.imaging-due':
    'Əvvəlcə görüntüləmə, sonra hazırlıq{hasDevice, select, yes {, sonra meyarlar ödənərsə {device}} other {}}.',
  'answer.gate-due': 'Hazırlıq meyarlarını yoxlayın{hasDevice, select, yes {: ödənərsə {device}} other { əvvəlcə}}.',
  'answer.final': '{hasDevice, select, yes {Meyarlar ödənib: {device} tövsiyə olunur.} other {Meyarlar ödənib.}}',
  'answer.final-either': 'Meyarlar ödənib: DES və ya DCB, hər ikisi məqsədəuyğundur.',
  'answer.no-further-device':
    'Meyarlar ödənib və əlavə cihaz olmaması məqsədəuyğundur: stent düzəldilib və hələ dərman ayırır.',
  'answer.no-further-device-intended':
    'Hazırlıq, sonra meyarlar ödənərsə əlavə cihaz yoxdur: stent düzəldilib və hələ dərman ayırır.',
  'answer.heart-team-first':
    'Əvvəlcə ürək komandası: sınmış və ya deformasiyaya uğramış stent yenisinin lehinədir, onun qatları isə əleyhinədir; mənbələr ziddir, heç bir cihaza üstünlük verilmir.',
  'answer.heart-team-first-gate-met':
    'Meyarlar ödənib. Əvvəlcə ürək komandası: sınmış və ya deformasiyaya uğramış stent yenisinin lehinədir, onun qatları isə əleyhinədir; mənbələr ziddir, heç bir cihaza üstünlük verilmir.',

  'because.outside': 'Cihaz yoxdur',
  'because.bail-out': 'Bailout',
  'because.first': 'Əvvəlcə',
  'because.rules-out': 'Digər cihaz istisna olunub',
  'because.for': 'Lehinə: {device}',
  'because.against': 'Əleyhinə: {device}',
  'because.open': 'Açıq qalıb',
  'because.enter': 'Əvvəlcə daxil edin',
  'because.nothing-against': 'Əleyhinə: heç nə',
  'because.line': '{role}: {title}',
  'because.grade': '{document} {grade}',

  'step.no-further-device.D25': 'Onda yalnız balon qalardı',
  'step.intravascular-imaging.P2': 'Yenidən ölçün: stent genişlənibmi?',
  'step.intravascular-imaging.P2.unavailable': 'Angioqrafiya ilə yenidən ölçün: qalıq stenoz cavab verir',
  'step.intravascular-imaging.P18': 'Yenidən ölçün: stent divardadırmı?',
  'step.intravascular-imaging.P18.unavailable': 'Angioqrafiya ilə yenidən ölçün: qalıq stenoz cavab verir',
  'step.intravascular-imaging.G11': 'Diseksiya axtarın: ikinci proyeksiya və görüntüləmə',
  'step.intravascular-imaging.G11.unavailable': 'Diseksiya axtarın: ikinci proyeksiya cavab verir',

  'plan.answer': 'Cavab',
  'plan.agreement':
    '{agreement, select, contested {səbəblər bölünüb} equipoise {səbəblər tarazdır: hər ikisi təklif olunur} other {səbəblər ziddir: heç bir tərəfə üstünlük verilmir}}',
  'plan.slight-preference': 'yalnız cüzi üstünlük: zəif səbəb həll edir',
  'plan.layers-counted':
    '{count, plural, one {# qat} other {# qat}} sayılır: burada eyni müalicənin iki stenti üst-üstə düşür, qatlar haqqında sübut isə restenoza qoyulmuş stentlər barədədir.',
  'plan.because': 'Çünki',
  'plan.no-ground': 'Müalicə üçün əsas daxil edilməyib: hazırlıq başlanıb, bu isə təkbaşına əsas deyil.',
  'plan.provisional': 'ilkin: {reason}',
  'plan.no-device-yet': 'hələ cihaz yoxdur',
  'plan.is-provisional': 'ilkin',
  'plan.heart-team': 'Ürək komandası',

  'plan.stages': 'Planın mərhələləri',
  'plan.no-steps': 'Bu halda burada görüləsi iş yoxdur.',
  'plan.nothing-tried': 'Meyarlar ödənib; heç bir alət qeyd edilməyib.',
  'plan.rule': 'Qayda {id}',
  'plan.notes': 'Qeydlər',

  'plan.now': 'İndi',
  'plan.now.then-enter': 'Sonra nəticəsini daxil edin',
  'plan.now.again': 'əvvəl alındı, kifayət etmədi',

  'plan.ladder.done': 'Edilib: {tools}',
  'plan.ladder.beside': 'Onunla yanaşı: {tools}',
  'plan.ladder.if-it-fails': 'Alınmasa: {tools}',
  'plan.ladder.later': 'Sonra: {tools}',
  'plan.ladder.then': ', sonra ',
  'plan.ladder.use': '{tool} {outcome}',
  'plan.ladder.outcome.worked': 'alındı',
  'plan.ladder.outcome.failed': 'alınmadı',
  'plan.ladder.outcome.unknown': 'istifadə edilib',
  'plan.ladder.outcome': 'Nəticə: {tool}',
  'plan.ladder.record-worked': 'alındı',
  'plan.ladder.record-failed': 'alınmadı',
  'plan.ladder.undo': 'geri al',
  'plan.ladder.undo-tool': 'Nəticəni geri götür: {tool}',

  'plan.step-in-line': '{action}: {verdict}',
  'plan.imaging.done': 'Edilib: {modalities}.',
  'plan.imaging.expansion': 'Stentin genişlənməsi {value}.',

  'plan.gate.criteria': 'Hazırlıq meyarları nəyi tələb edir',
  'gate.G1': 'Qalıq <\u00a0{limit}%',
  'gate.G2': 'Axın TIMI\u00a03',
  'gate.G3': 'Diseksiya ≤\u00a0B',
  'gate.G4': 'Axın stabildir',
  'gate.G5': 'Genişlənmə ≥\u00a0{limit}%',
  'gate.by-eye': 'aşağı, gözlə',
  'gate.not-by-eye': 'aşağı deyil, gözlə',
  'gate.G5.not-underexpanded': 'yetərsiz genişlənməmişdi',
  'gate.G5.measured': '{value}, ölçülüb',
  'gate.G5.by-residual-only': 'yalnız qalığa görə: görüntüləmə ilə təsdiqləyin',

  'plan.notices': 'Xəbərdarlıqlar və ziddiyyətlər',
  'plan.conflict': 'Mənbələr ziddir',
  'plan.conflict.with-id': 'Mənbələr ziddir ({id})',
  'plan.check-entries': 'Daxil edilənləri yoxlayın: {first} və {second}',

  'plan.what-if': 'Bunu nə dəyişərdi',
  'plan.what-if.plan': '{status}: {device}{agreement, select, none {} other {, {agreement}}}',
  'plan.guidelines-side-by-side': 'Klinik təlimatlar yan-yana',
  'plan.ruled-out': 'istisna olunub: {devices}',
  'plan.nothing-ruled-out': 'heç nə istisna olunmayıb',
  'plan.first': 'əvvəlcə: {demands}',
  'fact-value.yes': 'bəli',
  'fact-value.no': 'xeyr',
  'plan.with-heart-team': 'ürək komandası ilə',
  'plan.no-heart-team': 'ürək komandası olmadan',
  'plan.what-if.status.final': 'yekun',
  'plan.what-if.status.intended': 'nəzərdə tutulur',
  'plan.what-if.status.blocked': 'dayandırılıb',
} as const;
