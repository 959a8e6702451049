import type { canvas as english } from '../en/canvas.js'

/** Geiriau’r map. */
export const canvas: Record<keyof typeof english, string> = {
  'canvas.map': 'Map o’r ddamcaniaeth',
  'canvas.howTo':
    'Mae Chwith a De yn dilyn cysylltiadau, I fyny ac I lawr yn symud o fewn band, L yn aros ar gysylltiad. Enter i ysgrifennu, Bylchwr i ddewis, Escape i ollwng.',
  'canvas.label': 'Label, {type}',
  'canvas.grow': 'Gwneud y blwch nesaf, neu lusgo i gysylltu',
  'canvas.linkFrom': 'Llusgo i gysylltu',
  'canvas.noBand': 'Y tu allan i’r bandiau',
  'canvas.groups': 'Grwpiau',
  'canvas.links': 'Cysylltiadau {name}',
  'canvas.untitled': 'dim label eto',
  'canvas.leadsTo': 'I: {names}.',
  'canvas.comesFrom': 'O: {names}.',
  'canvas.linkName': '{from}, {kind}, {to}',
  'canvas.addBand': 'Ychwanegu band',
  'canvas.addFirst': 'Ychwanegu blwch at {band}',
  'canvas.bandName': 'Enw’r band',
  'canvas.groupName': 'Enw’r grŵp',
  'canvas.resizeBand': 'Lled {band}',
  'canvas.isTyping': 'Mae {name} yn teipio',
  'canvas.empty': 'Mae’r map yn wag. Dewiswch o’r palet, neu glicio ddwywaith ar y map, i wneud blwch.',
}
