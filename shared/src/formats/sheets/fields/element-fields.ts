import { field, type SheetField, textField } from './sheet-field.js'

/** What a row may say of an element. */
export const elementFields: readonly SheetField[] = [
  field('id', { en: 'Id', cy: 'Id' }, 'identifier|element id|node id|box id|key|uid|adnabyddwr'),
  textField(
    'label',
    { en: 'Label', cy: 'Label' },
    'name|title|element|elements|box|boxes|node|nodes|text|item|statement|short name|element name|card|entity|vertex|enw|teitl|elfen|blwch|testun|eitem',
  ),
  field(
    'type',
    { en: 'Type', cy: 'Math' },
    'element type|kind|category|component|box type|node type|level|stage|element kind|cydran|categori|lefel|cam',
  ),
  field('term', { en: 'Term', cy: 'Tymor' }, 'time frame|timeframe|timing|timescale|horizon|when|amserlen|pryd'),
  textField(
    'description',
    { en: 'Description', cy: 'Disgrifiad' },
    'details|detail|notes|note|comment|comments|explanation|definition|long description|narrative|manylion|nodiadau|nodyn|sylwadau|esboniad',
  ),
  textField('rationale', { en: 'Rationale', cy: 'Rhesymeg' }, 'reason|why|justification|rheswm|pam|cyfiawnhad'),
  field('band', { en: 'Band', cy: 'Band' }, 'column|row|lane|phase|swimlane|layer|colofn|rhes|haen|cyfnod'),
  field(
    'group',
    { en: 'Group', cy: 'Grŵp' },
    'cluster|parent group|theme|workstream|strand|section|domain|clwstwr|thema|ffrwd waith|adran',
  ),
  field('within', { en: 'Inside', cy: 'Y tu mewn i' }, 'within|sub model of'),
  field('bearing', { en: 'Helps or hinders', cy: 'Helpu neu lesteirio' }, 'helps hinders|enabler or barrier'),
  field('tags', { en: 'Tags', cy: 'Tagiau' }, 'tag|keywords|keyword|labels|topics|allweddeiriau'),
  field('code', { en: 'Code', cy: 'Cod' }, 'ref|reference|no|nr|number|#|ref no|reference number|cyfeirnod|rhif'),
  field(
    'leads-to',
    { en: 'Leads to', cy: 'Yn arwain at' },
    'leads to id|next|next step|contributes to|connects to|links to|linked to|parent|parents|outgoing|causes|effects|supports|child|children|yn cyfrannu at|nesaf|cysylltu â',
  ),
  field(
    'follows-from',
    { en: 'Follows from', cy: 'Yn dilyn o' },
    'depends on|predecessor|predecessors|linked from|incoming|caused by|prerequisites|prerequisite|requires|preceded by|yn dibynnu ar',
  ),
  field('band-id', { en: 'Band id', cy: 'Id band' }),
  field('group-id', { en: 'Group id', cy: 'Id grŵp' }),
  field('within-id', { en: 'Inside id', cy: 'Id y tu mewn i' }),
]
