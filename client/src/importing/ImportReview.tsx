import { exportChoices, writeJson } from '@throughline/shared/formats'
import { type ElementType, type Id, type Theory, wordsOf } from '@throughline/shared/model'
import { useEffect, useMemo, useState } from 'react'
import { usePreview } from '../export/index.js'
import { t } from '../i18n/index.js'
import { Button, Dialog } from '../ui/index.js'
import { GuessList } from './GuessList.js'
import type { OpenFile } from './open-file.js'
import type { ReadingAnswer } from './reading-job.js'
import { SheetMappings } from './SheetMappings.js'
import { Warnings } from './Warnings.js'
import { withTypes } from './with-types.js'
import './import.css'

/** A theory as somebody has looked it over. */
export interface Reviewed {
  readonly theory: Theory
  /** It as Throughline JSON: what writes that comes with this dialog. */
  readonly json: () => string
}

export interface ImportReviewProps {
  readonly file: OpenFile
  /** What can be done with it, the usual one last. */
  readonly actions: readonly { readonly label: string; readonly onMake: (reviewed: Reviewed) => void }[]
  readonly onClose: () => void
}

/** What came in from a file, what was guessed and what could not be said, before anything is made of it. */
export function ImportReview({ file, actions, onClose }: ImportReviewProps) {
  const [{ read, sheets }, setAnswer] = useState(file.answer)
  const [types, setTypes] = useState<ReadonlyMap<Id, ElementType>>(new Map())
  const theory = useMemo(() => (read.ok ? withTypes(read.theory, types) : null), [read, types])
  useEffect(() => file.close, [file])
  const reread = async (answer: Promise<ReadingAnswer>) => {
    setAnswer(await answer)
    // What was chosen was of other boxes.
    setTypes(new Map())
  }
  const retype = (id: Id, type: ElementType) => setTypes((before) => new Map(before).set(id, type))
  const guesses = read.ok ? (read.guesses ?? []) : []
  return (
    <Dialog title={t('import.title', { name: file.name })} size="wide" onClose={onClose}>
      <div className="import">
        <ImportPicture theory={theory} />
        <div className="import-report">
          {theory !== null && <p className="import-counts">{countsIn(theory)}</p>}
          {!read.ok && <Problems problems={read.problems} />}
          {sheets !== null && (
            <SheetMappings
              sheets={sheets}
              onMap={(mapping) => reread(file.map(mapping))}
              onReadAs={(sheet, as) => reread(file.readAs(sheet, as))}
            />
          )}
          {read.ok && <Warnings warnings={read.warnings} />}
          {theory !== null && guesses.length > 0 && (
            <section aria-labelledby="import-guesses">
              <h3 id="import-guesses">{t('import.guessed', { count: guesses.length })}</h3>
              <p>{t('import.guessedAbout')}</p>
              <GuessList theory={theory} guesses={guesses} onRetype={retype} />
            </section>
          )}
          {read.ok && guesses.length + read.warnings.length === 0 && <p>{t('import.allCame')}</p>}
        </div>
      </div>
      <footer className="import-foot">
        <Button onPress={onClose}>{t('import.cancel')}</Button>
        {actions.map(({ label, onMake }, index) => (
          <Button
            key={label}
            kind={index === actions.length - 1 ? 'solid' : 'line'}
            isDisabled={theory === null}
            onPress={() => theory !== null && onMake({ theory, json: () => writeJson(theory) })}
          >
            {label}
          </Button>
        ))}
      </footer>
    </Dialog>
  )
}

/** Why a file cannot be opened. */
export function Problems({ problems }: Pick<Extract<ReadingAnswer['read'], { ok: false }>, 'problems'>) {
  return (
    <ul className="import-problems">
      {problems.map(({ path, message, advice }) => (
        <li key={`${path} ${message}`}>{[path === '' ? '' : `${path}:`, message, advice].join(' ')}</li>
      ))}
    </ul>
  )
}

function countsIn({ elements, links, bands, groups, indicators, assumptions, evidence, actors }: Theory): string {
  const counted = [
    t('import.boxes', { count: elements.size }),
    t('import.links', { count: links.size }),
    bands.size === 0 ? '' : t('import.bands', { count: bands.size }),
    groups.size === 0 ? '' : t('import.groups', { count: groups.size }),
    indicators.size === 0 ? '' : t('import.indicators', { count: indicators.size }),
    assumptions.size === 0 ? '' : t('import.assumptions', { count: assumptions.size }),
    evidence.size === 0 ? '' : t('import.evidence', { count: evidence.size }),
    actors.size === 0 ? '' : t('import.actors', { count: actors.size }),
  ]
  return counted.filter((words) => words !== '').join(', ')
}

function ImportPicture({ theory }: { readonly theory: Theory | null }) {
  const job = useMemo(() => {
    if (theory === null) return null
    const choices = exportChoices({ language: theory.details.languages[0] ?? 'en', parts: [] })
    return { format: null, theory, within: null, figure: { scene: null }, choices } as const
  }, [theory])
  const shown = usePreview(job)
  return (
    <figure className="import-picture">
      {shown !== null && 'picture' in shown && <img src={shown.picture} alt={t('import.picture')} />}
      {theory !== null && <figcaption>{wordsOf(theory.details.title, theory.details.languages)}</figcaption>}
    </figure>
  )
}
