import type { EmuRect } from '../drawingml/index.js'
import { tag } from '../markup.js'
import { XML_HEAD } from '../office/index.js'
import type { Page } from './page.js'
import { SLIDE_NAMESPACES, TREE_HEAD } from './slide-xml.js'

const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

/** The slide master: the look of titles, text and the number of the slide. */
export function masterXml(page: Page, background: string): string {
  const shapes = [TREE_HEAD, titleShape(page.title), bodyShape(page), numberShape(page)]
  const master = tag('p:sldMaster', SLIDE_NAMESPACES, [
    tag('p:cSld', {}, [backgroundXml(background), tag('p:spTree', {}, shapes)]),
    COLOUR_MAP,
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>',
    tag('p:txStyles', {}, [
      tag('p:titleStyle', {}, levelXml('a:lvl1pPr', Math.round(2000 * page.unit), true)),
      tag('p:bodyStyle', {}, levelXml('a:lvl1pPr', Math.round(1600 * page.unit), false)),
      tag('p:otherStyle', {}, levelXml('a:lvl1pPr', Math.round(1400 * page.unit), false)),
    ]),
  ])
  return `${XML_HEAD}${master}`
}

/** The one layout: a title, and the rest of the slide left free. */
export function layoutXml(page: Page): string {
  const shapes = [TREE_HEAD, titleShape(null), numberShape(page)]
  const layout = tag('p:sldLayout', { ...SLIDE_NAMESPACES, type: 'titleOnly', preserve: 1 }, [
    tag('p:cSld', { name: 'Title only' }, tag('p:spTree', {}, shapes)),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  ])
  return `${XML_HEAD}${layout}`
}

/** A ground of one colour. */
function backgroundXml(colour: string): string {
  const fill = tag('a:solidFill', {}, tag('a:srgbClr', { val: colour.replace('#', '').toUpperCase() }))
  return tag('p:bg', {}, tag('p:bgPr', {}, `${fill}<a:effectLst/>`))
}

/** The paragraphs of a level of text. */
function levelXml(element: string, size: number, isBold: boolean): string {
  const run = tag('a:defRPr', { sz: size, b: isBold ? 1 : 0 }, [
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>',
    isBold ? '<a:latin typeface="+mj-lt"/>' : '<a:latin typeface="+mn-lt"/>',
    isBold ? '<a:cs typeface="+mj-cs"/>' : '<a:cs typeface="+mn-cs"/>',
  ])
  return tag(element, { algn: 'l' }, `<a:buNone/>${run}`)
}

function titleShape(rect: EmuRect | null): string {
  const place = rect === null ? '' : transform(rect)
  return placeholder(2, 'Title', tag('p:ph', { type: 'title' }), place, [
    tag('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }, '<a:normAutofit/>'),
    '<a:lstStyle/><a:p><a:r><a:rPr/><a:t>Title</a:t></a:r></a:p>',
  ])
}

function bodyShape({ body }: Page): string {
  return placeholder(3, 'Text', '<p:ph type="body" idx="1"/>', transform(body), [
    '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr>',
    '<a:lstStyle/><a:p><a:r><a:rPr/><a:t>Text</a:t></a:r></a:p>',
  ])
}

function numberShape({ number, unit }: Page): string {
  const style = tag(
    'a:lvl1pPr',
    { algn: 'r' },
    tag('a:defRPr', { sz: Math.round(1000 * unit) }, '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill>'),
  )
  return placeholder(4, 'Slide number', '<p:ph type="sldNum" sz="quarter" idx="12"/>', transform(number), [
    '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/>',
    tag('a:lstStyle', {}, style),
    NUMBER_PARAGRAPH,
  ])
}

/** A paragraph that says the number of its slide. */
export const NUMBER_PARAGRAPH =
  '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld></a:p>'

function placeholder(id: number, name: string, ph: string, place: string, body: readonly string[]): string {
  return tag('p:sp', {}, [
    tag('p:nvSpPr', {}, [
      tag('p:cNvPr', { id, name }),
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
      tag('p:nvPr', {}, ph),
    ]),
    tag('p:spPr', {}, place === '' ? undefined : `${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`),
    tag('p:txBody', {}, body.join('')),
  ])
}

function transform({ x, y, width, height }: EmuRect): string {
  return tag(
    'a:xfrm',
    {},
    tag('a:off', { x: Math.round(x), y: Math.round(y) }) +
      tag('a:ext', { cx: Math.round(width), cy: Math.round(height) }),
  )
}
