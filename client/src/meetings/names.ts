import type { MeetingSide } from '@throughline/shared/document'
import { momentAs, t, timeInWords } from '../i18n/index.js'
import type { OwnMeeting } from '../session/index.js'

export const mySide = ({ sides, mine }: OwnMeeting): MeetingSide => sides[mine]
export const otherSide = ({ sides, mine }: OwnMeeting): MeetingSide => sides[mine === 0 ? 1 : 0]

/** Who the other person is, as far as it is known. */
export const otherName = (meeting: OwnMeeting): string => otherSide(meeting).name ?? t('people.someone')

/** "10:08" today, else with its day; empty where nobody knows. */
export function whenChanged({ at }: MeetingSide, now = new Date()): string {
  if (at === null) return ''
  const when = new Date(at)
  const isToday = when.toDateString() === now.toDateString()
  return isToday ? timeInWords(when) : momentAs(when, { short: true })
}
