import { View } from '@tarojs/components';
import './icon.scss';

export type IconName =
  | 'home'
  | 'bell'
  | 'family'
  | 'path'
  | 'clock'
  | 'shield'
  | 'check'
  | 'alert'
  | 'plus'
  | 'chevron-right'
  | 'chevron-down'
  | 'chevron-up'
  | 'phone'
  | 'calendar'
  | 'person'
  | 'pin'
  | 'bed'
  | 'copy'
  | 'search'
  | 'back'
  | 'undo'
  | 'face'
  | 'card'
  | 'computer'
  | 'globe'
  | 'bank';

/** A line drawing in the colour of the text beside it; it is never the only thing that says something. */
export function Icon({ name }: { name: IconName }) {
  return <View className={`icon icon-${name}`} aria-hidden />;
}
