import { unionOf } from '@throughline/shared/layout'
import { camera } from '../state/index.js'
import type { Command, CommandContext } from './command.js'

export const zooms: readonly Command[] = [
  { ...zoom('zoom-in', ['Mod+=', 'Mod++']), icon: 'plus', run: () => camera()?.zoomIn() },
  { ...zoom('zoom-out', ['Mod+-']), icon: 'minus', run: () => camera()?.zoomOut() },
  { ...zoom('zoom-100', ['Mod+0']), run: () => camera()?.zoomTo(1) },
  { ...zoom('zoom-fit', ['Shift+1']), icon: 'fit', run: () => camera()?.fit() },
  {
    ...zoom('zoom-selection', ['Shift+2']),
    when: ({ editor }) => editor.view === 'map' && editor.selection.size > 0,
    run: ({ editor, picture, theory }) => {
      const { boxes, bands, groups } = picture.layout()
      const rects = [...editor.selection].flatMap((id) => {
        const link = theory.links.get(id)
        if (link !== undefined) return [link.from, link.to].flatMap((end) => boxes.get(end) ?? groups.get(end) ?? [])
        return boxes.get(id) ?? groups.get(id) ?? bands.get(id)?.ground ?? []
      })
      const all = unionOf(rects)
      if (all !== null) camera()?.fitRect(all)
    },
  },
]

function zoom<Id extends string>(id: Id, shortcuts: readonly string[]) {
  return { id, label: `command.${id}`, section: 'view', shortcuts, where: 'page', when: isOnMap } as const
}

function isOnMap({ editor }: CommandContext): boolean {
  return editor.view === 'map'
}
