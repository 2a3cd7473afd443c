import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useEffect, useMemo, useState } from 'react';
import { SharePictureSheet, useSharePicture } from '../../../components/share-picture/share-picture.tsx';
import { scrollToTop } from '../../../platform/scroll-to.ts';
import { routes } from '../../../routes/routes.ts';
import type { Answers } from '../../../rules/message/answers/questions.ts';
import { useToday } from '../../../state/today.ts';
import { Ask } from './ask.tsx';
import { findingOf } from './finding.ts';
import { Landing } from './landing.tsx';
import { Paste } from './paste.tsx';
import { Result } from './result.tsx';
import { verdictSaid, verdicts } from './verdict-words.ts';
import './rumour.scss';

/** The message stays in this page's memory: neither kept nor sent, and no card carries a word of it. */
export default function RumourPage() {
  const { params } = useRouter();
  const today = useToday();
  const [message, setMessage] = useState<string | null>(null);
  const [landed, setLanded] = useState(() => verdicts.find((verdict) => verdict === params.verdict) ?? null);
  const [answers, setAnswers] = useState<Answers | null>(null);
  const [asking, setAsking] = useState(false);
  const finding = useMemo(() => (message === null ? null : findingOf(message, answers)), [message, answers]);
  useEffect(() => {
    if (finding || asking) scrollToTop();
  }, [finding, asking]);
  const verdict = (finding === 'ask' ? 'unclear' : finding?.verdict) ?? landed;
  const words = verdict ? verdictSaid[verdict] : null;
  const imageUrl = useSharePicture({
    leaf: null,
    word: words?.word ?? '真的吗',
    mark: 'ask',
    lines: ['养老认证的', '那条消息'],
    small: '点开看怎么办',
  });
  const card = {
    title: words?.card ?? '养老认证的消息，真的吗？贴上来看一看',
    path: routes.rumour({ verdict: verdict ?? undefined }),
    imageUrl,
  };
  useShareAppMessage(() => card);

  const again = () => {
    setMessage(null);
    setAnswers(null);
    setAsking(false);
    setLanded(null);
  };
  const answer = (given: Answers) => {
    setAnswers(given);
    setAsking(false);
  };
  return (
    <>
      {finding === 'ask' ? (
        <Ask today={today} onAnswers={answer} onAgain={again} />
      ) : finding && asking ? (
        <Ask today={today} onAnswers={answer} onBack={() => setAsking(false)} />
      ) : finding && message !== null ? (
        <Result
          message={message}
          finding={finding}
          today={today}
          card={card}
          onAsk={() => setAsking(true)}
          onAgain={again}
        />
      ) : landed ? (
        <Landing verdict={landed} today={today} onAgain={again} />
      ) : (
        <Paste onMessage={setMessage} />
      )}
      <SharePictureSheet />
    </>
  );
}
