import type { Id } from '@throughline/shared/model'
import { becameOf } from '../history/index.js'
import { t } from '../i18n/index.js'
import { useThreadCounts } from '../state/index.js'
import { Icon, type InterfaceIcon } from '../ui/index.js'
import { COUNTED, type Counted, marksOn } from './marks-on.js'
import { useOutlineParts } from './outline-context.js'
import { problemsAt } from './problems.js'

const ICONS: Readonly<Record<Counted, InterfaceIcon>> = {
  indicators: 'indicator',
  assumptions: 'assumption',
  evidence: 'evidence',
  reasons: 'rationale',
}

/** More than this are counted; the row says all of them to a screen reader, the details to everybody. */
const MOST_SAID = 2

/** What is on a box or link: records counted, whether it is doubted, and what checks say in words. */
export function MarksCell({ id }: { readonly id: Id }) {
  const { theory, words, findings } = useOutlineParts()
  const problems = problemsAt(findings, id)
  const marks = marksOn(theory, id)
  const said = useThreadCounts(({ counts }) => counts.get(id) ?? 0)
  const isUnsure = theory.links.get(id)?.uncertain === true
  const became = becameOf(id)
  return (
    <>
      {became === '' ? null : <span className="outline-mark outline-became">{became}</span>}
      {COUNTED.map((kind) =>
        marks[kind] === 0 ? null : (
          <span key={kind} className="outline-mark" title={words.counted[kind](marks[kind])}>
            <Icon name={ICONS[kind]} size={14} />
            <span className="unseen">{words.counted[kind](marks[kind])}</span>
            <span aria-hidden="true">{marks[kind]}</span>
          </span>
        ),
      )}
      {said === 0 ? null : (
        <span className="outline-mark" title={t('comments.onMap', { count: said })}>
          <Icon name="comment" size={14} />
          <span className="unseen">{t('comments.onMap', { count: said })}</span>
          <span aria-hidden="true">{said}</span>
        </span>
      )}
      {isUnsure ? <span className="outline-mark">{words.unsure}</span> : null}
      {problems.slice(0, MOST_SAID).map((problem) => (
        <span key={problem.words} className={`outline-mark outline-problem is-${problem.level}`}>
          <Icon name={problem.level === 'question' ? 'question' : 'warning'} size={14} />
          {problem.words}
        </span>
      ))}
      {problems.length <= MOST_SAID ? null : (
        <span className="outline-mark" title={problems.map((problem) => problem.words).join(', ')}>
          +{problems.length - MOST_SAID}
        </span>
      )}
    </>
  )
}
