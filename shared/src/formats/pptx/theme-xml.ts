import type { Theme } from '../../scene/index.js'
import { hexOf } from '../drawingml/index.js'
import { tag } from '../markup.js'
import { XML_HEAD } from '../office/index.js'

/** The typeface of slides of ours: letters of Latin, Greek, Cyrillic, Hebrew and Arabic on every machine. */
const TYPEFACE = 'Arial'

/** The colours and typefaces of a deck of ours: those of the map, so that what people add goes with it. */
export function themeXml(theme: Theme): string {
  const colours: readonly (readonly [string, string])[] = [
    ['dk1', theme.ink],
    ['lt1', theme.surface],
    ['dk2', theme['ink-2']],
    ['lt2', theme.strip],
    ['accent1', theme['edge:activity']],
    ['accent2', theme['edge:output']],
    ['accent3', theme['edge:outcome']],
    ['accent4', theme['edge:impact']],
    ['accent5', theme['edge:input']],
    ['accent6', theme['edge:mechanism']],
    ['hlink', theme.accent],
    ['folHlink', theme['ink-2']],
  ]
  const scheme = colours.map(([role, colour]) => tag(`a:${role}`, {}, tag('a:srgbClr', { val: hexOf(colour) })))
  const typeface = `${tag('a:latin', { typeface: TYPEFACE })}<a:ea typeface=""/>${tag('a:cs', { typeface: TYPEFACE })}`
  const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = tag('a:ln', { w: 9525 }, plain)
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  const three = (one: string) => one + one + one
  const elements = [
    tag('a:clrScheme', { name: 'Throughline' }, scheme),
    tag('a:fontScheme', { name: 'Throughline' }, tag('a:majorFont', {}, typeface) + tag('a:minorFont', {}, typeface)),
    tag('a:fmtScheme', { name: 'Throughline' }, [
      tag('a:fillStyleLst', {}, three(plain)),
      tag('a:lnStyleLst', {}, three(line)),
      tag('a:effectStyleLst', {}, three(effect)),
      tag('a:bgFillStyleLst', {}, three(plain)),
    ]),
  ]
  const attributes = { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Throughline' }
  return `${XML_HEAD}${tag('a:theme', attributes, tag('a:themeElements', {}, elements))}`
}
