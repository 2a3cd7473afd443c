import type { TapProps } from './tap-props.ts';

/** In a browser a real button: keyboard, focus ring and name come with it. */
export function Tap({ className, label, disabled, expanded, checked, several, onTap, children }: TapProps) {
  const chosen = checked === undefined ? {} : { role: several ? 'checkbox' : 'radio', 'aria-checked': checked };
  return (
    <button
      type='button'
      className={`tap ${className}`}
      {...chosen}
      aria-label={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onTap}
    >
      {children}
    </button>
  );
}
