import type { common as english } from '../en/common.js'

/** Words that stand on every page, in Welsh. */
export const common: Readonly<Record<keyof typeof english, string>> = {
  'ui.close': 'Cau',
  'bar.home': 'Throughline: pob damcaniaeth',
  'people.guest': 'Gwestai {number}',
  'status.draft': 'Drafft',
  'status.agreed': 'Cytunwyd',
  'status.superseded': 'Disodlwyd',
}
