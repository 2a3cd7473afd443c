import { useShareAppMessage } from '@tarojs/taro';
import { Button } from '../../components/button/button.tsx';
import { ElderCard } from '../../components/elder-card/elder-card.tsx';
import { ElderLine } from '../../components/elder-card/elder-line.tsx';
import { FamilyNews } from '../../components/family-news/family-news.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { KeptNote } from '../../components/kept-note/kept-note.tsx';
import { Note } from '../../components/note/note.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { SharePictureSheet, useSharePicture } from '../../components/share-picture/share-picture.tsx';
import { openPage } from '../../platform/navigate.ts';
import { shareCard } from '../../platform/share';
import { routes } from '../../routes/routes.ts';
import { dayWords } from '../../rules/day-words.ts';
import type { Elder } from '../../state/elder.ts';
import { useElders } from '../../state/elders.ts';
import { sharedId, useFamilies } from '../../state/family/families.ts';
import { byUrgency, type StandingKind } from '../../state/standing.ts';
import { useUnsentStops } from '../../state/stop-sent.ts';
import { useToday } from '../../state/today.ts';
import { weekdayWords } from '../../words/dates.ts';
import { relationSubject } from '../../words/relation-words.ts';
import { cardOf, cardPictureOf, invitation } from '../../words/share-words.ts';
import { stopUnsentWords } from '../../words/standing-words.ts';
import { everyBenefit } from './every-benefit.ts';
import { FirstCall } from './first-call.tsx';
import { FirstOpening } from './first-opening.tsx';
import { homeHeadline, whichOf } from './home-headline.ts';
import { asksMoney, MoneyQuestion, moneyLead, moneyQuestion } from './money-question.tsx';
import { Questions } from './questions.tsx';

/** Nothing to do now: a line is enough. */
const resting: readonly StandingKind[] = ['later', 'fine', 'stopped'];

/** Whose messages may still come, though stopped here: the first line speaks of another. */
const UnsentNote = ({ elders }: { elders: readonly Elder[] }) =>
  elders.length > 0 ? (
    <Note>{`${elders.map(({ relation }) => relationSubject(relation)).join('、')}的提醒，手机上停了。${stopUnsentWords}`}</Note>
  ) : null;

export default function Home() {
  const known = useElders();
  useFamilies();
  const today = useToday();
  const all = known.flatMap((elder) => everyBenefit(elder, today)).sort(byUrgency);
  const [first] = all;
  const unsent = useUnsentStops(known);
  const imageUrl = useSharePicture(first ? cardPictureOf(first) : null);
  const card = first ? { ...cardOf(first, sharedId(first.elder.id)), imageUrl } : invitation;
  useShareAppMessage(({ from }) => (from === 'button' ? card : invitation));
  if (!first) return <FirstOpening today={today} />;
  const firstUnsent = unsent.includes(first.elder);
  const asks = asksMoney(first);
  const big = !resting.includes(first.standing.kind) && !asks;
  const which = big ? [] : whichOf(first, all);
  const headline = asks ? moneyQuestion(first) : homeHeadline(all, firstUnsent, today);
  const lead = asks ? [moneyLead(first, today)] : firstUnsent ? [stopUnsentWords] : [];
  return (
    <Screen disclaimer title='爸妈认证提醒' tab>
      <Heading tag={`${dayWords(today)}，${weekdayWords(today)}`} text={headline} lead={[...which, ...lead]} />
      <KeptNote />
      <FamilyNews today={today} />
      <UnsentNote elders={unsent.filter((elder) => elder !== first.elder)} />
      {asks ? <MoneyQuestion elder={first.elder} benefit={first.benefit} /> : null}
      {big ? (
        <ElderCard {...first} today={today} onOpen={() => openPage(routes.card({ elder: first.elder.id }))} />
      ) : null}
      {first.standing.kind === 'stopped' ? null : (
        <FirstCall
          kind={resting.includes(first.standing.kind) ? 'main' : 'soft'}
          benefitIds={all.map(({ benefit }) => benefit.id)}
          today={today}
        />
      )}
      {big ? <Button kind='soft' icon='family' text='发到家庭群' share='card' onTap={() => shareCard(card)} /> : null}
      {all.slice(big ? 1 : 0).map((shown) => (
        <ElderLine key={shown.benefit.id} {...shown} today={today} />
      ))}
      <Button kind='dashed' icon='plus' text='再加一位长辈' onTap={() => openPage(routes.elder())} />
      <Questions />
      {big ? <SharePictureSheet /> : null}
    </Screen>
  );
}
