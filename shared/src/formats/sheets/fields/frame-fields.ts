import { field, type SheetField, textField } from './sheet-field.js'

/** What a row may say of a group. */
export const groupFields: readonly SheetField[] = [
  field('id', { en: 'Id', cy: 'Id' }, 'group id|identifier'),
  textField('label', { en: 'Group', cy: 'Grŵp' }, 'groups|name|label|title|grwpiau|enw'),
  textField('description', { en: 'Description', cy: 'Disgrifiad' }, 'details|notes|manylion'),
  field('within', { en: 'Inside', cy: 'Y tu mewn i' }),
  field('within-id', { en: 'Inside id', cy: 'Id y tu mewn i' }),
]

/** What a row may say of a band. */
export const bandFields: readonly SheetField[] = [
  field('id', { en: 'Id', cy: 'Id' }, 'band id|identifier'),
  textField('label', { en: 'Band', cy: 'Band' }, 'bands|column|stage|name|label|title|colofn|enw'),
  field('placement', { en: 'Place', cy: 'Lle' }, 'placement'),
  field('types', { en: 'What belongs here', cy: 'Beth sy’n perthyn yma' }, 'types'),
  field('term', { en: 'Term', cy: 'Tymor' }),
  field('sphere', { en: 'Sphere', cy: 'Cylch' }),
  field('ceiling', { en: 'Accountable up to here', cy: 'Yn atebol hyd yma' }, 'ceiling'),
  textField('prompt', { en: 'Question', cy: 'Cwestiwn' }, 'prompt'),
  field('within', { en: 'Inside', cy: 'Y tu mewn i' }),
  field('within-id', { en: 'Inside id', cy: 'Id y tu mewn i' }),
]
