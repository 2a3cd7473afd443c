import { View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import './status.scss';

type StatusKind = 'due' | 'fine' | 'stopped' | 'plain';

const icons = { due: 'alert', fine: 'check', stopped: 'alert', plain: 'clock' } as const;

/** How it stands: a word with an icon on a tint, never the tint alone. */
export function Status({ kind, text }: { kind: StatusKind; text: string }) {
  return (
    <View className={`status status-${kind}`}>
      <Icon name={icons[kind]} />
      <View>{text}</View>
    </View>
  );
}
