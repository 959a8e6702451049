import { IconDrawing } from '../ui/index.js'

/** Signs that only these pages have. On a grid of 16. */
const SIGNS = {
  key: [{ d: 'M10.3 2a3.7 3.7 0 1 0 0 7.4 3.7 3.7 0 0 0 0-7.4ZM7.6 8.3 2.5 13.5M4 12l1.7 1.7', strokePx: 1.5 }],
  mail: [{ d: 'M2 3.5h12v9H2ZM2.3 4 8 8.6 13.7 4', strokePx: 1.5 }],
} as const

/** A key, or an envelope. */
export function SignIcon({ name }: { readonly name: keyof typeof SIGNS }) {
  return <IconDrawing shapes={SIGNS[name]} size={16} />
}
