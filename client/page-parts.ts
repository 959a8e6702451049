import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite'

const HOME = 'src/home/index.ts'
const EDITOR = 'src/editor/index.ts'
/** The words that the editor begins with, in the language that most read. */
const WORDS = 'src/i18n/en/first.ts'
/** Draws small maps on home: a part that comes later there, and shares much with the editor. */
const CHOOSER = 'src/home/TemplateChooser.tsx'
/** What comes on home by itself once home is there. The last keeps pages for times without a server. */
const LATER_ON_HOME = ['src/notices/Notices.tsx', 'src/notices/TellMe.tsx', 'src/kept/index.ts']
/** Pages that are neither home nor the editor. */
const OTHER_PAGES = ['src/people/index.ts', 'src/join/index.ts']
const MAIN = 'src/main.tsx'

/**
 * Puts what pages have in common into few files, none of which brings a page what only another needs: what home and the
 * editor both begin with, what several pages share, what home brings by itself and the editor has too, what draws maps,
 * the rest of the editor. Left alone, the bundler makes a file for each set of parts that share a module, eighty for the
 * editor, and a browser asks for six at a time. Which modules that are is found out by building once, as only then is it
 * known what of a folder is used.
 */
export async function partOfModule(config: InlineConfig): Promise<(id: string) => string | null> {
  const chunks = await chunksOf(config)
  const home = modulesOf([MAIN, HOME], chunks)
  const laterOnHome = modulesOf(LATER_ON_HOME, chunks)
  const otherPages = modulesOf(OTHER_PAGES, chunks)
  const chooser = modulesOf([CHOOSER], chunks)
  const editor = modulesOf([MAIN, EDITOR], chunks)
  return (id) => {
    const isOf = (...parts: readonly ReadonlySet<string>[]) => parts.filter((part) => part.has(id)).length
    if (isOf(home, editor) === 2) return 'common'
    if (isOf(otherPages, editor) === 2) return 'pages'
    if (!editor.has(id))
      return isOf(home, laterOnHome, otherPages) > 1 ? 'home-and-pages' : partOfHome(id, { home, laterOnHome })
    if (id.endsWith(`/client/${EDITOR}`)) return null
    if (laterOnHome.has(id)) return 'told'
    return chooser.has(id) ? 'drawing' : 'editing'
  }
}

/** What home shares with parts that come later would be a file for each set of them: each costs more than it holds. */
function partOfHome(id: string, parts: Readonly<Record<'home' | 'laterOnHome', ReadonlySet<string>>>): string | null {
  if (parts.laterOnHome.has(id)) return 'later-on-home'
  const isSmall = parts.home.has(id) && id.includes('/client/src/') && !id.endsWith(`/client/${HOME}`)
  return isSmall ? 'home-parts' : null
}

async function chunksOf(config: InlineConfig): Promise<readonly Rolldown.OutputChunk[]> {
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: {
      ...config.build,
      ...{ write: false, minify: false, sourcemap: false },
      rolldownOptions: { experimental: { chunkOptimization: false } },
    },
  })
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : []
  return outputs.flatMap(({ output }) => output.filter((file) => file.type === 'chunk'))
}

/**
 * Writes `editor.html` beside the page: the same, but it names the editor's files, so that a browser asks for script,
 * stylesheets and fonts at once, and not for each after it has read the one before.
 */
export function editorPage(): Plugin {
  return {
    name: 'editor-page',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset' || typeof page.source !== 'string') throw new Error('the build has no index.html')
        const links = filesOfEditor(bundle).map((file) => `    ${linkTo(file)}\n`)
        const source = page.source.replace('  </head>', `${links.join('')}  </head>`)
        this.emitFile({ type: 'asset', fileName: 'editor.html', source })
      },
    },
  }
}

/** What the map is measured and drawn with. */
const FONTS = /Inter_\w+-[\w-]+\.ttf$/

function filesOfEditor(bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const needed = chunksFrom([EDITOR, WORDS], chunks)
  const styles = needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
  const fonts = Object.keys(bundle).filter((file) => FONTS.test(file))
  return [...needed.map(({ fileName }) => fileName), ...styles, ...fonts]
}

function linkTo(file: string): string {
  if (file.endsWith('.js')) return `<link rel="modulepreload" crossorigin href="/${file}">`
  if (file.endsWith('.css')) return `<link rel="preload" as="style" crossorigin href="/${file}">`
  return `<link rel="preload" as="font" type="font/ttf" crossorigin href="/${file}">`
}

function modulesOf(sources: readonly string[], chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
  return new Set(chunksFrom(sources, chunks).flatMap(({ moduleIds }) => moduleIds))
}

/** The chunks with these sources and all chunks that they load with them. */
function chunksFrom(
  sources: readonly string[],
  chunks: readonly Rolldown.OutputChunk[],
): readonly Rolldown.OutputChunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const found = new Set<Rolldown.OutputChunk>()
  const waiting = sources.map((source) =>
    chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/client/${source}`))),
  )
  while (waiting.length > 0) {
    const chunk = waiting.pop()
    if (chunk === undefined || found.has(chunk)) continue
    found.add(chunk)
    waiting.push(...chunk.imports.map((file) => byFile.get(file)))
  }
  return [...found]
}
