import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Chips } from '../../components/chips/chips.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import { Note } from '../../components/note/note.tsx';
import { DatePicker } from '../../platform/date-picker';
import type { LastCertification } from '../../rules/benefit/certification.ts';
import { timeOf } from '../../rules/benefit/known-dates.ts';
import { materialDate } from '../../rules/regions/material-date.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { pastBetween } from '../../words/asked-dates.ts';
import { dayInYearWords } from '../../words/dates.ts';
import { Asked } from './asked.tsx';
import type { BenefitDraft } from './draft.ts';
import { type Open, placeOf } from './open-questions.ts';
import { SinceField } from './since-field.tsx';

type Props = {
  benefit: BenefitDraft;
  today: CivilDate;
  open: Open | null;
  onChange: (change: Partial<BenefitDraft>) => void;
};

type Kind = LastCertification['kind'];

const options: readonly { value: Kind; text: string }[] = [
  { value: 'day', text: '记得哪天' },
  { value: 'month', text: '只记得月份' },
  { value: 'unknown', text: '不知道' },
  { value: 'never', text: '还没办过' },
];

function pickedWords(last: LastCertification | null, fields: 'day' | 'month', today: CivilDate): string {
  if (last?.kind === 'day') return dayInYearWords(last.on, today);
  if (last?.kind === 'month') return materialDate(last.month);
  return fields === 'day' ? '点这里选哪天' : '点这里选月份';
}

/** Who remembers the day picks it at once. 不知道 is a normal answer: the next screen says how to look it up. */
export function LastField({ benefit, today, open, onChange }: Props) {
  const { last } = benefit;
  const [kind, setKind] = useState<Kind | null>(last?.kind ?? null);
  const pick = (next: Kind) => {
    setKind(next);
    onChange({ last: next === 'unknown' || next === 'never' ? { kind: next } : null });
  };
  const tell = (last: LastCertification) => {
    setKind(last.kind);
    onChange({ last });
  };
  const fields = kind === 'month' ? 'month' : 'day';
  const date = last && timeOf(last);
  const { from, until } = pastBetween(today);
  return (
    <>
      <Asked at={placeOf('last', benefit.id)} open={open}>
        <Heading level={2} text='上次什么时候认证的？' />
        <Chips label='上次什么时候认证的' options={options} value={kind} onPick={pick} />
        {kind === 'never' || kind === 'unknown' ? null : (
          <DatePicker
            label={fields === 'day' ? '上次是哪天' : '上次是哪个月'}
            value={date}
            start={from}
            end={until}
            {...(fields === 'day'
              ? { fields, onPick: (on) => tell({ kind: 'day', on }) }
              : { fields, onPick: (month) => tell({ kind: 'month', month }) })}
          >
            <Button kind={date ? 'soft' : 'line'} icon='calendar' text={pickedWords(last, fields, today)} />
          </DatePicker>
        )}
        {kind === 'unknown' ? <Note>没关系。下一屏教您查。查到了再回来填。</Note> : null}
      </Asked>
      {kind === 'never' ? (
        <Asked at={placeOf('since', benefit.id)} open={open}>
          <SinceField
            value={benefit.benefitSince}
            today={today}
            onPick={(benefitSince) => onChange({ benefitSince })}
          />
        </Asked>
      ) : null}
    </>
  );
}
