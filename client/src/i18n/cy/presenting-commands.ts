import type { presentingCommands as english } from '../en/presenting-commands.js'

/** Words of the commands that present, in Welsh. */
export const presentingCommands: Readonly<Record<keyof typeof english, string>> = {
  'section.present': 'Cyflwyno',
  'panel.present': 'Cyflwyno',
  'command.present': 'Dangos neu guddio’r hyn y gellir ei gyflwyno',
  'command.present-bands': 'Cyflwyno fesul band',
  'command.present-path': 'Cyflwyno’r llwybr hwn',
  'command.present-frames': 'Cyflwyno’r fframiau',
  'command.next-step': 'Cam nesaf',
  'command.previous-step': 'Cam blaenorol',
  'command.stop-presenting': 'Peidio â chyflwyno',
  'command.follow-presentation': 'Dilyn pwy bynnag sy’n cyflwyno',
  'command.bring-everyone': 'Dod â phawb ataf fi',
  'command.add-frame': 'Ychwanegu ffrâm o’r dewis',
}
