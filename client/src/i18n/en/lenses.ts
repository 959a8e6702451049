/** Words of lenses and their legend. */
export const lenses = {
  'command.lens': 'Lenses',
  'command.no-lens': 'No lens',
  'command.lens-of': 'Lens: {lens}',
  'lens.on': 'Lens: {lens}.',
  'lens.off': 'No lens.',
  'lens.hides': '{lens}: {boxes|one:# box|other:# boxes} and {links|one:# link|other:# links} are not shown.',
  'lens.showAll': 'Show all',
  'lens.remove': 'Remove the lens',
} as const
