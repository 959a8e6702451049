import type { common as english } from '../en/common.js'

/** Words that stand on every page, in Welsh. */
export const common: Readonly<Record<keyof typeof english, string>> = {
  'ui.close': 'Cau',
  'status.draft': 'Drafft',
  'status.agreed': 'Cytunwyd',
  'status.superseded': 'Disodlwyd',
}
