import type { asking as english } from '../en/asking.js'

/** Words of asking to edit, in Welsh. */
export const asking: Readonly<Record<keyof typeof english, string>> = {
  'asking.sent':
    'Rydych wedi gofyn am gael golygu. Mae’r perchnogion yn cael gwybod; gallwch fynd ymlaen yma yn y cyfamser.',
  'asking.asked': 'Wedi gofyn am gael golygu',
  'asking.notNow': 'Dim nawr, medd perchennog',
  'asking.declined': 'Mae perchennog wedi gwrthod i chi olygu. Gallwch ofyn eto ymhen diwrnod.',
  'asking.failed': 'Ni weithiodd hynny: {why}',
  'asking.asks': 'Mae {name} yn gofyn am gael golygu.',
  'asking.guest': '{name}, gwestai,',
  'asking.ownersDecide': 'Gall perchennog ganiatáu hynny.',
  'asking.grant': 'Gadael i {name} olygu',
  'asking.granted': 'Gall {name} olygu nawr.',
  'asking.decline': 'Dim nawr',
  'asking.wasDeclined': 'Mae {name} yn cael gwybod nad yw am fod nawr.',
}
