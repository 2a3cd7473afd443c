import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { moneys } from '../../../rules/choose/types.ts';
import { useToday } from '../../../state/today';
import { pageUrl } from '../../../words/query';
import { useWhom } from '../use-whom';
import { publicQuery } from '../whom';
import { MoneyQuestion } from './money-question';
import { NotStopped } from './not-stopped';
import { Stopped } from './stopped';
import { Unsure } from './unsure';
import './late.scss';

export default function LatePage() {
  const { params } = useRouter();
  const today = useToday();
  const { whom, setWhom } = useWhom(params, today);
  const money = moneys.find((value) => value === params.money) ?? null;
  const card = {
    title: money === 'stopped' ? '养老金停了，怎么补' : '养老认证错过了，怎么办',
    path: pageUrl('/pages/ways/late/index', { ...publicQuery(whom), money: money ?? undefined }),
  };
  useShareAppMessage(() => card);

  const about = { whom, today, card, onWhom: setWhom };
  switch (money) {
    case 'ok':
      return <NotStopped {...about} />;
    case 'stopped':
      return <Stopped {...about} />;
    case 'unknown':
      return <Unsure {...about} />;
    default:
      return <MoneyQuestion {...about} />;
  }
}
