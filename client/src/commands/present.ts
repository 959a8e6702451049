import type { Plan } from '@throughline/shared/presenting'
import { pathPlan, presentingLater } from '../presenting/index.js'
import { setEditor } from '../state/index.js'
import { always, type Command, type CommandContext } from './command.js'

/** Presenting the theory step by step, following somebody who does, and calling everyone together. */
export const presenting: readonly Command[] = [
  {
    ...about('present', ['Alt+Shift+P']),
    run: ({ editor }) => setEditor({ panel: editor.panel === 'present' ? null : 'present' }),
  },
  { ...about('present-bands'), run: (context) => start(context, { kind: 'bands', within: context.editor.within }) },
  {
    ...about('present-path'),
    when: (context) => planOfPath(context) !== null,
    run: (context) => start(context, planOfPath(context)),
  },
  {
    ...about('present-frames'),
    when: ({ session }) => session.theory().frames.size > 0,
    run: (context) => start(context, { kind: 'frames' }),
  },
  { ...about('next-step', ['PageDown']), when: isPresenting, run: go(1) },
  { ...about('previous-step', ['PageUp']), when: isPresenting, run: go(-1) },
  {
    ...about('stop-presenting'),
    when: isPresenting,
    run: () => void presentingLater().then(({ stopPresenting }) => stopPresenting()),
  },
  {
    ...about('follow-presentation'),
    when: ({ session }) => session.others().some(({ presentation }) => presentation !== null),
    run: ({ session }) => void presentingLater().then(({ followPresentation }) => followPresentation(session)),
  },
  {
    ...about('bring-everyone'),
    needs: 'edit',
    when: ({ session }) => session.others().length > 0,
    run: ({ session }) => void presentingLater().then(({ bringEveryone }) => bringEveryone(session)),
  },
  {
    ...about('add-frame'),
    needs: 'edit',
    when: ({ editor }) => editor.selection.size > 0,
    run: ({ session }) => void presentingLater().then(({ addFrameOfSelection }) => addFrameOfSelection(session)),
  },
]

function about<Id extends string>(id: Id, shortcuts: readonly string[] = []) {
  return {
    id,
    label: `command.${id}`,
    section: 'present',
    shortcuts,
    where: 'page',
    needs: 'read',
    when: always,
  } as const
}

function isPresenting({ editor }: CommandContext): boolean {
  return editor.presenting !== null
}

function planOfPath({ session, editor }: CommandContext): Plan | null {
  return pathPlan(session.theory(), editor.light, editor.selection)
}

function start({ session }: CommandContext, plan: Plan | null): void {
  if (plan !== null) void presentingLater().then(({ startPresenting }) => startPresenting(session, plan))
}

function go(by: 1 | -1) {
  return ({ session }: CommandContext) => void presentingLater().then(({ goStep }) => goStep(session, by))
}
