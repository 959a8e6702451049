import type { Block, HeadingBlock, ListItem } from './report.js'

/** On one line, whatever the text has in it. */
export const heading = (level: HeadingBlock['level'], text: string): Block => ({
  kind: 'heading',
  level,
  text: text.replace(/\s+/g, ' ').trim(),
})

/** A quiet remark. */
export const note = (text: string): Block => ({ kind: 'paragraph', text, isNote: true })

/** Paragraphs of a text: its line breaks part them. None where nothing was written. */
export function paragraphs(text: string): readonly Block[] {
  return text
    .split(/\s*\n\s*/)
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line.trim(), isNote: false }))
}

/** A list; nothing where it has no items. */
export function list(items: readonly ListItem[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

/** A heading with what stands under it; neither where there is nothing. */
export function section(level: HeadingBlock['level'], text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(level, text), ...blocks]
}
