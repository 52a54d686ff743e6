/** The second opinion on a leg: who asks, what is sent, what limits the answer, and the peripheral block. */
export const consultationTexts = {
  'opinion.role.vascular-surgeon': 'Damar cərrahı',
  'opinion.role.angiologist': 'Angioloq',
  'opinion.role.interventional-radiologist': 'İnterventional radioloq',
  'opinion.answer.surgeon': 'Damar cərrahı ilə birlikdə cavab verilib',
  'opinion.material.duplex': 'Dupleks',
  'opinion.material.vein-map': 'Venaların yoxlanmasının nəticəsi',
  'opinion.material.wound-photo': 'Yaranın kəsilmiş fotosu: üz, ad və döymə görünmür',

  'opinion.gap.no-perfusion': 'cavab məhduddur: ətraf təhlükədədir, nə ayaq barmağı təzyiqi, nə də TcPO2 məlumdur',
  'opinion.gap.no-runoff': 'cavab məhduddur: açıq baldır arteriyaları məlum deyil',
  'opinion.gap.no-length': 'cavab məhduddur: restenozun uzunluğu məlum deyil',
  'opinion.gap.no-fracture': 'cavab məhduddur: stentin sınıb-sınmadığını heç kim deməyib',
  'opinion.gap.no-foot-views': 'cavab məhduddur: topuq və pəncə proyeksiyaları ilə angioqrafiyanın olduğu məlum deyil',
  'opinion.gap.no-vein-map': 'cavab məhduddur: venaların yoxlandığı məlum deyil',
  'opinion.gap.no-wound-photo': 'cavab məhduddur: yaranın fotosu göndərilməyib',

  'opinion.block.limb': 'Ətraf',
  'opinion.block.perfusion': 'Perfuziya, ölçülmüş',
  'opinion.block.foot': 'Ayaq pəncəsi: yara və infeksiya',
  'opinion.block.stent': 'Restenoz və stent',
  'opinion.block.path': 'Gətirici axın, distal yataq və yol',
  'opinion.block.conduit': 'Bypass üçün vena',
  'opinion.block.kidney': 'Böyrək',
  'opinion.kept.leg':
    'Ayaq haqqında konsultasiya yalnız bu pəncərədə qalır: pəncərəni bağlamazdan əvvəl onun faylını saxlayın.',
} as const satisfies Readonly<Record<keyof typeof import('../consultation.ts').consultationTexts, string>>;
