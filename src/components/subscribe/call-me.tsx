import { useState } from 'react';
import { openReminders } from '../../platform/navigate.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { preferences } from '../../state/preferences.ts';
import { useReminderView } from '../../state/reminder-view.ts';
import { useRemote } from '../../state/remote.ts';
import { missingFor, nextOf, nextWords, untoldWords } from '../../words/reminder-line.ts';
import { Button } from '../button/button.tsx';
import { Note } from '../note/note.tsx';
import { Subscribe } from './subscribe.tsx';

type Props = {
  benefitIds: readonly string[];
  today: CivilDate;
  /** `main`: nothing else is to do on this screen. */
  kind?: 'main' | 'soft';
};

/** 到时候叫我: offered where an answer ends, while one that matters is still missing. */
export function CallMe({ benefitIds, today, kind = 'soft' }: Props) {
  const { enabled, plan, backed } = useReminderView();
  const { templates } = useRemote();
  const template = templates.find(({ purpose }) => purpose === 'reminder') ?? null;
  const [offered] = useState(() => missingFor(plan, benefitIds) > 0);
  const next = nextOf(plan, benefitIds);
  if (!enabled)
    return (
      <>
        <Note kind='amber' lead='提醒关着'>
          到时候没有消息叫您。
        </Note>
        <Button
          kind='soft'
          icon='bell'
          text='重新打开提醒'
          onTap={() => preferences.set({ ...preferences.get(), enabled: true })}
        />
      </>
    );
  if (!offered) return null;
  if (!template) return <Button kind={kind} icon='bell' text='到时候叫我' onTap={openReminders} />;
  return (
    <Subscribe
      kind={next ? 'soft' : kind}
      text={next ? '再订一条，更稳' : '到时候叫我'}
      templateId={template.id}
      next={next && (backed ? nextWords(next, today) : untoldWords)}
    />
  );
}
