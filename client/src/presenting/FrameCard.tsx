import { changeFrame, deleteThings, moveFrame } from '@throughline/shared/commands'
import { type Frame, wordsOf } from '@throughline/shared/model'
import { SharedField } from '../fields/index.js'
import { t } from '../i18n/index.js'
import { type Session, useMayEdit, useTheory } from '../session/index.js'
import { announce, setEditor, useEditor } from '../state/index.js'
import { Button, IconButton } from '../ui/index.js'

interface FrameCardProps {
  readonly session: Session
  readonly frame: Frame
  /** From 1. */
  readonly number: number
  readonly count: number
}

/** One frame: its name and note, what it shows, its place among the others. */
export function FrameCard({ session, frame, number, count }: FrameCardProps) {
  const { id, label, note, on } = frame
  const languages = useTheory(session, ({ details }) => details.languages)
  const mayEdit = useMayEdit(session)
  const hasSelection = useEditor(({ selection }) => selection.size > 0)
  const name = wordsOf(label, languages) || t('frames.frame', { number })
  const show = () => setEditor({ selection: new Set(on) })
  const remove = () => {
    session.run(deleteThings, { ids: [id] })
    announce(t('frames.deleted', { name }))
  }
  const take = () => {
    const { elements, groups } = session.theory()
    const boxes = [...useEditor.getState().selection].filter((each) => elements.has(each) || groups.has(each))
    session.run(changeFrame, { id, on: boxes })
  }
  return (
    <li className="frame-card">
      <SharedField
        place={{ kind: 'frames', id, field: 'label' }}
        text={label}
        label={t('frames.name', { number })}
        lines="one"
      />
      <SharedField place={{ kind: 'frames', id, field: 'note' }} text={note} label={t('frames.note')} />
      <p className="frame-card-row">
        <Button size="small" onPress={show}>
          {t('frames.boxes', { count: on.length })}
        </Button>
        {mayEdit ? (
          <>
            <Button size="small" isDisabled={!hasSelection} onPress={take}>
              {t('frames.take')}
            </Button>
            <span className="frame-card-space" />
            <IconButton
              icon="up"
              size="small"
              label={t('frames.earlier', { name })}
              isDisabled={number === 1}
              onPress={() => session.run(moveFrame, { id, by: -1 })}
            />
            <IconButton
              icon="down"
              size="small"
              label={t('frames.later', { name })}
              isDisabled={number === count}
              onPress={() => session.run(moveFrame, { id, by: 1 })}
            />
            <IconButton icon="bin" size="small" label={t('frames.delete', { name })} onPress={remove} />
          </>
        ) : null}
      </p>
    </li>
  )
}
