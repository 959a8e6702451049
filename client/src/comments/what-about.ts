import type { ElementType, Id, LinkKind, Theory } from '@throughline/shared/model'
import { MAX_ABOUT, type Thread } from '@throughline/shared/threads'
import { nameOf } from '../i18n/index.js'

/** What a thread is about, as the theory shows it now. */
export type WhatAbout =
  | { readonly kind: 'element'; readonly type: ElementType; readonly name: string }
  | { readonly kind: 'link'; readonly from: End; readonly to: End; readonly linkKind: LinkKind }
  | { readonly kind: 'group' | 'band' | 'theory'; readonly name: string }
  /** It has been deleted: how it was called when the thread began. */
  | { readonly kind: 'gone'; readonly name: string }

interface End {
  /** null: an end that is no box. */
  readonly type: ElementType | null
  readonly name: string
}

export function whatAbout(theory: Theory, { on, about }: Pick<Thread, 'on' | 'about'>): WhatAbout {
  const { id } = on
  const element = theory.elements.get(id)
  if (element !== undefined) return { kind: 'element', type: element.type, name: nameOf(theory, id) }
  const link = theory.links.get(id)
  if (link !== undefined) {
    return { kind: 'link', from: endOf(theory, link.from), to: endOf(theory, link.to), linkKind: link.kind }
  }
  if (on.kind === 'theory') return { kind: 'theory', name: nameOf(theory, id) }
  if (theory.bands.has(id)) return { kind: 'band', name: nameOf(theory, id) }
  if (theory.groups.has(id)) return { kind: 'group', name: nameOf(theory, id) }
  return { kind: 'gone', name: about }
}

/** What a new thread remembers of what it is about. */
export function aboutNow(theory: Theory, id: Id): string {
  return nameOf(theory, id).slice(0, MAX_ABOUT)
}

/** What something is called in one language, and nothing where it is not in that one. */
export function labelIn(theory: Theory, id: Id, language: string): string {
  const thing = theory.elements.get(id) ?? theory.links.get(id) ?? theory.groups.get(id) ?? theory.bands.get(id)
  return thing !== undefined && Object.hasOwn(thing.label, language) ? (thing.label[language] ?? '') : ''
}

function endOf(theory: Theory, id: Id): End {
  return { type: theory.elements.get(id)?.type ?? null, name: nameOf(theory, id) }
}
