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
    '{hasDevice, select, yes {Məcburi (bailout) stentləmə: damarı açıq saxlamaq üçün, qatlardan asılı olmayaraq, indi {device} tövsiyə olunur.} other {Məcburi (bailout) stentləmə lazımdır, lakin bütün cihazlar istisna olunub: ürək komandasını çağırın.}}',
  'answer.bail-out-no-limus':
    'Məcburi (bailout) stentləmə lazımdır, lakin limus dözülmür: ürək komandasını çağırın. Limussuz stent yeganə qalan ola bilər.{hasWays, select, yes { Yanında bu da var: {ways}.} other {}}',
  'answer.bail-out-waits':
    'Məcburi (bailout) stentləmə: əvvəlcə lezyona stentin içindən çatın{hasTools, select, yes { ({tools})} other {}}, {hasDevice, select, yes {sonra örtün: {device}} other {sonra örtmək barədə ürək komandası ilə qərar verin}}.{hasWays, select, yes { Yanında bu da var: {ways}.} other {}}',
  'answer.restore-flow':
    'Əvvəlcə axını bərpa edin: əksi göstərilənə qədər no-reflow, tromb və ya spazmdır. Damargenişləndirici, tromb olduqda isə trombun müalicəsi; stent onların heç birini müalicə etmir.',
  'answer.look-for-dissection':
    'İndi diseksiya axtarın: ikinci proyeksiya, laboratoriyada varsa, görüntüləmə. Varsa, stentləyin; yoxdursa, axını bərpa edin.',
  'answer.bail-out-unexpanded':
    'Məcburi (bailout) stentləmə: stenti açın{hasTools, select, yes { ({tools})} other {}}, {hasDevice, select, yes {sonra örtün: {device}} other {sonra örtmək barədə ürək komandası ilə qərar verin}}.{hasWays, select, yes { Yanında bu da var: {ways}.} other {}}',
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
    'Əvvəlcə bələdçi teli stentin içindən yenidən keçirin: bu telin üzərindən başqa heç nə keçirilmir.{hasDevice, select, yes { Sonra hazırlıq, sonra {device}.} other { Sonra görüntüləmə və hazırlıq.}}',
  'answer.cross-first':
    'Əvvəlcə oklüziyadan keçin.{hasDevice, select, yes { Axın qayıtdıqdan sonra: hazırlıq, sonra {device}.} other { Sonra görüntüləmə və hazırlıq.}}',
  'answer.uncrossable':
    'Heç bir balon keçmir{hasTools, select, yes {: əvvəlcə {tools}} other {: əvvəlcə lezyon modifikasiya edilir}}.{hasDevice, select, yes { Sonra hazırlıq, sonra {device}.} other {}}',
  'answer.thrombus-first':
    'Əvvəlcə trombu müalicə edin.{hasDevice, select, yes { Sonra hazırlıq, sonra {device}.} other { Sonra görüntüləmə və hazırlıq.}}',
  'answer.image-first':
    'Əvvəlcə görüntüləmə{hasTools, select, yes {: {tools}} other {}}. Erkən uğursuzluğun səbəbi tapılmalıdır.{hasDevice, select, yes { Sonra {device}.} other {}}',
  'answer.appose-first':
    'Əvvəlcə stenti divara yaxınlaşdırın{hasTools, select, yes {: {tools}, damara uyğun ölçüdə} other {}}.{hasDevice, select, yes { Sonra {device}.} other {}}',
  'answer.ladder-exhausted':
    'Hazırlamaq üçün heç nə qalmayıb: cihaz yoxdur. Ürək komandası{hasWays, select, yes {: {ways}} other {}}.',
  'answer.no-device':
    'Bu hal üçün heç bir cihaz qalmayıb: DES və DCB istisna olunub, əleyhinədir və ya yoxdur. Ürək komandası tövsiyə olunur.',
  'answer.intended': '{hasDevice, select, yes {Hazırlıq, sonra meyarlar ödənərsə {device}.} other {Əvvəlcə hazırlıq.}}',
  'answer.intended-either': 'Hazırlıq, sonra meyarlar ödənərsə DES və ya DCB: hər ikisi məqsədəuyğundur.',
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
  'because.bail-out': 'Məcburi (bailout) stentləmə',
  'because.first': 'Əvvəlcə',
  'because.rules-out': 'Digər cihaz istisna olunub',
  'because.for': 'Lehinə: {device}',
  'because.against': 'Əleyhinə: {device}',
  'because.open': 'Açıq qalıb',
  'because.enter': 'Əvvəlcə daxil edin',

  'use.balloon-diameter': 'Yüksək təzyiqli (non-compliant) balon {value} mm, referens diametrə təxminən 1:1',
  'use.balloon-diameter.unknown': 'Yüksək təzyiqli (non-compliant) balon, referens diametrə təxminən 1:1',
  'use.dcb-margin': 'DCB lezyonun və ya hazırlanmış seqmentin hər iki kənarından ən azı {value} mm artıq',
  'use.dcb-length': 'Bu lezyonda DCB ən azı {value} mm uzunluğunda',
  'use.dcb-length.unknown': 'DCB lezyondan hər iki kənarda ehtiyat qədər uzun',
  'use.inflation': 'DCB-ni ən azı {value} s şişirdin (bir istehsalçı, öz balonu haqqında)',
  'use.inflation-in-trial': 'ilk tədqiqatda {value} s',
  'use.delivery-time': 'DCB-nin çatdırılması üçün vaxt həddi qeydə alınmayıb',
  'use.label-limits':
    '{value} mm həddindən kənarda: örtüklü balonun (AGENT: damarlar 2,0-4,0 mm, uzunluq 26 mm-ə qədər) ABŞ istifadə təlimatının həddi; xəbərdarlıqdır, qadağa deyil',

  'use-source.scoreflex-nc-label': 'Scoreflex NC istifadə təlimatı, oxunub',
  'use-source.sequent-scb-overlap': 'SeQuent tədqiqatının protokolu, oxunub',
  'use-source.sequent-inflation-faq': 'SeQuent Please, istehsalçının səhifəsi, oxunub',
  'use-source.paccocath-protocol-60s': 'PACCOCATH ISR, ikincil səhifə',
  'use-source.dcb-transit-invitro-2013': 'stend tədqiqatı, xülasə oxunub',
  'use-source.agent-fda': 'AGENT istifadə təlimatı, oxunub',

  'step.no-further-device.D25': 'Onda yalnız balon qalardı',
  'step.intravascular-imaging.P2': 'Yenidən ölçün: stent genişlənibmi?',
  'step.intravascular-imaging.P2.unavailable': 'Angioqrafiya ilə yenidən ölçün: qalıq stenoz cavab verir',
  'step.intravascular-imaging.P18': 'Yenidən ölçün: stent divardadırmı?',
  'step.intravascular-imaging.P18.unavailable': 'Angioqrafiya ilə yenidən ölçün: qalıq stenoz cavab verir',
  'step.intravascular-imaging.G11': 'Diseksiya axtarın: ikinci proyeksiya və görüntüləmə',
  'step.intravascular-imaging.G11.unavailable': 'Diseksiya axtarın: ikinci proyeksiya cavab verir',

  'plan.answer': 'Cavab',
  'plan.agreement':
    '{agreement, select, clear {səbəblər aydın şəkildə bir tərəfin lehinədir} contested {səbəblər bölünüb} equipoise {səbəblər tarazdır: hər ikisi təklif olunur} other {səbəblər ziddir: heç bir tərəfə üstünlük verilmir}}',
  'plan.slight-preference': 'yalnız cüzi üstünlük: zəif səbəb həll edir',
  'plan.layers-counted':
    '{count, plural, one {# qat} other {# qat}} sayılır: burada eyni müalicənin iki stenti üst-üstə düşür, qatlar haqqında sübut isə restenoza qoyulmuş stentlər barədədir.',
  'plan.because': 'Nə həll edir',
  'plan.no-ground': 'Müalicə üçün əsas daxil edilməyib: hazırlıq başlanıb, bu isə təkbaşına əsas deyil.',
  'plan.provisional': 'İlkin, çünki {reasons}',
  'plan.is-provisional': 'ilkin',
  'plan.heart-team': 'Ürək komandası',
  'plan.could-change':
    '{count, plural, one {# cavab hələ planı dəyişə bilər.} other {# cavab hələ planı dəyişə bilər.}}',
  'plan.nothing-could-change': 'Çatışmayan heç bir cavab planı dəyişməz.',

  'plan.stages': 'Planın mərhələləri',
  'plan.no-steps': 'Bu halda burada görüləsi iş yoxdur.',
  'plan.nothing-tried': 'Meyarlar ödənib; heç bir alət qeyd edilməyib.',
  'plan.rule': 'Qayda {id}',
  'plan.notes': 'Qeydlər',

  'plan.ladder': 'Hazırlıq pillələri',
  'plan.ladder.barred': 'burada yox',
  'plan.ladder.outcome': 'Nəticə: {tool}',
  'plan.ladder.record-worked': 'alındı',
  'plan.ladder.record-failed': 'alınmadı',
  'plan.ladder.undo': 'geri al',
  'plan.ladder.undo-tool': 'Nəticəni geri götür: {tool}',

  'plan.imaging.done': 'Edilib: {modalities}.',
  'plan.imaging.expansion': 'Stentin genişlənməsi {value}.',

  'plan.gate.note':
    'Hədlər mühazirənindir və, stabil axın istisna olmaqla, de novo lezyonlar üçün tədqiqat protokolununkudur: restenoz üzrə konsensus məqaləsində onları oxumaq mümkün olmayıb. Heç biri pozulmayıbsa, ilk üçü, stent yetərsiz genişlənmişdisə genişlənmə də məlumdursa, meyarlar ödənib.',
  'gate.G1': 'Qalıq stenoz {limit}%-dən aşağı',
  'gate.G2': 'TIMI 3 axını',
  'gate.G3': 'Diseksiya yoxdur və ya A, yaxud B tipi',
  'gate.G4': 'Axın stabil, distal perfuziya bərpa olunub',
  'gate.G5': 'Yetərsiz genişlənmə düzəldilib: ölçüldükdə ən azı {limit}%',
  'gate.with-basis': '{state}, {basis}',
  'gate.G5.not-underexpanded': 'stent yetərsiz genişlənməmişdi',
  'gate.G5.measured': 'genişlənmə ölçülüb',
  'gate.G5.by-residual-only': 'yalnız qalıq stenoza görə: görüntüləmə ilə təsdiqləyin',

  'plan.device.for': 'Lehinə',
  'plan.device.against': 'Əleyhinə',
  'plan.device.no-reasons': 'Məlum olanlardan lehinə və ya əleyhinə dəlil yoxdur.',
  'plan.device.once-done': '{verdict}, birinci gələn edildikdən sonra',
  'plan.device.if-gate': 'meyarlar ödənərsə, tövsiyə olunur',
  'plan.device.offered': 'təklif olunur, heç bir tərəfə üstünlük verilmir',
  'plan.device.kinds': 'Hansı {device}',
  'plan.device.use': 'Burada necə istifadə olunur',
  'plan.device.open': 'hələ qərar verilməyib',
  'plan.device.other': 'Digər variantlar',

  'plan.notices': 'Xəbərdarlıqlar və ziddiyyətlər',
  'plan.conflict': 'Ziddiyyət {id}',
  'plan.check-entries': 'Daxil edilənləri yoxlayın: {first} və {second}',

  'plan.missing': 'Əvvəlcə nəyi daxil etməli',
  'plan.missing.waiting': '{count, plural, one {qayda} other {qaydalar}} üçün',
  'plan.missing.more-rules': 'və daha {count}',
  'plan.missing.more':
    '{count, plural, one {planı dəyişə biləcək daha # cavab} other {planı dəyişə biləcək daha # cavab}}',

  'plan.settings': 'Bu planı formalaşdıran parametrlər',
  'plan.settings.guideline': 'Əsas götürülən klinik təlimat: {guideline}, susmaya görə olan deyil.',
  'plan.settings.by-default': 'Susmaya görə: {plan}.',
  'plan.settings.lacking': 'Bu laboratoriyada yoxdur: {tools}.',
  'plan.settings.with-all': 'Hər şey əl altında olsaydı: {plan}.',
  'plan.guideline': 'Klinik təlimat',
  'plan.guideline.followed': 'Əsas götürülən klinik təlimat',
  'plan.guideline.leads-to': '{guideline} buna aparır: {plan}',
  'plan.guideline.no-difference': 'Burada əsas götürülə bilən klinik təlimatlar eyni plana aparır.',

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
