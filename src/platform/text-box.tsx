import { Textarea } from '@tarojs/components';

type Props = { label: string; placeholder: string; className: string; onText: (text: string) => void };

/** A field for a long text; it starts empty and keeps what is typed to itself. `maxlength` -1: as long as it is; its own grey for the placeholder is too pale. */
export function TextBox({ label, placeholder, className, onText }: Props) {
  return (
    <Textarea
      className={className}
      placeholder={placeholder}
      placeholderClass={`${className}-empty`}
      aria-label={label}
      maxlength={-1}
      autoHeight
      disableDefaultPadding
      showConfirmBar={false}
      onInput={({ detail }) => onText(detail.value)}
    />
  );
}
