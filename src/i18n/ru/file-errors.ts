/** Why a file was not taken; what a field refuses as well stands with the words of entry. */
export const fileErrorTexts = {
  'entry-error.not-json': 'Это не файл случая: он не читается как JSON.',
  'entry-error.too-large': 'Этот файл слишком велик для файла случая.',
  'entry-error.too-deep': 'Это не файл случая: его списки и группы вложены слишком глубоко.',
  'entry-error.duplicate-key': 'Имя {value} стоит дважды в одной группе.',
  'entry-error.forbidden-key': 'Имя {value} не допускается.',
  'entry-error.wrong-kind': 'Это не файл случая этой программы.',
  'entry-error.other-territory':
    'Это случай другого сосудистого бассейна ({value}). Ничего не изменено; откройте его там, где вводят такие случаи.',
  'entry-error.wrong-version': 'У этого файла случая нет допустимой версии: {value}.',
  'entry-error.newer-version':
    'Версия этого файла случая {value} новее той, что читает эта программа. Сначала обновите программу.',
  'entry-error.later-field':
    '{field}: {value} стоит в файле, версия которого не имеет такого поля; нужна schemaVersion {needs}.',
  'entry-error.later-word': '{field}: для {value} нужна schemaVersion {needs}. Версия этого файла допускает: {words}.',
  'entry-error.unknown-field': '{field}: в файле случая нет такого поля.',
  'entry-error.missing': '{field}: не хватает значения.',
  'entry-error.wrong-type': '{field}: {value} — не тот вид значения, который принимает это поле.',
  'entry-error.not-one-of': '{field}: {value} — не одно из: {words}.',
  'entry-error.too-long': '{field}: длиннее {max} знаков.',
  'entry-error.not-a-date': '{field}: {value} — не дата.',
  'files.teaching': 'Это учебный случай. Откройте его в «Обучение», «Учебные случаи».',
  'files.message': 'Это запрос второго мнения или ответ на него. Откройте его в «Второе мнение».',
  'files.several':
    'Случаев в этом файле: {count}. Внесите его в «Случаях», где видно, что нового, прежде чем что-либо принято.',
} as const;
