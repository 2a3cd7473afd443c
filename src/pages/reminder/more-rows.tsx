import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Chips } from '../../components/chips/chips.tsx';
import { Message } from '../../components/message/message.tsx';
import { Row, Rows } from '../../components/rows/rows.tsx';
import type { Template } from '../../contract/template.ts';
import { shareCard } from '../../platform/share';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { useCalendarLinks } from '../../state/calendar-links.ts';
import { elders } from '../../state/elders.ts';
import { preferences, usePreferences } from '../../state/preferences.ts';
import { useRemote } from '../../state/remote.ts';
import { hourWords } from '../../words/reminder-words.ts';
import { invitation } from '../../words/share-words.ts';
import { calendarDays } from './calendar-days.ts';
import { CalendarRow } from './calendar-row.tsx';
import { SentRow } from './sent-row.tsx';
import { YearlyRow } from './yearly-row.tsx';

const hours = [9, 12, 15, 18, 20] as const;

type Props = { template: Template | null; today: CivilDate; upToDate: boolean };

export function MoreRows({ template, today, upToDate }: Props) {
  const chosen = usePreferences();
  const { me } = useRemote();
  const [open, setOpen] = useState<'hour' | 'message' | null>(null);
  const toggle = (row: 'hour' | 'message') => setOpen(open === row ? null : row);
  const days = calendarDays(elders.get(), today);
  const links = useCalendarLinks([...new Set(days.map(({ benefitId }) => benefitId))]);
  return (
    <>
      <Rows>
        {days.map(({ benefitId, ...row }) => (
          <CalendarRow key={row.id} {...row} today={today} link={links[benefitId] ?? null} />
        ))}
      </Rows>
      <Button kind='soft' icon='family' text='发到家庭群' share='reminder' onTap={() => shareCard(invitation)} />
      <Rows>
        <Row title='几点发' small={hourWords(chosen.hour)} expanded={open === 'hour'} onTap={() => toggle('hour')}>
          <Chips
            label='几点发'
            value={String(chosen.hour)}
            options={hours.map((hour) => ({ value: String(hour), text: hourWords(hour) }))}
            onPick={(hour) => preferences.set({ ...chosen, hour: Number(hour) })}
          />
        </Row>
        <YearlyRow />
        {template ? (
          <Row title='消息长什么样' small='日子是举例的' expanded={open === 'message'} onTap={() => toggle('message')}>
            <Message
              title={template.title}
              fields={template.fields.map(({ label, sample }) => ({ name: label, value: sample }))}
            />
          </Row>
        ) : null}
        <SentRow messages={me?.messages ?? []} today={today} />
        {chosen.enabled ? (
          <Row title='都不要提醒了' small='随时能再打开' onTap={() => preferences.set({ ...chosen, enabled: false })} />
        ) : null}
      </Rows>
      {upToDate ? null : <View className='small'>刚改的还没送到提醒服务。连上网会自己送，您填的都在。</View>}
    </>
  );
}
