/** The kinds of thing a theory holds many of, as they are called in files and in the document. */
export const THING_KINDS = [
  'elements',
  'links',
  'bands',
  'groups',
  'indicators',
  'assumptions',
  'evidence',
  'actors',
  'judgements',
  'passages',
  'frames',
] as const
export type ThingKind = (typeof THING_KINDS)[number]
