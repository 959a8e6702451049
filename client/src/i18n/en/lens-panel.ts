/** Words of the panel of lenses, and of the strip that says what one hides. */
export const lensPanel = {
  'lens.title': 'Lens',
  'lens.choose': 'Look at the map by',
  'lens.none': 'No lens',
  'lens.noneAbout':
    'A lens sorts boxes or links into kinds. It changes what you see, not the theory, and only for you.',
  'lens.mode': 'Show',
  'lens.colour': 'All, marked',
  'lens.filter': 'Some only',
  'lens.kinds': 'Legend',
  'lens.nothing': 'There is nothing here that this lens could tell apart yet.',
  'lens.show': 'Show {kind}',
  'lens.since': 'Since',
  'lens.asking': 'Asking what has changed.',
  'lens.failed': 'What has changed could not be found out: {reason}',
  'lens.exact': 'Compared with how it was at {when}.',
  'lens.fromStart': 'The theory is younger than that: all of it is new.',
  'lens.sinceNeeded': 'Choose a date.',
  'lens.futureDate': 'Choose a date that has been.',
  'lens.hides': '{lens}: {boxes|one:# box|other:# boxes} and {links|one:# link|other:# links} are not shown.',
  'lens.showAll': 'Show all',
  'lens.remove': 'Remove the lens',
} as const
