import type { arranging as english } from '../en/arranging.js'

/** Words of arranging. */
export const arranging = {
  'command.fold': 'Plygu i ffitio tudalen',
  'command.unfold': 'Dad-blygu',
  'command.lanes-show': 'Dangos lôn i bob actor',
  'command.lanes-hide': 'Cuddio’r lonydd',
  'command.lane-above': 'Symud i’r lôn uwchben',
  'command.lane-below': 'Symud i’r lôn islaw',
  'fold.fits': 'Mae’n ffitio tudalen orau fel y mae. Bydd yn plygu pan fydd yn hirach.',
  'lanes.stays': 'Does neb yn atebol amdano nawr. Mae’n aros yn lôn actor sydd â rhan ynddo o hyd.',
  'said.place': '{place} o {count} yn {band}',
  'said.movedTo': 'Symudwyd i {band}',
} as const satisfies Readonly<Record<keyof typeof english, string>>
