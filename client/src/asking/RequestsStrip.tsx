import { useCallback, useEffect, useState } from 'react'
import { reasonOf } from '../documents/index.js'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { announce, notify } from '../state/index.js'
import { Button, Icon, IconButton } from '../ui/index.js'
import { declineRequest, type EditRequest, type EditRequests, editRequests, grantRequest } from './asking-api.js'
import './asking.css'

/** So many stand above the map; who comes after them, when these are answered. */
const MOST_SHOWN = 3

/** Above the map, for who may edit: who asks to, and, for owners, one press to let them. */
export function RequestsStrip({ session }: { readonly session: Session }) {
  const { requests, mayGrant, again } = useRequests(session)
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const open = requests.filter(({ id }) => !seen.has(id))
  const said = open.map((request) => t('asking.asks', { name: nameOf(request) })).join(' ')
  useEffect(() => {
    if (said !== '') announce(said)
  }, [said])
  const doing = (work: Promise<void>, done: string) =>
    work
      .then(
        () => announce(done),
        (error: unknown) => notify(t('asking.failed', { why: reasonOf(error) })),
      )
      .finally(again)
  return open.slice(0, MOST_SHOWN).map((request) => {
    const { id, name } = request
    return (
      <section
        key={id}
        className="strip strip-plain asking-strip"
        aria-label={t('asking.asks', { name: nameOf(request) })}
      >
        <Icon name="edit" />
        <p className="strip-words">
          <strong>{t('asking.asks', { name: nameOf(request) })}</strong> {mayGrant ? '' : t('asking.ownersDecide')}
        </p>
        {mayGrant ? (
          <>
            <Button
              kind="line"
              onPress={() => void doing(grantRequest(session.documentId, id), t('asking.granted', { name }))}
            >
              {t('asking.grant', { name })}
            </Button>
            <Button
              onPress={() => void doing(declineRequest(session.documentId, id), t('asking.wasDeclined', { name }))}
            >
              {t('asking.decline')}
            </Button>
          </>
        ) : (
          <IconButton
            icon="close"
            size="small"
            label={t('strip.dismiss')}
            onPress={() => setSeen(new Set([...seen, id]))}
          />
        )}
      </section>
    )
  })
}

function nameOf({ name, kind }: EditRequest): string {
  return kind === 'guest' ? t('asking.guest', { name }) : name
}

const NONE: EditRequests = { requests: [], mayGrant: false }

function useRequests(session: Session): EditRequests & { readonly again: () => void } {
  const [asked, setAsked] = useState(NONE)
  const again = useCallback(() => {
    // Away: what is known stays.
    editRequests(session.documentId).then(setAsked, () => undefined)
  }, [session])
  useEffect(() => {
    again()
    return session.onNews('notices', again)
  }, [session, again])
  return { ...asked, again }
}
