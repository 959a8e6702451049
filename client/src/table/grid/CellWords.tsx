import type { Link } from '@throughline/shared/model'
import { lineStyle, linkEnd, wordsIn } from '@throughline/shared/scene'
import { language, t } from '../../i18n/index.js'
import { Icon } from '../../ui/index.js'
import type { Display } from '../sheet.js'
import { RatingPill } from './RatingPill.js'

/** What stands in a cell, as people see it. */
export function CellWords({ display }: { readonly display: Display }) {
  switch (display.as) {
    case 'words':
      return (
        <span className="table-words" lang={display.language} dir="auto">
          {display.words}
        </span>
      )
    case 'hint':
      return <span className="table-hint">{display.words}</span>
    case 'thing':
      return (
        <span className={`table-thing type-${display.type}`}>
          <Icon name={display.type} />
          <span className="table-words">{display.words}</span>
        </span>
      )
    case 'kind':
      return <Kind link={display.link} />
    case 'rating':
      return <RatingPill mark={display.mark} />
    case 'first-of':
      return (
        <span className={`table-thing type-${display.icon ?? ''} sign-${display.icon ?? ''}`}>
          {display.icon === undefined ? null : <Icon name={display.icon} />}
          <span className="table-words">{display.words}</span>
          {display.more === 0 ? null : <span className="table-more">{t('table.more', { count: display.more })}</span>}
        </span>
      )
    case 'tags':
      return (
        <span className="table-tags">
          {display.tags.map((tag) => (
            <span key={tag} className="table-tag">
              {tag}
            </span>
          ))}
        </span>
      )
  }
}

const LINE_PX = 30

// The line and end as on the map, and the word beside it.
function Kind({ link: { kind, uncertain } }: { readonly link: Pick<Link, 'kind' | 'uncertain'> }) {
  const words = wordsIn(language())
  const { widthPx, dash, cap } = lineStyle({ kind, uncertain, line: null, onPath: false })
  const end = linkEnd(kind)
  return (
    <span className="table-thing">
      <svg className="table-kind" width={LINE_PX} height={16} viewBox={`0 0 ${LINE_PX} 16`} aria-hidden="true">
        <path
          d={`M0 8H${LINE_PX - end.insetPx}`}
          stroke="currentColor"
          strokeWidth={widthPx}
          strokeLinecap={cap}
          strokeDasharray={dash.length === 0 ? undefined : dash.join(' ')}
        />
        <g transform={`translate(${LINE_PX} 8)`}>
          {end.shapes.map((shape) => (
            <path
              key={shape.d}
              d={shape.d}
              fill={shape.paint === 'solid' ? 'currentColor' : shape.paint === 'hollow' ? 'var(--surface)' : 'none'}
              stroke="currentColor"
              strokeWidth={shape.strokePx}
              strokeLinecap={shape.round ? 'round' : 'butt'}
              strokeLinejoin={shape.round ? 'round' : 'miter'}
            />
          ))}
        </g>
      </svg>
      <span className="table-words">
        {words.kinds[kind]}
        {uncertain ? <small>{words.unsure}</small> : null}
      </span>
    </span>
  )
}
