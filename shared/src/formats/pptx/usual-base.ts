import { type Theme, themes } from '../../scene/index.js'
import { relationships, relationshipsPath } from '../office/index.js'
import { LEADS_TO, TYPES } from './content-types.js'
import type { Base } from './deck.js'
import { layoutXml, masterXml } from './master-xml.js'
import { notesMasterXml } from './notes-xml.js'
import type { Page } from './page.js'
import { themeXml } from './theme-xml.js'

const MASTER = 'ppt/slideMasters/slideMaster1.xml'
const LAYOUT = 'ppt/slideLayouts/slideLayout1.xml'
const THEME = 'ppt/theme/theme1.xml'

// There are none below it; the one layout has the next.
const FIRST_MASTER_ID = 2_147_483_648

/** The part of the master for notes. */
export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml'

/** What slides of ours stand on where no organisation has given its own. */
export function usualBase(page: Page, theme: Theme, background: string): Base {
  const layout = [{ id: 'rId1', type: LEADS_TO.layout, target: '../slideLayouts/slideLayout1.xml' }]
  const notes = notesMasterParts('ppt/theme/theme2.xml')
  return {
    parts: new Map([
      [MASTER, masterXml(page, background)],
      [
        relationshipsPath(MASTER),
        relationships([...layout, { id: 'rId2', type: LEADS_TO.theme, target: '../theme/theme1.xml' }]),
      ],
      [LAYOUT, layoutXml(page)],
      [
        relationshipsPath(LAYOUT),
        relationships([{ id: 'rId1', type: LEADS_TO.master, target: '../slideMasters/slideMaster1.xml' }]),
      ],
      [THEME, themeXml(theme)],
      ...notes.parts,
    ]),
    types: new Map([[MASTER, TYPES.master], [LAYOUT, TYPES.layout], [THEME, TYPES.theme], ...notes.types]),
    defaults: new Map(),
    masters: [{ part: MASTER, id: FIRST_MASTER_ID }],
    notesMaster: NOTES_MASTER,
    layout: LAYOUT,
    page,
    isOurs: true,
    hasTitle: true,
    numberIndex: '12',
    widen: 1,
  }
}

/** A master for notes, for decks that have none: with a theme of its own, as every master needs one. */
export function notesMasterParts(themePart: string) {
  const target = `../theme/${themePart.slice(themePart.lastIndexOf('/') + 1)}`
  const parts: readonly (readonly [string, string])[] = [
    [NOTES_MASTER, notesMasterXml()],
    [relationshipsPath(NOTES_MASTER), relationships([{ id: 'rId1', type: LEADS_TO.theme, target }])],
    [themePart, themeXml(themes.print)],
  ]
  const types: readonly (readonly [string, string])[] = [
    [NOTES_MASTER, TYPES.notesMaster],
    [themePart, TYPES.theme],
  ]
  return { parts, types }
}
