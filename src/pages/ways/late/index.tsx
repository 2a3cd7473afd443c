import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { SharePictureSheet, useSharePicture } from '../../../components/share-picture/share-picture.tsx';
import { routes } from '../../../routes/routes.ts';
import { moneys } from '../../../rules/choose/types.ts';
import { useToday } from '../../../state/today.ts';
import { useWhom } from '../../../whom/use-whom.ts';
import { publicQuery, type Whom } from '../../../whom/whom.ts';
import { WhomScreen } from '../whom-screen.tsx';
import { lateUrl } from './late-props.ts';
import { MoneyQuestion } from './money-question.tsx';
import { NotStopped } from './not-stopped.tsx';
import { Stopped } from './stopped.tsx';
import { Unsure } from './unsure.tsx';
import './late.scss';

const parts = { ok: NotStopped, stopped: Stopped, unknown: Unsure } as const;

export default function LatePage() {
  const { params } = useRouter();
  const today = useToday();
  const { candidates, whom, setWhom } = useWhom(params, today);
  const money = moneys.find((value) => value === params.money) ?? null;
  const stopped = money === 'stopped';
  const imageUrl = useSharePicture({
    leaf: null,
    word: '别慌',
    mark: 'steps',
    lines: stopped ? ['养老金停了', '怎么补'] : ['认证错过了', '怎么办'],
    small: '点开看怎么办',
  });
  const card = {
    title: stopped ? '养老金停了，怎么补' : '养老认证错过了，怎么办',
    path: routes.late({ ...publicQuery(whom), money: money ?? undefined }),
    imageUrl,
  };
  useShareAppMessage(() => card);

  if (candidates.length > 0) {
    const urlOf = (one: Whom) => lateUrl(one, money ?? undefined);
    return <WhomScreen title='错过了怎么办' candidates={candidates} today={today} urlOf={urlOf} />;
  }
  const Part = money ? parts[money] : MoneyQuestion;
  return (
    <>
      <Part whom={whom} today={today} card={card} onWhom={setWhom} />
      <SharePictureSheet />
    </>
  );
}
