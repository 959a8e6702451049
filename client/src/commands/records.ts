import { addRecord, type RecordKind } from '@throughline/shared/commands'
import { type Id, WHOLE_THEORY } from '@throughline/shared/model'
import { setEditor, showRecord } from '../state/index.js'
import type { InterfaceIcon } from '../ui/index.js'
import { always, type Command, type CommandContext } from './command.js'
import { onlySelected, selectedLinks } from './selected.js'

const rateLink: Command = {
  id: 'rate-link',
  label: 'command.rate-link',
  section: 'records',
  icon: 'padlock',
  shortcuts: [],
  where: 'page',
  when: (context) => onlySelected(context) !== null && selectedLinks(context).length === 1,
  run: ({ theory }) =>
    // Without a scale there is nothing to rate on: that is chosen first.
    theory.details.scale === 'unrated'
      ? setEditor({ selection: new Set(), panel: 'details', inspectorField: 'scale' })
      : setEditor({ panel: 'details', inspectorField: 'rating' }),
}

const addEvidence: Command = {
  ...recordOn('evidence', 'evidence'),
  id: 'add-evidence',
  label: 'command.add-evidence',
  when: (context) => carrier(context) !== null,
}

const addAssumption: Command = {
  ...recordOn('assumptions', 'assumption'),
  id: 'add-assumption',
  label: 'command.add-assumption',
  // With nothing selected, it is on the theory as a whole.
  when: (context) => context.editor.selection.size === 0 || carrier(context) !== null,
}

const ratingsElsewhere: Command = {
  id: 'ratings-elsewhere',
  label: 'command.ratings-elsewhere',
  section: 'records',
  shortcuts: [],
  where: 'page',
  when: ({ theory }) =>
    [...theory.links.values()].some(({ rating }) => rating !== null && rating.scale !== theory.details.scale),
  run: () => setEditor({ selection: new Set(), panel: 'details', inspectorField: 'other-scales' }),
}

/** Ratings and records of what is selected. Adding one for another kind of record is its entry and its line here. */
export const records: readonly Command[] = [rateLink, addEvidence, addAssumption, ratingsElsewhere]

function recordOn(kind: RecordKind, icon: InterfaceIcon): Omit<Command, 'id' | 'label'> {
  return {
    section: 'records',
    icon,
    shortcuts: [],
    where: 'page',
    when: always,
    run: (context) => {
      const on = carrier(context)
      const id = context.session.run(addRecord, { kind, on: [on ?? WHOLE_THEORY] })
      showRecord({ kind, id, on })
    },
  }
}

/** The one box, group or link that is selected: what a record can be put on. */
function carrier({ theory, editor }: CommandContext): Id | null {
  const id = onlySelected({ editor })
  return id !== null && [theory.elements, theory.groups, theory.links].some((things) => things.has(id)) ? id : null
}
