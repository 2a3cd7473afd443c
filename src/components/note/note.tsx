import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon } from '../icon/icon.tsx';
import './note.scss';

type NoteProps = PropsWithChildren<{
  /** Amber and red always come with an icon; say with `lead` what they mean. */
  kind?: 'plain' | 'green' | 'amber' | 'red';
  /** Its first, bold words. */
  lead?: string;
  /** What the page scrolls to it by. */
  id?: string;
}>;

const icons = { plain: null, green: 'check', amber: 'alert', red: 'alert' } as const;

export function Note({ kind = 'plain', lead, id, children }: NoteProps) {
  const icon = icons[kind];
  return (
    <View id={id} className={`note note-${kind}`}>
      {icon ? <Icon name={icon} /> : null}
      <View className='note-words'>
        {lead ? <View className='note-lead'>{lead}</View> : null}
        <View>{children}</View>
      </View>
    </View>
  );
}
