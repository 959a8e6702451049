import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Format, formats, KEPT, MOST_WRITTEN } from '@throughline/shared/formats'
import { MAX_TEXT } from '@throughline/shared/model'
import { expect, test } from 'vitest'

const FILE = fileURLToPath(new URL('../../docs/formats.md', import.meta.url))

/** The page about formats, made from the formats themselves. */
function page(): string {
  const head = ['', ...KEPT]
  const written = formats.filter(({ write }) => write !== undefined)
  const keepsAll = written.filter(({ carriesModel }) => carriesModel)
  const comesBack = written.filter((format) => KEPT.some((kept) => keeps(format, kept)))
  return `${[
    '# Files',
    'This page is made by a test from the formats themselves: `UPDATE=1 npx vitest run --project journeys tests/src/formats-table.test.ts`.',
    'A file is known from what is in it; its name only decides between kinds of plain text.',
    tableOf(['format', 'as `--to` takes it', 'file', 'opened', 'written'], formats.map(rowOf)),
    'Text is UTF-8. A table that is not is read as Windows-1252, as which Excel saves its plain “CSV”, and it is told; any other such text is refused. Such a table cannot hold ŵ and ŷ: “CSV UTF-8” can.',
    `A text, such as one label, has at most ${inDigits(MAX_TEXT)} characters. A longer one of another program is shortened to that, and it is told; a file with one of more than ${inDigits(MOST_WRITTEN)} is refused, with how that text begins. Throughline JSON with a text that is too long is refused, with where it stands.`,
    '## What comes back',
    `Opened again in Throughline, these hold the whole theory, with its sub-models and records: ${listOf(keepsAll)}.`,
    'The others hold the figure as other programs know figures: one map, in one language; CSV holds its tables, in every language. What each kind of thing is stands where the format has room for it, so that it comes back when the file has been worked on elsewhere.',
    tableOf(
      head,
      comesBack.map((format) => [format.name, ...KEPT.map((kept) => (keeps(format, kept) ? 'yes' : '–'))]),
    ),
    `Only written, so that nothing comes back: ${listOf(written.filter((format) => !comesBack.includes(format)))}. Only opened: ${listOf(formats.filter(({ write }) => write === undefined))}.`,
    'A map too large for its page is made small, or spread over several: a PDF and a Word document show the whole first, then its parts at a size to be read, in Word as pictures. Word has no page longer than 22 inches, so that its A2 is 3.5 cm shorter.',
    'A web page is looked at closely where nothing may run: its figure in the size that one chooses, moved by scrolling, each box leading to what is told of it, by pointer, finger and keyboard. It is the page that **Share** makes public and that its lines under **Embed** put into another site.',
    'A link that ends at a group or at another link is kept where the program that the file is for can draw one: draw.io draws both, JSON Canvas those to groups; in a Mermaid or Graphviz file a line that is not drawn is named in a comment. Mermaid draws 500 arrows unless the page it is on allows more.',
  ].join('\n\n')}\n`
}

const keeps = ({ carriesModel, keeps: some = [] }: Format, kept: (typeof KEPT)[number]): boolean =>
  carriesModel || some.includes(kept)

function rowOf({ id, name, extensions, read, write }: Format): string[] {
  return [
    name,
    write ? `\`${id}\`` : '–',
    extensions.map((each) => `\`${each}\``).join(', '),
    read ? 'yes' : '–',
    write ? 'yes' : '–',
  ]
}

const inDigits = (count: number): string => count.toLocaleString('en')

const listOf = (some: readonly Format[]): string =>
  some.length === 0 ? 'none' : some.map(({ name }) => name).join(', ')

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

test('docs/formats.md says what every format keeps', () => {
  if (process.env.UPDATE === '1') writeFileSync(FILE, page())
  expect(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').toBe(page())
})

test('every format says whether the whole theory comes back, or what of it', () => {
  const neither = formats.filter((format) => format.read && format.write && !KEPT.some((kept) => keeps(format, kept)))
  expect(neither.map(({ id }) => id)).toEqual([])
  const both = formats.filter(({ carriesModel, keeps: some }) => carriesModel && some !== undefined)
  expect(both.map(({ id }) => id)).toEqual([])
})
