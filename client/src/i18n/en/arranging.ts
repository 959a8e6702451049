/** Words of arranging. */
export const arranging = {
  'command.fold': 'Fold to fit a page',
  'command.unfold': 'Unfold',
  'command.lanes-show': 'Show a lane for each actor',
  'command.lanes-hide': 'Hide lanes',
  'command.lane-above': 'Move to the lane above',
  'command.lane-below': 'Move to the lane below',
  'fold.fits': 'It fits a page best as it is. It will fold when it is longer.',
  'lanes.stays': 'Nobody answers for it now. It stays in the lane of an actor who still has a part in it.',
  'said.place': '{place} of {count} in {band}',
  'said.movedTo': 'Moved to {band}',
} as const
