import type { meetings as english } from '../en/meetings.js'

/** Words about edits of two people that met, in Welsh. */
export const meetings: Readonly<Record<keyof typeof english, string>> = {
  'meetings.met': '{count|one:Cyfarfu dau olygiad.|other:Cyfarfu golygiadau mewn # maes.}',
  'meetings.one': 'Newidioch chi a {name} “{thing}” ({field}) ar wahân. Does dim wedi’i golli.',
  'meetings.several': 'Newidioch chi ac eraill nhw ar wahân. Does dim wedi’i golli.',
  'meetings.show': '{count|one:Dangos y ddau|other:Eu dangos}',
  'meetings.none':
    'Does dim golygiadau wedi cyfarfod. Pan fyddwch chi a rhywun arall yn newid yr un maes heb gysylltiad, dangosir y ddau yma.',
  'meetings.theory': 'Y ddamcaniaeth gyfan',
  'meetings.field': 'Un maes',
  'meetings.apart':
    '{field}: newidioch chi a {name} hwn heb wybod am eich gilydd. Mae un yn sefyll; does dim wedi’i golli.',
  'meetings.merged':
    '{field}: newidioch chi a {name} hwn heb wybod am eich gilydd. Nid yw’r naill na’r llall bellach; does dim wedi’i golli.',
  'meetings.yours': 'Eich un chi',
  'meetings.before': 'Cyn y ddau',
  'meetings.now': 'Nawr',
  'meetings.stands': 'yn sefyll',
  'meetings.standsSince': '{time}, yn sefyll',
  'meetings.nothing': 'dim byd',
  'meetings.yes': 'ie',
  'meetings.no': 'na',
  'meetings.useTheirs': 'Defnyddio un {name}',
  'meetings.useMine': 'Defnyddio f’un i',
  'meetings.useBefore': 'Defnyddio hwn',
  'meetings.keepTheirs': 'Cadw un {name}',
  'meetings.keepMine': 'Cadw f’un i',
  'meetings.keepThis': 'Ei gadw fel y mae',
  'meetings.write': 'Ysgrifennu trydydd',
  'meetings.both': 'Mae {name} yn gweld yr un peth ac yn gallu ateb.',
  'meetings.brought': 'Wedi dod yn ôl: {words}',
}
