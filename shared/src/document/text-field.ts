import { NO_TEXT, type Text } from '../model/index.js'
import type { Field } from './field.js'
import { changeTexts, createTexts } from './texts.js'

/** Words that people type together: a Y.Text for each language. */
export const textField: Field<Text> = {
  read: ({ texts }, key) => texts.get(key) ?? NO_TEXT,
  create: createTexts,
  change: changeTexts,
}
