import { useState } from 'react'
import { reasonOf } from '../documents/index.js'
import { t } from '../i18n/index.js'
import { Icon, Switch } from '../ui/index.js'
import { CopyButton } from './CopyButton.js'
import type { PublicPage, Sharing } from './sharing-api.js'
import { useAsked } from './useAsked.js'

/** A page that everybody can read, and the lines that put it into another site. */
export function PublicSection({ sharing }: { readonly sharing: Sharing }) {
  const { answer: page, refusal, again } = useAsked(sharing.publicPage)
  const [failure, setFailure] = useState<string | null>(null)
  const doing = (work: Promise<unknown>) => {
    work
      .then(
        () => setFailure(null),
        (error: unknown) => setFailure(reasonOf(error)),
      )
      .finally(again)
  }
  const address = page === null || page.url === null ? null : globalThis.location.origin + page.url
  return (
    <section className="share-public">
      <h3>{t('share.everyone')}</h3>
      <p role="alert" className="field-refusal">
        {failure ?? refusal}
      </p>
      <div className="share-public-row">
        <span className="share-public-icon">
          <Icon name="globe" />
        </span>
        <div>
          <Switch
            on={address !== null}
            onChange={(on) => doing(on ? sharing.publish(page?.indexed ?? false) : sharing.unpublish())}
          >
            {t('share.public')}
          </Switch>
          <p className="share-meta">{page === null ? '' : shownInWords(page)}</p>
        </div>
      </div>
      {page === null || address === null ? null : (
        <>
          <div className="share-public-row">
            <span />
            <Switch on={page.indexed} onChange={(indexed) => doing(sharing.publish(indexed))}>
              {t('share.indexed')}
            </Switch>
          </div>
          <div className="share-public-row">
            <span />
            <a href={address} target="_blank" rel="noreferrer">
              {t('share.openPage')}
            </a>
            <CopyButton words={address} />
          </div>
          <div className="share-public-row">
            <span className="share-public-icon">
              <Icon name="embed" />
            </span>
            <div>
              <b>{t('share.embed')}</b>
              <code>{embedCode(address)}</code>
            </div>
            <CopyButton words={embedCode(address)} />
          </div>
        </>
      )}
    </section>
  )
}

function shownInWords({ url, agreed }: PublicPage): string {
  if (url === null) return t('share.publicOff')
  return agreed === null ? t('share.publicNow') : t('share.publicAgreed', { version: agreed.version })
}

function embedCode(address: string): string {
  return `<iframe src="${address}" title="${document.title.replace(/"/g, '&quot;')}" width="100%" height="600"></iframe>`
}
