/** What a code gives away that it must not: said where one is typed or read. */
export const identifierTexts = {
  'identifier.number':
    'This looks like a patient or telephone number: {value}. Use a code of your own with fewer digits.',
  'identifier.date': 'This looks like a date: {value}. Use a code of your own without dates.',
  'identifier.address': 'This looks like an e-mail address: {value}. Use a code of your own.',
  'identifier.name': 'This may be a name. Use a code of your own; no names.',
} as const;
