import { Button as NativeButton, View } from '@tarojs/components';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Tap } from '../tap/tap';
import { together } from '../together.ts';
import './button.scss';

export type ButtonProps = {
  /** The words on it: what the person is about to do. */
  text: string;
  /** `main`: the one green button of a screen. `line`: the second choice. `soft`: an offer beside them. */
  kind?: 'main' | 'soft' | 'line' | 'dashed';
  icon?: IconName;
  disabled?: boolean;
  /**
   * Opens WeChat's own sharing; the value reaches the page's share hook as `target.dataset.share`. In a browser it is a
   * plain tap.
   */
  share?: string;
  onTap?: () => void;
};

const nothing = () => undefined;

export function Button({ text, kind = 'main', icon, disabled, share, onTap = nothing }: ButtonProps) {
  const className = `button button-${kind}${disabled ? ' button-off' : ''}`;
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : null}
      <View className='button-text'>{together(text)}</View>
    </>
  );
  if (share !== undefined && !disabled && process.env.TARO_ENV !== 'h5')
    return (
      <NativeButton
        className={`${className} button-native`}
        hoverClass='pressed'
        openType='share'
        data-share={share}
        aria-label={text}
        onClick={onTap}
      >
        {inside}
      </NativeButton>
    );
  return (
    <Tap className={className} disabled={disabled} onTap={onTap}>
      {inside}
    </Tap>
  );
}
