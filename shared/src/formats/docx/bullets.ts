import { tag } from '../markup.js'

/** A list with bullets: its definition, then the list that uses it. */
export function bulletsXml(ids: { readonly definition: number; readonly numbering: number; readonly style: string }) {
  const { definition, numbering, style } = ids
  return [
    tag('w:abstractNum', { 'w:abstractNumId': definition }, [
      '<w:multiLevelType w:val="hybridMultilevel"/>',
      tag('w:lvl', { 'w:ilvl': 0 }, [
        '<w:start w:val="1"/><w:numFmt w:val="bullet"/>',
        tag('w:pStyle', { 'w:val': style }),
        '<w:lvlText w:val="•"/><w:lvlJc w:val="left"/>',
        '<w:pPr><w:ind w:left="357" w:hanging="357"/></w:pPr>',
      ]),
    ]),
    tag('w:num', { 'w:numId': numbering }, tag('w:abstractNumId', { 'w:val': definition })),
  ] as const
}
