/** Words of asking to edit, and of answering. */
export const asking = {
  'asking.sent': 'You have asked to edit. The owners are told; you can go on here meanwhile.',
  'asking.asked': 'Asked to edit',
  'asking.notNow': 'Not now, an owner says',
  'asking.declined': 'An owner has declined that you edit. You can ask again a day later.',
  'asking.failed': 'That did not work: {why}',
  'asking.asks': '{name} asks to edit.',
  'asking.guest': '{name}, guest,',
  'asking.ownersDecide': 'An owner can let them.',
  'asking.grant': 'Let {name} edit',
  'asking.granted': '{name} can edit now.',
  'asking.decline': 'Not now',
  'asking.wasDeclined': '{name} is told that it is not now.',
} as const
