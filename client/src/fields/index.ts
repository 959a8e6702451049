export { PlainField, type PlainFieldProps } from './PlainField.js'
export { SharedField, type SharedFieldProps } from './SharedField.js'
