import type { Finding } from '@throughline/shared/checks'
import type { Id } from '@throughline/shared/model'
import { currentFinding, findingsIn, setCurrentFinding, showFindings } from '../findings/index.js'
import { inLanguage, nameOf, t } from '../i18n/index.js'
import { announce, setEditor } from '../state/index.js'
import { always, type Command, type CommandContext } from './command.js'
import { runFix } from './run-fix.js'
import { showThing } from './show-thing.js'

export const openChecks: Command = {
  id: 'checks',
  label: 'command.checks',
  section: 'view',
  icon: 'warning',
  shortcuts: ['Alt+Shift+C'],
  where: 'page',
  when: always,
  run: ({ editor }) => setEditor({ panel: editor.panel === 'checks' ? null : 'checks' }),
}

export const nextFinding: Command = {
  id: 'next-finding',
  label: 'command.next-finding',
  section: 'view',
  shortcuts: ['F8'],
  where: 'page',
  when: hasFindings,
  run: (context) => step(context, 1),
}

export const previousFinding: Command = {
  id: 'previous-finding',
  label: 'command.previous-finding',
  section: 'view',
  shortcuts: ['Shift+F8'],
  where: 'page',
  when: hasFindings,
  run: (context) => step(context, -1),
}

/** From a box or link with a flag to what the checks say of it. */
export const findingsHere: Command = {
  id: 'findings-here',
  needs: 'read',
  label: 'command.findings-here',
  section: 'edit',
  icon: 'warning',
  shortcuts: ['Mod+F8'],
  where: 'page',
  when: (context) => flagged(context) !== undefined,
  run: (context) => {
    const id = flagged(context)
    if (id === undefined) return
    showFindings(context.session, id)
    for (const finding of findingsIn(context.session).findings().at(id)) say(context, finding, id)
  },
}

function flagged({ session, editor }: CommandContext): Id | undefined {
  const findings = findingsIn(session).findings()
  return [...editor.selection].find((id) => findings.at(id).length > 0)
}

/** The fix that is nearest: of the finding that was gone to, else of the first one at what is selected. */
export const fixFinding: Command = {
  id: 'fix-finding',
  label: 'command.fix-finding',
  section: 'edit',
  shortcuts: [],
  where: 'page',
  when: (context) => fixable(context) !== undefined,
  run: (context) => {
    const fix = fixable(context)?.fix
    if (fix === undefined) return
    runFix(context, fix.change)
    announce(t('checks.fixed', { fix: inLanguage(fix.name) }))
  },
}

function hasFindings({ session }: CommandContext): boolean {
  return findingsIn(session).findings().open.length > 0
}

function step({ session, theory }: CommandContext, by: 1 | -1): void {
  const { open } = findingsIn(session).findings()
  const at = open.findIndex(({ key }) => key === currentFinding())
  const next = open.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % open.length)
  if (next === undefined) return
  setCurrentFinding(next.key)
  const [first] = next.shownAt
  if (first === undefined) setEditor({ panel: 'checks' })
  else showThing(theory, first)
  say({ theory }, next, first)
}

function say({ theory }: Pick<CommandContext, 'theory'>, { check, message }: Finding, at: Id | undefined): void {
  announce(
    t('checks.said', {
      level: t(`checks.level.${check.level}`),
      title: inLanguage(check.title),
      message: inLanguage(message),
      place: at === undefined ? t('checks.whole') : nameOf(theory, at),
    }),
  )
}

function fixable({ session, editor }: CommandContext): Finding | undefined {
  const findings = findingsIn(session).findings()
  const selected = [...editor.selection].flatMap((id) => findings.at(id))
  const current = findings.open.filter(({ key }) => key === currentFinding())
  const nearest = current.filter((one) => one.shownAt.length === 0 || selected.includes(one))
  return [...nearest, ...selected].find(({ fix }) => fix !== undefined)
}
