import { childNamed, childrenNamed, type XmlElement } from '../../../xml/index.js'

/** What a number in a cell stands for, as far as its format says. */
export type Shown = 'number' | 'percent' | 'date' | 'time' | 'date and time'

/** For each cell format of a workbook, in its order, what numbers under it stand for. ECMA-376, part 1, 18.8. */
export function numberFormats(styles: XmlElement | undefined): readonly Shown[] {
  const own = new Map(
    childrenNamed(childNamed(styles, 'x:numFmts'), 'x:numFmt').map(({ attributes }) => [
      Number(attributes.get('numFmtId')),
      shownBy(attributes.get('formatCode') ?? ''),
    ]),
  )
  return childrenNamed(childNamed(styles, 'x:cellXfs'), 'x:xf').map(({ attributes }) => {
    const id = Number(attributes.get('numFmtId') ?? 0)
    return own.get(id) ?? builtIn(id)
  })
}

/** What the formats without a code stand for; 27 to 36 and 50 to 58 are dates in some languages. */
function builtIn(id: number): Shown {
  if (id === 9 || id === 10) return 'percent'
  if (id === 22) return 'date and time'
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time'
  return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : 'number'
}

function shownBy(code: string): Shown {
  const [positive = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')
  const isTime = /[hs]/i.test(positive)
  if (/[yd]/i.test(positive) || (/m/i.test(positive) && !isTime)) return isTime ? 'date and time' : 'date'
  if (isTime) return 'time'
  return positive.includes('%') ? 'percent' : 'number'
}
