export { PeoplePages } from './PeoplePages.js'
