import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { Button } from '../../components/button/button.tsx';
import { Screen } from '../../components/screen/screen.tsx';
import { findElder, useElders } from '../../state/elders.ts';
import { familyOf, isJoiner, useFamilies } from '../../state/family/families.ts';
import { useTodays } from '../../state/todays.ts';
import { invitation } from '../../words/share-words.ts';
import { Benefits } from './benefits.tsx';
import { JoinersElder } from './joiners-elder.tsx';
import { MessagesRow } from './messages-row.tsx';
import { RelationField } from './relation-field.tsx';
import { RemoveRow } from './remove-row.tsx';
import { StopRows } from './stop-rows.tsx';
import { useForm } from './use-form.ts';
import './elder.scss';

export default function ElderPage() {
  const { params } = useRouter();
  useElders();
  useFamilies();
  const todays = useTodays();
  const known = findElder(params.elder);
  const { draft, open, message, change, save, sayNotKept } = useForm(params, known, todays);
  useShareAppMessage(() => invitation);

  if (known && isJoiner(known.id)) return <JoinersElder elder={known} />;
  return (
    <Screen
      title={known ? '改一改' : '加一位长辈'}
      message={message}
      bar={<Button text={known ? '改好了' : '好了，看什么时候办'} onTap={save} />}
    >
      <RelationField value={draft.relation} open={open} onPick={(relation) => change({ relation })} />
      <Benefits draft={draft} band={known?.ageBand ?? null} today={todays.today} open={open} onChange={change} />
      {known ? (
        <>
          <StopRows elder={known} onNotKept={sayNotKept} />
          {familyOf(known.id) ? (
            <MessagesRow elderId={known.id} onNotKept={sayNotKept} />
          ) : (
            <RemoveRow elderId={known.id} onNotKept={sayNotKept} />
          )}
        </>
      ) : null}
    </Screen>
  );
}
