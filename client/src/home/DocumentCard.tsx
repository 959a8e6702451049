import { Suspense, useRef, useState } from 'react'
import { type DocumentSummary, deleteForGood, renameDocument } from '../documents/index.js'
import { t, whenInWords } from '../i18n/index.js'
import { later } from '../ui/index.js'
import { CardMenu } from './CardMenu.js'
import { cardActions } from './card-actions.js'
import { RenameField } from './RenameField.js'
import { StatusTag } from './StatusTag.js'
import './document-card.css'

const DeleteForGood = later(() => import('./DeleteForGood.js').then((own) => own.DeleteForGood))

interface DocumentCardProps {
  readonly document: DocumentSummary
  /** Runs a request, shows a refusal, and loads the list anew. */
  readonly attempt: (make: () => Promise<void>) => void
}

/** One theory in the list: its picture, its title, who changed it last, and what can be done with it. */
export function DocumentCard({ document, attempt }: DocumentCardProps) {
  const [renaming, setRenaming] = useState(false)
  const [deleting, setDeleting] = useState(false)
  const card = useRef<HTMLLIElement>(null)
  const title = document.title.trim() === '' ? t('home.untitled') : document.title
  const binned = document.binnedAt !== null
  const actions = cardActions(document, {
    attempt,
    onRename: () => setRenaming(true),
    onDelete: () => setDeleting(true),
  })
  const keep = () => {
    setDeleting(false)
    // The menu it was asked from is there again with the next frame.
    requestAnimationFrame(() => card.current?.querySelector('summary')?.focus())
  }

  return (
    <li ref={card} className="document-card">
      {binned ? (
        <div className="document-card-picture is-binned" />
      ) : (
        <img
          className="document-card-picture"
          src={`/api/documents/${document.id}/picture.svg?v=${document.head}`}
          alt=""
          loading="lazy"
        />
      )}
      {deleting ? (
        <Suspense fallback={null}>
          <DeleteForGood
            title={title}
            onKeep={keep}
            onDelete={() => {
              setDeleting(false)
              attempt(() => deleteForGood(document.id))
            }}
          />
        </Suspense>
      ) : (
        <>
          <div className="document-card-text">
            {renaming ? (
              <RenameField
                title={document.title}
                onDone={(renamed) => {
                  setRenaming(false)
                  if (renamed !== null) attempt(() => renameDocument(document.id, renamed))
                }}
              />
            ) : (
              <h3>{binned ? title : <a href={document.url}>{title}</a>}</h3>
            )}
            <p>
              <StatusTag status={document.status} />
              <span>{t('home.elements', { count: document.elementCount })}</span>
              <span aria-hidden="true">·</span>
              <span className="document-card-when">{changed(document)}</span>
            </p>
          </div>
          {actions.length > 0 && <CardMenu label={t('home.moreAbout', { title })} actions={actions} />}
        </>
      )}
    </li>
  )
}

function changed({ changedAt, changedBy }: DocumentSummary): string {
  const when = whenInWords(new Date(changedAt), new Date())
  return changedBy === null ? t('home.edited', { when }) : t('home.editedBy', { when, who: changedBy })
}
