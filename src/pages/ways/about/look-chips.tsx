import { Chips } from '../../../components/chips/chips.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { setLook, type TextStep, type Theme, useLook } from '../../../state/look.ts';

const sizes: readonly { value: `${TextStep}`; step: TextStep; text: string }[] = [
  { value: '0', step: 0, text: '标准' },
  { value: '1', step: 1, text: '大字' },
  { value: '2', step: 2, text: '特大字' },
];

const themes: readonly { value: Theme; text: string }[] = [
  { value: 'auto', text: '跟随手机' },
  { value: 'light', text: '浅色' },
  { value: 'dark', text: '深色' },
];

/** The page itself is the sample: it changes under the finger. */
export function LookChips() {
  const { text, theme } = useLook();
  return (
    <>
      <Heading level={2} text='字的大小' lead='微信里调的字号也算，取大的那个。' />
      <Chips
        label='字的大小'
        options={sizes}
        value={`${text}`}
        onPick={(value) => setLook({ text: sizes.find((size) => size.value === value)?.step ?? 0 })}
      />
      <Heading level={2} text='颜色' />
      <Chips label='颜色' options={themes} value={theme} onPick={(picked) => setLook({ theme: picked })} />
    </>
  );
}
