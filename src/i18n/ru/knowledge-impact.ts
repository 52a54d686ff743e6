/** What is said of the answers that an update changes; only `npm run knowledge:impact` needs it. */
export const knowledgeImpactTexts = {
  'impact.title': 'Что знания {now} меняют в случаях',
  'impact.generated': 'Создано командой `npm run knowledge:impact -- {ref}`. Не править.',
  'impact.intro':
    'Одни и те же случаи ({all, number}), отвеченные знаниями и движком {before} (commit {ref}) и {now}: **{changed, plural, =0 {ни один ответ не изменился} one {изменился # ответ, {share}} few {изменились # ответа, {share}} many {изменилось # ответов, {share}} other {изменилось # ответа, {share}}}**.',
  'impact.share-worked':
    'Из {all, number} случаев, сделанных из разобранного случая свода правил: {changed, number}, {share}.',
  'impact.share-random': 'Из {all, number} случаев, составленных случайно: {changed, number}, {share}.',
  'impact.not-patients':
    'Это не пациенты. Половина случаев сделана из разобранных, многие из которых написаны потому, что правила там меняются; большую часть другой половины никто бы не ввёл. Цифры говорят, как далеко достаёт обновление, а не скольких пациентов оно касается.',

  'impact.how': 'Как это найдено',
  'impact.how.cases': 'Случаи: {mix}. Зерно (seed) {seed}, отпечаток {hash}.',
  'impact.how.rules-now': 'Правила {now}: отпечаток {rules}.',
  'impact.how.fields':
    'Введено не более {count, plural, one {# поля} few {# полей} many {# полей} other {# поля}}, со значениями, известными обоим изданиям. Каждому изданию случай дан в его собственной версии файла. Чего случай не говорит о лаборатории, взято по умолчанию.',
  'impact.how.not-asked':
    'Не введено, потому что {before} {count, plural, one {этого} few {этих} many {этих} other {этих}} не знает: {fields}. Что {count, plural, one {оно делает} few {они делают} many {они делают} other {они делают}} с ответом, в этих цифрах нет.',
  'impact.how.answer':
    'Ответ — это состояние и устройство, как стоят доводы, область применения, показание, что исключено, кардиокоманда и что должно идти первым. Он изменился, если изменилось что-то из этого; вне области применения ничто другое не считается. Изменение считается один раз, под первым из отличающихся.',
  'impact.how.rule':
    'Правило названо, если без него ответы там не различались бы. Проверяются правила, сработавшие только в одном издании или в обоих, но говорящие теперь другое: каждое заглушается в обоих изданиях. Если ни одного по отдельности недостаточно, ищут два, иначе — как можно меньше; они соединены знаком плюс. Если достаточно нескольких, каждого по отдельности, названы все. Поэтому цифры правил не складываются.',
  'impact.how.examples':
    'Примеры каждого вида показывают правила, меняющие большинство его ответов: из {tried, number} самых малых случаев каждого убрано всё, без чего остаётся то же изменение, объяснённое теми же правилами.',

  'impact.groups': 'Что изменилось',
  'impact.groups.group': 'Где ответы различаются',
  'impact.group.no-longer-final': 'Прежде окончательно, теперь нет',
  'impact.group.newly-final': 'Теперь окончательно, прежде нет',
  'impact.group.final-still': 'Окончательно прежде и теперь, с другим выбором',
  'impact.group.plan': 'Другое состояние или выбор, не окончательные ни прежде, ни теперь',
  'impact.group.agreement': 'Как стоят доводы',
  'impact.group.scope': 'Область применения',
  'impact.group.indication': 'Показание',
  'impact.group.vetoed': 'Что исключено',
  'impact.group.heartTeam': 'Кардиокоманда',
  'impact.group.blockedBy': 'Что должно идти первым',

  'impact.kinds.kind': 'Прежде → теперь',
  'impact.answers': 'Ответы',
  'impact.count': '{count, number}',
  'impact.share': 'От всех',
  'impact.by': 'Чем',
  'impact.by-one': '{rules} ({count, number})',
  'impact.by-more': 'другие ({count, number})',
  'impact.kind': '{before} → {now}',
  'impact.kind.demands': 'Первым должно идти другое',

  'impact.rules': 'Каким правилом',
  'impact.rules.rule': 'Правило',
  'impact.rules.state': 'В {now}',
  'impact.rules.alone': 'Достаточно одного',
  'impact.state.new': 'новое',
  'impact.state.removed': 'удалено',
  'impact.state.changed': 'изменено',
  'impact.state.same': 'как было',
  'impact.unexplained': 'без правила',
  'impact.unexplained.how':
    '«Как было» стоит у правила, которое говорит то же и срабатывает в других случаях, потому что то, на чём оно стоит, вычисляется иначе. «Без правила» стоит там, где ответы различаются, даже если все такие правила заглушены: изменилось то, как правила становятся ответом.',

  'impact.example': 'Из-за {rules}',
  'impact.example.answer': '{version}: {answer}',
} as const;
