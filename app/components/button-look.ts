export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'small';

const base =
  'inline-flex items-center justify-center gap-2 rounded-small border text-center font-semibold no-underline transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:opacity-60';

const sizes: Record<ButtonSize, string> = {
  normal: 'min-h-11 px-4 py-2 text-base',
  small: 'min-h-8 px-3 py-1 text-small',
};

const variants: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-accent-soft',
  danger: 'border-transparent bg-danger text-on-danger hover:bg-danger-strong',
};

/** Buttons and links that look like buttons share one look. */
export const buttonLook = (variant: ButtonVariant, size: ButtonSize): string =>
  `${base} ${sizes[size]} ${variants[variant]}`;
