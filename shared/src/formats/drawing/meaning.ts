import type { ElementType, Term } from '../../model/index.js'

/** What a heading says of what stands under it: boxes of a type, or records. */
export type Meaning =
  | { readonly holds: 'boxes'; readonly type: ElementType; readonly term: Term | null }
  | { readonly holds: 'assumptions' }
  | { readonly holds: 'indicators' }
  | { readonly holds: 'verification' }
  /** What lines and colours stand for: of the drawing, not of the theory. */
  | { readonly holds: 'key' }
  /** The column of a logical framework that says what each row is about. */
  | { readonly holds: 'narrative' }

/** Boxes of this type. */
export const boxesOf = (type: ElementType, term: Term | null = null): Meaning => ({ holds: 'boxes', type, term })
