/** Throughline's mark: a line that runs through. */
export function Logo({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
        <path d="M7 4v4.5M7 17.5V22M19 4v4.5M19 17.5V22" opacity=".45" />
        <path d="M1.5 16.5c4 0 5.5-.5 8-3.5s4.5-3.5 9-3.5H23" />
      </g>
      <path d="M20.5 5.8 25.2 9.5l-4.7 3.7Z" fill="currentColor" />
    </svg>
  )
}
