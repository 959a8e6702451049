/** Words that begin labels and are no names. Plurals and verbs of the field; the rest is told by its form. */
const COMMON = new Set(
  `a an the this that these those all any both each every either neither no some many most more much fewer less few several other another our their his her its my your
  one two three four five six seven eight nine ten half people person young older old new local national small large low high early long short good better best poor strong weak
  pupils pupil children child students student learners learner teachers teacher tutors tutor mentors mentor parents parent carers families family mothers fathers babies boys girls youth adults adult
  schools school classes class classroom teaching lessons staff managers leaders volunteers volunteer visitors patients patient nurses doctors clinicians health care
  women men households household residents resident tenants neighbours citizens communities community groups group members clients users service services providers provider
  firms firm businesses business employers employer employees workers worker jobs job work traders farmers farms farm buyers offenders officers courts police
  training tutored funding money time support advice evidence data research evaluation information access attendance attainment behaviour confidence skills knowledge trust wellbeing poverty crime homelessness employment income
  social mental physical emotional public private free full increased improved reduced greater enhanced stronger higher lower safe safer healthy healthier regular weekly daily monthly yearly annual
  if when where what who how there here it they we you in on at by for from with without through to of after before during between within across among under over up out
  weak workshops workshop sessions session meetings meeting events event courses course programme project pay output outputs items homes home housing living gas water food meals soap taps bugs nests birds meadows
  assessment diagnostic solar sport sports library fuel tax gains places score share hunger register postcard council survey records returns hospital energy carbon traffic transport bus buses road roads river rivers sea land soil tree trees
  feedback writing maths science music art design law policy policies practice practices standard standards rule rules plan plans tool tools kit kits guide guides app website phone phones computer computers internet media press radio
  chamber combined theatre faith refugee disability university college academy trust charity charities church churches mosque club clubs team teams board boards committee committees network networks partner partners partnership
  number numbers rate rates level levels amount amounts list lists part parts place point points line lines case cases need needs problem problems cause causes effect effects change changes result results outcome outcomes impact
  repair credit gas lung heart health children’s mother father child’s someone women’s men’s mothers’ parents’ carers’ tenants’ growth price prices rent rents debt debts cost costs
  quiet late early wet dry tall skill muscle median enough literate gap visit visits last next recent median average total final initial main key core joint shared common separate certain many clear simple basic extra further lower upper inner outer rural urban coastal civic civil legal
  call night day week month term year log site meter meters dental diary hand-over satellite physiotherapist coaches’ employers’ produce referral court payroll listening counting score scores test tests exam exams quiz interview interviews focus observation observations reading grade grades index
  fresh clean warm cold hot new-build green blue red black white mixed single double whole full-time part-time paid unpaid formal informal online offline digital technical practical financial political economic cultural natural marine coastal environmental
  friends friend peers peer siblings grandparents households tenants landlords owners users drivers cyclists walkers nurses midwives doctors carers counsellors advisers advisors officers inspectors judges lawyers politicians councillors journalists artists musicians athletes players fans runners
  drug drugs alcohol tobacco diet sleep pain illness disease vaccine vaccines screening treatment therapy medicine surgery blood weight obesity injury falls stress anxiety depression loneliness isolation stigma hope pride safety security peace justice equality equity inclusion diversity rights
  love fear anger joy life death birth age gender race class family housing land property stock supply demand trade market markets growth profit profits turnover sales exports imports investment capital grant grants loan loans debt benefit benefits welfare pension pensions tax taxes
  word words letter letters page pages paper papers form forms card cards sign signs picture pictures video videos film films song songs story stories game games toy toys play drama dance sport
  commuters commuting corncrakes callers mentoring appliances things somebody nobody everyone anyone streets yards company`.split(
    /\s+/,
  ),
)

/**
 * A text with its first letter small, as in the middle of a sentence; names, abbreviations and "I" keep theirs.
 *
 * @param isKnown whether a word is written small elsewhere in the theory
 */
export function lowerFirst(words: string, isKnown: (word: string) => boolean): string {
  const [first = '', second = ''] = words.split(/\s/, 2)
  // "Year 6" is a name of its own.
  if (NUMBERED.has(first) && /^\d/.test(second)) return words
  const bare = first.replace(/[^\p{L}'’-]/gu, '')
  const small = bare.toLowerCase()
  if (!/^\p{Lu}[\p{Ll}'’-]*$/u.test(bare) || bare === 'I') return words
  const parts = small.split('-')
  const isCommon = COMMON.has(small) || isKnown(small) || COMMON.has(parts[0] ?? '') || isCommonForm(small)
  return isCommon ? words.replace(bare, bare.charAt(0).toLowerCase() + bare.slice(1)) : words
}

const NUMBERED = new Set(['Year', 'Years', 'Grade', 'Key', 'Tier', 'Band', 'Article', 'Section'])

/** Forms that names seldom have: plurals, and endings of abstract nouns, adjectives and adverbs. */
function isCommonForm(word: string): boolean {
  if (NAMES.has(word)) return false
  return /(?:ing|tion|sion|ment|ness|ity|ance|ence|ship|hood|ive|ous|ful|less|able|ible|ical|..ed|[^s']s)$/.test(word)
}

/** Names that look like a plural, or end as common words do. */
const NAMES = new Set(
  'wales leeds hastings reading james charles thomas paris athens brussels states netherlands philippines highlands midlands hebrides orkneys st christmas andrews jones williams davies evans hughes lewis edwards roberts phillips adams florence constance alfred mohamed mohammed winifred manfred providence trinity'.split(
    ' ',
  ),
)
