import type { Finding } from '@throughline/shared/checks'
import { currentFinding, findingsIn, setCurrentFinding } from '../findings/index.js'
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
  announce(
    t('checks.said', {
      level: t(`checks.level.${next.check.level}`),
      title: inLanguage(next.check.title),
      message: inLanguage(next.message),
      place: first === undefined ? t('checks.whole') : nameOf(theory, first),
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
