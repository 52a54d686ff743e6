/** The second opinion on a leg: who asks, what is sent, what limits the answer, and the peripheral block. */
export const consultationTexts = {
  'opinion.role.vascular-surgeon': 'Vascular surgeon',
  'opinion.role.angiologist': 'Angiologist',
  'opinion.role.interventional-radiologist': 'Interventional radiologist',
  'opinion.answer.surgeon': 'Answered together with a vascular surgeon',
  'opinion.material.duplex': 'Duplex',
  'opinion.material.vein-map': 'Vein map',
  'opinion.material.wound-photo': 'Photo of the wound, cropped: no face, no name, no tattoo',

  'opinion.gap.no-perfusion': 'answer limited: the limb is threatened, and neither toe pressure nor TcPO2 is known',
  'opinion.gap.no-runoff': 'answer limited: open calf arteries not known',
  'opinion.gap.no-length': 'answer limited: length of the restenosis not known',
  'opinion.gap.no-fracture': 'answer limited: nobody said whether the stent is broken',
  'opinion.gap.no-foot-views': 'answer limited: not known that there is an angiography with views of ankle and foot',
  'opinion.gap.no-vein-map': 'answer limited: not known that the veins have been mapped',
  'opinion.gap.no-wound-photo': 'answer limited: no photo of the wound sent',

  'opinion.block.limb': 'Limb',
  'opinion.block.perfusion': 'Perfusion, measured',
  'opinion.block.foot': 'Foot: wound and infection',
  'opinion.block.stent': 'Restenosis and stent',
  'opinion.block.path': 'Inflow, run-off and path',
  'opinion.block.conduit': 'Vein for a bypass',
  'opinion.block.kidney': 'Kidney',
  'opinion.kept.leg': 'A consultation about a leg stays in this window alone: save its file before you close it.',
} as const;
