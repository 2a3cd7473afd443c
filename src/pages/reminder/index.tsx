import { useDidShow, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { KeptNote } from '../../components/kept-note/kept-note.tsx';
import { Note } from '../../components/note/note.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { openPage } from '../../platform/navigate.ts';
import { routes } from '../../routes/routes.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { useElders } from '../../state/elders.ts';
import { preferences, usePreferences } from '../../state/preferences.ts';
import { type ReminderView, reminderView } from '../../state/reminder-view.ts';
import { useRemote } from '../../state/remote.ts';
import { askForElders } from '../../state/sync.ts';
import { useToday } from '../../state/today.ts';
import { dayInYearWords } from '../../words/dates.ts';
import { isLookUp } from '../../words/reminder-line.ts';
import { invitation } from '../../words/share-words.ts';
import { errorLead } from './error-lead.ts';
import { MoreRows } from './more-rows.tsx';
import { PlanCard } from './plan-card.tsx';
import { SubscribeCard } from './subscribe-card.tsx';

/** Will I hear, and when next? A message is promised only where a subscription backs it and the service answers. */
function promise(
  { enabled, plan, backed }: ReminderView,
  answers: boolean,
  today: CivilDate,
): string | readonly string[] {
  const [next] = plan.funded;
  if (!enabled) return '提醒关着';
  if (next && !backed) return ['还没告诉提醒服务，', '送到了才能叫您'];
  const words = next && isLookUp(next) ? '提醒您查一查' : '提醒您';
  if (next && !answers) return [`记着 ${dayInYearWords(next.on, today)}${words}，`, '连上了再核对'];
  if (next) return [`${dayInYearWords(next.on, today)}，微信会`, words];
  return plan.unfunded.length > 0 ? ['先订阅一条，', '到时候才能叫您'] : '眼下没有要发的提醒';
}

/**
 * What is still missing is asked for first, so that its button is in sight however large the text; the card stays where
 * it is until the page is opened again, for it must not move under the hand.
 */
export default function ReminderPage() {
  const known = useElders();
  const { hour } = usePreferences();
  const { templates, error } = useRemote();
  const today = useToday();
  const view = reminderView();
  const { enabled, upToDate } = view;
  const [asksFirst, setAsksFirst] = useState(false);
  if (!asksFirst && view.plan.missingForBest > 0) setAsksFirst(true);
  useDidShow(() => {
    setAsksFirst(false);
    void askForElders();
  });
  useShareAppMessage(() => invitation);
  const living = known.filter(({ stopped }) => !stopped);
  if (living.length === 0) {
    return (
      <Screen disclaimer title='提醒' tab>
        <Heading
          text={['先加一位长辈，', '再说提醒']}
          lead={['知道了日子，才好到时候叫您。', '加一位，四件事就好。']}
        />
        <Button icon='plus' text='加一位长辈' onTap={() => openPage(routes.elder())} />
      </Screen>
    );
  }
  const template = templates.find(({ purpose }) => purpose === 'reminder') ?? null;
  const plans = living.flatMap((elder) =>
    elder.benefits.map((benefit) => (
      <PlanCard key={benefit.id} elder={elder} benefit={benefit} view={view} hour={hour} today={today} />
    )),
  );
  const ask = (
    <SubscribeCard
      key='ask'
      view={view}
      today={today}
      templateId={template?.id ?? null}
      why={error ? null : '正在问提醒服务，稍等一下再来。先放进手机日历也行。'}
    />
  );
  return (
    <Screen disclaimer title='提醒' tab>
      <Heading text={promise(view, error === null, today)} lead={enabled ? [] : '订阅过的还在。'} />
      {enabled ? null : (
        <Button text='重新打开提醒' onTap={() => preferences.set({ ...preferences.get(), enabled: true })} />
      )}
      <KeptNote />
      {error ? (
        <Note kind='amber' lead={errorLead(error)}>
          {error.sentence}
        </Note>
      ) : null}
      {enabled ? (asksFirst ? [ask, ...plans] : [...plans, ask]) : null}
      <MoreRows template={template} today={today} upToDate={upToDate} />
    </Screen>
  );
}
