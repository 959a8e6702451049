import { dayInWords, t } from '../i18n/index.js'
import { Button, Icon, type InterfaceIcon, TextField } from '../ui/index.js'
import { CopyButton } from './CopyButton.js'
import { LinkForm } from './LinkForm.js'
import { momentInWords } from './moment-in-words.js'
import type { LinkRole, LinkWish, ShareLink } from './sharing-api.js'

const ICONS: Readonly<Record<LinkRole, InterfaceIcon>> = { view: 'eye', comment: 'comment', edit: 'edit' }

interface LinkRowProps {
  readonly link: ShareLink
  /** Known only to the page that made it. */
  readonly address: string | null
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onSave: (wish: LinkWish) => void
  readonly onRenew: () => void
  readonly onRevoke: () => void
}

/** One link: what it is for, what it allows, until when, who came by it. */
export function LinkRow({ link, address, isOpen, onOpen, onSave, onRenew, onRevoke }: LinkRowProps) {
  const name = nameOf(link)
  return (
    <li className={isOpen || address !== null ? 'share-link share-link-open' : 'share-link'}>
      <span className="share-link-icon">
        <Icon name={ICONS[link.role]} />
      </span>
      <div>
        <p>
          <b dir="auto">{name}</b> <span className="share-can">{t(`share.can.${link.role}`)}</span>
        </p>
        <Limits link={link} />
        <p className="share-meta">{useInWords(link)}</p>
      </div>
      <div className="share-actions">
        {address === null ? (
          <Button kind="line" size="small" aria-label={t('share.newAddressName', { name })} onPress={onRenew}>
            {t('share.newAddress')}
          </Button>
        ) : (
          <CopyButton words={address} label={t('share.copyName', { name })} />
        )}
        <Button size="small" aria-label={t('share.changeName', { name })} aria-expanded={isOpen} onPress={onOpen}>
          {t('share.change')}
        </Button>
        <Button size="small" aria-label={t('share.revokeName', { name })} onPress={onRevoke}>
          {t('share.revoke')}
        </Button>
      </div>
      {address === null ? null : (
        <div className="share-below">
          <TextField
            label={t('share.address')}
            labelUnseen
            value={address}
            isReadOnly
            onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
          />
          <p className="share-meta">{t('share.onceOnly')}</p>
        </div>
      )}
      {isOpen ? (
        <div className="share-below">
          <LinkForm link={link} onSave={onSave} onCancel={onOpen} />
          <p className="share-meta">{t('share.newAddressAbout')}</p>
        </div>
      ) : null}
    </li>
  )
}

/** What a link is called, for people. */
export function nameOf({ label }: Pick<ShareLink, 'label'>): string {
  return label === '' ? t('share.unnamed') : label
}

function Limits({ link: { expires, hasEnded, hasPassword } }: { readonly link: ShareLink }) {
  if (expires === null && !hasPassword) {
    return (
      <p className="share-meta share-caution">
        <Icon name="warning" size={12} />
        {t('share.neitherEndNorPassword')}
      </p>
    )
  }
  const when = expires === null ? '' : dayInWords(expires, new Date())
  const end = expires === null ? t('share.noEnd') : hasEnded ? t('share.ended', { when }) : t('share.endsOn', { when })
  return <p className="share-meta">{`${hasPassword ? t('share.hasPassword') : t('share.noPassword')} · ${end}`}</p>
}

function useInWords({ lastUsed, guests }: ShareLink): string {
  if (lastUsed === null) return t('share.neverUsed')
  const last = t('share.lastUsed', { when: momentInWords(lastUsed.at), by: lastUsed.by })
  return `${last} · ${t('share.guests', { count: guests })}`
}
