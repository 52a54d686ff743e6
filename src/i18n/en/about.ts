/** What Relumen is for, how far it goes, and what it is made of. */
export const aboutTexts = {
  'about.use.heading': 'What it is for',
  'about.use':
    'Relumen supports clinicians who treat coronary in-stent restenosis. It maps one lesion at one procedure to a staged plan and shows the evidence for each step. It supports judgement and does not replace it: whoever treats the patient decides.',
  'about.users.heading': 'Who uses it',
  'about.users':
    'Interventional cardiologists with the lesion in front of them, and fellows who want to know why. It speaks to people who know the procedure and can judge the advice; it is not for patients.',
  'about.device.heading': 'What it is not',
  'about.device':
    'It is neither offered nor approved as a medical device and has not been validated in patients. It is no substitute for the instructions for use of a device, the local protocol or the Heart Team.',
  'about.population.heading': 'For whom',
  'about.population': 'Adults with restenosis inside or at the edge of a coronary stent; one lesion at a time.',
  'about.excluded.heading': 'Out of scope',
  'about.excluded':
    'Cardiogenic shock, cardiac arrest, a perforation, a haematoma at the stent’s edge, de novo lesions, anything more than 5 mm from the stent, and a narrowing that is no restenosis. Stent thrombosis (STEMI, or an occlusion with thrombus) comes before restenosis: the screen says so and treats flow and thrombus first. In an emergency follow the emergency pathway, not this screen.',
  'about.evidence.heading': 'How far to trust the evidence',
  'about.evidence':
    'Every figure carries a verification level: read in full, abstract read, secondary page read, or not found. The limits of the gate come from a lecture and a protocol for de novo lesions; none could be read in a consensus on restenosis. Where sources disagree, the disagreement is shown and not settled here.',
  'about.privacy.heading': 'Where the data is',
  'about.privacy':
    'Nothing leaves this device: no request, no account, no log. Cases are kept in this browser, in its list of cases, unless the device is set to keep nothing. Enter no names, numbers or dates that identify a patient.',
  'about.one-file':
    'This is the edition in one file. What the browser keeps for it, other pages opened from the disk of this device can read too: on a shared machine seal the cases under a passphrase, or keep nothing. A new version is a new file.',
  'about.checking.heading': 'How to check it',
  'about.checking':
    'A recommendation is worth as much as its basis. Here is by what you can review it yourself, and what could go wrong all the same.',
  'about.version.heading': 'Version',
  'about.version': 'Relumen {app}, knowledge {knowledge}.',
  'about.licences': 'Licences of what it is built with',
};
