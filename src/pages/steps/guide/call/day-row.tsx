import { Row } from '../../../../components/rows/rows.tsx';
import { DatePicker } from '../../../../platform/date-picker';
import type { CivilDate } from '../../../../rules/vocabulary.ts';
import type { Between } from '../../../../words/asked-dates.ts';
import { dayInYearWords } from '../../../../words/dates.ts';

type Props = {
  title: string;
  value: CivilDate | null;
  between: Between;
  today: CivilDate;
  onPick: (on: CivilDate) => void;
};

export const DayRow = ({ title, value, between: { from, until }, today, onPick }: Props) => (
  <DatePicker label={title} fields='day' value={value} start={from} end={until} onPick={onPick}>
    <Row title={title} small={value ? dayInYearWords(value, today) : undefined} end={value ? '改' : '选'} />
  </DatePicker>
);
