import type { Block, ListItem, TableBlock } from '../report/index.js'
import { element, words } from './element.js'

/** What a page draws in the place of a figure block. */
export type DrawFigure = (block: Extract<Block, { kind: 'figure' }>) => string

/** A part of a report under a heading of the first level. */
export interface PageSection {
  readonly id: string
  readonly title: string
  readonly html: string
}

/** The blocks of a report as sections of a page; what comes before the first heading has no title. */
export function sectionsOf(blocks: readonly Block[], drawFigure: DrawFigure): PageSection[] {
  const parts: { title: string; blocks: Block[] }[] = [{ title: '', blocks: [] }]
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) parts.push({ title: block.text, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts.flatMap(({ title, blocks: own }, index) => {
    if (own.length === 0) return []
    const id = `part-${index}`
    const html = own.map((block, at) => blockHtml(block, own[at - 1], `${id}-${at}`, drawFigure)).join('\n')
    return [{ id, title, html }]
  })
}

/** A section of a page with its heading. */
export function sectionHtml({ id, title, html }: PageSection): string {
  if (title === '') return html
  const heading = element('h2', { id, dir: 'auto' }, words(title))
  return element('section', { 'aria-labelledby': id }, [heading, html])
}

function blockHtml(block: Block, before: Block | undefined, id: string, drawFigure: DrawFigure): string {
  switch (block.kind) {
    case 'heading':
      return element(block.level === 3 ? 'h4' : 'h3', { dir: 'auto' }, words(block.text))
    case 'paragraph':
      return element('p', { dir: 'auto', class: block.isNote ? 'note' : undefined }, words(block.text))
    case 'list':
      return element('ul', {}, block.items.map(listItem))
    case 'table':
      return tableHtml(block, before?.kind === 'heading' && before.text === block.caption, id)
    case 'figure':
      return drawFigure(block)
  }
}

function listItem({ name, text }: ListItem): string {
  const parts = [name === '' ? '' : element('b', {}, words(name)), words(text)]
  return element('li', { dir: 'auto' }, parts.filter((part) => part !== '').join(' '))
}

// A wide table scrolls by itself, so that the page never does; by keyboard too.
function tableHtml({ caption, columns, hasRowHeaders, rows }: TableBlock, isSaid: boolean, id: string): string {
  const title = element('caption', { id, dir: 'auto', class: isSaid ? 'unseen' : undefined }, words(caption))
  const head = columns.map((column) => element('th', { scope: 'col', class: align(column.kind) }, words(column.title)))
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      row.map((cell, at) => {
        const kind = columns[at]?.kind
        const own = { dir: 'auto', class: align(kind) }
        if (hasRowHeaders && at === 0) return element('th', { scope: 'row', ...own }, words(cell))
        return element('td', own, kind === 'link' ? linkHtml(cell) : words(cell))
      }),
    ),
  )
  const table = element('table', {}, [title, element('thead', {}, element('tr', {}, head)), element('tbody', {}, body)])
  return element('div', { class: 'wide', role: 'group', 'aria-labelledby': id, tabindex: '0' }, table)
}

const align = (kind: string | undefined): string | undefined => (kind === 'number' ? 'number' : undefined)

// A link leads somewhere only where it is an address of the web: others might run something.
function linkHtml(text: string): string {
  return /^https?:\/\/\S+$/i.test(text)
    ? element('a', { href: text, rel: 'noopener noreferrer' }, words(text))
    : words(text)
}
