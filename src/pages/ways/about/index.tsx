import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Heading } from '../../../components/heading/heading.tsx';
import { Note } from '../../../components/note/note.tsx';
import { Rows } from '../../../components/rows/rows.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { plainPicture } from '../../../platform/share';
import { routes } from '../../../routes/routes.ts';
import { stampInForce } from '../../../rules/book/book-in-force.ts';
import { dateWords } from '../../../rules/day-words.ts';
import { useToday } from '../../../state/today.ts';
import { useWhom } from '../../../whom/use-whom.ts';
import { publicQuery } from '../../../whom/whom.ts';
import { disclaimer } from '../../../words/disclaimer.ts';
import { WhomCard } from '../whom-card.tsx';
import { KeptRow, LicenceRow, VersionRow } from './facts-rows.tsx';
import { ForgetRow } from './forget-row.tsx';
import { LinesRow } from './lines-row.tsx';
import { LookChips } from './look-chips.tsx';
import { SourcesRow } from './sources-row.tsx';

/** 规则资料更新于2026年11月24日: when the facts of the book in force were last looked through. */
const bookWords = (): string => `规则资料更新于${dateWords(stampInForce().date)}。`;

export default function AboutPage() {
  const { params } = useRouter();
  const today = useToday();
  const { whom, setWhom } = useWhom(params, today);
  const [message, setMessage] = useState('');
  useShareAppMessage(() => ({
    title: '爸妈认证提醒：日子从哪儿来，东西存在哪儿',
    path: routes.about({ region: publicQuery(whom).region, scheme: publicQuery(whom).scheme }),
    imageUrl: plainPicture,
  }));
  const sources = (
    <>
      <Heading level={2} text='日子是从哪儿来的' lead={['都是网上公开的材料，没有打电话问过。', bookWords()]} />
      {params.region ? null : <WhomCard whom={whom} today={today} onChange={setWhom} />}
      {whom.region ? (
        <Rows>
          <SourcesRow
            key={`${whom.region.code} ${whom.scheme}`}
            whom={whom}
            today={today}
            open={Boolean(params.region)}
          />
          <LinesRow region={whom.region.code} scheme={whom.scheme} today={today} />
        </Rows>
      ) : null}
    </>
  );
  return (
    <Screen title='关于' message={message}>
      <Heading text={['家里人用的小本子，', '不是政府的']} />
      <Note>{disclaimer}</Note>
      {params.region ? sources : <LookChips />}
      {params.region ? <LookChips /> : sources}
      <Rows>
        <KeptRow />
        <ForgetRow onSaid={setMessage} />
        <VersionRow />
        <LicenceRow />
      </Rows>
    </Screen>
  );
}
