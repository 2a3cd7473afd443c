import { useState } from 'react';
import { Button } from '../../components/button/button.tsx';
import { Note } from '../../components/note/note.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { goBack } from '../../platform/navigate.ts';
import type { Elder } from '../../state/elder.ts';
import { saveElder } from '../../state/elders.ts';
import { notKept } from '../../words/not-kept.ts';
import { MessagesRow } from './messages-row.tsx';
import { RelationField } from './relation-field.tsx';

/** Whom nobody at home knows yet: their own word and their own messages are theirs; the rest would be refused. */
export function JoinersElder({ elder }: { elder: Elder }) {
  const [relation, setRelation] = useState(elder.relation);
  const [message, setMessage] = useState('');
  const save = () => {
    const outcome = saveElder({ ...elder, relation });
    if (outcome === 'kept') return goBack();
    setMessage(notKept[outcome]);
  };
  return (
    <Screen title='改一改' message={message} bar={<Button text='改好了' onTap={save} />}>
      <RelationField value={relation} open={null} onPick={setRelation} />
      <Note lead='等家里人认一认您'>别人点了「认识」，日子和地方您也能改。</Note>
      <MessagesRow elderId={elder.id} onNotKept={(outcome) => setMessage(notKept[outcome])} />
    </Screen>
  );
}
