import type { MailText } from '../accounts/index.js'
import type { Mention } from './mentions.js'
import type { Notices, Place } from './notices.js'
import type { Preferences } from './preferences.js'

interface Words {
  readonly mentioned: (by: string, title: string) => string
  readonly asksToEdit: (by: string, title: string) => string
  readonly answerThere: string
  readonly digest: (count: number) => string
  readonly changes: (count: number, by: string) => string
  readonly mention: (by: string) => string
  readonly toDo: (kind: string) => string
  readonly given: (number: number, about: string, by: string) => string
  readonly headings: { readonly changes: string; readonly mentions: string; readonly toDos: string }
  readonly choose: (url: string) => string
  readonly untitled: string
  readonly formerMember: string
  readonly list: Intl.ListFormat
}

const en: Words = {
  mentioned: (by, title) => `${by} mentioned you in ‘${title}’`,
  asksToEdit: (by, title) => `${by} asks to edit ‘${title}’`,
  answerThere: 'Open it to let them, or not:',
  digest: (count) => `Throughline: ${count} ${count === 1 ? 'thing' : 'things'} since you were last here`,
  changes: (count, by) => `${count} ${count === 1 ? 'change' : 'changes'}${by === '' ? '' : ` by ${by}`}`,
  mention: (by) => `${by} to you`,
  toDo: (kind) =>
    kind === 'test' ? 'Assumption to test' : kind === 'measure' ? 'Reading due' : 'Indicator to complete',
  given: (number, about, by) => `Comment ${number} on ${about}, given to you${by === '' ? '' : ` by ${by}`}`,
  headings: { changes: 'Changes', mentions: 'Mentions', toDos: 'For you to do' },
  choose: (url) => `What you are told, and how, you choose at ${url}`,
  untitled: 'Untitled',
  formerMember: 'A former member',
  list: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

const cy: Words = {
  mentioned: (by, title) => `Soniodd ${by} amdanoch yn ‘${title}’`,
  asksToEdit: (by, title) => `Mae ${by} yn gofyn am gael golygu ‘${title}’`,
  answerThere: 'Agorwch hi i ganiatáu neu wrthod:',
  digest: (count) => `Throughline: ${count} peth ers i chi fod yma ddiwethaf`,
  changes: (count, by) => `${count} newid${by === '' ? '' : ` gan ${by}`}`,
  mention: (by) => `${by} atoch chi`,
  toDo: (kind) =>
    kind === 'test' ? 'Rhagdybiaeth i’w phrofi' : kind === 'measure' ? 'Darlleniad i’w wneud' : 'Dangosydd i’w gwblhau',
  given: (number, about, by) => `Sylw ${number} ar ${about}, a roddwyd i chi${by === '' ? '' : ` gan ${by}`}`,
  headings: { changes: 'Newidiadau', mentions: 'Cyfeiriadau', toDos: 'I chi ei wneud' },
  choose: (url) => `Gallwch ddewis beth i’w glywed, a sut, yn ${url}`,
  untitled: 'Dideitl',
  formerMember: 'Cyn-aelod',
  list: new Intl.ListFormat('cy', { type: 'conjunction' }),
}

const WORDS = { en, cy } as const

/** The email that tells somebody that a comment names them. `site`: where people reach this server. */
export function mentionMail(mention: Mention & Place, language: Preferences['language'], site: string): MailText {
  const words = WORDS[language]
  const title = mention.title || words.untitled
  return {
    subject: oneLine(words.mentioned(mention.by.name, title)),
    text: lines(mention.text, `${site}${mention.url}?thread=${mention.thread}`, words.choose(`${site}/#tell-me`)),
  }
}

/** The email that tells an owner that somebody asks to edit. `site`: where people reach this server. */
export function editRequestMail(
  { by, title, url }: Place & { readonly by: string },
  language: Preferences['language'],
  site: string,
): MailText {
  const words = WORDS[language]
  const asked = words.asksToEdit(by, title || words.untitled)
  return {
    subject: oneLine(asked),
    text: lines(oneLine(`${asked}.`), words.answerThere, `${site}${url}`, words.choose(`${site}/#tell-me`)),
  }
}

/** The email of what waits for somebody, by their choice; null where nothing does. */
export function digestMail<Done>(
  notices: Notices<Done>,
  { changes, toDos, mentions, language }: Preferences,
  site: string,
): MailText | null {
  const words = WORDS[language]
  const at = ({ title, url }: Place) => `${title || words.untitled} (${site}${url})`
  const changed = changes === 'email' ? notices.changes : []
  const asked = toDos === 'email' ? notices.toDos : []
  const given = toDos === 'email' ? notices.given : []
  const named = mentions === 'email' ? notices.mentions : []
  // Mentions were told at once: they are repeated here, never a reason to write.
  const count = changed.reduce((sum, each) => sum + each.count, 0) + asked.length + given.length
  if (count === 0) return null
  const sections = [
    section(words.headings.toDos, [
      ...asked.map(
        (toDo) => `${words.toDo(toDo.kind)}: ${Object.values(toDo.label)[0] ?? words.untitled}, ${at(toDo)}`,
      ),
      ...given.map((each) => `${words.given(each.number, each.about, each.by)}, ${at(each)}`),
    ]),
    section(
      words.headings.mentions,
      named.map(
        (mention) => `${words.mention(mention.by.name || words.formerMember)}: ${mention.text}, ${at(mention)}`,
      ),
    ),
    section(
      words.headings.changes,
      changed.map((each) => `${at(each)}: ${words.changes(each.count, words.list.format(each.by))}`),
    ),
  ]
  return {
    subject: words.digest(count + named.length),
    text: lines(...sections.filter((each) => each !== ''), words.choose(`${site}/#tell-me`)),
  }
}

function section(heading: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : [heading, ...entries.map((entry) => `- ${oneLine(entry)}`)].join('\n')
}

function lines(...paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`
}

/** A subject or an entry: what people wrote cannot begin another line of the email. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500)
}
