import { View } from '@tarojs/components';
import { Icon } from '../icon/icon.tsx';
import { spoken } from '../spoken.ts';
import { Tap } from '../tap/tap';
import './chips.scss';

type Chip<T extends string> = { value: T; text: string };

type ChipsProps<T extends string> = {
  /** The question they answer, spoken as the group's name. */
  label: string;
  options: readonly Chip<T>[];
  /** null: nothing chosen yet. */
  value: T | null;
  onPick: (value: T) => void;
};

export function Chips<T extends string>({ label, options, value, onPick }: ChipsProps<T>) {
  return (
    <View className='chips' {...spoken('radiogroup', label)}>
      {options.map((chip) => {
        const on = chip.value === value;
        return (
          <Tap key={chip.value} className={on ? 'chip chip-on' : 'chip'} checked={on} onTap={() => onPick(chip.value)}>
            {on ? <Icon name='check' /> : null}
            <View>{chip.text}</View>
          </Tap>
        );
      })}
    </View>
  );
}
