import { characterNamed, decodeEntities, plainText } from '../interchange/index.js'

/** The plain words of a label as Mermaid writes it: entity codes, line breaks, Markdown in backticks, icons. */
export function labelWords(written: string): string {
  const text = written.trim()
  const isMarkdown = text.length > 1 && text.startsWith('`') && text.endsWith('`')
  const words = isMarkdown ? text.slice(1, -1).replace(/\*\*|__/g, '') : text
  const broken = words.replace(ICON, '').replace(/\\n/g, '<br>').replace(/\n/g, '<br>')
  return plainText(broken.replace(CODE, (whole, name: string) => entityOf(name) ?? whole))
}

/** Mermaid writes `#quot;` and `#35;` for what HTML writes as `&quot;` and `&#35;`. */
function entityOf(name: string): string | null {
  const character = /^\d/.test(name) ? characterNamed(`#${name}`) : characterNamed(name)
  return character === null ? null : `&#${character.codePointAt(0)};`
}

/** Between quotation marks there must be something. */
const NOTHING = ' '

/** A label between quotation marks, so that nothing in it is read as Mermaid, Markdown or HTML. */
export function quotedLabel(words: string): string {
  const code = (character: string) => `#${character.codePointAt(0)};`
  return `"${words.replace(/\r\n?/g, '\n').replace(SPECIAL, code).replace(/\n/g, '<br>') || NOTHING}"`
}

/** A title or a comment on one line. */
export const oneLine = (words: string): string => decodeEntities(words).replace(/\s+/g, ' ').trim()

const ICON = /\bfa[brsl]?:fa-[a-z0-9-]{1,60}/g
const CODE = /#(\d{1,7}|[a-zA-Z][a-zA-Z0-9]{1,30});/g
// Besides what HTML and Mermaid's own grammar read: Markdown's signs, list numbers, and the backslash before an n.
// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that no file of text may hold are written as codes
const SPECIAL = /[#&<>"`*_~|\\[\]{}()$%;:@=.\-+/\u0000-\u0008\u000b-\u001f\u007f]/g
