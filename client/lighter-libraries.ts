import type { Plugin } from 'vite'

interface Lighter {
  /** The module that is changed. */
  readonly module: RegExp
  readonly changes: readonly { readonly from: RegExp; readonly to: string }[]
}

const PURE = '/* @__PURE__ */'

/**
 * React Flow, d3 and lib0 are one file each, in which calls on the way, names for developer tools and parts that are
 * handed on at run time keep alive what nobody here uses: a minimap, edges, colours in motion, a checker of elements.
 */
const LIBRARIES: readonly Lighter[] = [
  {
    module: /\/@xyflow\/react\/dist\/esm\/index\.js$/,
    changes: [
      { from: /^\w+\.displayName = '\w+';$/gm, to: '' },
      { from: /^(const|var) (\S+) = (memo|forwardRef|fixedForwardRef|create\w+Edge)\(/gm, to: `$1 $2 = ${PURE} $3(` },
      { from: /memo\(fixedForwardRef\(/g, to: `memo(${PURE} fixedForwardRef(` },
      // What is selected is ours, and drawn by Overlay.
      { from: /children: \[children, nodesSelectionActive && \(jsx\(NodesSelection, \{[^}]*\}\)\)\]/, to: 'children' },
      { from: /children: \[children, jsx\(UserSelection, \{\}\)\]/, to: 'children: [children]' },
      // Boxes and frames are ours; React Flow's own kinds of node have handles to draw edges from.
      { from: /^ {4}(input|default|output): \w+Node,$/gm, to: '' },
      // The map has neither: PaintedLayer draws all links.
      { from: /jsx\(EdgeRenderer, \{[^}]*\}\), jsx\(ConnectionLineWrapper, \{[^}]*\}\), /, to: '' },
      // Keys are ours, and nobody asks for the instance, which can do everything that the library can.
      { from: /^ {4}useGlobalKeyHandler\(\{ deleteKeyCode, multiSelectionKeyCode \}\);$/m, to: '' },
      { from: /^ {4}useOnInitHandler\(onInit\);$/m, to: '' },
    ],
  },
  {
    module: /\/@xyflow\/system\/dist\/esm\/index\.js$/,
    // Between two views, which are three numbers each; what this replaces could do it for anything, colours too.
    changes: [
      {
        from: /\binterpolate \} from 'd3-interpolate'/,
        to: "interpolateNumberArray as interpolate } from 'd3-interpolate'",
      },
    ],
  },
  {
    module: /\/d3-selection\/dist\/d3-selection\.mjs$/,
    // Nothing is drawn by d3: what remains listens, and keeps a view with its element.
    changes: [
      {
        from: /^ {2}(select|selectAll|selectChild|selectChildren|data|enter|exit|join|merge|order|sort|nodes|size): selection_\w+,$/gm,
        to: '',
      },
      { from: /^ {2}(attr|classed|text|html|raise|lower|append|insert|remove|clone): selection_\w+,$/gm, to: '' },
      { from: /^ {2}dispatch: selection_dispatch,\n {2}\[Symbol\.iterator\]: selection_iterator$/m, to: '' },
    ],
  },
  {
    module: /\/d3-ease\/dist\/d3-ease\.mjs$/,
    changes: [{ from: /^var (\S+) = \(function/gm, to: `var $1 = ${PURE} (function` }],
  },
  {
    module: /\/d3-transition\/dist\/d3-transition\.mjs$/,
    // The camera alone is moved by it, through tweens of its own.
    changes: [
      { from: /^ {2}(attr|attrTween|style|styleTween|text|textTween): transition_\w+,$/gm, to: '' },
      { from: /^ {2}(select|selectAll|filter|merge|remove|delay|easeVarying|end): transition_\w+,$/gm, to: '' },
    ],
  },
  {
    module: /\/d3-interpolate\/dist\/d3-interpolate\.mjs$/,
    changes: [
      { from: /^var (\S+) = (rgbSpline|interpolateTransform|hsl|hcl|cubehelix)\(/gm, to: `var $1 = ${PURE} $2(` },
      { from: /^var (\S+) = \(function/gm, to: `var $1 = ${PURE} (function` },
    ],
  },
  {
    module: /\/wouter\/src\/use-sync-external-store\.js$/,
    // React has it: the stand-in is for versions before 18.
    changes: [{ from: /"use-sync-external-store\/shim\/index\.js"/, to: '"react"' }],
  },
  {
    module: /\/lib0\/dom\.js$/,
    changes: [{ from: /= \$\.\$custom\(/g, to: `= ${PURE} $.$custom(` }],
  },
]

/**
 * Leaves out of the build what libraries bring that no page uses, so that browsers need not fetch it.
 *
 * @throws where a library no longer reads as it is expected to: whoever updates it looks here.
 */
export function lighterLibraries(): Plugin {
  return {
    name: 'lighter-libraries',
    apply: 'build',
    transform(code, id) {
      const library = LIBRARIES.find(({ module }) => module.test(id.replaceAll('\\', '/')))
      if (library === undefined) return null
      const lighter = library.changes.reduce((text, { from, to }) => {
        const next = text.replace(from, to)
        if (next === text) throw new Error(`${id} has nothing like ${from}: see client/lighter-libraries.ts`)
        return next
      }, code)
      // Lines stay where they are.
      return { code: lighter, map: null }
    },
  }
}
