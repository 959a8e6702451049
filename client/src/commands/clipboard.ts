import { addElement, deleteThings, pasteTheory } from '@throughline/shared/commands'
import { writeClipboard } from '@throughline/shared/formats'
import { fragmentOf } from '@throughline/shared/graph'
import type { Theory } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { runPlaced } from '../picture/index.js'
import { announce, setEditor } from '../state/index.js'
import { scriptLater } from '../ui/index.js'
import type { Command, CommandContext } from './command.js'
import { chosenBand } from './selected.js'

/** Reading a file checks all of it, and knows the templates: much script, seldom used. */
const reader = scriptLater(() => import('./read-pasted.js').then(({ readPasted }) => readPasted))

/** What was copied last in this window, for when the browser lets no menu read the clipboard. */
let copiedHere: string | null = null

export const copy: Command = {
  id: 'copy',
  needs: 'read',
  label: 'command.copy',
  section: 'edit',
  icon: 'copy',
  shortcuts: ['Mod+C'],
  where: 'map',
  byBrowser: true,
  when: ({ editor }) => editor.selection.size > 0,
  run: (context) => void toClipboard(copied(context)),
}

export const cut: Command = {
  id: 'cut',
  label: 'command.cut',
  section: 'edit',
  shortcuts: ['Mod+X'],
  where: 'map',
  byBrowser: true,
  when: ({ editor }) => editor.selection.size > 0,
  run: (context) => {
    void toClipboard(copied(context))
    removeSelected(context)
  },
}

export const paste: Command = {
  id: 'paste',
  label: 'command.paste',
  section: 'edit',
  shortcuts: ['Mod+V'],
  where: 'map',
  byBrowser: true,
  when: () => true,
  run: (context) => {
    void fromClipboard().then((text) => {
      if (text === null) announce(t('said.cannotPaste'))
      else return pasted(context, text)
    })
  },
}

export const duplicate: Command = {
  id: 'duplicate',
  label: 'command.duplicate',
  section: 'edit',
  shortcuts: ['Mod+D'],
  where: 'map',
  when: ({ editor }) => editor.selection.size > 0,
  run: (context) => addTheory(context, fragmentOf(context.session.theory(), [...context.editor.selection])),
}

/** The selection as text for the clipboard. */
export function copied({ session, editor }: CommandContext): string {
  const fragment = fragmentOf(session.theory(), [...editor.selection])
  announce(t('said.copied', { count: editor.selection.size }))
  copiedHere = writeClipboard(fragment)
  return copiedHere
}

/** Deletes what was cut. */
export function removeSelected({ session, editor }: CommandContext): void {
  session.run(deleteThings, { ids: [...editor.selection] })
  setEditor({ selection: new Set(), focused: null, editing: null })
}

/** Puts in what the clipboard held: things copied here or in another theory, or a box for each line of text. */
export async function pasted(context: CommandContext, text: string): Promise<void> {
  const readPasted = await reader().catch(() => null)
  if (readPasted === null) {
    announce(t('said.cannotPaste'))
    return
  }
  const read = await readPasted(text)
  if (read.kind === 'fragment') addTheory(context, read.theory)
  else if (read.lines.length === 0) announce(t('said.nothingToPaste'))
  else putInLines(context, read.lines)
}

function putInLines(context: CommandContext, lines: readonly string[]): void {
  const band = chosenBand(context)
  const type = band?.types[0] ?? 'note'
  const term = type === 'outcome' ? (band?.term ?? null) : null
  const { within } = context.editor
  const ids = runPlaced(
    context,
    (document) => {
      const language = document.mainLanguage()
      return lines.map((line) =>
        addElement(document, { type, term, within, band: band?.id ?? null, label: { [language]: line } }),
      )
    },
    (made) => made,
  )
  announce(t('said.pasted', { count: ids.length }))
  setEditor({ selection: new Set(ids), focused: ids[0] ?? null })
}

/** Puts the things of another theory into the map that is shown, selected. */
export function addTheory(context: CommandContext, fragment: Theory): void {
  const { theory, editor } = context
  const { within } = editor
  const band = chosenBand(context)
  const places = [...fragment.elements.values()].some((element) => theory.bands.has(element.band ?? ''))
  const made = runPlaced(
    context,
    (document) => pasteTheory(document, { fragment, within, ...(places || band === null ? {} : { band: band.id }) }),
    (pasted) => pasted.values(),
  )
  const ids = [...fragment.elements.values()].flatMap(({ id, within: home }) =>
    home !== null && fragment.elements.has(home) ? [] : (made.get(id) ?? []),
  )
  announce(t('said.pasted', { count: ids.length }))
  setEditor({ selection: new Set(ids), focused: ids[0] ?? null })
}

async function toClipboard(text: string): Promise<void> {
  // Only pages that came over https or from this computer may write it; within this window it works all the same.
  await navigator.clipboard?.writeText(text).catch(() => {})
}

async function fromClipboard(): Promise<string | null> {
  const text = (await navigator.clipboard?.readText().catch(() => null)) ?? null
  return text ?? copiedHere
}
