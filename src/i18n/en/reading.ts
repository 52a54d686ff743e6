/** Why a table or a document of another program cannot be read. */
export const readingTexts = {
  'bulk.not-utf8':
    'The file is not in UTF-8, so that its letters cannot be told for certain. Save it as "CSV UTF-8" (in a spreadsheet: Save as, with that type or that character set) and try again. Nothing of it was taken.',
  'bulk.failed': 'It could not be done. The browser says: {message}',
  'bulk.ignored': 'Not taken, since this program has no such field: {names}',
  'bulk.row': 'Row {n}',
  'bulk.empty': 'The file is empty.',
  'bulk.no-header': 'The file has no header: its first row has to name the columns.',
  'bulk.no-column':
    'None of the columns has a name that this program knows. Say which column is what, or name them as in the data dictionary.',
  'bulk.column-twice': 'Two columns of the file would both be {column}. Take one of them out, or give it another name.',
  'bulk.too-large': 'A value in the file is longer than what is read at once. Give the cases one a line.',
  'bulk.quote-not-closed': 'A quotation mark is opened here and not closed again; what follows cannot be told apart.',
  'bulk.quote-misplaced':
    'A quotation mark stands in the middle of a cell; quote the whole cell and double the mark within.',
  'bulk.uneven': 'The row has {cells, plural, one {# cell} other {# cells}} where the header has {columns}.',
  'fhir.read.not-a-document':
    'This is no FHIR document: a Bundle of the type "document" was expected. Nothing of it was taken.',
  'fhir.read.thrombosis':
    'The document names a stent thrombosis (code {code}), which is not a restenosis and not what this program plans for. Nothing of it was taken; whoever wrote it should look at its code.',
  'fhir.read.no-composition':
    'The document is of another kind: it has no head of the type LOINC 63485-7, by which this program knows its own. Nothing of it was taken.',
  'fhir.read.version':
    'The facts are written in words of the version {found} of the case file, which this program does not read; update it first.',
  'fhir.read.not-an-observation': 'does not have the form of an Observation',
  'fhir.read.twice': 'stands in the document twice; take one of them out',
  'fhir.read.no-value': 'has neither a value that can be read nor a reason why it has none',
  'fhir.read.comparator': 'says {comparator} {value}, which is no figure; enter the figure',
  'fhir.read.unit': 'has the unit {found}; {unit} was expected',
} as const;
