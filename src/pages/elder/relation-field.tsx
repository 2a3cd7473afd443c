import { Heading } from '../../components/heading/heading.tsx';
import { RelationChips } from '../../components/relation-chips/relation-chips.tsx';
import type { Relation } from '../../rules/vocabulary.ts';
import { Asked } from './asked.tsx';
import { type Open, placeOf } from './open-questions.ts';

type Props = { value: Relation | null; open: Open | null; onPick: (relation: Relation) => void };

export const RelationField = ({ value, open, onPick }: Props) => (
  <Asked at={placeOf('relation')} open={open}>
    <Heading level={2} text='是谁？' />
    <RelationChips label='是谁' value={value} onPick={onPick} />
  </Asked>
);
