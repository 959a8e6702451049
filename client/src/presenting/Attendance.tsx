import { Suspense } from 'react'
import { useAboutOthers } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { later } from '../ui/index.js'
import type { PresentingParts } from './presenting-parts.js'

const Audience = later(() => import('./Audience.js').then((own) => own.Audience))

/** What others present or call to; its script comes with the first of them. */
export function Attendance(parts: PresentingParts) {
  const isAny = useAboutOthers(parts.session, (others) => others.some(({ presentation }) => presentation !== null))
  const attends = useEditor(({ attending }) => attending !== null)
  return <Suspense fallback={null}>{isAny || attends ? <Audience {...parts} /> : null}</Suspense>
}
