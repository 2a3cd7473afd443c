import { View } from '@tarojs/components';
import { Note } from '../../../components/note/note';
import type { Flow } from '../../../rules/flows/types.ts';
import type { Relation } from '../../../rules/vocabulary.ts';
import { withName } from './with-name';

/** What to have at hand and who must be there, before the first step. */
export const Needs = ({ flow, relation }: { flow: Flow; relation: Relation | null }) => (
  <Note lead='先备好'>
    {flow.needs.atHand.map((thing) => (
      <View key={thing}>{withName(thing, relation)}</View>
    ))}
    <View>{`谁在场：${withName(flow.needs.present, relation)}`}</View>
  </Note>
);
