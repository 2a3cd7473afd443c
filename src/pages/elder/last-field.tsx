import { Button } from '../../components/button/button';
import { Chips } from '../../components/chips/chips';
import { Heading } from '../../components/heading/heading';
import { Note } from '../../components/note/note';
import { DatePicker } from '../../platform/date-picker';
import { materialDate } from '../../rules/regions/material-date.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { dayInYearWords } from '../../words/dates';
import type { BenefitDraft } from './draft';

type Props = {
  benefit: BenefitDraft;
  today: CivilDate;
  mode: LastMode | null;
  onMode: (mode: LastMode) => void;
  onChange: (change: Partial<BenefitDraft>) => void;
};

export type LastMode = 'day' | 'month' | 'never' | 'unknown';

export function modeOf(last: BenefitDraft['last']): LastMode | null {
  if (last === undefined) return null;
  if (last === null) return 'unknown';
  if (last === 'never') return 'never';
  return last.length === 7 ? 'month' : 'day';
}

const options = [
  { value: 'day', text: '记得哪天' },
  { value: 'month', text: '只记得月份' },
  { value: 'unknown', text: '不知道' },
  { value: 'never', text: '还没办过' },
] as const;

function pickWords(fields: 'day' | 'month', date: string | null, today: CivilDate): string {
  if (!date) return fields === 'day' ? '点这里选哪天' : '点这里选月份';
  return fields === 'day' ? dayInYearWords(date, today) : materialDate(date);
}

/** Who remembers the day picks it at once. 不知道 is a normal answer: the next screen says how to look it up. */
export function LastField({ benefit, today, mode, onMode, onChange }: Props) {
  const pick = (next: LastMode) => {
    onMode(next);
    onChange({ last: next === 'unknown' ? null : next === 'never' ? 'never' : undefined });
  };
  const dated = mode !== 'never' && mode !== 'unknown';
  const fields = mode === 'month' ? 'month' : 'day';
  const date = benefit.last && benefit.last !== 'never' ? benefit.last : null;
  return (
    <>
      <Heading level={2} text='上次什么时候认证的？' />
      <Chips label='上次什么时候认证的' options={options} value={mode} onPick={pick} />
      {dated ? (
        <DatePicker
          label={fields === 'day' ? '上次是哪天' : '上次是哪个月'}
          fields={fields}
          value={date}
          start='2010-01-01'
          end={today}
          onPick={(last) => {
            onMode(fields);
            onChange({ last });
          }}
        >
          <Button kind={date ? 'soft' : 'line'} icon='calendar' text={pickWords(fields, date, today)} />
        </DatePicker>
      ) : null}
      {mode === 'never' ? (
        <DatePicker
          label='从哪个月开始领的'
          fields='month'
          value={benefit.benefitSince}
          start='1990-01-01'
          end={`${Number(today.slice(0, 4)) + 1}-12-31`}
          onPick={(benefitSince) => onChange({ benefitSince })}
        >
          <Button
            kind='line'
            icon='calendar'
            text={benefit.benefitSince ? `${materialDate(benefit.benefitSince)}开始领` : '从哪个月开始领的'}
          />
        </DatePicker>
      ) : null}
      {mode === 'unknown' ? <Note>没关系。下一屏教您查。查到了再回来填。</Note> : null}
    </>
  );
}
