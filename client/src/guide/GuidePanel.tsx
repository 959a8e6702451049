import { guides, progressOf } from '@throughline/shared/guides'
import type { Theory } from '@throughline/shared/model'
import { useEffect, useMemo } from 'react'
import { t } from '../i18n/index.js'
import { useTheory } from '../session/index.js'
import { rememberedWay, rememberWay, setEditor, useEditor } from '../state/index.js'
import { Panel } from '../ui/index.js'
import { Asking } from './Asking.js'
import { ChooseGuide } from './ChooseGuide.js'
import { Finished } from './Finished.js'
import type { GuideProps } from './guide-props.js'
import { NoBands } from './NoBands.js'
import './guide.css'

/** A guided start: one question at a time, beside whichever view is open. What it asks is read off the theory. */
export function GuidePanel(parts: GuideProps) {
  const way = useEditor((editor) => editor.guide)
  const theory = useTheory(parts.session, whole)
  const guide = guides.find(({ id }) => id === way?.id)
  const questions = useMemo(() => guide?.questions(theory) ?? [], [guide, theory])
  const progress = way === null ? null : progressOf(questions, way)
  const { documentId } = parts.session
  useEffect(() => {
    if (way !== null) rememberWay(documentId, way)
    else {
      const before = rememberedWay(documentId)
      if (before !== null) setEditor({ guide: before })
    }
  }, [documentId, way])
  return (
    <Panel title={t('guide.title')} icon="guide" closeLabel={t('ui.close')} onClose={() => setEditor({ panel: null })}>
      {guide === undefined || way === null ? (
        <ChooseGuide session={parts.session} />
      ) : questions.length === 0 ? (
        <NoBands session={parts.session} />
      ) : progress === null ? (
        <Finished questions={questions} way={way} />
      ) : (
        <Asking key={progress.question.key} {...parts} {...{ theory, questions, progress, way }} />
      )}
    </Panel>
  )
}

const whole = (theory: Theory) => theory
