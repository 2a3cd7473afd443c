import { Textarea } from '@tarojs/components';
import { FormElement, TaroElement } from '@tarojs/runtime';

type Props = {
  label: string;
  placeholder: string;
  className: string;
  /** Letters it takes; what is pasted beyond them WeChat leaves out. */
  most: number;
  onText: (text: string) => void;
};

/**
 * Taro sends every keystroke back to the field as its new value. On a slow phone that comes after the next letter was
 * typed and takes it away, so this field is told of a keystroke as any other element would be.
 */
const neverWriteBack = (field: unknown): void => {
  if (field instanceof FormElement) field.dispatchEvent = TaroElement.prototype.dispatchEvent;
};

/**
 * A field for a long text; it starts empty and keeps what is typed to itself. Its own grey for the placeholder is too
 * pale.
 */
export function TextBox({ label, placeholder, className, most, onText }: Props) {
  return (
    <Textarea
      ref={neverWriteBack}
      className={className}
      placeholder={placeholder}
      placeholderClass={`${className}-empty`}
      aria-label={label}
      maxlength={most}
      autoHeight
      disableDefaultPadding
      showConfirmBar={false}
      onInput={({ detail }) => onText(detail.value)}
    />
  );
}
