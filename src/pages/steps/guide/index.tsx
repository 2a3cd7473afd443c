import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { Button } from '../../../components/button/button.tsx';
import { Heading } from '../../../components/heading/heading.tsx';
import { Screen } from '../../../components/screen/screen.tsx';
import { SharePictureSheet, useSharePicture } from '../../../components/share-picture/share-picture.tsx';
import { openPage } from '../../../platform/navigate.ts';
import { routes } from '../../../routes/routes.ts';
import { looksUpByCall } from '../../../rules/flows/looks-up-by-call.ts';
import { useElders } from '../../../state/elders.ts';
import { useProgress } from '../../../state/progress.ts';
import { invitation } from '../../../words/share-words.ts';
import { AllSteps } from './all-steps.tsx';
import { CallScreen } from './call/call-screen.tsx';
import { guideCard } from './guide-card.ts';
import { guideSharePath, openFlow, readGuideQuery } from './guide-view.ts';
import { OneStep } from './one-step.tsx';

/** Renders any flow of the rules: one step at a time, or all at once; it remembers where you were. */
export default function GuidePage() {
  const { params } = useRouter();
  useElders();
  const query = readGuideQuery(params);
  const { flow } = query;
  const { progress, move } = useProgress(flow?.id ?? '', query.elderId);
  const card = flow ? guideCard(flow) : null;
  const imageUrl = useSharePicture(card?.picture ?? null);
  useShareAppMessage(() =>
    flow && card ? { title: card.title, path: guideSharePath(flow.id, query), imageUrl } : invitation,
  );
  if (!flow) {
    return (
      <Screen title='一步一步办' bar={<Button text='选个办法' onTap={() => openPage(routes.choose())} />}>
        <Heading text='没找到这一条办法' lead='可能是旧的卡片。点下面，照您家的情形重新选。' />
      </Screen>
    );
  }
  if (flow.id === 'last-time' && looksUpByCall(query.region)) {
    return (
      <>
        <CallScreen flow={flow} query={query} />
        <SharePictureSheet />
      </>
    );
  }
  const { steps, door } = openFlow(flow, query, progress.path);
  const at = Math.min(progress.step, steps.length - 1);
  const shared = { flow, query, steps, door, at, move };
  return (
    <>
      {progress.all ? <AllSteps {...shared} /> : <OneStep {...shared} />}
      <SharePictureSheet />
    </>
  );
}
