/** Words of the line that says which keys lead on. */
export const keys = {
  'keys.here': 'Keys that lead on from here',
  'keys.done': 'done',
  'keys.newLine': 'new line',
  'keys.write': 'write',
  'keys.next': 'what it leads to',
  'keys.another': 'one more below',
  'keys.link': 'link to…',
  'keys.details': 'details',
  'keys.read': 'read all of it',
  'keys.rate': 'rate it, add evidence',
  'keys.linkWords': 'words on it',
  'keys.delete': 'delete',
  'keys.commands': 'all commands',
  'keys.outline': 'outline',
  'keys.all': 'all keys',
  'command.key-hints': 'Show or hide the keys that lead on',
} as const
