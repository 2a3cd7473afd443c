import { View } from '@tarojs/components';
import { together } from '../../../components/together.ts';
import { changelog } from './changelog.ts';
import { FoldRow } from './fold-row.tsx';
import { keptWhere } from './kept-where.ts';
import { licences } from './licences.ts';

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

export const LicenceRow = () => (
  <FoldRow title='用了谁的东西' small='许可'>
    {licences.map(({ name, what, licence }) => (
      <View key={name}>{`${name}：${what}，${licence} 许可`}</View>
    ))}
  </FoldRow>
);
