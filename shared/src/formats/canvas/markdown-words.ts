import { plainText } from '../interchange/index.js'

/** A card's Markdown as plain words: its signs go, its lines stay. */
export function markdownWords(markdown: string): string {
  const lines = markdown.split(/\r\n?|\n/).map((line) =>
    line
      .replace(/^\s{0,20}(?:#{1,6}\s|>\s?|[-*+]\s)/, '')
      .replace(/!?\[\[([^[\]|]{0,500})(?:\|([^[\]|]{0,500}))?\]\]/g, (_, page: string, shown?: string) => shown ?? page)
      .replace(/!?\[([^[\]]{0,2000})\]\([^()]{0,2000}\)/g, '$1')
      .replace(/(?<!\\)(\*\*|__|~~|==|`)/g, ''),
  )
  return plainText(lines.join('<br>').replace(/\\(?=[!-/:-@[-`{-~])([\s\S])/g, (_, sign: string) => codeOf(sign)))
}

/** Words as Markdown that shows just these words, where each line is a paragraph's. */
export function wordsAsMarkdown(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/[\\`*_~=<>&#[\]|]/g, '\\$&')
    .replace(/^(\s*)([-+])/gm, '$1\\$2')
}

const codeOf = (sign: string): string => `&#${sign.charCodeAt(0)};`
