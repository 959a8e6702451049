import { field, type SheetField, textField } from './sheet-field.js'

/** What a row may say of an indicator. */
export const indicatorFields: readonly SheetField[] = [
  field('id', { en: 'Id', cy: 'Id' }, 'indicator id|identifier|indicator no|indicator number|indicator code'),
  field(
    'measures',
    { en: 'Measures', cy: 'Yn mesur' },
    'outcome|outcomes|output|result|results|objective|element|for|of|on|linked to|result statement|what it measures|outcome or output|impact|deilliant|canlyniad|allbwn|elfen',
  ),
  textField(
    'label',
    { en: 'Indicator', cy: 'Dangosydd' },
    'indicators|measure|metric|kpi|name|label|title|indicator name|performance indicator|indicator description|dangosyddion|mesur|enw',
  ),
  field('population', { en: 'Population', cy: 'Poblogaeth' }, 'who|target population|sample|pwy'),
  field('unit', { en: 'Unit', cy: 'Uned' }, 'units|unit of measure|unit of measurement|unedau'),
  field(
    'baseline',
    { en: 'Baseline', cy: 'Llinell sylfaen' },
    'baseline value|start value|starting value|gwaelodlin|gwerth sylfaen',
  ),
  field(
    'baseline-date',
    { en: 'Baseline date', cy: 'Dyddiad sylfaen' },
    'baseline year|date of baseline|blwyddyn sylfaen',
  ),
  field(
    'target',
    { en: 'Target', cy: 'Targed' },
    'target value|end target|final target|targets|end of project target|endline|nod',
  ),
  field(
    'target-date',
    { en: 'Target date', cy: 'Dyddiad targed' },
    'target year|by when|due|deadline|due date|erbyn pryd',
  ),
  field('threshold', { en: 'Threshold', cy: 'Trothwy' }, 'minimum|lower limit|isafswm'),
  field('direction', { en: 'Direction', cy: 'Cyfeiriad' }, 'desired direction|direction of change'),
  field(
    'source',
    { en: 'Source', cy: 'Ffynhonnell' },
    'data source|source of data|data sources|sources|ffynhonnell data',
  ),
  field(
    'means-of-verification',
    { en: 'Means of verification', cy: 'Dull gwirio' },
    'mov|sources of verification|source of verification|verification|how verified|dulliau gwirio',
  ),
  field(
    'method',
    { en: 'Method', cy: 'Dull' },
    'data collection method|collection method|how measured|tool|methodology|instrument|data collection|sut y mesurir|offeryn',
  ),
  field(
    'frequency',
    { en: 'Frequency', cy: 'Amlder' },
    'how often|reporting frequency|frequency of collection|timing|when|pa mor aml',
  ),
  field(
    'responsible',
    { en: 'Responsible', cy: 'Yn gyfrifol' },
    'owner|responsibility|who is responsible|responsible person|responsible party|lead|collected by|perchennog|cyfrifoldeb',
  ),
  field(
    'disaggregation',
    { en: 'Broken down by', cy: 'Wedi’i rannu yn ôl' },
    'disaggregation|disaggregated by|breakdown|dadgyfuno',
  ),
  field('on-ids', { en: 'Measures ids', cy: 'Id yr hyn a fesurir' }, 'element ids|element id'),
]

/** What a row may say of one reading of an indicator. */
export const readingFields: readonly SheetField[] = [
  field('indicator', { en: 'Indicator', cy: 'Dangosydd' }, 'measure|metric|kpi|indicator name|mesur'),
  field('date', { en: 'Date', cy: 'Dyddiad' }, 'when|period|month|year|day|reporting period|pryd|cyfnod|mis|blwyddyn'),
  field(
    'value',
    { en: 'Value', cy: 'Gwerth' },
    'reading|result|actual|actual value|figure|score|count|darlleniad|canlyniad|ffigur|nifer',
  ),
  field('note', { en: 'Note', cy: 'Nodyn' }, 'notes|comment|comments|remark|remarks|nodiadau|sylw|sylwadau'),
  field('indicator-id', { en: 'Indicator id', cy: 'Id y dangosydd' }, 'indicator no|indicator code'),
  field('id', { en: 'Id', cy: 'Id' }, 'reading id'),
]

/** What a row may say of an assumption. */
export const assumptionFields: readonly SheetField[] = [
  field('id', { en: 'Id', cy: 'Id' }, 'assumption id|identifier'),
  textField(
    'label',
    { en: 'Assumption', cy: 'Rhagdybiaeth' },
    'assumptions|label|name|title|statement|description|text|rhagdybiaethau|tybiaeth|enw|testun',
  ),
  field(
    'on',
    { en: 'Is about', cy: 'Mae’n ymwneud â' },
    'about|on|element|elements|link|applies to|for|linked to|related to|outcome|elfen|dolen',
  ),
  field('status', { en: 'Status', cy: 'Statws' }, 'state|tested|cyflwr'),
  field('importance', { en: 'Importance', cy: 'Pwysigrwydd' }, 'criticality|priority|impact|blaenoriaeth'),
  field('confidence', { en: 'Confidence', cy: 'Hyder' }, 'certainty|likelihood|sicrwydd|tebygolrwydd'),
  textField(
    'test',
    { en: 'How it is tested', cy: 'Sut y’i profir' },
    'test|how tested|how to test|evidence needed|prawf|sut i brofi',
  ),
  field('owner', { en: 'Who looks after it', cy: 'Pwy sy’n gofalu amdani' }, 'owner|responsible|lead|perchennog'),
  field('on-ids', { en: 'About ids', cy: 'Id y pynciau' }, 'element ids|element id'),
]

/** What a row may say of an evidence item. */
export const evidenceFields: readonly SheetField[] = [
  field('id', { en: 'Id', cy: 'Id' }, 'evidence id|study id|identifier'),
  textField(
    'title',
    { en: 'Title', cy: 'Teitl' },
    'evidence|study|name|label|reference|citation|publication|study name|study title|tystiolaeth|astudiaeth|enw|cyfeirnod',
  ),
  field(
    'on',
    { en: 'Is about', cy: 'Mae’n ymwneud â' },
    'about|on|element|elements|link|applies to|for|linked to|related to|outcome|elfen|dolen',
  ),
  field('year', { en: 'Year', cy: 'Blwyddyn' }, 'publication year|date|published|dyddiad'),
  field('kind', { en: 'Sort', cy: 'Math' }, 'kind|type|evidence type|source type|math o dystiolaeth'),
  field('design', { en: 'Design', cy: 'Cynllun' }, 'study design|method|methodology|dull'),
  field('direction', { en: 'Bears', cy: 'Yn tystio' }, 'direction|supports or against|direction of effect|cyfeiriad'),
  textField(
    'finding',
    { en: 'What it found', cy: 'Yr hyn a ganfu' },
    'finding|findings|result|results|summary|key finding|key findings|canfyddiad|canfyddiadau|crynodeb',
  ),
  field('effect', { en: 'Effect', cy: 'Effaith' }, 'effect size|maint yr effaith'),
  field('uncertainty', { en: 'Uncertainty', cy: 'Ansicrwydd' }, 'confidence interval|ci|standard error'),
  field('quality', { en: 'Quality', cy: 'Ansawdd' }, 'study quality|risk of bias|quality rating'),
  field('rating', { en: 'Rating', cy: 'Gradd' }, 'evidence rating|strength|strength of evidence|cryfder'),
  field('scale', { en: 'Scale', cy: 'Graddfa' }, 'evidence scale|rating scale'),
  field('link', { en: 'Link or DOI', cy: 'Dolen neu DOI' }, 'url|doi|web address|address|website|source|cyfeiriad gwe'),
  field('illustrative', { en: 'Invented', cy: 'Dychmygol' }, 'illustrative|fictional'),
  field('on-ids', { en: 'About ids', cy: 'Id y pynciau' }, 'element ids|element id|link id'),
  field('rating-value', { en: 'Rating value', cy: 'Gwerth y radd' }),
  field('rating-of', { en: 'Rating of', cy: 'Gradd o' }),
  field('scale-id', { en: 'Scale id', cy: 'Id graddfa' }),
]

/** What a row may say of an actor. */
export const actorFields: readonly SheetField[] = [
  field('id', { en: 'Id', cy: 'Id' }, 'actor id|identifier'),
  textField(
    'label',
    { en: 'Who', cy: 'Pwy' },
    'actor|actors|stakeholder|stakeholders|name|label|organisation|organization|person|partner|rhanddeiliad|actor|enw|sefydliad',
  ),
  field('role', { en: 'What they do', cy: 'Beth maen nhw’n ei wneud' }, 'role|interest|type|description|rôl|diddordeb'),
  field(
    'on',
    { en: 'Takes part in', cy: 'Yn cymryd rhan yn' },
    'on|about|element|elements|involved in|activity|activities|elfen',
  ),
  field(
    'responsible',
    { en: 'Answers for', cy: 'Yn atebol am' },
    'responsible for|owns|leads on|responsible|yn gyfrifol am',
  ),
  field('on-ids', { en: 'Takes part ids', cy: 'Id rhan' }, 'element ids'),
  field('responsible-ids', { en: 'Answers for ids', cy: 'Id atebol' }),
]
