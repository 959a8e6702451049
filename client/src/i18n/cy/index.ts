import type { Words } from '../en/index.js'
import { common } from './common.js'
import { first } from './first.js'
import { rest } from './rest.js'

/** All words of the interface in Welsh, by key. */
export const cy: Readonly<Record<Words, string>> = { ...common, ...first, ...rest }
