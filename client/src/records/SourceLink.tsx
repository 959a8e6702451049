import { referenceAddress } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'

/** The way to the source, where its link leads anywhere. It learns nothing of where the reader came from. */
export function SourceLink({ link }: { readonly link: string }) {
  const address = referenceAddress(link)
  if (address === null) return null
  return (
    <a className="source-link" href={address} target="_blank" rel="noopener noreferrer nofollow">
      <Icon name="chain" size={14} />
      {t('evidence.open')}
      <span className="unseen">{link}</span>
    </a>
  )
}
