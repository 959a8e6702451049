import type { Exported } from '../exported.js'
import { writeMermaid } from '../mermaid/index.js'
import { type Block, reportOf, type TableBlock } from '../report/index.js'

/** The report as Markdown, with the figure as a Mermaid flowchart, which GitHub and many editors draw. */
export function writeMarkdown(exported: Exported): string {
  const report = reportOf(exported)
  const titleLine = report.titleLine.length === 0 ? [] : [report.titleLine.map(inline).join(' · ')]
  const blocks = report.blocks.map((block) => blockOf(block, exported))
  return `${[`# ${inline(report.title)}`, ...titleLine, ...blocks].join('\n\n')}\n`
}

function blockOf(block: Block, exported: Exported): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.text)}`
    case 'paragraph':
      return block.isNote ? `_${inline(block.text)}_` : lines(block.text)
    case 'list':
      return block.items.map(({ name, text }) => `- ${itemOf(inline(name), inline(text))}`).join('\n')
    case 'table':
      return tableOf(block)
    case 'figure':
      return `\`\`\`mermaid\n${writeMermaid(exported)}\`\`\`\n\n_${inline(block.altText)}_\n\n${lines(block.description)}`
  }
}

const itemOf = (name: string, text: string): string =>
  name === '' ? text : text === '' ? `**${name}**` : `**${name}** ${text}`

/** Short texts only stand in a table: a cell is one line, whose breaks are HTML's, as GitHub reads them. */
function tableOf({ columns, rows, caption }: TableBlock): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const cell = (text: string) => inlineLines(text).join('<br>')
  const head = row(columns.map(({ title }) => cell(title)))
  const rule = row(columns.map(({ kind }) => (kind === 'number' ? '--:' : '---')))
  return [`_${inline(caption)}_\n`, head, rule, ...rows.map((cells) => row(cells.map(cell)))].join('\n')
}

const inlineLines = (text: string): string[] => text.split(/\r\n?|\n/).map(inline)

/** Lines that stay lines. */
const lines = (text: string): string => inlineLines(text).join('  \n')

/** A text on one line in which nothing is read as Markdown or HTML. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&#$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&')
    .replace(LINKED, (whole) => whole.replace(/[:.@]/, '\\$&'))
}

// GitHub makes links of addresses by itself; here they are words.
const LINKED = /\b(?:https?:|www\.)/gi
