/** What Relumen is for, how far it goes, and what it is made of. */
export const aboutTexts = {
  'about.use.heading': 'Nə üçündür',
  'about.use':
    'Relumen koronar stentdaxili restenozu müalicə edən həkimləri dəstəkləyir. Bir prosedurda bir lezyonu mərhələli plana çevirir və hər addım üçün sübutu göstərir. Mühakiməni dəstəkləyir, əvəz etmir: xəstəni müalicə edən qərar verir.',
  'about.users.heading': 'Kim istifadə edir',
  'about.users':
    'Qarşısında lezyon olan interventional kardioloqlar və səbəbi bilmək istəyən rezidentlər. Proseduru bilən və məsləhəti qiymətləndirə bilənlərə müraciət edir; xəstələr üçün deyil.',
  'about.device.heading': 'Nə deyil',
  'about.device':
    'Tibbi cihaz kimi nə təklif olunur, nə də təsdiqlənib və xəstələrdə yoxlanmayıb. Cihazın istifadə təlimatını, yerli protokolu və ya ürək komandasını əvəz etmir.',
  'about.population.heading': 'Kimin üçün',
  'about.population': 'Koronar stentin daxilində və ya kənarında restenozu olan böyüklər; hər dəfə bir lezyon.',
  'about.excluded.heading': 'Əhatə dairəsindən kənar',
  'about.excluded':
    'Kardiogen şok, ürək dayanması, perforasiya, stentin kənarında hematoma, de novo lezyonlar, stentdən 5 mm-dən uzaq hər şey və restenoz olmayan daralma. Stent trombozu (STEMI və ya trombla oklüziya) restenozdan əvvəl gəlir: ekran bunu deyir və əvvəlcə axını və trombu müalicə edir. Təcili halda bu ekrana deyil, təcili yardım qaydasına əməl edin.',
  'about.evidence.heading': 'Sübuta nə qədər etibar etməli',
  'about.evidence':
    'Hər rəqəmin yoxlama səviyyəsi var: tam oxunub, xülasə oxunub, ikincil səhifə oxunub və ya tapılmayıb. Hazırlıq meyarlarının hədləri mühazirədən və de novo lezyonlar üçün protokoldandır; heç birini restenoz üzrə konsensusda oxumaq mümkün olmayıb. Mənbələr fərqləndikdə fərq göstərilir və burada həll edilmir.',
  'about.privacy.heading': 'Məlumat haradadır',
  'about.privacy':
    'Bu cihazdan heç nə çıxmır: nə sorğu, nə hesab, nə jurnal. Cihaz heç nə saxlamamağa qurulmayıbsa, hallar bu brauzerdə, onun hallar siyahısında saxlanılır. Xəstəni tanıdan ad, nömrə və ya tarix daxil etməyin.',
  'about.one-file':
    'Bu, bir fayllı nəşrdir. Brauzerin onun üçün saxladığını bu cihazın diskindən açılan digər səhifələr də oxuya bilər: ümumi cihazda halları parolla möhürləyin və ya heç nə saxlamayın. Yeni versiya yeni fayldır.',
  'about.checking.heading': 'Necə yoxlamalı',
  'about.checking':
    'Tövsiyənin dəyəri onun əsası qədərdir. Burada onu özünüzün nə ilə yoxlaya biləcəyiniz və yenə də nəyin səhv gedə biləcəyi var.',
  'about.version.heading': 'Versiya',
  'about.version': 'Relumen {app}, bilik {knowledge}.',
  'about.licences': 'Qurulduğu vasitələrin lisenziyaları',
};
