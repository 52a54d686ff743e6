/** The worked cases to begin with. */
export const exampleTexts = {
  'example.LV01': 'Claudication, focal restenosis in one stent, exercise tried',
  'example.LV03': 'The same, no exercise programme yet',
  'example.LV09': 'Claudication, occluded stent, crossed',
  'example.LV16': 'Claudication, focal recurrence after a coated balloon: nothing has support',
  'example.LV19': 'Flow-limiting dissection after the balloon: bail-out',
  'example.LV22': 'Cold, numb leg for one day: acute, out of scope',
  'example.LV11': 'Limb in danger, occluded stent, a good vein',
  'example.LV39': 'Published arterialisation, as it was reported',
  'example.LV40': 'The same foot with the list complete',
  'example.LV41': 'The same, the morning after: the circuit is open',
  'example.LV42': 'The same at two months: the circuit has closed',
  'example.published-case':
    'One man of 67 and one leg, published. WIfI 2-3-1 agrees with stage 4, but the ischaemia grade was stated, not measured; foot views, a search for a target, vein mapping, inflow and a second reviewer are not reported, so the list is open. The circuit had closed at two months; after a second procedure the wound showed a clear trend to healing, and no date of healing is given. The drugs that were given are what was done, not a regimen. What the second to fourth case add was not reported: it is what would have had to be on record.',
} as const;
