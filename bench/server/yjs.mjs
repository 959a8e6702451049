// The copy that shared/ uses: two copies in one process do not know each other's types.
export * from '../../shared/node_modules/yjs/dist/yjs.mjs'
