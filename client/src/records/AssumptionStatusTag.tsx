import type { AssumptionStatus } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { Icon, Tag } from '../ui/index.js'

const SIGNS = { untested: 'warning', contested: 'warning', refuted: 'close', supported: 'check' } as const

/** How an assumption stands, in a word, with a sign and a ground of its own. Nobody said: it is untested. */
export function AssumptionStatusTag({ status }: { readonly status: AssumptionStatus | null }) {
  const stands = status ?? 'untested'
  return (
    <Tag look={stands === 'supported' ? 'good' : stands === 'refuted' ? 'bad' : 'caution'}>
      <Icon name={SIGNS[stands]} size={12} />
      {t(`assumption.status.${stands}`)}
    </Tag>
  )
}
