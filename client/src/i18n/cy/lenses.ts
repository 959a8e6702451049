import type { lenses as english } from '../en/lenses.js'

/** Words of lenses, in Welsh. */
export const lenses: Readonly<Record<keyof typeof english, string>> = {
  'command.lens': 'Lensys',
  'command.no-lens': 'Dim lens',
  'command.lens-of': 'Lens: {lens}',
  'lens.on': 'Lens: {lens}.',
  'lens.off': 'Dim lens.',
}
