import type { Id, Text, Theory, ThingKind } from '@throughline/shared/model'

/** A text that people write together. */
export interface TextPlace {
  readonly kind: ThingKind | 'details'
  /** Empty for the details. */
  readonly id: Id
  readonly field: string
  readonly language: string
}

/** What stands there now; empty where nobody wrote. */
export function textAt(theory: Theory, { kind, id, field, language }: TextPlace): string {
  const thing: object | undefined = kind === 'details' ? theory.details : theory[kind].get(id)
  const text: unknown = thing === undefined ? undefined : Object.entries(thing).find(([key]) => key === field)?.[1]
  return isText(text) ? (text[language] ?? '') : ''
}

/** How it is called among people: what `Person.editing` says. */
export function placeName({ kind, id, field }: Omit<TextPlace, 'language'>): string {
  return `${kind}/${id}/${field}`
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
