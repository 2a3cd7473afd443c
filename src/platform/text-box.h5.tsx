type Props = { label: string; placeholder: string; className: string; most: number; onText: (text: string) => void };

/** The browser's own field: it takes a spoken name, which Taro's does not. */
export function TextBox({ label, placeholder, className, most, onText }: Props) {
  return (
    <textarea
      className={className}
      placeholder={placeholder}
      aria-label={label}
      maxLength={most}
      onChange={({ target }) => onText(target.value)}
    />
  );
}
