import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { SharePictureSheet, useSharePicture } from '../../../components/share-picture/share-picture.tsx';
import { recommend } from '../../../rules/choose/recommend.ts';
import { sayWho } from '../../../rules/choose/say-who.ts';
import { wayWords } from '../../../rules/choose/way-words.ts';
import { useToday } from '../../../state/today.ts';
import { useWhom } from '../../../whom/use-whom.ts';
import type { Whom } from '../../../whom/whom.ts';
import { WhomScreen } from '../whom-screen.tsx';
import { answeredUrl, cardPath, saysNothingYet, screenFor, situationOf } from './answers.ts';
import { QuestionScreen } from './question-screen.tsx';
import { RegionScreen } from './region-screen.tsx';
import { RestScreen, restOf } from './rest-screen.tsx';
import { ResultScreen } from './result-screen.tsx';
import './choose.scss';

export default function ChoosePage() {
  const { params } = useRouter();
  const today = useToday();
  const { candidates, given, whom, setWhom } = useWhom(params, today);
  const situation = situationOf(params, whom);
  const screen = screenFor(params, situationOf(params, given)); // picking a place on the page does not turn the page
  const found = screen === 'result' ? recommend(situation) : null;
  const [best, ...others] = found?.ok ? found.value.ways : [];
  const whose = `${whom.who === '您' ? '我' : whom.who}的`;
  const way = best ? sayWho(wayWords[best.flow].name, whom.who) : null;
  const imageUrl = useSharePicture({
    leaf: null,
    word: way ? '这样办' : '怎么办',
    mark: way ? 'steps' : 'ask',
    lines: [whose, '养老认证'],
    small: way ?? '答几问，给您办法',
  });
  const card = {
    title: way ? `${whose}养老认证，可以这样办：${way}` : '养老认证怎么办？答几问，给您办法',
    path: cardPath(whom, situation),
    imageUrl,
  };
  useShareAppMessage(() => card);

  if (candidates.length > 0) {
    const urlOf = (one: Whom) => answeredUrl(one, { ...situation, scheme: one.scheme });
    return <WhomScreen title='选个办法' candidates={candidates} today={today} urlOf={urlOf} />;
  }
  if (screen !== 'result' && saysNothingYet(params)) {
    const rest = restOf(whom, today);
    if (rest) return <RestScreen whom={whom} situation={situation} standing={rest} today={today} />;
  }
  const about = { situation, whom, today };
  return (
    <>
      {found?.ok && best ? (
        <ResultScreen best={best} others={others} out={found.value.out} card={card} {...about} />
      ) : screen === 'region' || screen === 'result' ? (
        <RegionScreen onWhom={setWhom} {...about} />
      ) : (
        <QuestionScreen question={screen} onWhom={setWhom} {...about} />
      )}
      <SharePictureSheet />
    </>
  );
}
