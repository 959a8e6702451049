import type { LivePicture } from '../picture/index.js'

/** What can only be looked at has dashed borders: gaps are painted over those of the boxes. */
export function DashedBoxes({ picture }: { readonly picture: LivePicture }) {
  const { boxes } = picture.scene()
  const path = boxes.map(({ rect: { x, y, width, height } }) => `M${x} ${y + 5}v${height - 5}h${width}v${5 - height}`)
  return (
    <svg className="history-over" width="1" height="1" aria-hidden="true">
      <path className="history-dashes" d={path.join('')} />
    </svg>
  )
}
