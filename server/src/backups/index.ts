export { type DailyBackups, startDailyBackups } from './daily-backups.js'
