/** Words of arranging. */
export const arranging = {
  'command.fold': 'Fold to fit a page',
  'command.unfold': 'Unfold',
  'command.lanes-show': 'Show a lane for each actor',
  'command.lanes-hide': 'Hide lanes',
  'command.lane-above': 'Move to the lane above',
  'command.lane-below': 'Move to the lane below',
  'inspector.folded': 'Fold to fit a page',
  'inspector.foldedNote':
    'Lanes run across all columns, so a map with lanes is not folded. Turn the lanes off to fold.',
  'inspector.lanes': 'A lane for each actor',
  'inspector.lanesNote': 'Lanes cross columns: choose a map that runs to the right or left.',
  'fold.fits': 'It fits a page best as it is. It will fold when it is longer.',
  'lanes.stays': 'Nobody answers for it now. It stays in the lane of an actor who still has a part in it.',
  'said.place': '{place} of {count} in {band}',
  'said.movedTo': 'Moved to {band}',
} as const
