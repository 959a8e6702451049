import { addFrame } from '@throughline/shared/commands'
import { type Plan, stepsOf } from '@throughline/shared/presenting'
import { showNow } from '../history/index.js'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { announce, dismissNotice, notify, setEditor, useEditor } from '../state/index.js'
import { isNarrow } from './is-narrow.js'
import { callEveryone } from './own-presentation.js'
import { presentationOf } from './presentation-of.js'

/** Begins to present at the first step; says so where the plan has none. */
export function startPresenting(session: Session, plan: Plan): void {
  const [first] = stepsOf(session.theory(), plan, useEditor.getState().language)
  if (first === undefined) {
    notify(t(`present.none.${plan.kind}`))
    return
  }
  showNow()
  dismissNotice()
  setEditor({
    presenting: { plan, step: first.id },
    attending: null,
    following: null,
    // What was selected before says nothing about the first step.
    selection: new Set(),
    view: 'map',
    // On a phone it would cover what is shown.
    panel: isNarrow() ? null : 'present',
  })
}

/** Goes so many steps on, or back; stays at the ends. */
export function goStep(session: Session, by: number): void {
  const { presenting, language } = useEditor.getState()
  if (presenting === null) return
  const steps = stepsOf(session.theory(), presenting.plan, language)
  const at = steps.findIndex(({ id }) => id === presenting.step)
  const next = steps[Math.max(0, Math.min(steps.length - 1, at + by))]
  if (next === undefined || next.id === presenting.step) announce(t(by > 0 ? 'present.isLast' : 'present.isFirst'))
  else setEditor({ presenting: { ...presenting, step: next.id } })
}

export function stopPresenting(): void {
  const { panel } = useEditor.getState()
  setEditor({ presenting: null, panel: panel === 'present' ? null : panel })
  announce(t('present.ended'))
}

/** Everyone who does not mind comes to where this person is; says how many are asked. */
export function bringEveryone(session: Session): void {
  callEveryone(session)
  notify(t('call.made', { count: session.others().length }))
}

/** Goes to the presentation of whoever presents, the first of them where there are several. */
export function followPresentation(session: Session): void {
  const presenter = session.others().find((person) => presentationOf(person).presenting !== null)
  if (presenter === undefined) announce(t('present.nobody'))
  else follow(presenter.clientId)
}

/** Adds a frame of the boxes that are selected. */
export function addFrameOfSelection(session: Session): void {
  const { elements, groups } = session.theory()
  const on = [...useEditor.getState().selection].filter((id) => elements.has(id) || groups.has(id))
  if (on.length === 0) announce(t('frames.select'))
  else {
    session.run(addFrame, { on })
    notify(t('frames.added', { count: on.length }))
  }
}

/** Goes to what somebody presents: the theory as it is now, whatever version was looked at. */
export function follow(to: number): void {
  showNow()
  setEditor({ attending: { to, how: 'following' }, following: null, presenting: null })
}
