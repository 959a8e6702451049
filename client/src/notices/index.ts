import { later } from '../ui/index.js'

export const Notices = later(() => import('./Notices.js').then((own) => own.Notices))
export const TellMe = later(() => import('./TellMe.js').then((own) => own.TellMe))
