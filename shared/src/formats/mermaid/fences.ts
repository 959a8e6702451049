/** The Mermaid figures in a Markdown file, as they stand between their fences. */
export function mermaidFences(markdown: string): string[] {
  const figures: string[] = []
  let open: { readonly fence: string; readonly lines: string[] } | null = null
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (open === null) {
      const fence = OPENING.exec(line)?.[1]
      if (fence !== undefined) open = { fence, lines: [] }
    } else if (isClosing(line, open.fence)) {
      figures.push(open.lines.join('\n'))
      open = null
    } else open.lines.push(line)
  }
  return figures
}

function isClosing(line: string, fence: string): boolean {
  const text = line.trim()
  return text.startsWith(fence) && text === fence.charAt(0).repeat(text.length)
}

const OPENING = /^[ \t]{0,20}(?:>[ \t]{0,3})?(`{3,}|~{3,}|:{3,})[ \t]*\{?\.?mermaid\b/i
