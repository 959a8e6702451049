import type { Names } from './lens.js'

/** What every lens is called, by id, in the order in which they are offered: known before the lenses themselves are there. */
export const LENS_NAMES = {
  type: { en: 'Type', cy: 'Math' },
  term: { en: 'Term', cy: 'Tymor' },
  evidence: { en: 'Strength of evidence', cy: 'Cryfder y dystiolaeth' },
  confidence: { en: 'Confidence', cy: 'Hyder' },
  indicators: { en: 'Indicator status', cy: 'Statws dangosyddion' },
  responsible: { en: 'Who is responsible', cy: 'Pwy sy’n gyfrifol' },
  actor: { en: 'Who is involved', cy: 'Pwy sy’n rhan o hyn' },
  sphere: { en: 'Sphere', cy: 'Cylch' },
  tag: { en: 'Tag', cy: 'Tag' },
  changes: { en: 'Changed since', cy: 'Newid ers' },
  'taso-core': { en: 'TASO Core', cy: 'TASO Craidd' },
  'taso-enhanced': { en: 'TASO Enhanced', cy: 'TASO Manwl' },
} as const satisfies Readonly<Record<string, Names>>
