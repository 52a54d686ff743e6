/** Why a table or a document of another program cannot be read. */
export const readingTexts = {
  'bulk.not-utf8':
    'Fayl UTF-8 deyil, ona görə hərflərini dəqiq bilmək olmur. Onu "CSV UTF-8" kimi saxlayın (cədvəl proqramında: bu növ və ya bu kodlaşdırma ilə başqa adla saxlamaq) və yenidən cəhd edin. Ondan heç nə götürülmədi.',
  'bulk.failed': 'Etmək mümkün olmadı. Brauzer deyir: {message}',
  'bulk.ignored': 'Götürülmədi, çünki bu proqramda belə sahə yoxdur: {names}',
  'bulk.row': 'Sətir {n}',
  'bulk.empty': 'Fayl boşdur.',
  'bulk.no-header': 'Faylda başlıq yoxdur: birinci sətri sütunları adlandırmalıdır.',
  'bulk.no-column':
    'Heç bir sütunun bu proqramın tanıdığı adı yoxdur. Hansı sütunun nə olduğunu deyin və ya məlumat lüğətindəki kimi adlandırın.',
  'bulk.column-twice': 'Faylın iki sütunu da {column} olardı. Birini çıxarın və ya ona başqa ad verin.',
  'bulk.too-large': 'Fayldakı bir qiymət birdəfəyə oxunandan uzundur. Halları sətirdə bir-bir verin.',
  'bulk.quote-not-closed': 'Burada dırnaq açılır və bağlanmır; sonrakını ayırmaq olmur.',
  'bulk.quote-misplaced': 'Xananın ortasında dırnaq var; bütün xananı dırnağa alın və içindəkini ikiləşdirin.',
  'bulk.uneven': 'Başlıqda {columns} olduğu halda sətirdə {cells, plural, one {# xana} other {# xana}} var.',
  'fhir.read.not-a-document': 'Bu, FHIR sənədi deyil: "document" tipli Bundle gözlənilirdi. Ondan heç nə götürülmədi.',
  'fhir.read.thrombosis':
    'Sənəddə stent trombozu (kod {code}) göstərilib, bu isə restenoz deyil və bu proqramın planlaşdırdığı deyil. Ondan heç nə götürülmədi; onu yazan koduna baxmalıdır.',
  'fhir.read.no-composition':
    'Sənəd başqa növdəndir: bu proqramın özününkünü tanıdığı LOINC 63485-7 tipli başlığı yoxdur. Ondan heç nə götürülmədi.',
  'fhir.read.version':
    'Faktlar hal faylının bu proqramın oxumadığı {found} versiyasının sözləri ilə yazılıb; əvvəlcə onu yeniləyin.',
  'fhir.read.not-an-observation': 'Observation formasında deyil',
  'fhir.read.twice': 'sənəddə iki dəfədir; birini çıxarın',
  'fhir.read.no-value': 'nə oxuna bilən qiyməti, nə də qiymətin olmamasının səbəbi var',
  'fhir.read.comparator': '{comparator} {value} deyir, bu isə rəqəm deyil; rəqəmi daxil edin',
  'fhir.read.unit': 'vahidi {found}-dir; {unit} gözlənilirdi',
} as const;
