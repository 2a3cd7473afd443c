import { Chips } from '../../components/chips/chips.tsx';
import { Heading } from '../../components/heading/heading.tsx';
import type { Residence } from '../../rules/vocabulary.ts';

type Props = { value: Residence | null; onPick: (residence: Residence) => void };

const options: readonly { value: Residence; text: string }[] = [
  { value: 'local', text: '发钱的地方' },
  { value: 'elsewhere', text: '国内别的地方' },
  { value: 'abroad', text: '国外' },
];

export const ResidenceField = ({ value, onPick }: Props) => (
  <>
    <Heading level={2} text='现在住在哪儿？' lead='这里住得远的，多久办一次不一样。' />
    <Chips label='现在住在哪儿' options={options} value={value} onPick={onPick} />
  </>
);
