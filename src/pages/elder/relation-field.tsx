import { useState } from 'react';
import { Chips } from '../../components/chips/chips';
import { Heading } from '../../components/heading/heading';
import { type Relation, relations } from '../../rules/vocabulary.ts';
import { relationName } from '../../words/relation-words';
import { Asked } from './asked';
import { type Open, placeOf } from './open-questions';

const usual: readonly Relation[] = ['dad', 'mum', 'grandpa', 'grandma', 'self'];

type Props = { value: Relation | null; open: Open | null; onPick: (relation: Relation) => void };

/** The few that most families need; the others come with one tap. */
export function RelationField({ value, open, onPick }: Props) {
  const [all, setAll] = useState(value !== null && !usual.includes(value));
  const shown = all ? relations : usual;
  const more = { value: 'more', text: '还有别人…' } as const;
  return (
    <Asked at={placeOf('relation')} open={open}>
      <Heading level={2} text='是谁？' />
      <Chips<Relation | 'more'>
        label='是谁'
        value={value}
        options={[
          ...shown.map((relation) => ({ value: relation, text: relationName(relation) })),
          ...(all ? [] : [more]),
        ]}
        onPick={(picked) => (picked === 'more' ? setAll(true) : onPick(picked))}
      />
    </Asked>
  );
}
