/** The printed page of the leg, and what was done. */
export const reportTexts = {
  'page.title': 'Leg: case and plan',
  'page.drawing': 'The leg',
  'page.options': 'Options side by side',
  'page.heart-team': 'A decision of the vascular team is supported.',
  'page.disputed': 'Conflicts and contradictions',
  'page.evidence': 'Evidence behind the reasons',
  'page.evidence.differs': '{name}: {citation}; {verification}; a source document says otherwise',
  'page.evidence.none': 'No record of a trial stands behind these reasons.',

  'agreement.clear': 'clear',
  'agreement.contested': 'with reasons on both sides',
  'agreement.equipoise': 'either is reasonable',

  'value.decision.choice.plain-balloon': 'Plain balloon alone',
  'value.decision.choice.dcb': 'Drug-coated balloon',
  'value.decision.choice.des': 'Drug-eluting stent',
  'value.decision.choice.covered-stent': 'Covered stent',
  'value.decision.choice.bypass': 'Bypass',
  'value.decision.choice.dva': 'Arterialisation of deep veins',
  'value.decision.choice.conservative': 'Conservative treatment',
  'value.decision.choice.amputation': 'Amputation',
} as const;
