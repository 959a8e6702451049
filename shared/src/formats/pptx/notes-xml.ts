import { escapeXml, tag } from '../markup.js'
import { XML_HEAD } from '../office/index.js'
import { SLIDE_NAMESPACES, TREE_HEAD } from './slide-xml.js'

/** The page of notes is A4 upright, EMU. */
export const NOTES_SIZE = { cx: 6_858_000, cy: 9_906_000 } as const

/** The master of all notes: the slide above, the words below. */
export function notesMasterXml(): string {
  const shapes = [
    TREE_HEAD,
    picture(2, transform(685_800, 742_950, 5_486_400, 3_086_100)),
    words(3, transform(685_800, 4_200_000, 5_486_400, 5_000_000), '<a:p><a:r><a:rPr/><a:t>Notes</a:t></a:r></a:p>'),
  ]
  const master = tag('p:notesMaster', SLIDE_NAMESPACES, [
    tag('p:cSld', {}, [
      '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
      tag('p:spTree', {}, shapes),
    ]),
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
      'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
    '<p:notesStyle><a:lvl1pPr algn="l"><a:spcBef><a:spcPts val="400"/></a:spcBef><a:defRPr sz="1100">' +
      '<a:solidFill><a:srgbClr val="1A1F26"/></a:solidFill><a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/>' +
      '</a:defRPr></a:lvl1pPr></p:notesStyle>',
  ])
  return `${XML_HEAD}${master}`
}

/** The notes of one slide. */
export function notesXml(notes: string, language: string): string {
  const paragraphs = notes
    .split('\n')
    .map((line) =>
      tag(
        'a:p',
        {},
        line === ''
          ? tag('a:endParaRPr', { lang: language })
          : tag('a:r', {}, tag('a:rPr', { lang: language }) + tag('a:t', {}, escapeXml(line))),
      ),
    )
  const slide = tag('p:notes', SLIDE_NAMESPACES, [
    tag('p:cSld', {}, tag('p:spTree', {}, [TREE_HEAD, picture(2, ''), words(3, '', paragraphs.join(''))])),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  ])
  return `${XML_HEAD}${slide}`
}

function picture(id: number, place: string): string {
  return tag('p:sp', {}, [
    tag('p:nvSpPr', {}, [
      tag('p:cNvPr', { id, name: 'Slide' }),
      '<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>',
      '<p:nvPr><p:ph type="sldImg"/></p:nvPr>',
    ]),
    tag('p:spPr', {}, place),
  ])
}

function words(id: number, place: string, paragraphs: string): string {
  return tag('p:sp', {}, [
    tag('p:nvSpPr', {}, [
      tag('p:cNvPr', { id, name: 'Notes' }),
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
      '<p:nvPr><p:ph type="body" sz="quarter" idx="1"/></p:nvPr>',
    ]),
    tag('p:spPr', {}, place),
    tag('p:txBody', {}, `<a:bodyPr/><a:lstStyle/>${paragraphs}`),
  ])
}

function transform(x: number, y: number, cx: number, cy: number): string {
  const place = tag('a:xfrm', {}, tag('a:off', { x, y }) + tag('a:ext', { cx, cy }))
  return `${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
}
