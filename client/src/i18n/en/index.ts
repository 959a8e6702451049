import { common } from './common.js'
import { first } from './first.js'
import { rest } from './rest.js'

/** All words of the interface in English, by key. */
export const en = { ...common, ...first, ...rest } as const

export type Words = keyof typeof en
