import { field, type SheetField } from './sheet-field.js'

/** The columns of a logical framework. Vocabulary, section 6, `logframe`. */
export const logframeFields: readonly SheetField[] = [
  field(
    'level',
    { en: 'Level', cy: 'Lefel' },
    'hierarchy|results chain|result level|level of result|hierarchy of objectives|results level|type|components|hierarchaeth',
  ),
  field('code', { en: 'Code', cy: 'Cod' }, 'ref|no|nr|number|#|rhif|cyfeirnod'),
  field(
    'summary',
    { en: 'Summary', cy: 'Crynodeb' },
    'narrative summary|narrative|project summary|intervention logic|project description|description|objectives|objective|results|result|statement|logic of intervention|project structure|design summary|expected results|results chain statement|log frame|logframe|logical framework|crynodeb naratif|naratif|disgrifiad|amcanion|rhesymeg ymyrryd',
  ),
  field(
    'indicators',
    { en: 'Indicators', cy: 'Dangosyddion' },
    'indicator|objectively verifiable indicators|objectively verifiable indicator|ovi|ovis|objectively verifiable indicators of achievement|indicators of achievement|measurable indicators|verifiable indicators|performance indicators|performance indicator|key performance indicators|impact indicator|impact indicators|outcome indicator|outcome indicators|output indicator|output indicators|kpi|kpis|success indicators|measures|performance targets and indicators|dangosydd',
  ),
  field('baseline', { en: 'Baseline', cy: 'Llinell sylfaen' }, 'baselines|baseline value|gwaelodlin'),
  field('target', { en: 'Target', cy: 'Targed' }, 'targets|target value|end target|targedau'),
  field(
    'means-of-verification',
    { en: 'Means of verification', cy: 'Dulliau gwirio' },
    'mov|movs|sources of verification|source of verification|verification|sources and means of verification|source and means of verification|means and sources of verification|data sources|data source|data sources and reporting mechanisms|sources|source|dull gwirio|ffynonellau gwirio',
  ),
  field(
    'assumptions',
    { en: 'Assumptions', cy: 'Rhagdybiaethau' },
    'assumption|important assumptions|key assumptions|assumptions and risks|risks and assumptions|assumptions risks|risks assumptions|risks|external factors|critical assumptions|assumptions and preconditions|rhagdybiaeth|tybiaethau|rhagdybiaethau a risgiau',
  ),
]
