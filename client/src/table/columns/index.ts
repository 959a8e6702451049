import type { TableKind } from '../../state/index.js'
import type { Sheet } from '../sheet.js'
import { actors } from './actors.js'
import { assumptions } from './assumptions.js'
import { elements } from './elements.js'
import { evidence } from './evidence.js'
import { indicators } from './indicators.js'
import { links } from './links.js'

/** Every table. Adding one is its file and its line here. */
export const sheets: Readonly<Record<TableKind, Sheet>> = { links, elements, indicators, assumptions, evidence, actors }
