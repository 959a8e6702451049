import { tag } from '../markup.js'
import type { EmuRect } from './pieces.js'
import { type Site, sitesXml } from './sites.js'

/** A shape that both programs have, with its handles in hundred-thousandths. */
export function preset(name: string, handles: Readonly<Record<string, number>> = {}): string {
  const guides = Object.entries(handles).map(([handle, value]) =>
    tag('a:gd', { name: handle, fmla: `val ${Math.round(value)}` }),
  )
  return tag('a:prstGeom', { prst: name }, tag('a:avLst', {}, guides))
}

/** A rectangle with round corners of this radius, EMU. */
export function roundRect({ width, height }: EmuRect, radius: number): string {
  return preset('roundRect', { adj: Math.min(50_000, (radius / Math.min(width, height)) * 100_000) })
}

/**
 * A rectangle with round corners and with connection sites: those of every rectangle, and more where links hold that
 * do not run to the middle of a side.
 *
 * @param radii of the upper and the lower corners, EMU
 */
export function sitedRect(
  { width, height }: EmuRect,
  radii: { readonly top: number; readonly bottom: number },
  more: readonly Site[],
): string {
  const top = Math.round(Math.min(radii.top, width / 2, height / 2))
  const bottom = Math.round(Math.min(radii.bottom, width / 2, height / 2))
  const { guides, sites } = sitesXml({ width, height }, more)
  const corner = (radius: number, from: number) =>
    radius === 0 ? '' : tag('a:arcTo', { wR: radius, hR: radius, stAng: from, swAng: QUARTER })
  const path = tag('a:path', { w: width, h: height }, [
    tag('a:moveTo', {}, point(0, top)),
    corner(top, 2 * QUARTER),
    tag('a:lnTo', {}, point(width - top, 0)),
    corner(top, 3 * QUARTER),
    tag('a:lnTo', {}, point(width, height - bottom)),
    corner(bottom, 0),
    tag('a:lnTo', {}, point(bottom, height)),
    corner(bottom, QUARTER),
    '<a:close/>',
  ])
  return customGeometry(path, guides, sites)
}

/** A shape of paths of our own. */
export function customGeometry(paths: string, guides = '', sites = ''): string {
  return tag('a:custGeom', {}, [
    '<a:avLst/>',
    tag('a:gdLst', {}, guides),
    '<a:ahLst/>',
    tag('a:cxnLst', {}, sites),
    '<a:rect l="0" t="0" r="r" b="b"/>',
    tag('a:pathLst', {}, paths),
  ])
}

export const point = (x: number, y: number): string => tag('a:pt', { x: Math.round(x), y: Math.round(y) })

/** A quarter of a turn, in sixty-thousandths of a degree. */
const QUARTER = 5_400_000
