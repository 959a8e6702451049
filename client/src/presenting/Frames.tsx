import { inOrder } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { type Session, useMayEdit, useTheory } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { Button, Icon, Section } from '../ui/index.js'
import { FrameCard } from './FrameCard.js'
import { addFrameOfSelection } from './present.js'

/** The frames of the theory in their order: named, noted, moved, and added from what is selected. */
export function Frames({ session }: { readonly session: Session }) {
  const frames = useTheory(session, (theory) => theory.frames)
  const mayEdit = useMayEdit(session)
  const selection = useEditor((editor) => editor.selection)
  const boxes = useTheory(
    session,
    ({ elements, groups }) => [...selection].filter((id) => elements.has(id) || groups.has(id)).length,
  )
  const inTurn = inOrder(frames.values())
  return (
    <Section title={t('frames.title')} count={frames.size}>
      {frames.size === 0 ? <p className="present-ask">{t('frames.ask')}</p> : null}
      <ol className="frame-list">
        {inTurn.map((frame, at) => (
          <FrameCard key={frame.id} session={session} frame={frame} number={at + 1} count={inTurn.length} />
        ))}
      </ol>
      {mayEdit ? (
        <>
          <Button kind="line" isDisabled={boxes === 0} onPress={() => addFrameOfSelection(session)}>
            <Icon name="plus" />
            {t('command.add-frame')}
          </Button>
          {boxes === 0 ? <p className="present-ask">{t('frames.select')}</p> : null}
        </>
      ) : null}
    </Section>
  )
}
