import { deflateRawSync, gzipSync } from 'node:zlib'
import { readFile } from '@throughline/shared/formats'
import { expect, test } from 'vitest'

/** A file may keep a processor busy for so long before it is read or refused. */
const MOST_MS = 5_000
const MB = 1_000_000

const bomb = (bytes: number) => deflateRawSync(Buffer.alloc(bytes, '%20')).toString('base64')
const drawio = (page: string) => `<mxfile><diagram name="p">${page}</diagram></mxfile>`
const cells = (inside: string) =>
  `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${inside}</root></mxGraphModel>`
const VERTEX = '<mxCell id="2" value="aa" vertex="1"/>'
const pages = (model: string) => drawio(deflateRawSync(model).toString('base64')).replace(/<d.*m>/, '$&'.repeat(100))
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth)
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`

const FILES: readonly (readonly [what: string, name: string, content: () => string | Uint8Array])[] = [
  ['entities that multiply', 'a.drawio', () => `${LAUGHS}<mxfile><diagram>&c;</diagram></mxfile>`],
  ['entities that multiply', 'a.opml', () => `${LAUGHS}<opml><body><outline text="&c;"/></body></opml>`],
  ['a page that inflates to 300 MB', 'a.drawio', () => drawio(bomb(300 * MB))],
  ['a hundred pages that inflate', 'a.drawio', () => drawio(bomb(10 * MB)).replace(/<d.*m>/, '$&'.repeat(100))],
  ['a hundred pages of cells', 'a.drawio', () => pages(cells(VERTEX.repeat(12_000)))],
  ['a hundred pages of elements that mean nothing', 'a.drawio', () => pages(cells('<a/>'.repeat(120_000)))],
  ['seven million elements', 'a.drawio', () => cells('<a/>'.repeat(7 * MB))],
  ['blanks inside a tag', 'a.drawio', () => drawio(cells(`<mxCell${' '.repeat(25 * MB)}/>`))],
  ['gzip where zip is said', 'a.xmpz2', () => gzipSync('PK')],
  [
    'elements 5,000 deep',
    'a.opml',
    () => `<opml><body>${nested('<outline text="a">', '</outline>', 5000)}</body></opml>`,
  ],
  ['frames 5,000 deep', 'a.mmd', () => `flowchart\n${nested('subgraph s[a]\n', 'end\n', 5000)}`],
  ['subgraphs 5,000 deep', 'a.gv', () => `digraph {${nested('{a ', '}', 5000)}}`],
  [
    'an outline 5,000 deep',
    'a.txt',
    () => Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a${depth}`).join('\n'),
  ],
  ['JSON 5,000 deep', 'a.canvas', () => `{"nodes":${nested('[', ']', 5000)}}`],
  ['JSON 5,000 deep', 'a.json', () => `{"elements":[],"connections":[],"x":${nested('[', ']', 5000)}}`],
  ['cells in each other', 'a.drawio', () => drawio(cells(circle(3000)))],
  ['a label of 10 MB', 'a.mmd', () => `flowchart\nA["${'x '.repeat(5 * MB)}"] --> B`],
  ['a name of 10 MB', 'a.mmd', () => `flowchart\n${'x'.repeat(10 * MB)} --> B`],
  ['a label of 10 MB', 'a.gv', () => `digraph { a [label="${'x '.repeat(5 * MB)}"]; a -> b }`],
  ['a name of 10 MB', 'a.gv', () => `digraph { ${'x'.repeat(10 * MB)} -> b }`],
  [
    'a label of 10 MB',
    'a.drawio',
    () => drawio(cells(`<mxCell id="2" value="${'&lt;'.repeat(2 * MB)}" vertex="1" parent="1"/>`)),
  ],
  ['a label of 10 MB', 'a.canvas', () => JSON.stringify({ nodes: [card('a', '['.repeat(10 * MB))], edges: [] })],
  ['a label of 10 MB', 'a.txt', () => `${'- '.repeat(5 * MB)}\n\tb`],
  ['a line of 10 MB of ours', 'a.txt', () => `t [theory of change]\n1. ${' ['.repeat(5 * MB)}]`],
  ['labels that never close', 'a.mmd', () => `flowchart\n${'A["\n'.repeat(2 * MB)}`],
  ['shapes that never close', 'a.mmd', () => `flowchart\n${'A[/a/\n'.repeat(1 * MB)}`],
  ['arrows that never end', 'a.mmd', () => `flowchart\n${'A -- b '.repeat(1 * MB)}`],
  ['hyphens', 'a.mmd', () => `flowchart\nA ${'-'.repeat(10 * MB)}`],
  ['blanks', 'a.mmd', () => `flowchart\nA${' '.repeat(10 * MB)}&${' '.repeat(10 * MB)}`],
  ['directives that never end', 'a.mmd', () => `${'%%{ '.repeat(2 * MB)}`],
  ['front matter that never ends', 'a.mmd', () => `---\n${'title: a\n'.repeat(1 * MB)}`],
  ['fences without end', 'a.md', () => '```mermaid\nflowchart\nA-->B\n'.repeat(300_000)],
  ['all with all', 'a.mmd', () => `flowchart\n${all('a')} --> ${all('b')}`],
  [
    'all with all',
    'a.gv',
    () => `digraph { {${all('a').replaceAll('&', ' ')}} -> {${all('b').replaceAll('&', ' ')}} }`,
  ],
  ['comments that never end', 'a.gv', () => `digraph { ${'/* '.repeat(3 * MB)}`],
  ['brackets that never end', 'a.gv', () => `digraph { a [label=${'<'.repeat(10 * MB)}`],
  [
    'signs of less',
    'a.drawio',
    () => drawio(cells(`<mxCell id="2" style="html=1" value="${'&lt;a'.repeat(1 * MB)}" vertex="1" parent="1"/>`)),
  ],
  [
    'a million cards',
    'a.canvas',
    () => JSON.stringify({ nodes: Array.from({ length: 200_000 }, (_, n) => card(`${n}`, 'x')) }),
  ],
  ['a file that is cut off', 'a.drawio', () => drawio(cells('<mxCell id="2" value="a"')).slice(0, -40)],
  ['a file that is cut off', 'a.gv', () => 'digraph { a -> b [label="'],
  ['a file that is cut off', 'a.mmd', () => 'flowchart LR\nA["x'],
  ['a file that is cut off', 'a.canvas', () => '{"nodes":[{"id":"a","type":"te'],
  ['a file that is cut off', 'a.xmpz2', () => new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
]

test.each(FILES)(
  '%s in %s is read or refused in words, in time',
  { timeout: 120_000 },
  async (_what, name, content) => {
    const given = content()
    const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given
    const before = process.cpuUsage()
    const read = await readFile(bytes, name)
    const { user, system } = process.cpuUsage(before)
    if (!read.ok) expect(read.problems[0]?.message).toMatch(/\w \w/)
    expect((user + system) / 1000).toBeLessThan(MOST_MS)
  },
)

const NAMES = '__proto__ constructor toString hasOwnProperty'.split(' ')
const LINK = '[x](javascript:alert(1))<img src=x onerror=alert(1)>'

test.each([
  [
    'a.mmd',
    `flowchart\n${NAMES.map((name) => `${name}["${LINK.replaceAll('"', '')}"]`).join('\n')}\n${NAMES.join(' --> ')}`,
  ],
  ['a.gv', `digraph { ${NAMES.map((name) => `"${name}" [label="${LINK}"]`).join(';')}; ${NAMES.join(' -> ')} }`],
  [
    'a.drawio',
    drawio(
      cells(NAMES.map((name) => `<mxCell id="${name}" value="${escaped(LINK)}" vertex="1" parent="1"/>`).join('')),
    ),
  ],
  [
    'a.canvas',
    `{"nodes":[${NAMES.map((name) => JSON.stringify(card(name, LINK))).join(',')}],"edges":[],"__proto__":{"nodes":1}}`,
  ],
  [
    'a.json',
    `{"elements":[${NAMES.map((name) => `{"id":"${name}","label":${JSON.stringify(LINK)},"__proto__":{"type":"x"}}`).join(',')}],"connections":[]}`,
  ],
  ['a.opml', `<opml><body>${NAMES.map((name) => `<outline text="${name} ${escaped(LINK)}"/>`).join('')}</body></opml>`],
])('in %s names that every object has are names like any others', async (name, content) => {
  const read = await readFile(new TextEncoder().encode(content), name)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  expect(read.theory.elements.size).toBe(NAMES.length)
  expect(Object.hasOwn(Object.prototype, 'nodes')).toBe(false)
})

function card(id: string, text: string) {
  return { id, type: 'text', x: 0, y: 0, width: 100, height: 40, text }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function all(letter: string): string {
  return Array.from({ length: 2000 }, (_, index) => `${letter}${index}`).join(' & ')
}

/** Cells that stand in each other in a circle. */
function circle(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<mxCell id="c${index}" value="x" vertex="1" parent="c${(index + 1) % count}"><mxGeometry as="geometry"/></mxCell>`,
  ).join('')
}
