import { useEffect, useState } from 'react'
import { useMap } from './map-context.js'
import './read-only-boxes.css'

/** What can only be looked at has dashed borders: gaps are painted over those of the boxes. */
export function ReadOnlyBoxes() {
  const { picture } = useMap()
  const [, draw] = useState(0)
  useEffect(() => picture.onChange(() => draw((times) => times + 1)), [picture])
  const { boxes } = picture.scene()
  const path = boxes.map(({ rect: { x, y, width, height } }) => `M${x} ${y + 5}v${height - 5}h${width}v${5 - height}`)
  return (
    <svg className="read-only-boxes" width="1" height="1" aria-hidden="true">
      <path d={path.join('')} />
    </svg>
  )
}
