export { JoinPage } from './JoinPage.js'
