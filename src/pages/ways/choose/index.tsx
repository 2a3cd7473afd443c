import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { recommend } from '../../../rules/choose/recommend.ts';
import { sayWho } from '../../../rules/choose/say-who.ts';
import { wayWords } from '../../../rules/choose/way-words.ts';
import { useToday } from '../../../state/today';
import { useWhom } from '../use-whom';
import { cardPath, screenFor, situationOf } from './answers';
import { QuestionScreen } from './question-screen';
import { RegionScreen } from './region-screen';
import { ResultScreen } from './result-screen';
import './choose.scss';

export default function ChoosePage() {
  const { params } = useRouter();
  const today = useToday();
  const { given, whom, setWhom } = useWhom(params, today);
  const situation = situationOf(params, whom);
  const screen = screenFor(params, situationOf(params, given)); // picking a place on the page does not turn the page
  const found = screen === 'result' ? recommend(situation) : null;
  const [best, ...others] = found?.ok ? found.value.ways : [];
  const title = best
    ? `${whom.who === '您' ? '我' : whom.who}的养老认证，可以这样办：${sayWho(wayWords[best.flow].name, whom.who)}`
    : '养老认证怎么办？答几问，给您办法';
  const card = { title, path: cardPath(whom, situation) };
  useShareAppMessage(() => card);

  if (found?.ok && best)
    return (
      <ResultScreen
        best={best}
        others={others}
        out={found.value.out}
        situation={situation}
        whom={whom}
        today={today}
        card={card}
      />
    );
  const about = { situation, whom, today, onWhom: setWhom };
  if (screen === 'region' || screen === 'result') return <RegionScreen {...about} />;
  return <QuestionScreen question={screen} {...about} />;
}
