import { View } from '@tarojs/components';
import { Note } from '../../components/note/note.tsx';
import { Tap } from '../../components/tap/tap';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import { type Whom, whomQuery } from '../../whom/whom.ts';
import { lookUpWords } from '../../words/look-up-words.ts';

/** Before any way: it may have been done unseen. */
export const LookFirst = ({ whom }: { whom: Whom }) => (
  <Note lead='先查一查'>
    <View>可能已经自动认证了。查到新日子，就不用办。</View>
    <Tap className='link' onTap={() => openPage(routes.guide({ flow: 'last-time', ...whomQuery(whom) }))}>
      {lookUpWords(whom.region?.code)}
    </Tap>
  </Note>
);
