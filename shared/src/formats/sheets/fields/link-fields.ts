import { field, type SheetField, textField } from './sheet-field.js'

/** What a row may say of a link. */
export const linkFields: readonly SheetField[] = [
  field('id', { en: 'Id', cy: 'Id' }, 'link id|edge id|connection id|identifier|adnabyddwr'),
  field(
    'from',
    { en: 'From', cy: 'O' },
    'source|start|cause|from element|from node|from label|source label|source node|source name|node 1|node1|driver|tail|parent|influencer|origin|ffynhonnell|achos|gan',
  ),
  field(
    'kind',
    { en: 'Kind', cy: 'Math' },
    'type|link type|relationship|relationship type|relation|connection type|edge type|polarity|perthynas|math o ddolen',
  ),
  field(
    'to',
    { en: 'To', cy: 'I' },
    'target|end|effect|to element|to node|to label|target label|target node|target name|node 2|node2|head|child|influenced|destination|targed|effaith|at',
  ),
  textField(
    'label',
    { en: 'Words on the link', cy: 'Geiriau ar y ddolen' },
    'label|name|title|link label|edge label|words|link name|geiriau|enw',
  ),
  textField(
    'rationale',
    { en: 'Reason', cy: 'Rheswm' },
    'rationale|why|description|justification|explanation|notes|note|comment|quote|logic|rhesymeg|pam|disgrifiad|nodiadau',
  ),
  textField('mechanism', { en: 'Mechanism', cy: 'Mecanwaith' }, 'how|mechanism of change|causal mechanism|sut'),
  field(
    'rating',
    { en: 'Strength of evidence', cy: 'Cryfder y dystiolaeth' },
    'evidence strength|evidence rating|rating|evidence level|gradd',
  ),
  field('scale', { en: 'Scale', cy: 'Graddfa' }, 'evidence scale|rating scale'),
  field(
    'confidence',
    { en: 'Confidence', cy: 'Hyder' },
    'confidence in link|certainty|likelihood|sicrwydd|tebygolrwydd',
  ),
  field('uncertain', { en: 'Unsure', cy: 'Ansicr' }, 'uncertain|uncertainty|doubtful|ansicrwydd'),
  field(
    'necessity',
    { en: 'Need', cy: 'Angen' },
    'necessity|necessary or sufficient|necessary|sufficient|angenrheidrwydd',
  ),
  field('from-id', { en: 'From id', cy: 'Id o' }, 'source id|start id|from element id'),
  field('to-id', { en: 'To id', cy: 'Id i' }, 'target id|end id|to element id'),
  field('rating-value', { en: 'Rating value', cy: 'Gwerth y radd' }),
  field('rating-of', { en: 'Rating of', cy: 'Gradd o' }),
  field('scale-id', { en: 'Scale id', cy: 'Id graddfa' }),
  field(
    'confidence-percent',
    { en: 'Confidence, percent', cy: 'Hyder, canran' },
    'probability|strength|weight|cryfder|pwysau',
  ),
]
