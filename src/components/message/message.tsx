import { View } from '@tarojs/components';
import './message.scss';

type MessageProps = { title: string; fields: readonly { name: string; value: string }[] };

/** What WeChat's service notice will look like when it comes. */
export function Message({ title, fields }: MessageProps) {
  return (
    <View className='message'>
      <View className='message-from'>服务通知 · 爸妈认证提醒</View>
      <View className='message-title'>{title}</View>
      {fields.map(({ name, value }) => (
        <View key={name} className='message-field'>
          <View className='message-name'>{name}</View>
          <View className='message-value'>{value}</View>
        </View>
      ))}
    </View>
  );
}
