import { View } from '@tarojs/components';
import { Card } from '../../../components/card/card.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Note } from '../../../components/note/note.tsx';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import type { Whom } from '../../../whom/whom.ts';
import { schemeShort } from '../../../words/scheme-words.ts';
import { localRule } from '../local-rule.ts';
import { SourcesFold } from '../sources-fold.tsx';

/** What 暂停 means where the money comes from, in three sentences; a missing one says that it was not found. */
export function LateRuleCard({ whom, today }: { whom: Whom; today: CivilDate }) {
  const { region, scheme } = whom;
  if (!region) return <Note>选了发钱的地方，就能看当地停了怎么恢复。</Note>;
  if (!scheme) return <Note>再点一下领的是哪一种，就能看当地停了怎么恢复。</Note>;
  const { sentences, note, instead, guess, sources } = localRule(region.code, scheme, today);
  return (
    <Card>
      <Heading level={2} text={`${region.name} · ${schemeShort(scheme)}`} />
      {sentences.map((sentence) => (
        <View key={sentence}>{sentence}</View>
      ))}
      {note ? <View className='small'>{note}</View> : null}
      {instead ? <View className='small'>{instead}</View> : null}
      {guess ? <View className='small'>{guess}</View> : null}
      <SourcesFold items={sources} today={today} about={{ region: region.code, scheme }} />
    </Card>
  );
}
