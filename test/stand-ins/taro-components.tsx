import { createElement, type FormEvent, forwardRef, type ReactNode } from 'react';

/** Taro's components as plain elements: what WXML calls aria-role is role here, and events carry `detail.value`. */
type Props = { children?: ReactNode; onClick?: () => void; className?: string } & Record<string, unknown>;
type Change = (event: { detail: { value: unknown } }) => void;

/** Word joiners are seen by nobody: what is found and read in a test are the plain words. */
const read = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\u2060', '').replaceAll('\u00a0', ' ') : value;

const kept = (props: Props): Props => {
  const pairs = Object.entries({ ...props, children: read(props.children) }).filter(
    ([name]) =>
      ['id', 'className', 'style', 'onClick', 'children'].includes(name) || /^(aria-(?!role)|data-)/.test(name),
  );
  return { ...Object.fromEntries(pairs), ...(props['aria-role'] ? { role: props['aria-role'] } : {}) };
};

const changed = (props: Props, name: 'onChange' | 'onInput', value: unknown) => {
  const heard = props[name] as Change | undefined;
  heard?.({ detail: { value } });
};

const text = (event: FormEvent) => (event.target as HTMLInputElement).value;

const plain = (tag: string) => (props: Props) => createElement(tag, kept(props));

export const View = plain('div');
export const Text = plain('span');
export const ScrollView = plain('div');
export const Canvas = plain('canvas');
export const Image = (props: Props) =>
  createElement('img', { ...kept(props), src: props.src, alt: props['aria-label'] ?? '' });
export const Button = (props: Props) =>
  createElement('button', {
    ...kept(props),
    type: 'button',
    disabled: props.disabled,
    'data-open-type': props.openType,
  });
export const Switch = (props: Props) =>
  createElement('input', {
    ...kept(props),
    type: 'checkbox',
    role: 'switch',
    checked: props.checked,
    onChange: (event: FormEvent) => changed(props, 'onChange', (event.target as HTMLInputElement).checked),
  });

const typed = (tag: 'input' | 'textarea') =>
  forwardRef((props: Props, ref) =>
    createElement(tag, {
      ...kept(props),
      ref,
      defaultValue: props.value,
      placeholder: props.placeholder,
      onChange: (event: FormEvent) => changed(props, 'onInput', text(event)),
    }),
  );
export const Input = typed('input');
export const Textarea = typed('textarea');

/** A picker is what it holds plus a field named for its mode; a region is typed as JSON `{ value, code }`. */
export const Picker = (props: Props) => {
  const mode = String(props.mode ?? 'selector');
  const onChange = (event: FormEvent) => {
    if (mode !== 'region') changed(props, 'onChange', text(event));
    else (props.onChange as (event: { detail: unknown }) => void)({ detail: JSON.parse(text(event)) });
  };
  return (
    <div>
      {props.children}
      <input aria-label={`picker ${mode}`} onChange={onChange} disabled={Boolean(props.disabled)} />
    </div>
  );
};

export const PageMeta = (props: Props) => <div data-page-meta={String(props.pageStyle ?? '')}>{props.children}</div>;
export const NavigationBar = (props: Props) => <div data-navigation-bar={String(props.title ?? '')} />;
