import { View } from '@tarojs/components';
import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { Button } from '../../../components/button/button.tsx';
import { Card } from '../../../components/card/card.tsx';
import { Chips } from '../../../components/chips/chips.tsx';
import { Dial } from '../../../components/dial/dial.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Note } from '../../../components/note/note.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { together } from '../../../components/together.ts';
import { plainPicture } from '../../../platform/share';
import { routes } from '../../../routes/routes.ts';
import { noService } from '../../../state/no-service.ts';
import { useToday } from '../../../state/today.ts';
import { useWhom } from '../../../whom/use-whom.ts';
import { publicQuery } from '../../../whom/whom.ts';
import { schemeShort } from '../../../words/scheme-words.ts';
import { personOf } from '../person-of.ts';
import { regionSources } from '../region-sources.ts';
import { SchemeChips } from '../scheme-chips.tsx';
import { WhomCard } from '../whom-card.tsx';
import { useTelling } from './use-telling.ts';
import { matterChips, tellerChips } from './words.ts';

/** 这里不对？ under a rule: what somebody was told otherwise, by chips alone. */
export default function DiffersPage() {
  const { params } = useRouter();
  const today = useToday();
  const { whom, setWhom } = useWhom(params, today);
  const { region, scheme } = whom;
  const { matter, setMatter, teller, setTeller, busy, message, waits, tell } = useTelling(whom);
  const said = region && scheme ? regionSources(region.code, scheme, today, personOf(whom))?.rule : null;
  useShareAppMessage(() => ({
    title: '养老认证的规定，和您那里说的一样吗？',
    path: routes.differs(publicQuery(whom)),
    imageUrl: plainPicture,
  }));
  const isDeaf = noService() !== null;
  return (
    <Screen
      disclaimer
      title='这里不对？'
      message={message}
      bar={isDeaf ? <Dial region={region} /> : <Button text='告诉我们' disabled={busy} onTap={() => void tell()} />}
    >
      <Heading text='哪里不一样？' lead='点一点就行，不用写字。' />
      {params.region && params.scheme ? null : (
        <>
          <WhomCard whom={whom} today={today} onChange={setWhom} />
          <SchemeChips whom={whom} onChange={setWhom} />
        </>
      )}
      {isDeaf ? (
        <Note kind='amber' lead='现在告诉不了我们'>
          这里没有接上提醒服务。您先照他们说的办，拿不准就拨 12333。
        </Note>
      ) : (
        <>
          <Chips label='哪里不一样' value={matter} options={matterChips} onPick={setMatter} />
          <Heading level={2} text='谁说的？' />
          <Chips label='谁说的' value={teller} options={tellerChips} onPick={setTeller} />
        </>
      )}
      {region && scheme && said ? (
        <Card>
          <View className='small'>{together(`这里写的　${region.name} · ${schemeShort(scheme)}`)}</View>
          {said.map((sentence) => (
            <View key={sentence}>{together(sentence)}</View>
          ))}
        </Card>
      ) : null}
      {isDeaf ? null : (
        <>
          {waits > 0 ? <View className='small'>{`手机上还有 ${waits} 条没送到，连上网就送。`}</View> : null}
          <View className='small'>
            只送您点的这几样和微信给您的编号。每月数一次，数完就不知道是谁说的。说的人多了，我们去查出处再改。
          </View>
        </>
      )}
    </Screen>
  );
}
