import { View } from '@tarojs/components';
import { Icon, type IconName } from '../icon/icon.tsx';
import { Tap } from '../tap/tap';
import { together } from '../together.ts';
import './option.scss';

type OptionProps = {
  title: string;
  small?: string;
  icon?: IconName;
  /** Set: it is one of a radio group, already answered or not. */
  checked?: boolean;
  /** With `checked`: several may be chosen together. */
  several?: boolean;
  onTap: () => void;
};

/** One big answer to the question of the screen. */
export function Option({ title, small, icon, checked, several, onTap }: OptionProps) {
  return (
    <Tap className={checked ? 'option option-on' : 'option'} checked={checked} several={several} onTap={onTap}>
      {icon ? <Icon name={icon} /> : null}
      <View className='option-words'>
        <View>{together(title)}</View>
        {small ? <View className='small'>{together(small)}</View> : null}
      </View>
      {checked ? <Icon name='check' /> : null}
    </Tap>
  );
}
