import { tag } from '../markup.js'

/** A fill of one colour. */
export function solidFill(colour: string, opacity = 1): string {
  const alpha = opacity < 1 ? tag('a:alpha', { val: Math.round(opacity * 100_000) }) : undefined
  return tag('a:solidFill', {}, tag('a:srgbClr', { val: hexOf(colour) }, alpha))
}

export const NO_FILL = '<a:noFill/>'
export const NO_LINE = '<a:ln><a:noFill/></a:ln>'

/** Dashes that both programs have of their own. */
export type Dash = 'solid' | 'sysDot' | 'sysDash' | 'dash' | 'lgDashDot'
export type Arrowhead = 'triangle' | 'stealth' | 'diamond' | 'oval' | 'arrow'

/** How a line is drawn; its colour as `#rrggbb`, its opacity from 0 to 1. */
export interface LineLook {
  readonly colour: string
  /** EMU. */
  readonly width: number
  readonly opacity?: number
  readonly dash?: Dash
  readonly isRound?: boolean
  /** The sign at its end, and how long it should be, EMU. */
  readonly end?: { readonly sign: Arrowhead; readonly length: number }
}

/** An outline, or a line with the sign at its end. */
export function lineXml({ colour, width, opacity, dash = 'solid', isRound = false, end }: LineLook): string {
  return tag('a:ln', { w: Math.max(1, Math.round(width)), cap: isRound ? 'rnd' : 'flat' }, [
    solidFill(colour, opacity),
    tag('a:prstDash', { val: dash }),
    '<a:round/>',
    ...(end === undefined ? [] : [endXml(end.sign, end.length / Math.max(width, LEAST_FOR_ENDS))]),
  ])
}

// Signs grow with their line, and under a line of two points they are those of one.
const LEAST_FOR_ENDS = 25_400

/** Both programs have three sizes: two, three and five times the line. */
function endXml(type: Arrowhead, times: number): string {
  const size = times < 2.5 ? 'sm' : times < 4 ? 'med' : 'lg'
  return tag('a:tailEnd', { type, w: size, len: size })
}

/** `#1a2B3c` as files have it: `1A2B3C`. */
export const hexOf = (colour: string): string => colour.replace('#', '').toUpperCase()
