import type { Rect } from '@throughline/shared/layout'
import { type Id, ratingSchema } from '@throughline/shared/model'
import { linkPath } from '@throughline/shared/scene'
import { useEffect, useId, useState } from 'react'
import { t } from '../../i18n/index.js'
import type { LivePicture } from '../../picture/index.js'
import { useEditor } from '../../state/index.js'
import { ratingInWords } from '../value-in-words.js'
import { ChangeSign } from './ChangeSign.js'
import { type Compared, type Outcome, useCompared } from './comparison-state.js'
import { FarMarks } from './FarMarks.js'

export interface MarksOver {
  readonly picture: LivePicture
  /** What is in view or beside it, map pixels, and how near one looks. */
  readonly near: { readonly rect: Rect; readonly zoom: number }
}

interface MarksProps extends MarksOver {
  readonly compared: Compared
}

/** From farther away than this no word can be read, and thousands of marks would be there at once. */
const FAR_ZOOM = 0.3

/** Over the map: what became of boxes and links, by frame, sign, word and line, never by colour. */
export function CompareMarks({ picture, near }: MarksOver) {
  const compared = useCompared((state) => state.compared)
  return compared === null ? null : <Marks picture={picture} near={near} compared={compared} />
}

function Marks({ picture, near, compared }: MarksProps) {
  const [, draw] = useState(0)
  useEffect(() => picture.onChange(() => draw((times) => times + 1)), [picture])
  if (near.zoom < FAR_ZOOM) return <FarMarks picture={picture} compared={compared} />
  const became = [...compared.became].filter(([id]) => isNear(picture, id, near.rect))
  const ghosts = compared.ghosts.filter(
    ({ id, of }) => isNear(picture, id, near.rect) || isNear(picture, of, near.rect),
  )
  return (
    <>
      <svg className="history-over" width="1" height="1" aria-hidden="true">
        {became.map(([id, outcomes]) => (
          <LinkLine key={id} id={id} outcomes={outcomes} picture={picture} />
        ))}
        {ghosts.map(({ id, of }) => (
          <Way key={id} from={id} to={of} picture={picture} />
        ))}
      </svg>
      {ghosts.map(({ id }) => (
        <Place key={id} id={id} picture={picture} />
      ))}
      {became.map(([id, outcomes]) => (
        <Mark key={id} id={id} outcomes={outcomes} picture={picture} compared={compared} />
      ))}
    </>
  )
}

function isNear(picture: LivePicture, id: Id, near: Rect): boolean {
  const box = picture.box(id)
  if (box !== undefined) return overlap(box.rect, near)
  const points = picture.link(id)?.points ?? []
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return points.length > 0 && overlap({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }, near)
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height

interface MarkProps {
  readonly id: Id
  readonly outcomes: readonly Outcome[]
  readonly picture: LivePicture
}

function Mark({ id, outcomes, picture, compared }: MarkProps & { readonly compared: Compared }) {
  const isSelected = useEditor((editor) => editor.selection.has(id))
  const box = picture.box(id)
  const [first] = outcomes
  if (first === undefined) return null
  const tags = outcomes.map((outcome) => <ChangeSign key={outcome} became={outcome} word />)
  if (box !== undefined) {
    const { x: left, y: top, width, height } = box.rect
    const classes = [
      'compare-box',
      ...outcomes.map((outcome) => `is-${outcome}`),
      ...(isSelected ? ['is-selected'] : []),
    ]
    return (
      <div className={classes.join(' ')} style={{ left, top, width, height }} aria-hidden="true">
        {first === 'removed'
          ? box.label.map((line) => (
              <span
                key={line.baseline}
                className="compare-strike"
                style={{ left: line.x - left, top: line.baseline - top - 5, width: line.width }}
              />
            ))
          : null}
        <span className="compare-tag">{tags}</span>
      </div>
    )
  }
  const link = picture.link(id)
  if (link === undefined) return null
  // The cross says it; at a box that went its tag does, too.
  if (first === 'removed' && [link.from, link.to].some((end) => compared.became.get(end)?.includes('removed')))
    return null
  const { x, y } = link.pill?.rect ?? { ...link.middle }
  const was = first === 'changed' ? ratingBefore(compared, id) : null
  return (
    <span className="compare-tag is-on-link" style={{ left: x, top: y }} aria-hidden="true">
      {was === null ? tags : <span className="change-sign is-changed">{was}</span>}
    </span>
  )
}

/** "was 4"; null where the rating is as it was. */
function ratingBefore({ changes }: Compared, id: Id): string | null {
  const rating = changes.find((change) => change.id === id)?.fields.find(({ field }) => field === 'rating')
  if (rating === undefined) return null
  const was = ratingSchema.safeParse(rating.was)
  if (!was.success) return t('compare.wasNone')
  const { value } = was.data
  return t('compare.was', { value: typeof value === 'number' ? value : ratingInWords(was.data) })
}

function LinkLine({ id, outcomes, picture }: MarkProps) {
  const beside = useId()
  const link = picture.link(id)
  const [became] = outcomes
  if (link === undefined || became === undefined) return null
  const { x, y } = link.middle
  return (
    <>
      {link.pill === null ? null : (
        <clipPath id={beside}>
          <path clipRule="evenodd" d={`M-1e6 -1e6H1e6V1e6H-1e6Z${around(link.pill.rect)}`} />
        </clipPath>
      )}
      <path
        className={`compare-link is-${became}`}
        d={linkPath(link.points, link.curved)}
        {...(link.pill === null ? {} : { clipPath: `url("#${beside}")` })}
      />
      {became === 'removed' ? (
        <path className="compare-cross" d={`M${x - 6} ${y - 6}l12 12M${x + 6} ${y - 6}l-12 12`} />
      ) : null}
    </>
  )
}

const around = ({ x, y, width, height }: Rect): string => `M${x} ${y}h${width}v${height}h${-width}Z`

/** From where a box stood to where it stands. */
function Way({ from, to, picture }: { readonly from: Id; readonly to: Id; readonly picture: LivePicture }) {
  const [a, b] = [picture.box(from)?.rect, picture.box(to)?.rect]
  if (a === undefined || b === undefined) return null
  const [start, end] = [middle(a), middle(b)]
  const isAcross = Math.abs(end.x - start.x) > a.width
  const [x1, y1] = isAcross
    ? [end.x > start.x ? a.x + a.width : a.x, start.y]
    : [start.x, end.y > start.y ? a.y + a.height : a.y]
  const [x2, y2] = isAcross
    ? [end.x > start.x ? b.x : b.x + b.width, end.y]
    : [end.x, end.y > start.y ? b.y : b.y + b.height]
  const turn = Math.atan2(y2 - y1, x2 - x1)
  const side = (by: number) => `${x2 - 9 * Math.cos(turn + by)} ${y2 - 9 * Math.sin(turn + by)}`
  return (
    <>
      <path className="compare-way" d={`M${x1} ${y1}L${x2} ${y2}`} />
      <path className="compare-way-end" d={`M${side(0.5)}L${x2} ${y2}L${side(-0.5)}`} />
    </>
  )
}

const middle = ({ x, y, width, height }: Rect) => ({
  x: x + width / 2,
  y: y + height / 2,
})

function Place({ id, picture }: { readonly id: Id; readonly picture: LivePicture }) {
  const box = picture.box(id)
  if (box === undefined) return null
  const { x: left, y: top, width, height } = box.rect
  return (
    <div className="compare-place" style={{ left, top, width, height }} aria-hidden="true">
      {box.label.map(({ text }) => text).join(' ')}
    </div>
  )
}
