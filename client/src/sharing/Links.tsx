import { useState } from 'react'
import { reasonOf } from '../documents/index.js'
import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'
import { Button, Icon } from '../ui/index.js'
import { LinkForm } from './LinkForm.js'
import { LinkRow, nameOf } from './LinkRow.js'
import type { LinkWish, ShareLink, Sharing } from './sharing-api.js'
import { useAsked } from './useAsked.js'

/** Addresses this page has been told: the server keeps only a trace of them. */
const addresses = new Map<string, string>()

/** Links for guests: what each allows, who used it, and how to end it. */
export function Links({ sharing }: { readonly sharing: Sharing }) {
  const { answer: links, refusal, again } = useAsked(sharing.links)
  const [open, setOpen] = useState<string | 'new' | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work()
      setFailure(null)
    } catch (error) {
      setFailure(t('share.failed', { why: reasonOf(error) }))
    }
    again()
  }

  const make = (wish: LinkWish) =>
    attempt(async () => {
      const { id, url } = await sharing.makeLink({ ...wish, password: wish.password ?? null })
      addresses.set(id, globalThis.location.origin + url)
      setOpen(null)
    })
  const change = (id: string) => (wish: LinkWish) =>
    attempt(async () => {
      await sharing.changeLink(id, wish)
      setOpen(null)
    })
  const renew = (id: string) =>
    attempt(async () => {
      addresses.set(id, globalThis.location.origin + (await sharing.newAddress(id)))
    })
  const revoke = (link: ShareLink) =>
    attempt(async () => {
      await sharing.revokeLink(link.id)
      announce(t('share.revoked', { name: nameOf(link) }))
    })

  return (
    <section>
      <header className="share-head">
        <h3>{t('share.links')}</h3>
        <span className="share-count">{links?.length || ''}</span>
        <Button kind="line" size="small" onPress={() => setOpen('new')} isDisabled={open === 'new'}>
          <Icon name="plus" size={12} />
          {t('share.newLink')}
        </Button>
      </header>
      <p role="alert" className="field-refusal">
        {failure ?? refusal}
      </p>
      {open === 'new' ? (
        <div className="share-new-link">
          <LinkForm link={null} onSave={make} onCancel={() => setOpen(null)} />
        </div>
      ) : null}
      <ul>
        {links?.map((link) => (
          <LinkRow
            key={link.id}
            link={link}
            address={addresses.get(link.id) ?? null}
            isOpen={open === link.id}
            onOpen={() => setOpen(open === link.id ? null : link.id)}
            onSave={change(link.id)}
            onRenew={() => renew(link.id)}
            onRevoke={() => revoke(link)}
          />
        ))}
      </ul>
      {links?.length === 0 && open === null ? <p className="share-none">{t('share.noLinks')}</p> : null}
    </section>
  )
}
