import type { IndicatorStatus } from '@throughline/shared/measurement'
import { statusIcon, wordsIn } from '@throughline/shared/scene'
import { language } from '../i18n/index.js'
import { Icon, type InterfaceIcon, Tag } from '../ui/index.js'

/** How an indicator stands, in a word, with the sign that the map shows. */
export function StandingMark({ status }: { readonly status: IndicatorStatus }) {
  const icon = statusIcon(status)
  const isBad = status === 'behind' || status === 'below-threshold'
  return (
    <Tag look={status === 'met' ? 'good' : isBad ? 'caution' : 'plain'}>
      {icon === null ? null : <Icon name={icon.slice(2) as InterfaceIcon} size={12} />}
      {wordsIn(language()).statuses[status]}
    </Tag>
  )
}
