import { View } from '@tarojs/components';
import { Note } from '../../../components/note/note.tsx';
import { spoken } from '../../../components/spoken.ts';
import type { Flow } from '../../../rules/flows/types.ts';
import type { Relation } from '../../../rules/vocabulary.ts';
import { withName } from './with-name.ts';
import './needs.scss';

/** Who must be there, as one more thing to have: what names nobody is said as a sentence of its own. */
const presentWords = (present: string): string =>
  present === '不用' ? '不用老人在场' : present === '本人' ? '本人在场' : present;

/** What to have at hand and who must be there, before the first step. */
export const Needs = ({ flow, relation }: { flow: Flow; relation: Relation | null }) => (
  <Note lead='先备好'>
    <View className='needs' {...spoken('list')}>
      {[...flow.needs.atHand, presentWords(flow.needs.present)].map((thing) => {
        const words = withName(thing, relation);
        return (
          <View key={thing} className='needs-item' {...spoken('listitem', words)}>
            {words}
          </View>
        );
      })}
    </View>
  </Note>
);
