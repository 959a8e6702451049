import type { IconShape } from '@throughline/shared/model'
import { type InterfaceIcon, iconShapes } from './interface-icons.js'
import './icon.css'

/** A sign of the interface in the colour of the text beside it. It says nothing to a screen reader: a word must. */
export function Icon({ name, size = 16 }: { readonly name: InterfaceIcon; readonly size?: number }) {
  return <IconDrawing shapes={iconShapes(name)} size={size} />
}

/** An icon from its shapes, on a grid of 16. */
export function IconDrawing({ shapes, size }: { readonly shapes: readonly IconShape[]; readonly size: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes.map((shape) => (
        <path key={shape.d} d={shape.d} {...drawing(shape)} />
      ))}
    </svg>
  )
}

function drawing(shape: IconShape) {
  if ('fill' in shape) return { fill: 'currentColor' }
  return {
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: shape.strokePx,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    ...(shape.dash === undefined ? {} : { strokeDasharray: shape.dash }),
  } as const
}
