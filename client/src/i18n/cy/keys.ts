import type { keys as english } from '../en/keys.js'

/** Words of the line that says which keys lead on. */
export const keys = {
  'keys.here': 'Bysellau sy’n arwain ymlaen o’r fan hon',
  'keys.done': 'gorffen',
  'keys.newLine': 'llinell newydd',
  'keys.write': 'ysgrifennu',
  'keys.next': 'at beth mae’n arwain',
  'keys.another': 'un arall oddi tano',
  'keys.link': 'cysylltu â…',
  'keys.read': 'darllen y cyfan',
  'keys.details': 'manylion',
  'keys.rate': 'graddio, ychwanegu tystiolaeth',
  'keys.linkWords': 'geiriau arni',
  'keys.delete': 'dileu',
  'keys.commands': 'pob gorchymyn',
  'keys.outline': 'amlinelliad',
  'keys.all': 'pob bysell',
  'command.key-hints': 'Dangos neu guddio’r bysellau sy’n arwain ymlaen',
} satisfies Record<keyof typeof english, string>
