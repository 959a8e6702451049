import { later, scriptLater } from '../ui/index.js'

export { Attendance } from './Attendance.js'
export { pathPlan } from './path-plan.js'

const presenter = () => import('./presenter.js')

export const PresentPanel = later(() => presenter().then((own) => own.PresentPanel))
export const PresentingBar = later(() => presenter().then((own) => own.PresentingBar))
export const PresenterActions = later(() => presenter().then((own) => own.PresenterActions))
export const CallRow = later(() => import('./CallRow.js').then((own) => own.CallRow))

/** What commands do; its script comes when the first of them is run. */
export const presentingLater = scriptLater(() => import('./present.js'))
