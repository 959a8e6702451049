import type { ElementType } from '../../model/index.js'

/** A way of putting things that speaks for a type. The more it says, the surer; 3 settles it. */
export interface Sign {
  readonly type: ElementType
  readonly surely: 1 | 2 | 3
  readonly says: RegExp
}

const DELIVERY_EN =
  'deliver|provide|run|train|hold|host|organi[sz]e|recruit|develop|design|create|build|establish|facilitate|support|offer|conduct|teach|mentor|coach|publish|distribute|engage|advise|advocate|campaign|consult|co-?ordinate|commission|refer|screen|visit|set up|carry out|work with|map|monitor|evaluate|promote|raise awareness|produce|give|award|fund|pilot|implement|lobby|match|plan|prepare|share|launch|convene|install|assess'
const DELIVERY_ING_EN =
  'delivering|providing|running|training|holding|hosting|organi[sz]ing|recruiting|developing|designing|creating|building|establishing|facilitating|supporting|offering|conducting|teaching|mentoring|coaching|publishing|distributing|engaging|advising|advocating|campaigning|consulting|commissioning|referring|screening|visiting|setting up|carrying out|working with|mapping|monitoring|evaluating|promoting|lobbying|matching|planning|launching|tutoring|counselling|networking|fundraising'
const DONE_EN =
  'delivered|trained|held|produced|published|distributed|recruited|completed|reached|provided|created|developed|built|installed|awarded|attended|enrolled|conducted|established|issued|visited|planted|served|matched|launched|set up|run|signed up|supported|screened|taught'
const CHANGE_EN =
  'increased?|increas(?:es|ing)|improv(?:e|ed|es|ing)|improvements?|reduc(?:e|ed|es|ing)|reductions?|decreas(?:e|ed|es)|better|more|fewer|less|greater|higher|lower|enhanced|strengthened|stronger|raised|changed|gain(?:s|ed)?|reduced|healthier|safer|happier'
const DELIVERY_CY =
  'darparu|cyflwyno|cynnal|hyfforddi|trefnu|recriwtio|datblygu|dylunio|creu|adeiladu|sefydlu|hwyluso|cefnogi|cynnig|addysgu|mentora|cyhoeddi|dosbarthu|ymgysylltu|cynghori|ymgyrchu|comisiynu|ymweld|rhedeg|hyrwyddo|gweithio gyda|rhoi|paru|cynllunio|lansio|asesu'

/** Tried in order; of equally sure ones the first counts. Texts are lower case and on one line. */
export const SIGNS: readonly Sign[] = [
  said('risk', 3, /^(?:risks?|threats?|barriers?|risgiau|risg|rhwystrau|rhwystr|bygythiad)\s*[:–-]\s*\S/),
  said('context-factor', 3, /^(?:context|external factors?|cyd-destun|ffactor(?:au)? allanol)\s*[:–-]\s*\S/),
  said('situation', 3, /^(?:situation|problem|need|issue|sefyllfa|problem|angen)\s*[:–-]\s*\S/),
  said('target-group', 3, /^(?:target (?:groups?|population)|beneficiaries|gr[wŵ]p(?:iau)? targed)\s*[:–-]\s*\S/),
  said('input', 3, /^(?:inputs?|resources?|mewnbwn|mewnbynnau|adnodd(?:au)?)\s*\d*\s*[:–-]\s*\S/),
  said('activity', 3, /^(?:activit(?:y|ies)|actions?|gweithgaredd(?:au)?)\s*\d*\s*[:–-]\s*\S/),
  said('output', 3, /^(?:outputs?|allbwn|allbynnau)\s*\d*\s*[:–-]\s*\S/),
  said('mechanism', 3, /^(?:mechanisms?|mecanwaith|mecanweithiau)\s*\d*\s*[:–-]\s*\S/),
  said('outcome', 3, /^(?:outcomes?|results?|deilliant|deilliannau|canlyniad(?:au)?)\s*\d*\s*[:–-]\s*\S/),
  said('impact', 3, /^(?:impacts?|goals?|vision|aim|effaith|effeithiau|nod|gweledigaeth)\s*\d*\s*[:–-]\s*\S/),
  said('output', 2, /^(?:number of|no\. of|nifer (?:o|y|yr)\b|nifer\b|#\s?of)/),
  said('output', 2, new RegExp(`^\\d[\\d,.]*\\+?\\s.*\\b(?:${DONE_EN})\\b`)),
  said('outcome', 2, new RegExp(`^(?:${CHANGE_EN})\\b`)),
  said('outcome', 2, /^(?:mwy o|llai o|gwell|gwella|gwelliant|cynyddu|cynnydd|lleihau|gostyngiad|gostwng|cryfhau)\b/),
  said('activity', 2, new RegExp(`^(?:${DELIVERY_EN}|${DELIVERY_ING_EN})\\b(?! (?:is|are|was)\\b)`)),
  said('activity', 2, new RegExp(`^(?:${DELIVERY_CY})(?![\\p{L}])`, 'u')),
  said('impact', 2, /\b(?:lasting|sustained|generational|society|poverty|prosper\w*|thriv\w*|net zero|nationwide)\b/),
  said('impact', 2, /^(?:all|every|no) (?:child|children|people|young people|one|family|families|communit)/),
  said('output', 2, new RegExp(`\\b(?:${DONE_EN})$`)),
  said('outcome', 1, new RegExp(`\\b(?:${CHANGE_EN})\\b`)),
  said(
    'outcome',
    1,
    /\b(?:know|knows|understand|understands|feel|feels|are able to|can|confident|confidence|skills|knowledge|attitudes?|behaviours?|awareness|hyder|sgiliau|gwybodaeth|yn gallu|yn deall|yn teimlo)\b/,
  ),
  said(
    'impact',
    1,
    /\b(?:long[- ]term|in the long run|ultimately|well-?being of|equality|economic growth|cymdeithas|tlodi|hirdymor|ffyniannus)\b/,
  ),
  said(
    'input',
    2,
    /^(?:staff|funding|budget|grants?|volunteers?|time|premises|venues?|equipment|materials?|partners?|partnerships?|money|expertise|trainers?|tutors?|facilit(?:y|ies)|donors?|funders?|rooms?|infrastructure|data|technology)(?:\s*(?:and|&|,|\/|\(|from|of|time|hours|costs?|members?)\b.*|\s*[(,/&].*)?$/,
  ),
  said(
    'input',
    2,
    /^(?:staff|cyllid|arian|gwirfoddolwyr|amser|offer|adeiladau?|partneriaid|cyllideb|grantiau|arbenigedd|deunyddiau|adnoddau)(?:\s+(?:a|ac|o|gan)\b.*)?$/,
  ),
  said('input', 2, /[£€$]\s?\d/),
  said('input', 1, /\b(?:staff|funding|budget|grant|volunteers?|premises|equipment|funder|cyllid|gwirfoddolwyr)\b/),
  said(
    'activity',
    1,
    /\b(?:workshops?|sessions?|courses?|classes|campaigns?|training|outreach|meetings|visits|gweithdai|sesiynau|cyrsiau|hyfforddiant)\b/,
  ),
]

function said(type: ElementType, surely: Sign['surely'], says: RegExp): Sign {
  return { type, surely, says }
}
