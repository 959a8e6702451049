import { exportChoices } from '@throughline/shared/formats'
import { type ElementType, type Id, type Theory, wordsOf } from '@throughline/shared/model'
import { type ReactNode, useMemo, useState } from 'react'
import { usePreview } from '../export/index.js'
import { t } from '../i18n/index.js'
import { Button, Dialog, Icon } from '../ui/index.js'
import { GuessList } from './GuessList.js'
import type { WasRead } from './needs-review.js'
import { withTypes } from './with-types.js'
import './import.css'

export interface ImportReviewProps {
  /** As the file was called. */
  readonly name: string
  readonly read: WasRead
  /** What can be done with it, the usual one last. */
  readonly actions: readonly { readonly label: string; readonly onMake: (theory: Theory) => void }[]
  readonly onClose: () => void
  /** Stands before what was guessed: how columns were understood. */
  readonly children?: ReactNode
}

/** What came in from a file, what was guessed and what could not be said, before anything is made of it. */
export function ImportReview({ name, read, actions, onClose, children }: ImportReviewProps) {
  const [types, setTypes] = useState<ReadonlyMap<Id, ElementType>>(new Map())
  const theory = useMemo(() => withTypes(read.theory, types), [read.theory, types])
  const { guesses = [], warnings } = read
  const retype = (id: Id, type: ElementType) => setTypes((before) => new Map(before).set(id, type))
  return (
    <Dialog title={t('import.title', { name })} size="wide" onClose={onClose}>
      <div className="import">
        <ImportPicture theory={theory} />
        <div className="import-report">
          <p className="import-counts">{countsIn(theory)}</p>
          {children}
          {guesses.length > 0 && (
            <section aria-labelledby="import-guesses">
              <h3 id="import-guesses">{t('import.guessed', { count: guesses.length })}</h3>
              <p>{t('import.guessedAbout')}</p>
              <GuessList theory={theory} guesses={guesses} onRetype={retype} />
            </section>
          )}
          {warnings.length > 0 && (
            <section aria-labelledby="import-warnings">
              <h3 id="import-warnings">{t('import.warnings', { count: warnings.length })}</h3>
              <ul className="import-warnings">
                {warnings.slice(0, SHOWN).map(({ path, message }) => (
                  <li key={`${path} ${message}`}>
                    <Icon name="warning" />
                    <span>{path === '' ? message : `${path}: ${message}`}</span>
                  </li>
                ))}
              </ul>
              {warnings.length > SHOWN && <p>{t('import.more', { count: warnings.length - SHOWN })}</p>}
            </section>
          )}
          {guesses.length + warnings.length === 0 && <p>{t('import.allCame')}</p>}
        </div>
      </div>
      <footer className="import-foot">
        <Button onPress={onClose}>{t('import.cancel')}</Button>
        {actions.map(({ label, onMake }, index) => (
          <Button key={label} kind={index === actions.length - 1 ? 'solid' : 'line'} onPress={() => onMake(theory)}>
            {label}
          </Button>
        ))}
      </footer>
    </Dialog>
  )
}

const SHOWN = 200

function countsIn({ elements, links, bands, groups, indicators, assumptions, evidence, actors }: Theory): string {
  const records = indicators.size + assumptions.size + evidence.size + actors.size
  const counted = [
    t('import.boxes', { count: elements.size }),
    t('import.links', { count: links.size }),
    bands.size === 0 ? '' : t('import.bands', { count: bands.size }),
    groups.size === 0 ? '' : t('import.groups', { count: groups.size }),
    records === 0 ? '' : t('import.records', { count: records }),
  ]
  return counted.filter((words) => words !== '').join(', ')
}

function ImportPicture({ theory }: { readonly theory: Theory }) {
  const { title, languages } = theory.details
  const job = useMemo(() => {
    const choices = exportChoices({ language: theory.details.languages[0] ?? 'en', parts: [] })
    return { format: null, theory, within: null, figure: { scene: null }, choices } as const
  }, [theory])
  const shown = usePreview(job)
  return (
    <figure className="import-picture">
      {shown !== null && 'picture' in shown && <img src={shown.picture} alt={t('import.picture')} />}
      <figcaption>{wordsOf(title, languages)}</figcaption>
    </figure>
  )
}
