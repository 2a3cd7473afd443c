import { Chips } from '../../components/chips/chips.tsx';
import { type MemberWord, memberWords } from '../../contract/family.ts';
import { memberNames } from '../../words/member-words.ts';

type Props = { value: MemberWord | null; onPick: (word: MemberWord) => void };

/** 家里叫您什么？ None is chosen before. */
export const MemberChips = ({ value, onPick }: Props) => (
  <Chips
    label='家里叫您什么'
    value={value}
    options={memberWords.map((word) => ({ value: word, text: memberNames[word] }))}
    onPick={onPick}
  />
);
