/** What a cell of a picture lists: a line each, without the signs of a list. */
export function itemsIn(words: string): string[] {
  const lines = words.split(/\r\n|[\n\r\v\u2028\u2029]/).map((line) => line.trim())
  const filled = lines.filter((line) => line !== '')
  // Lines that go on a sentence are one item: only signs, or a capital after each break, part them.
  const isList = filled.filter((line) => BULLET.test(line)).length * 2 >= filled.length
  const items: string[] = []
  for (const line of filled) {
    const last = items.at(-1)
    const goesOn = last !== undefined && (isList ? !BULLET.test(line) : /^\p{Ll}/u.test(line))
    if (goesOn) items[items.length - 1] = `${last} ${line}`
    else items.push(line.replace(BULLET, '').trim())
  }
  return items.filter((item) => item !== '' && !/^[-–—.]+$/.test(item))
}

const BULLET = /^(?:[•●▪■◦○‣⁃➢➤✓✔·*]\s*|[-–—]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)/
