import type { assumptions as english } from '../en/assumptions.js'

export const assumptions: Readonly<Record<keyof typeof english, string>> = {
  'assumptions.title': 'Map rhagdybiaethau',
  'assumptions.sum': '{count|two:# ragdybiaeth|other:# rhagdybiaeth}, {first} i’w phrofi gyntaf',
  'assumptions.none': 'Dim rhagdybiaethau eto. Beth sy’n gorfod bod yn wir i’r ddamcaniaeth hon weithio?',
  'assumptions.how': 'Llusgwch ragdybiaeth i’w lle, neu symudwch hi â’r bysellau saeth. Gwasgwch hi i’w hagor.',
  'assumptions.keys': 'Mae’r bysellau saeth yn ei symud',
  'assumptions.chosen': 'Y rhagdybiaeth a ddewiswyd',
  'assumptions.testFirst': 'Profi gyntaf',
  'assumptions.unsaid': 'Heb ei ddweud ({count})',
  'assumptions.notSaid': 'Pwysigrwydd a hyder heb eu dweud',
  'assumptions.allSaid': 'Mae gan bob rhagdybiaeth ei lle.',
  'assumptions.place': '{importance}, {confidence}',
  'assumptions.importance.none': 'pwysigrwydd heb ei ddweud',
  'assumptions.confidence.none': 'hyder heb ei ddweud',
  'assumptions.confidence.low': 'hyder isel',
  'assumptions.confidence.medium': 'hyder canolig',
  'assumptions.confidence.high': 'hyder uchel',
  'assumptions.on': 'ar: {about}',
  'assumptions.onMore': 'ar: {about}, a {count} arall',
}
