import { useMemo } from 'react'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { Button, Dialog, Icon, TextField } from '../ui/index.js'
import { CopyButton } from './CopyButton.js'
import { Links } from './Links.js'
import { People } from './People.js'
import { PublicSection } from './PublicSection.js'
import { RoleMeanings } from './RoleSelect.js'
import { type Sharing, sharingOf } from './sharing-api.js'
import { useAsked } from './useAsked.js'
import './share-dialog.css'

interface ShareDialogProps {
  readonly session: Session
  readonly onClose: () => void
}

/** Who may come in: people and their roles, links for guests, a page for everybody. */
export function ShareDialog({ session, onClose }: ShareDialogProps) {
  const sharing = useMemo(() => sharingOf(session.documentId), [session])
  const { answer: standing, refusal } = useAsked(sharing.standing)
  if (standing?.kind === 'member' && standing.role === 'own') {
    return <OwnersDialog session={session} sharing={sharing} onClose={onClose} />
  }
  const isOpen = standing?.kind === 'anyone'
  return (
    <Dialog title={t('share.title')} onClose={onClose}>
      <div className="share-plain">
        {standing === null && refusal === null ? <p role="status">{t('share.loading')}</p> : null}
        {isOpen ? (
          <>
            <p className="share-open">
              <Icon name="warning" />
              <strong>{t('share.openTitle')}</strong>
            </p>
            <p>{t('share.openAbout')}</p>
          </>
        ) : null}
        {standing !== null && !isOpen ? (
          <>
            <p>{t('share.notYours')}</p>
            <RoleMeanings />
          </>
        ) : null}
        <Address />
      </div>
    </Dialog>
  )
}

function OwnersDialog({ session, sharing, onClose }: ShareDialogProps & { readonly sharing: Sharing }) {
  return (
    <Dialog title={t('share.title')} size="wide" onClose={onClose}>
      <div className="share">
        <People session={session} sharing={sharing} />
        <div className="share-links">
          <Links sharing={sharing} />
          <PublicSection sharing={sharing} />
        </div>
        <footer className="share-foot">
          <Icon name="lock" />
          <p className="share-foot-words">{t('share.revokeAtOnce')}</p>
          <CopyButton words={ownAddress()} icon="chain" size="medium">
            {t('share.copyAddress')}
          </CopyButton>
          <Button kind="solid" onPress={onClose}>
            {t('share.done')}
          </Button>
        </footer>
      </div>
    </Dialog>
  )
}

function Address() {
  const address = ownAddress()
  return (
    <div className="share-address">
      <TextField
        label={t('share.address')}
        value={address}
        isReadOnly
        autoFocus
        onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
      />
      <CopyButton words={address} size="medium" />
    </div>
  )
}

function ownAddress(): string {
  const { origin, pathname } = globalThis.location
  return origin + pathname
}
