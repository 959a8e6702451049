import { kindsIn, lenses } from '@throughline/shared/lenses'
import { useState } from 'react'
import { language, t } from '../i18n/index.js'
import { useMapTheory } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { type LensChoice, lensChoice, setEditor, useEditor } from '../state/index.js'
import { Button, Panel, Section, SelectField } from '../ui/index.js'
import { appliedLens } from './applied-lens.js'
import { useChanges } from './changes-since.js'
import { KindRow } from './KindRow.js'
import { SinceField } from './SinceField.js'
import './lenses.css'

/** Chooses a lens, shows what its signs mean, and lets some of its kinds be left out. */
export function LensPanel({ session }: { readonly session: Session }) {
  const choice = useEditor((editor) => editor.lens)
  const chosen = lenses.find(({ id }) => id === choice?.id)
  return (
    <Panel title={t('lens.title')} icon="eye" closeLabel={t('ui.close')} onClose={() => setEditor({ panel: null })}>
      <Section>
        <SelectField
          label={t('lens.choose')}
          value={choice?.id ?? ''}
          choices={[
            { value: '', label: t('lens.none') },
            ...lenses.map(({ id, name }) => ({ value: id, label: name[language()] })),
          ]}
          onChange={(id) => setEditor({ lens: id === '' ? null : lensChoice(id) })}
        />
        <p className="lens-about">{chosen === undefined ? t('lens.noneAbout') : chosen.about[language()]}</p>
        {choice?.id === 'changes' ? <SinceField choice={choice} /> : null}
      </Section>
      {choice === null ? null : <Kinds key={choice.id} session={session} choice={choice} />}
    </Panel>
  )
}

function Kinds({ session, choice }: { readonly session: Session; readonly choice: LensChoice }) {
  const theory = useMapTheory(session)
  const [isFilter, setFilter] = useState(choice.without.size > 0)
  useChanges()
  const applied = appliedLens(choice)
  if (applied === null || (choice.id === 'changes' && applied.input.changes === null)) return null
  const kinds = kindsIn(theory, applied)
  const { notes = [] } = applied.lens.read(theory, applied.input)
  const toggle = (id: string, on: boolean) => {
    const without = new Set(choice.without)
    if (on) without.delete(id)
    else without.add(id)
    setEditor({ lens: { ...choice, without } })
  }
  const colourOnly = () => {
    setFilter(false)
    setEditor({ lens: { ...choice, without: new Set() } })
  }
  return (
    <Section title={t('lens.kinds')}>
      {kinds.length === 0 ? <p className="lens-about">{t('lens.nothing')}</p> : null}
      {kinds.length < 2 ? null : (
        <fieldset className="lens-mode">
          <legend className="unseen">{t('lens.mode')}</legend>
          <button type="button" aria-pressed={!isFilter} onClick={colourOnly}>
            {t('lens.colour')}
          </button>
          <button type="button" aria-pressed={isFilter} onClick={() => setFilter(true)}>
            {t('lens.filter')}
          </button>
        </fieldset>
      )}
      <ul className="lens-kinds">
        {kinds.map(({ kind, count }) => (
          <KindRow
            key={kind.id}
            kind={kind}
            count={count}
            {...(isFilter
              ? { isShown: !choice.without.has(kind.id), onShow: (on: boolean) => toggle(kind.id, on) }
              : {})}
          />
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className="lens-about">
          {note}
        </p>
      ))}
      <Button kind="line" onPress={() => setEditor({ lens: null })}>
        {t('lens.remove')}
      </Button>
    </Section>
  )
}
