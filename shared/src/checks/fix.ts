import type { ElementType, Id, LinkKind, Term } from '../model/index.js'
import type { Bilingual } from './bilingual.js'

/** A one-step way to put a finding right: what it is called, and the change as plain data. */
export interface Fix {
  readonly name: Bilingual
  readonly change: FixChange
}

/** A command of shared/commands by name, with what it takes. */
export type FixChange =
  | { readonly command: 'addElement'; readonly args: { readonly type: ElementType; readonly band: Id | null } }
  | { readonly command: 'addRecord'; readonly args: { readonly kind: 'indicators'; readonly on: readonly Id[] } }
  | {
      readonly command: 'changeElement'
      readonly args: { readonly ids: readonly Id[]; readonly type?: ElementType; readonly term?: Term | null }
    }
  | { readonly command: 'changeLink'; readonly args: { readonly ids: readonly Id[]; readonly kind: LinkKind } }
  | {
      readonly command: 'addLinkedElement'
      readonly args: {
        readonly type: ElementType
        readonly term?: Term | null
        readonly band: Id | null
        readonly within: Id | null
        readonly link: { readonly to: Id } | { readonly from: Id }
      }
    }
  | { readonly command: 'growElement'; readonly args: { readonly from: Id; readonly direction: 'next' | 'previous' } }
  | { readonly command: 'putBetween'; readonly args: BoxOnLink }
  | { readonly command: 'splitElement'; readonly args: SplitInTwo }
  | { readonly command: 'moveWithin'; readonly args: { readonly ids: readonly Id[]; readonly within: Id | null } }
  | { readonly command: 'reverseLink'; readonly args: { readonly id: Id } }
  | { readonly command: 'deleteThings'; readonly args: { readonly ids: readonly Id[] } }

interface BoxOnLink {
  readonly link: Id
  readonly type: ElementType
  readonly term: Term | null
  readonly band: Id | null
}

interface SplitInTwo {
  readonly id: Id
  readonly language: string
  readonly label: string
  readonly parts: readonly [stays: string, goes: string]
}
