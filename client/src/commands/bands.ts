import { addBand, changeBand, deleteThings, moveBand } from '@throughline/shared/commands'
import {
  type Band,
  DEFAULT_BAND_SIZE,
  inOrder,
  MAX_BAND_SIZE,
  MIN_BAND_SIZE,
  type Theory,
} from '@throughline/shared/model'
import { setEditor } from '../state/index.js'
import type { Command, CommandContext } from './command.js'
import { chosenBand } from './selected.js'

const SIZE_STEP = 28

export const bands: readonly Command[] = [
  {
    ...aboutABand('add-band-before'),
    run: (context) => {
      const band = chosenBand(context)
      if (band !== null) write(context.session.run(addBand, { placement: band.placement, before: band.id }))
    },
  },
  {
    ...aboutABand('add-band-after'),
    // The one command that works without a band: a map without any needs a first.
    when: () => true,
    run: (context) => {
      const band = chosenBand(context) ?? inOrder(mainBands(context.theory)).at(-1) ?? null
      const { within } = context.editor
      const place = band === null ? { within } : { placement: band.placement, after: band.id }
      write(context.session.run(addBand, place))
    },
  },
  {
    ...aboutABand('rename-band'),
    run: (context) => {
      const band = chosenBand(context)
      if (band !== null) write(band.id)
    },
  },
  { ...aboutABand('move-band-before'), when: (context) => target(context, -1) !== null, run: (c) => shift(c, -1) },
  { ...aboutABand('move-band-after'), when: (context) => target(context, 1) !== null, run: (c) => shift(c, 1) },
  { ...aboutABand('wider-band'), when: (context) => resized(context, SIZE_STEP) !== null, run: resizeBy(SIZE_STEP) },
  {
    ...aboutABand('narrower-band'),
    when: (context) => resized(context, -SIZE_STEP) !== null,
    run: resizeBy(-SIZE_STEP),
  },
  {
    ...aboutABand('delete-band'),
    run: (context) => {
      const band = chosenBand(context)
      if (band === null) return
      context.session.run(deleteThings, { ids: [band.id] })
      setEditor({ selection: new Set(), editing: null })
    },
  },
]

function aboutABand<Id extends string>(id: Id) {
  return {
    id,
    label: `command.${id}`,
    section: 'bands',
    shortcuts: [],
    where: 'page',
    when: (context: CommandContext) => chosenBand(context) !== null,
  } as const
}

function write(id: string): void {
  setEditor({ selection: new Set([id]), editing: id })
}

function mainBands(theory: Theory): readonly Band[] {
  return [...theory.bands.values()].filter(({ placement }) => placement === 'main')
}

// What the band would stand before after a step; null inside: at the end; null: it cannot go there.
function target(context: CommandContext, step: 1 | -1): { readonly before: string | null } | null {
  const band = chosenBand(context)
  if (band === null) return null
  const row = inOrder([...context.theory.bands.values()].filter(({ placement }) => placement === band.placement))
  const to = row.findIndex(({ id }) => id === band.id) + step
  if (to < 0 || to >= row.length) return null
  return { before: row[step === 1 ? to + 1 : to]?.id ?? null }
}

function shift(context: CommandContext, step: 1 | -1): void {
  const band = chosenBand(context)
  const to = target(context, step)
  if (band !== null && to !== null) context.session.run(moveBand, { id: band.id, before: to.before })
}

function resized(context: CommandContext, by: number): number | null {
  const band = chosenBand(context)
  if (band === null || band.placement !== 'main') return null
  const now = band.size ?? DEFAULT_BAND_SIZE
  const size = Math.min(MAX_BAND_SIZE, Math.max(MIN_BAND_SIZE, now + by))
  return size === now ? null : size
}

function resizeBy(by: number) {
  return (context: CommandContext) => {
    const band = chosenBand(context)
    const size = resized(context, by)
    if (band !== null && size !== null) context.session.run(changeBand, { id: band.id, size })
  }
}
