import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '../../../../components/card/card.tsx';
import { Dial } from '../../../../components/dial/dial.tsx';
import { Heading } from '../../../../components/heading/heading.tsx';
import { Note } from '../../../../components/note/note.tsx';
import { Rail } from '../../../../components/rail/rail.tsx';
import { Screen } from '../../../../components/screen/screen.tsx';
import type { Flow } from '../../../../rules/flows/types.ts';
import { isJoiner } from '../../../../state/family/families.ts';
import { relationName } from '../../../../words/relation-words.ts';
import { schemeShort } from '../../../../words/scheme-words.ts';
import { type GuideQuery, openFlow } from '../guide-view.ts';
import { Sources } from '../sources.tsx';
import { withName } from '../with-name.ts';
import { AnswerRows } from './answer-rows.tsx';
import { KeepRow } from './keep-row.tsx';

type Props = { flow: Flow; query: GuideQuery };

const questions = ['「上次认证是哪天？」', '「下次最晚哪天？」', '「这一次办过了没有？」'].map((title) => ({
  id: title,
  done: true,
  state: '问',
  title,
}));

/** Where there is nothing to look it up in: one call, three questions, and a place for what was answered. */
export function CallScreen({ flow, query }: Props) {
  const [message, setMessage] = useState('');
  const { payer, relation, benefit } = query;
  const scheme = benefit?.scheme ?? query.scheme;
  const tag = [relation && relationName(relation), payer?.name, scheme && schemeShort(scheme)].filter(Boolean);
  const { steps } = openFlow(flow, query, null);
  return (
    <Screen disclaimer title='打电话问一句' message={message} bar={<Dial region={payer} />}>
      <Heading tag={tag.join(' · ')} text='问三句就行' lead='没有找到能自己查的入口，打电话最快。' />
      <Card>
        <Rail items={questions} />
      </Card>
      <Note lead='手边放着'>
        {flow.needs.atHand.map((thing) => (
          <View key={thing}>{withName(thing, relation)}</View>
        ))}
      </Note>
      {query.elderId && isJoiner(query.elderId) ? (
        <Note lead='问到了，先告诉家里人'>别人点了「认识」，您也能记在这里。</Note>
      ) : benefit && query.elderId ? (
        <AnswerRows benefit={benefit} elderId={query.elderId} onSaid={setMessage} />
      ) : (
        <KeepRow query={query} />
      )}
      {steps.map(({ see }) => (see ? <View key={see} className='small'>{`${see}。`}</View> : null))}
      <Sources
        refs={[...new Set([...steps, flow.needs].flatMap(({ src }) => src))]}
        about={{ region: query.region, scheme }}
      />
    </Screen>
  );
}
