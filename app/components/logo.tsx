/** A is a segment: a slice of all customers, with its own best slice inside. */
export const Logo = () => (
  <svg viewBox="0 0 32 32" className="size-7 shrink-0" aria-hidden="true">
    <rect width="32" height="32" rx="7" fill="var(--accent)" />
    <path
      d="M16 5.5L26.2 25.2A22 22 0 0 1 5.8 25.2Z"
      fill="var(--on-accent)"
      stroke="var(--on-accent)"
      strokeWidth="1.5"
      strokeLinejoin="round"
    />
    <path d="M16 12.2L19.2 18.6A9 9 0 0 1 12.8 18.6Z" fill="var(--accent)" />
  </svg>
);
