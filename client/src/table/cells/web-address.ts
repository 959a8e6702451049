import type { Column } from '../sheet.js'
import type { Subject } from '../subjects.js'
import { quoted, refused } from './refused.js'
import { type ValueSpec, valueColumn } from './value.js'

/** Where something can be read: a web address, or a DOI. */
export function webAddress<Thing, Fields>(
  subject: Subject<Thing, Fields>,
  spec: ValueSpec<Thing, Fields, string>,
): Column {
  return valueColumn(
    subject,
    { ask: 'table.ask.address', ...spec },
    {
      text: (value) => value,
      parse: (words) => {
        const value = words.trim()
        return value === '' || isAddress(value) ? { value } : refused('table.problem.address', { words: quoted(value) })
      },
    },
  )
}

function isAddress(words: string): boolean {
  if (/^(doi:\s*)?10\.\d{4,9}\/\S+$/i.test(words)) return true
  try {
    const { protocol, hostname } = new URL(words)
    return (protocol === 'https:' || protocol === 'http:') && hostname !== '' && !/\s/.test(words)
  } catch {
    // What is no address is told by this alone.
    return false
  }
}
