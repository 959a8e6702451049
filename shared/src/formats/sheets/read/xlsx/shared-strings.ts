import { OFFICE_NAMESPACES, walkXml, type XmlAllowance } from '../../../xml/index.js'

/** The texts that cells share, in their order; how they are pronounced in Japanese is left out. */
export function sharedStrings(xml: string, allowance: XmlAllowance): readonly string[] | 'damaged' {
  const strings: string[] = []
  let words = ''
  let isText = false
  let phonetic = 0
  const trouble = walkXml(
    xml,
    { prefixes: OFFICE_NAMESPACES, allowance },
    {
      open(name) {
        if (name === 'x:si') words = ''
        if (name === 'x:rPh') phonetic += 1
        isText = name === 'x:t' && phonetic === 0
        return undefined
      },
      text(piece) {
        if (isText) words += piece
      },
      close(name) {
        if (name === 'x:rPh') phonetic -= 1
        if (name === 'x:si') strings.push(unescapedCharacters(words))
        isText = false
      },
    },
  )
  return trouble === null ? strings : 'damaged'
}

/** Characters that XML cannot hold stand as `_x000B_`. ECMA-376, part 1, 22.9.2.19. */
export function unescapedCharacters(words: string): string {
  return words.includes('_x')
    ? words.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : words
}
