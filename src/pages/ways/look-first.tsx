import { View } from '@tarojs/components';
import { Note } from '../../components/note/note';
import { Tap } from '../../components/tap/tap';
import { openPage } from '../../platform/navigate';
import { guideUrl } from '../../whom/guide-url';
import type { Whom } from '../../whom/whom';

/** Before any way: it may have been done unseen. */
export const LookFirst = ({ whom }: { whom: Whom }) => (
  <Note lead='先查一查'>
    <View>可能已经自动认证了。查到新日子，就不用办。</View>
    <Tap className='link' onTap={() => openPage(guideUrl('last-time', whom))}>
      查上次认证时间
    </Tap>
  </Note>
);
