import type { Id } from '../../model/index.js'
import type { Scene } from '../../scene/index.js'

/**
 * Where the pointer or the focus is on a box, all links but its own step back: by style alone, for a page on which
 * nothing runs.
 */
export function hoverStyle(
  { boxes, groups, links }: Pick<Scene, 'boxes' | 'groups' | 'links'>,
  anchors: ReadonlyMap<Id, string>,
): string {
  const on = (id: Id) => {
    const anchor = anchors.get(id)
    return anchor === undefined ? `[data-id=${quoted(id)}]:hover` : `.hit[href="#${anchor}"]:is(:hover,:focus-visible)`
  }
  return [...boxes, ...groups]
    .flatMap(({ id }) => {
      const own = links.filter(({ from, to }) => from === id || to === id)
      if (own.length === 0) return []
      const kept = own.map((link) => `[data-link=${quoted(link.id)}]`).join(',')
      return [`.figure:has(${on(id)}) [data-link]:not(${kept}){opacity:.12}`]
    })
    .join('\n')
}

// Ids of files from elsewhere may hold anything, an end of the stylesheet too.
function quoted(id: string): string {
  const letters = [...id].map((letter) => (/[\w-]/.test(letter) ? letter : `\\${letter.codePointAt(0)?.toString(16)} `))
  return `"${letters.join('')}"`
}
