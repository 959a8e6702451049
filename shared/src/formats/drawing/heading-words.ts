import { boxesOf, type Meaning } from './meaning.js'

/** What headings say in full, in English and Welsh, and what that means. Lower case, without signs. */
export const HEADINGS: readonly { readonly meaning: Meaning; readonly en: string; readonly cy: string }[] = [
  {
    meaning: boxesOf('situation'),
    en: 'situation|situation and priorities|situation analysis|problem|problems|the problem|problem statement|problem definition|issue|issues|need|needs|the need|needs assessment|rationale|background|context and rationale|challenge|challenges|current situation|why|why we do it|why this matters|starting point|evidence of need|drivers|policy problem',
    cy: 'sefyllfa|y sefyllfa|problem|y broblem|datganiad o’r broblem|angen|anghenion|yr angen|cefndir|her|heriau|pam|rhesymeg|mater|blaenoriaethau',
  },
  {
    meaning: boxesOf('target-group'),
    en: 'target group|target groups|target population|target audience|target audiences|who|who for|for whom|for who|who we work with|who we help|beneficiaries|participants|audience|audiences|population|clients|service users|people|stakeholders|focus population',
    cy: 'grŵp targed|grwpiau targed|y grŵp targed|pwy|i bwy|gyda phwy|buddiolwyr|cyfranogwyr|cynulleidfa|poblogaeth darged|rhanddeiliaid',
  },
  {
    meaning: boxesOf('context-factor'),
    en: 'context|external factors|external factor|external influences|external context|environmental factors|contextual factors|influencing factors|moderators|moderating factors|wider context|enablers|enabling factors|enabling conditions|external conditions|external environment|facilitators|dependencies|preconditions external',
    cy: 'cyd-destun|cyddestun|ffactorau allanol|dylanwadau allanol|ffactorau cyd-destunol|galluogwyr|ffactorau galluogi|amgylchedd allanol',
  },
  {
    meaning: boxesOf('risk'),
    en: 'risk|risks|barrier|barriers|barriers and risks|risks and barriers|threat|threats|key risks|obstacles|constraints|challenges and risks',
    cy: 'risg|risgiau|rhwystr|rhwystrau|bygythiadau|bygythiad|cyfyngiadau',
  },
  {
    meaning: boxesOf('input'),
    en: 'input|inputs|resource|resources|investment|investments|what we put in|what we invest|what we need|what we have|our resources|means|assets|funding|what goes in',
    cy: 'mewnbwn|mewnbynnau|adnodd|adnoddau|buddsoddiad|buddsoddiadau|beth rydym yn ei roi i mewn|beth ydym yn ei roi i mewn|beth ydym yn ei fuddsoddi|yr hyn a fuddsoddwn|yr hyn a rown i mewn',
  },
  {
    meaning: boxesOf('activity'),
    en: 'activity|activities|action|actions|intervention|interventions|what we do|what we will do|what we deliver|what do we do|strategies|strategy|process|processes|programme|program|programme activities|services|our work|work|tasks|our activities|delivery|components|programme components|throughputs',
    cy: 'gweithgaredd|gweithgareddau|gweithred|gweithredoedd|gweithredu|ymyriad|ymyriadau|ymyrraeth|beth rydym yn ei wneud|beth ydym yn ei wneud|yr hyn a wnawn|strategaethau|tasgau|gwasanaethau',
  },
  {
    meaning: boxesOf('reach'),
    en: 'reach|participation|who we reach|whom we reach|reach and reaction|outputs participation|participants reached',
    cy: 'cyrhaeddiad|cyfranogiad|pwy rydym yn ei gyrraedd|pwy ydym yn ei gyrraedd|allbynnau cyfranogiad',
  },
  {
    meaning: boxesOf('output'),
    en: 'output|outputs|deliverable|deliverables|product|products|goods and services|what we produce|what is produced|what we deliver and count|milestones|direct results',
    cy: 'allbwn|allbynnau|cynnyrch|cynhyrchion|nwyddau a gwasanaethau|beth rydym yn ei gynhyrchu|yr hyn a gynhyrchwn|cerrig milltir',
  },
  {
    meaning: boxesOf('mechanism'),
    en: 'mechanism|mechanisms|change mechanism|change mechanisms|mechanisms of change|mechanism of change|active ingredients|causal mechanisms|how change happens|how it works',
    cy: 'mecanwaith|mecanweithiau|mecanweithiau newid|mecanwaith newid|sut mae newid yn digwydd|sut mae’n gweithio',
  },
  {
    meaning: boxesOf('outcome'),
    en: 'outcome|outcomes|result|results|change|changes|benefit|benefits|purpose|objective|objectives|preconditions|precondition|what changes|what will change|the difference we make|difference|effects|effect|specific objective|specific objectives|behaviour change|behaviour changes|capacity changes|direct benefits',
    cy: 'deilliant|deilliannau|canlyniad|canlyniadau|newid|newidiadau|budd|buddion|buddiannau|pwrpas|amcan|amcanion|rhagamodau|beth sy’n newid|beth fydd yn newid|y gwahaniaeth a wnawn',
  },
  {
    meaning: boxesOf('impact'),
    en: 'impact|impacts|goal|goals|the goal|overall goal|overall objective|overall objectives|ultimate goal|long term goal|long term goals|longer term goal|end goal|vision|our vision|mission|aim|aims|overall aim|ultimate aim|policy aim|wider impact|social impact|strategic goal|long term impact|long term impacts|longer term impact|longer term impacts|development objective|wellbeing changes|accountability ceiling',
    cy: 'effaith|effeithiau|nod|nodau|y nod|nod hirdymor|gweledigaeth|ein gweledigaeth|cenhadaeth|nod cyffredinol|nod terfynol|effaith hirdymor|effeithiau hirdymor',
  },
  {
    meaning: boxesOf('unintended-outcome'),
    en: 'unintended|unintended outcomes|unintended outcome|unintended consequences|unintended effects|side effects|negative effects|unwanted effects|unanticipated effects|unanticipated results',
    cy: 'anfwriadol|deilliannau anfwriadol|deilliant anfwriadol|canlyniadau anfwriadol|effeithiau anfwriadol|sgil-effeithiau|effeithiau diangen',
  },
  {
    meaning: boxesOf('note'),
    en: 'note|notes|comments|footnotes',
    cy: 'nodyn|nodiadau|sylwadau|troednodiadau',
  },
  {
    meaning: { holds: 'key' },
    en: 'key|legend|key to the diagram',
    cy: 'allwedd|eglurhad',
  },
  {
    meaning: { holds: 'assumptions' },
    en: 'assumption|assumptions|key assumptions|our assumptions|underlying assumptions|causal assumptions|critical assumptions|beliefs|assumptions and conditions',
    cy: 'rhagdybiaeth|rhagdybiaethau|tybiaeth|tybiaethau|rhagdybiaethau allweddol|ein rhagdybiaethau',
  },
  {
    meaning: { holds: 'indicators' },
    en: 'indicator|indicators|objectively verifiable indicators|ovi|ovis|measures|metrics|kpi|kpis|how we measure|how we will know|measures of success|success measures',
    cy: 'dangosydd|dangosyddion|mesurau|sut byddwn yn mesur|sut rydym yn mesur|mesurau llwyddiant',
  },
  {
    meaning: { holds: 'verification' },
    en: 'source and mean of verification|source and means of verification|sources and mean of verification|sources of data|source of data|means of verification|mov|sources of verification|source of verification|data sources|sources and means of verification|data source',
    cy: 'dull gwirio|dulliau gwirio|ffynonellau data|ffynhonnell data|ffynonellau gwirio',
  },
  {
    meaning: { holds: 'narrative' },
    en: 'results chain|result chain|narrative|narrative summary|project summary|intervention logic|hierarchy of objectives|description|project description|summary',
    cy: 'naratif|crynodeb naratif|crynodeb o’r prosiect|disgrifiad|crynodeb|rhesymeg ymyrryd',
  },
]

/** When outcomes are expected. */
export const TERM_WORDS = {
  short:
    'short shorter immediate initial early proximal first direct near byr fyr byrdymor fyrdymor uniongyrchol cychwynnol cynnar cyntaf learning dysgu',
  medium: 'medium intermediate mid middle interim canolig ganolig canolraddol ganolraddol secondary second ail',
  long: 'long longer ultimate final distal lasting later hir hirdymor hwy terfynol hirach third trydydd',
} as const

/** Words that say that outcomes are meant, where a word for their time stands beside them. */
export const OUTCOME_NOUNS =
  'outcome outcomes result results change changes benefit benefits effect effects objective objectives deilliant deilliannau ddeilliannau canlyniad canlyniadau newid newidiadau newidiadau amcanion precondition preconditions'

/** Words that change nothing in a heading. */
export const FILLERS =
  'our the your their a an of in and or key main expected intended desired planned anticipated programme program project specific overall core term level terms year years month months yr yrs example e.g ein y yr eu a ac neu o tymor dymor disgwyliedig allweddol prif prosiect rhaglen blynedd mlynedd flwyddyn mis list describe stage phase step part column section box impact-chain intervention policy individual'
