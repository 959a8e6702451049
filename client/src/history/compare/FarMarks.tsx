import type { Rect } from '@throughline/shared/layout'
import { linkPath } from '@throughline/shared/scene'
import type { LivePicture } from '../../picture/index.js'
import { type Compared, OUTCOMES } from './comparison-state.js'

/** From far away, where no word can be read: what became of boxes and links by line alone, one for each outcome. */
export function FarMarks({ picture, compared }: { readonly picture: LivePicture; readonly compared: Compared }) {
  const things = [...compared.became]
  return (
    <svg className="history-over" width="1" height="1" aria-hidden="true">
      {OUTCOMES.map((outcome) => {
        const those = things.filter(([, [first]]) => first === outcome)
        return (
          <path
            key={outcome}
            className={`compare-far is-${outcome}`}
            d={those.map(([id]) => outline(picture, id)).join('')}
          />
        )
      })}
    </svg>
  )
}

function outline(picture: LivePicture, id: string): string {
  const box = picture.box(id)
  if (box !== undefined) return around(box.rect)
  const link = picture.link(id)
  return link === undefined ? '' : linkPath(link.points, link.curved)
}

const around = ({ x, y, width, height }: Rect): string => `M${x} ${y}h${width}v${height}h${-width}Z`
