import { loadToldWords } from '../i18n/index.js'
import { laterSaying } from '../ui/index.js'

export const Notices = laterSaying(loadToldWords, () => import('./Notices.js').then((own) => own.Notices))
export const TellMe = laterSaying(loadToldWords, () => import('./TellMe.js').then((own) => own.TellMe))
