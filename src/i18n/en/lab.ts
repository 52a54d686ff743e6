/** What the lab's settings say of themselves. */
export const labTexts = {
  'lab.intro':
    'These hold for every case on this device that does not say otherwise. They show on the plan whenever they changed it.',
  'lab.show-ids': 'Show the ids of rules beside what they say',
} as const;
