/** The plan: the answer sentences, the stages and their words. */
export const planTexts = {
  'answer.out-of-scope': 'Вне того, о чём может советовать этот инструмент: об устройстве для этого случая совета нет.',
  'answer.perforation':
    'Перфорация: сначала собственный экстренный протокол. Об устройстве для этого случая совета нет.',
  'answer.not-indicated': 'ЧКВ здесь не рекомендуется: ишемия исключена. Вариант — медикаментозная терапия.',
  'answer.flow-needed': 'Введите кровоток TIMI: при столь лёгком стенозе он решает, рестеноз ли это вообще.',
  'answer.flow-reduced':
    'Проверьте стеноз и кровоток: сниженный кровоток при столь лёгком стенозе указывает на другую причину. Без устройства.',
  'answer.presentation-needed':
    'Введите клиническую картину: при столь лёгком стенозе она решает, может ли виновной быть бляшка в стенте.',
  'answer.culprit-needed':
    'Введите тромб и неоатеросклероз: при столь лёгком стенозе они говорят, может ли виновной быть бляшка в стенте.',
  'answer.plaque-may-be-culprit':
    'Виновной может быть бляшка в стенте, без рестеноза: ни одно правило не выбирает устройства, поэтому оно не названо.',
  'answer.enter-first': 'Для плана известно слишком мало: сначала введите перечисленное ниже.',
  'answer.test-first':
    'Сначала тест: ФРК или iFR.{hasDevice, select, yes { Если ишемия доказана: подготовка, затем {device}.} other {}}',
  'answer.test-first-occluded':
    'Сначала тест на ишемию, но не проводником с датчиком давления: он не пройдёт окклюзию.{hasDevice, select, yes { Если ишемия доказана: пройти окклюзию, подготовка, затем {device}.} other {}}',
  'answer.bail-out':
    '{hasDevice, select, yes {Bail-out: сейчас рекомендуется {device}, чтобы сохранить сосуд открытым, независимо от слоёв.} other {Нужен bail-out, но все устройства исключены: зовите кардиокоманду.}}',
  'answer.bail-out-no-limus':
    'Нужен bail-out, но лимус не переносится: зовите кардиокоманду. Стент без лимуса может оказаться единственным оставшимся.{hasWays, select, yes { Наряду с этим: {ways}.} other {}}',
  'answer.bail-out-waits':
    'Bail-out: сначала дойти до поражения внутри стента{hasTools, select, yes { ({tools})} other {}}, {hasDevice, select, yes {затем закрыть ({device})} other {затем решить с кардиокомандой, чем закрыть}}.{hasWays, select, yes { Наряду с этим: {ways}.} other {}}',
  'answer.restore-flow':
    'Сначала восстановить кровоток: no-reflow, тромб или спазм, пока не показано иное. Вазодилататор, а при тромбе и лечение тромба; стент не лечит ничего из этого.',
  'answer.look-for-dissection':
    'Ищите диссекцию сейчас: вторая проекция и визуализация, если она есть в лаборатории. Если есть — стентировать; если нет — восстановить кровоток.',
  'answer.bail-out-unexpanded':
    'Bail-out: раскрыть стент{hasTools, select, yes { ({tools})} other {}}, {hasDevice, select, yes {затем закрыть ({device})} other {затем решить с кардиокомандой, чем закрыть}}.{hasWays, select, yes { Наряду с этим: {ways}.} other {}}',
  'answer.expand-first':
    'Сначала расправить стент{hasTools, select, yes {: {tools}} other {}}.{hasDevice, select, yes { Когда он раскрыт: {device}.} other {}}',
  'answer.measure-again':
    'Измерить снова, визуализацией, если она есть в лаборатории: остаточный стеноз, кровоток, диссекция и площадь стента.{hasDevice, select, yes { Когда он раскрыт: {device}.} other {}}',
  'answer.reopen':
    'Сначала раскрыть стент{hasTools, select, yes {: {tools}} other {}}. Ни DES, ни DCB, пока он не расправлен.',
  'answer.underexpansion-unknown':
    'Визуализация до любого устройства: остаточный стеноз не проходит критерий, и недораскрытие не исключено.{hasTools, select, yes { Варианты: {tools}.} other {}}',
  'answer.more-preparation':
    'Сначала дальнейшая подготовка{hasTools, select, yes { ({tools})} other {}}: остаточный стеноз ещё не проходит критерий.{hasDevice, select, yes { Если он сохранится: {device}.} other {}}',
  'answer.rewire-first':
    'Сначала заново провести проводник внутри стента: по этому проводнику больше ничего не идёт.{hasDevice, select, yes { Затем подготовка, затем {device}.} other { Затем {imaged, select, yes {подготовка} other {визуализация и подготовка}}.}}',
  'answer.cross-first':
    'Сначала пройти окклюзию.{hasDevice, select, yes { Когда кровоток вернётся: подготовка, затем {device}.} other { Затем {imaged, select, yes {подготовка} other {визуализация и подготовка}}.}}',
  'answer.uncrossable':
    'Ни один баллон не проходит{hasTools, select, yes {: сначала {tools}} other {: сначала модификация поражения}}.{hasDevice, select, yes { Затем подготовка, затем {device}.} other {}}',
  'answer.thrombus-first':
    'Сначала лечение тромба.{hasDevice, select, yes { Затем подготовка, затем {device}.} other { Затем {imaged, select, yes {подготовка} other {визуализация и подготовка}}.}}',
  'answer.image-first':
    'Сначала визуализация{hasTools, select, yes {: {tools}} other {}}. У ранней несостоятельности есть причина, которую нужно найти.{hasDevice, select, yes { Затем {device}.} other {}}',
  'answer.appose-first':
    'Сначала прижать стент к стенке{hasTools, select, yes {: {tools}, по размеру сосуда} other {}}.{hasDevice, select, yes { Затем {device}.} other {}}',
  'answer.ladder-exhausted':
    'Готовить больше нечем: без устройства. Кардиокоманда{hasWays, select, yes {: {ways}} other {}}.',
  'answer.first-step-failed':
    'Кардиокоманда или перевод: первый шаг не удался или здесь невозможен.{hasDevice, select, yes { Когда он сделан: {device}.} other {}}',
  'answer.no-device':
    'Для этого случая устройства не осталось: DES и DCB исключены, отклонены или недоступны. Рекомендуется кардиокоманда.',
  'answer.intended':
    '{hasDevice, select, yes {Подготовка, затем {device}, если критерии выполнены.} other {Сначала подготовка.}}',
  'answer.intended-either': 'Подготовка, затем DES или DCB, если критерии выполнены: обоснованно и то и другое.',
  'answer.imaging-due':
    'Сначала визуализация, затем подготовка{hasDevice, select, yes {, затем {device}, если критерии выполнены} other {}}.',
  'answer.gate-due':
    'Проверить критерии подготовки{hasDevice, select, yes {: если выполнены, {device}} other { сначала}}.',
  'answer.final': '{hasDevice, select, yes {Критерии выполнены: рекомендуется {device}.} other {Критерии выполнены.}}',
  'answer.final-either': 'Критерии выполнены: DES или DCB, обоснованно и то и другое.',
  'answer.no-further-device':
    'Критерии выполнены, обоснованно без дополнительного устройства: стент исправлен и ещё выделяет лекарство.',
  'answer.no-further-device-intended':
    'Подготовка, затем без дополнительного устройства, если критерии выполнены: стент исправлен и ещё выделяет лекарство.',
  'answer.heart-team-first':
    'Сначала кардиокоманда: перелом или деформация стента — за новый, его слои — против; источники противоречат друг другу, ни одно устройство не предпочтительно.',
  'answer.heart-team-first-gate-met':
    'Критерии выполнены. Сначала кардиокоманда: перелом или деформация стента — за новый, его слои — против; источники противоречат друг другу, ни одно устройство не предпочтительно.',

  'because.outside': 'Без устройства',
  'because.bail-out': 'Bail-out',
  'because.first': 'Сначала',
  'because.rules-out': 'Другое устройство исключено',
  'because.for': 'За: {device}',
  'because.against': 'Против: {device}',
  'because.open': 'Оставлено открытым',
  'because.enter': 'Сначала введите',
  'because.nothing-against': 'Против: ничего',
  'because.line': '{role}: {title}',
  'because.grade': '{document} {grade}',

  'step.no-further-device.D25': 'Тогда остался бы один баллон',
  'step.intravascular-imaging.P2': 'Измерить снова: расправился ли стент?',
  'step.intravascular-imaging.P2.unavailable': 'Измерить снова ангиографией: отвечает остаточный стеноз',
  'step.intravascular-imaging.P18': 'Измерить снова: прижат ли стент к стенке?',
  'step.intravascular-imaging.P18.unavailable': 'Измерить снова ангиографией: отвечает остаточный стеноз',
  'step.intravascular-imaging.G11': 'Искать диссекцию: вторая проекция и визуализация',
  'step.intravascular-imaging.G11.unavailable': 'Искать диссекцию: отвечает вторая проекция',

  'plan.answer': 'Ответ',
  'plan.agreement':
    '{agreement, select, contested {доводы разделились} equipoise {доводы уравновешены: предложено и то и другое} other {доводы противоречат друг другу: ни одной стороне не отдано предпочтение}}',
  'plan.slight-preference': 'лишь небольшое предпочтение: решает слабый довод',
  'plan.layers-counted':
    'Считается как {count, plural, one {# слой} few {# слоя} many {# слоёв} other {# слоя}}: здесь перекрываются два стента одного лечения, а доказательства о слоях касаются стентов, установленных по поводу рестеноза.',
  'plan.because': 'Потому что',
  'plan.no-ground': 'Основание для лечения не введено: подготовка начата, но само по себе это не основание.',
  'plan.provisional': 'предварительно: {reason}',
  'plan.no-device-yet': 'устройства пока нет',
  'plan.is-provisional': 'предварительно',
  'plan.heart-team': 'Кардиокоманда',

  'plan.stages': 'Этапы плана',
  'plan.no-steps': 'В этом случае здесь делать нечего.',
  'plan.nothing-tried': 'Критерии выполнены; инструмент не записан.',
  'plan.rule': 'Правило {id}',
  'plan.notes': 'Примечания',

  'plan.now': 'Сейчас',
  'plan.now.then-enter': 'Затем введите, что получилось',
  'plan.now.again': 'прежде удалось, но не хватило',

  'plan.ladder.done': 'Сделано: {tools}',
  'plan.ladder.beside': 'Наряду с этим: {tools}',
  'plan.ladder.if-it-fails': 'Если не удастся: {tools}',
  'plan.ladder.later': 'Затем: {tools}',
  'plan.ladder.then': ', затем ',
  'plan.ladder.use': '{tool} ({outcome})',
  'plan.ladder.outcome.worked': 'удалось',
  'plan.ladder.outcome.failed': 'не удалось',
  'plan.ladder.outcome.unknown': 'применён',
  'plan.ladder.outcome': 'Исход: {tool}',
  'plan.ladder.record-worked': 'удалось',
  'plan.ladder.record-failed': 'не удалось',
  'plan.ladder.undo': 'отменить',
  'plan.ladder.undo-tool': 'Отменить исход: {tool}',

  'plan.step-in-line': '{action}: {verdict}',
  'plan.imaging.done': 'Выполнено: {modalities}.',
  'plan.imaging.expansion': 'Раскрытие стента {value}.',

  'plan.gate.criteria': 'Чего требуют критерии подготовки',
  'gate.G1': 'Остаточный <\u00a0{limit}%',
  'gate.G2': 'Кровоток TIMI\u00a03',
  'gate.G3': 'Диссекция ≤\u00a0B',
  'gate.G4': 'Кровоток стабилен',
  'gate.G5': 'Раскрытие ≥\u00a0{limit}%',
  'gate.by-eye': 'ниже, на глаз',
  'gate.not-by-eye': 'не ниже, на глаз',
  'gate.G5.not-underexpanded': 'недораскрытия не было',
  'gate.G5.measured': '{value}, измерено',
  'gate.G5.by-residual-only': 'только по остаточному: подтвердите визуализацией',

  'plan.notices': 'Предостережения и противоречия',
  'plan.conflict': 'Источники противоречат',
  'plan.conflict.with-id': 'Источники противоречат ({id})',
  'plan.check-entries': 'Проверьте введённое: {first} и {second}',

  'plan.what-if': 'Что изменило бы это',
  'plan.what-if.plan': '{status}: {device}{agreement, select, none {} other {, {agreement}}}',
  'plan.guidelines-side-by-side': 'Рекомендации рядом',
  'plan.ruled-out': 'исключено: {devices}',
  'plan.nothing-ruled-out': 'ничего не исключено',
  'plan.first': 'сначала: {demands}',
  'fact-value.yes': 'да',
  'fact-value.no': 'нет',
  'plan.with-heart-team': 'с кардиокомандой',
  'plan.no-heart-team': 'без кардиокоманды',
  'plan.what-if.status.final': 'окончательно',
  'plan.what-if.status.intended': 'предполагается',
  'plan.what-if.status.blocked': 'остановлено',
} as const;
