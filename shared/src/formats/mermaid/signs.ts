import type { LinkKind } from '../../model/index.js'

/** How a figure of ours draws each kind of link. Only in those does an arrow's sign say its kind. */
export const KIND_SIGNS: Readonly<Record<LinkKind, string>> = {
  'leads-to': '-->',
  requires: '==>',
  moderates: '--o',
  reduces: '--x',
  feedback: '-.->',
}

/** The comment by which a figure of ours is known. */
export const OURS = 'Throughline: --> leads to, ==> requires, --o moderates, --x reduces, -.-> feeds back'

/** Classes that a figure of ours gives to frames. */
export const BAND_CLASS = 'band'
export const GROUP_CLASS = 'group'
