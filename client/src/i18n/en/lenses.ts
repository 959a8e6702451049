/** Words of lenses and their legend. */
export const lenses = {
  'command.lens': 'Lenses',
  'command.no-lens': 'No lens',
  'command.lens-of': 'Lens: {lens}',
  'lens.on': 'Lens: {lens}.',
  'lens.off': 'No lens.',
} as const
