/** Words about edits of two people that met. */
export const meetings = {
  'meetings.met': '{count|one:Two edits met.|other:Edits met in # fields.}',
  'meetings.one': 'You and {name} changed “{thing}” ({field}) while apart. Nothing is lost.',
  'meetings.several': 'You and others changed them while apart. Nothing is lost.',
  'meetings.show': '{count|one:Show both|other:Show them}',
  'meetings.none':
    'No edits have met. When you and somebody else change one field without a connection, both are shown here.',
  'meetings.theory': 'The whole theory',
  'meetings.field': 'One field',
  'meetings.apart':
    '{field}: you and {name} changed it without knowing of each other. One stands; nothing is lost.',
  'meetings.merged':
    '{field}: you and {name} changed it without knowing of each other. It is neither of the two now; nothing is lost.',
  'meetings.yours': 'Yours',
  'meetings.before': 'Before both',
  'meetings.now': 'Now',
  'meetings.stands': 'stands',
  'meetings.standsSince': '{time}, stands',
  'meetings.nothing': 'nothing',
  'meetings.yes': 'yes',
  'meetings.no': 'no',
  'meetings.useTheirs': 'Use {name}’s',
  'meetings.useMine': 'Use mine',
  'meetings.useBefore': 'Use this',
  'meetings.keepTheirs': 'Keep {name}’s',
  'meetings.keepMine': 'Keep mine',
  'meetings.keepThis': 'Keep it as it is',
  'meetings.write': 'Write a third',
  'meetings.both': '{name} sees the same and can answer.',
  'meetings.brought': 'Brought back: {words}',
} as const
