import { useEffect, useState } from 'react'
import { t } from '../i18n/index.js'
import { type Person, type Session, useAboutOthers } from '../session/index.js'
import { announce, setEditor, useEditor, usePreferences } from '../state/index.js'
import { goToPlace, ownPlace, type Place } from './place.js'
import { follow } from './present.js'
import { type Call, presentationOf } from './presentation-of.js'
import { isWriting } from './useStepOnMap.js'

/** Where somebody calls everyone to. */
interface CallTo {
  readonly clientId: number
  readonly name: string
  readonly call: Call
  readonly place: Place
  /** They present: to come is to follow. */
  readonly presents: boolean
}

/** A call, and what has come of it: one was taken along, and can go back; or one is asked, and can come. */
export interface Called {
  readonly by: CallTo
  /** Where one was before; null: one is asked. */
  readonly before: Place | null
  come(): void
  goBack(): void
  close(): void
}

/** Of calls that come faster from one person only the first is heard. */
const REST_MS = 1_000

/** The last call of each person that was heard, and when: none is heard twice. */
const heard = new Map<number, { readonly number: number; readonly at: number }>()

/** Somebody brings everyone to where they are: once, and with a way back. Who is busy, or does not want it, is asked. */
export function useCalled(session: Session): Called | null {
  const calls = useAboutOthers(session, (others) => others.flatMap((person) => callOf(person) ?? []))
  const [called, setCalled] = useState<Pick<Called, 'by' | 'before'> | null>(null)
  useEffect(() => {
    const now = performance.now()
    const news = calls.filter(({ clientId, call }) => {
      const last = heard.get(clientId)
      return last === undefined || (call.number > last.number && now - last.at > REST_MS)
    })
    for (const { clientId, call } of news) heard.set(clientId, { number: call.number, at: now })
    const by = news.at(-1)
    if (by === undefined) return
    const isFree = usePreferences.getState().beBrought && !isBusy(session)
    announce(t(isFree ? 'call.brought' : 'call.asks', { name: by.name }))
    setCalled({ by, before: isFree ? ownPlace() : null })
    if (isFree) goTo(by)
  }, [calls, session])
  // Who has gone on from where they were brought need not be told any more.
  const follows = useEditor(({ attending }) => attending?.how === 'following')
  if (called === null || (called.by.presents && called.before !== null && !follows)) return null
  const { by, before } = called
  const close = () => setCalled(null)
  return {
    by,
    before,
    close,
    come: () => {
      setCalled({ by, before: ownPlace() })
      goTo(by)
    },
    goBack: () => {
      if (by.presents) setEditor({ attending: { to: by.clientId, how: 'looking' } })
      if (before !== null) goToPlace(before)
      close()
    },
  }
}

/** Somebody who presents, writes, or has a dialog open is not taken away from it. */
function isBusy(session: Session): boolean {
  const { presenting, dialog } = useEditor.getState()
  const { activeElement } = document
  const hasField = activeElement?.matches('input, textarea, select, [contenteditable="true"]') ?? false
  return presenting !== null || dialog !== null || hasField || isWriting(session)
}

function callOf(person: Person): CallTo | null {
  const { call, presenting } = presentationOf(person)
  if (call === null) return null
  const { clientId, name, view, within } = person
  return {
    clientId,
    name,
    call,
    place: { view, within, rect: call.view, zoom: null, at: call.at },
    presents: presenting !== null,
  }
}

function goTo({ clientId, presents, place }: CallTo): void {
  if (presents) {
    follow(clientId)
    return
  }
  const { attending } = useEditor.getState()
  setEditor({
    following: null,
    attending: attending?.how === 'following' ? { ...attending, how: 'looking' } : attending,
  })
  goToPlace(place)
}
