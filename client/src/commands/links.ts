import { addLink, changeLink, reverseLink as turnRound } from '@throughline/shared/commands'
import { type Id, LINK_KINDS, type LinkKind } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { announce, setEditor } from '../state/index.js'
import type { Command, CommandContext } from './command.js'
import { selectedLinks } from './selected.js'

export const connect: Command = {
  id: 'add-link',
  label: 'command.add-link',
  section: 'links',
  icon: 'link',
  shortcuts: ['Alt+L'],
  where: 'map',
  when: (context) => ends(context).length === 1 || ends(context).length === 2,
  run: (context) => {
    const [from, to] = ends(context)
    if (from === undefined) return
    if (to === undefined) return setEditor({ linkingFrom: from, dialog: 'link' })
    const id = context.session.run(addLink, { from, to })
    if (id === null) announce(t('said.linkExists'))
    else setEditor({ selection: new Set([id]) })
  },
}

export const reverseLink: Command = {
  id: 'reverse-link',
  label: 'command.reverse-link',
  section: 'links',
  shortcuts: [],
  where: 'page',
  when: (context) => turnable(context).length > 0,
  run: (context) => {
    const links = turnable(context)
    context.session.run((document) => {
      document.change(() => {
        for (const { id } of links) turnRound(document, { id })
      })
    }, undefined)
  },
}

/** One command for each kind that a link can be. */
export const linkKinds: readonly Command[] = LINK_KINDS.map((kind) => ({
  id: `link-${kind}`,
  label: `command.link-${kind}`,
  section: 'links',
  shortcuts: [],
  where: 'page',
  when: (context) => selectedLinks(context).some((link) => link.kind !== kind && fits(context, kind, link.to)),
  run: (context) => {
    const ids = selectedLinks(context).flatMap(({ id, to }) => (fits(context, kind, to) ? id : []))
    context.session.run(changeLink, { ids, kind })
  },
}))

// Only what moderates may end at a link.
function fits({ theory }: CommandContext, kind: LinkKind, to: Id): boolean {
  return kind === 'moderates' || !theory.links.has(to)
}

// In the order in which they were selected: the first one leads to the second.
function ends({ theory, editor }: CommandContext): readonly string[] {
  return [...editor.selection].filter((id) => theory.elements.has(id) || theory.groups.has(id))
}

// A link that ends at a link cannot be turned: nothing starts at a link.
function turnable(context: CommandContext) {
  return selectedLinks(context).filter(({ to }) => !context.theory.links.has(to))
}
