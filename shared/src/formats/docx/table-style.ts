import { tag } from '../markup.js'

const LINE = 'DFDCD5'
const RULE = '7F7B74'
const STRIP = 'F0EEE9'

/** The style of tables: fine lines between rows, a ground under the head. */
export function tableStyle(name: string, id: string, base: string): string {
  return tag('w:style', { 'w:type': 'table', 'w:styleId': id, 'w:customStyle': 1 }, [
    tag('w:name', { 'w:val': name }),
    tag('w:basedOn', { 'w:val': base }),
    '<w:uiPriority w:val="59"/>',
    tag('w:tblPr', {}, [
      tag('w:tblBorders', {}, [border('top', RULE, 8), border('bottom', RULE, 8), border('insideH', LINE, 4)]),
      tag('w:tblCellMar', {}, [
        '<w:top w:w="70" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>',
        '<w:bottom w:w="70" w:type="dxa"/><w:right w:w="100" w:type="dxa"/>',
      ]),
    ]),
    tag('w:tblStylePr', { 'w:type': 'firstRow' }, [
      '<w:rPr><w:b/><w:bCs/></w:rPr><w:tblPr/>',
      tag('w:tcPr', {}, [
        tag('w:tcBorders', {}, border('bottom', RULE, 8)),
        tag('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': STRIP }),
        '<w:vAlign w:val="bottom"/>',
      ]),
    ]),
  ])
}

const border = (side: string, colour: string, size: number) =>
  tag(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': colour })
