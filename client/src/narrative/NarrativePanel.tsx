import type { Theory } from '@throughline/shared/model'
import {
  ALT_TEXT,
  LONG_DESCRIPTION,
  type Prose,
  proseLanguage,
  toldFigure,
  toldNarrative,
} from '@throughline/shared/narrative'
import { useDeferredValue, useMemo, useState } from 'react'
import { LANGUAGES, languageNames, t } from '../i18n/index.js'
import type { LivePicture } from '../picture/index.js'
import { type Session, useTheory } from '../session/index.js'
import { setEditor } from '../state/index.js'
import { Button, Icon, Panel, SelectField } from '../ui/index.js'
import { copyNarrative } from './copy-narrative.js'
import { LeftPassages } from './LeftPassages.js'
import { Part } from './Part.js'
import { useOutOfDate } from './useOutOfDate.js'
import './narrative.css'

export interface NarrativeProps {
  readonly session: Session
  readonly picture: LivePicture
}

/** The theory in words, as it is now: to be read aloud, written over, and copied. */
export function NarrativePanel({ session }: NarrativeProps) {
  // A moment behind while people type, so that telling a large theory never holds up a letter.
  const theory = useDeferredValue(useTheory(session, whole))
  const [chosen, setChosen] = useState<Prose | null>(null)
  const language = chosen ?? proseLanguage(theory)
  const told = useMemo(() => toldNarrative(theory, language), [theory, language])
  const figure = useMemo(
    () => [
      { ...toldFigure(theory, ALT_TEXT, language), heading: t('words.altText'), sentences: [] },
      { ...toldFigure(theory, LONG_DESCRIPTION, language), heading: t('words.longDescription'), sentences: [] },
    ],
    [theory, language],
  )
  const outOfDate = useOutOfDate([...told.parts, ...figure])
  return (
    <Panel title={t('words.title')} icon="words" closeLabel={t('ui.close')} onClose={() => setEditor({ panel: null })}>
      <div className="words-tools">
        <SelectField
          label={t('words.language')}
          value={language}
          choices={LANGUAGES.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(value) => setChosen(LANGUAGES.find((each) => each === value) ?? null)}
        />
        <Button kind="line" onPress={() => copyNarrative(session.theory(), language)}>
          <Icon name="copy" />
          {t('words.copy')}
        </Button>
      </div>
      {outOfDate === 0 ? null : <p className="words-state">{t('words.someOutOfDate', { count: outOfDate })}</p>}
      <div className="words-parts">
        {told.parts.map((part) => (
          <Part key={`${part.about} ${language}`} part={part} language={language} session={session} />
        ))}
      </div>
      <LeftPassages passages={told.left} language={language} session={session} />
      <h3 className="words-figure">{t('words.figure')}</h3>
      <p className="words-hint">{t('words.figureAbout')}</p>
      <div className="words-parts">
        {figure.map((part) => (
          <Part key={`${part.about} ${language}`} part={part} language={language} session={session} />
        ))}
      </div>
    </Panel>
  )
}

const whole = (theory: Theory) => theory
