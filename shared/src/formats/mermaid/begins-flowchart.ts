/** Whether a text is a Mermaid flowchart, seen from its first words; a title and remarks may come before them. */
export function beginsFlowchart(source: string): boolean {
  return BEGINNING.test(source.slice(0, 8192).replace(FRONT, '').replace(REMARKS, ''))
}

const FRONT = /^\s*---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n)/
const REMARKS = /%%\{[\s\S]*?\}%%|%%[^\n]*/g
// Graphviz begins with "graph" too, and then opens a brace.
const BEGINNING =
  /^\uFEFF?\s*(?:flowchart(?:-elk)?|graph)(?:[ \t]+(?:TB|TD|BT|RL|LR|[<>^v])(?=[\s;]|$)|[ \t]*(?:[;\n\r]|$)(?!\s*\{))/
