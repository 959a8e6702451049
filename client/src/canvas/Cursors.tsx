import { useEffect, useRef } from 'react'
import { useAboutOthers } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { useMap } from './map-context.js'
import './cursors.css'

/** Where others point, with their names; of the same size at every zoom. */
export function Cursors() {
  const { session } = useMap()
  const shown = useEditor((editor) => editor.within)
  const people = useAboutOthers(session, (others) =>
    others
      .filter(({ cursor, within }) => cursor !== null && within === shown)
      .map(({ clientId, name, colour }) => ({ clientId, name, colour })),
  )
  return (
    <div className="map-cursors" aria-hidden="true">
      {people.map(({ clientId, name, colour }) => (
        <Cursor key={clientId} clientId={clientId} name={name} colour={colour} />
      ))}
    </div>
  )
}

interface CursorProps {
  readonly clientId: number
  readonly name: string
  readonly colour: number
}

function Cursor({ clientId, name, colour }: CursorProps) {
  const { session, view } = useMap()
  const sign = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = (gliding: boolean) => {
      const cursor = session.others().find((person) => person.clientId === clientId)?.cursor
      if (sign.current === null || cursor === null || cursor === undefined) return
      const { x, y } = view.toScreen(cursor)
      // Gliding while the camera moves would let a cursor lag behind the box it points at.
      sign.current.classList.toggle('is-gliding', gliding)
      sign.current.style.transform = `translate(${x}px, ${y}px)`
    }
    place(false)
    const stops = [session.onOthersChange(() => place(true)), view.onMove(() => place(false))]
    return () => {
      for (const stop of stops) stop()
    }
  }, [session, view, clientId])
  return (
    <div ref={sign} className={`map-cursor person-${colour}`}>
      <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 1.5 13.5 7 8.3 8.6 6 13.8Z" />
      </svg>
      <b>{name}</b>
    </div>
  )
}
