import type { TemplateOffer } from './template.js'

export const blankOffer: TemplateOffer = {
  id: 'blank',
  name: { en: 'Blank', cy: 'Gwag' },
  gist: { en: 'No columns', cy: 'Dim colofnau' },
  shape: { flow: 'right', above: [], main: [], below: [] },
}

export const kelloggOffer: TemplateOffer = {
  id: 'kellogg',
  name: { en: 'Kellogg logic model', cy: 'Model rhesymeg Kellogg' },
  gist: { en: 'Basic logic model', cy: 'Model rhesymeg sylfaenol' },
  shape: { flow: 'right', above: [], main: ['input', 'activity', 'output', 'outcome', 'outcome', 'impact'], below: [] },
}

export const wisconsinOffer: TemplateOffer = {
  id: 'wisconsin',
  name: { en: 'Wisconsin logic model', cy: 'Model rhesymeg Wisconsin' },
  gist: { en: 'With situation and reach', cy: 'Gyda sefyllfa a chyrhaeddiad' },
  shape: {
    flow: 'right',
    above: ['situation'],
    main: ['input', 'activity', 'reach', 'outcome', 'outcome', 'impact'],
    below: ['note', 'context-factor'],
  },
}

export const magentaBookOffer: TemplateOffer = {
  id: 'magenta-book',
  name: { en: 'Magenta Book', cy: 'Llyfr Magenta' },
  gist: { en: 'Policy in government', cy: 'Polisi llywodraeth' },
  shape: {
    flow: 'right',
    above: [],
    main: ['input', 'activity', 'output', 'outcome', 'impact'],
    below: ['note', 'context-factor'],
  },
}

export const tasoEnhancedOffer: TemplateOffer = {
  id: 'taso-enhanced',
  name: { en: 'TASO enhanced theory of change', cy: 'Damcaniaeth newid estynedig TASO' },
  gist: { en: 'Mechanisms and context', cy: 'Mecanweithiau a chyd-destun' },
  shape: {
    flow: 'right',
    above: ['situation'],
    main: ['input', 'activity', 'output', 'mechanism', 'outcome', 'outcome', 'outcome', 'impact'],
    below: ['context-factor'],
  },
}

export const logframeOffer: TemplateOffer = {
  id: 'logframe',
  name: { en: 'Logical framework', cy: 'Fframwaith rhesymegol' },
  gist: { en: 'Rows, goal at the top', cy: 'Rhesi, y nod ar y brig' },
  shape: { flow: 'up', above: [], main: ['input', 'activity', 'output', 'outcome', 'impact'], below: [] },
}

export const tasoCoreOffer: TemplateOffer = {
  id: 'taso-core',
  name: { en: 'TASO core theory of change', cy: 'Damcaniaeth newid graidd TASO' },
  gist: { en: 'Lists on one page', cy: 'Rhestrau ar un dudalen' },
  shape: {
    flow: 'right',
    above: ['situation'],
    main: ['input', 'activity', 'output', 'outcome', 'outcome', 'outcome', 'impact'],
    below: [],
  },
}

export const wwgLogicModelOffer: TemplateOffer = {
  id: 'wwg-logic-model',
  name: { en: 'What Works Growth logic model', cy: 'Model rhesymeg What Works Growth' },
  gist: { en: 'Local growth policy', cy: 'Polisi twf lleol' },
  shape: {
    flow: 'right',
    above: ['situation'],
    main: ['note', 'input', 'activity', 'output', 'outcome', 'impact'],
    below: ['note', 'note'],
  },
}

export const npcOffer: TemplateOffer = {
  id: 'npc',
  name: { en: 'NPC ten steps', cy: 'Deg cam NPC' },
  gist: { en: 'Charities, from the people', cy: 'Elusennau, o’r bobl' },
  shape: {
    flow: 'right',
    above: ['situation'],
    main: ['activity', 'mechanism', 'outcome', 'impact'],
    below: ['context-factor', 'note'],
  },
}

export const youthInvestmentFundOffer: TemplateOffer = {
  id: 'youth-investment-fund',
  name: { en: 'Youth Investment Fund', cy: 'Cronfa Buddsoddi mewn Ieuenctid' },
  gist: { en: 'Youth work', cy: 'Gwaith ieuenctid' },
  shape: { flow: 'right', above: [], main: ['activity', 'mechanism', 'outcome', 'impact'], below: [] },
}

export const actknowledgePathwayOffer: TemplateOffer = {
  id: 'actknowledge-pathway',
  name: { en: 'ActKnowledge outcomes pathway', cy: 'Llwybr deilliannau ActKnowledge' },
  gist: { en: 'Back from the goal', cy: 'Yn ôl o’r nod' },
  shape: { flow: 'up', above: [], main: ['activity', 'outcome', 'outcome', 'impact'], below: [] },
}

export const mayneComBOffer: TemplateOffer = {
  id: 'mayne-com-b',
  name: { en: 'Mayne’s COM-B theory of change', cy: 'Damcaniaeth newid COM-B Mayne' },
  gist: { en: 'Behaviour change', cy: 'Newid ymddygiad' },
  shape: {
    flow: 'right',
    above: [],
    main: ['activity', 'output', 'reach', 'outcome', 'outcome', 'outcome', 'impact'],
    below: ['context-factor', 'unintended-outcome'],
  },
}

export const resultsChainOffer: TemplateOffer = {
  id: 'results-chain',
  name: { en: 'Results chain', cy: 'Cadwyn ganlyniadau' },
  gist: { en: 'One strategy, step by step', cy: 'Un strategaeth, cam wrth gam' },
  shape: {
    flow: 'right',
    above: ['situation'],
    main: ['activity', 'output', 'outcome', 'outcome', 'impact', 'impact'],
    below: [],
  },
}

export const cmoOffer: TemplateOffer = {
  id: 'cmo',
  name: { en: 'Context, mechanism, outcome', cy: 'Cyd-destun, mecanwaith, deilliant' },
  gist: { en: 'Realist evaluation', cy: 'Gwerthuso realaidd' },
  shape: { flow: 'right', above: [], main: ['context-factor', 'activity', 'mechanism', 'outcome'], below: [] },
}

/** What a theory can begin with, in this order. A page that only offers templates need not load their bands. */
export const templateOffers: readonly TemplateOffer[] = [
  blankOffer,
  kelloggOffer,
  wisconsinOffer,
  magentaBookOffer,
  tasoEnhancedOffer,
  logframeOffer,
  tasoCoreOffer,
  wwgLogicModelOffer,
  npcOffer,
  youthInvestmentFundOffer,
  actknowledgePathwayOffer,
  mayneComBOffer,
  resultsChainOffer,
  cmoOffer,
]
