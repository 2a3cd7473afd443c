import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '../../components/button/button';
import { Screen } from '../../components/screen/screen';
import { goBack } from '../../platform/navigate';
import { scrollToPart } from '../../platform/scroll-to';
import { findElder, saveElder, useElders } from '../../state/elders';
import { familyOf, isJoiner, useFamilies } from '../../state/family/families';
import { remote } from '../../state/remote';
import { usePart } from '../../state/stored';
import { useTodays } from '../../state/todays';
import { notKept } from '../../words/not-kept';
import { invitation } from '../../words/share-words';
import { Benefits } from './benefits';
import { type Draft, draftFrom, draftOf } from './draft';
import { earlierLast } from './earlier-last';
import { elderOf } from './elder-of';
import { farDue } from './far-due';
import { JoinersElder } from './joiners-elder';
import { MessagesRow } from './messages-row';
import { firstOpen, type Open } from './open-questions';
import { RelationField } from './relation-field';
import { RemoveRow } from './remove-row';
import { StopRows } from './stop-rows';
import './elder.scss';

export default function ElderPage() {
  const { params } = useRouter();
  useElders();
  useFamilies();
  const alone = usePart(remote, ({ error }) => error?.code === 'no-service');
  const todays = useTodays();
  const known = findElder(params.elder);
  /** As they were then: what others change meanwhile is not the person's. */
  const [opened] = useState(known);
  const [message, setMessage] = useState('');
  const [open, setOpen] = useState<Open | null>(null);
  /** What was asked about already: a second tap means it. */
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [draft, setDraft] = useState<Draft>(() => (opened ? draftOf(opened) : draftFrom(params)));
  useShareAppMessage(() => invitation);

  const change = (part: Partial<Draft>) => {
    setMessage('');
    setOpen(null);
    setDraft((before) => ({ ...before, ...part }));
  };

  const save = () => {
    const stopsAt = firstOpen(draft, todays);
    setOpen(stopsAt);
    if (stopsAt) return scrollToPart(stopsAt.at);
    const elder = elderOf(draft, opened, todays.today);
    if (!elder) return;
    const doubts = [...earlierLast(elder, opened, todays.today), ...farDue(elder, opened, todays.today)];
    const doubt = doubts.find(({ at, why }) => !asked.includes(at + why));
    if (doubt) {
      setAsked([...asked, doubt.at + doubt.why]);
      setOpen(doubt);
      return scrollToPart(doubt.at);
    }
    // Where there is no service nothing more will come of it: what the person sees is all.
    const outcome = saveElder(alone ? { ...elder, partly: false } : elder, opened);
    if (outcome === 'kept') return goBack();
    setMessage(notKept[outcome]);
  };

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
          <StopRows elder={known} onNotKept={(outcome) => setMessage(notKept[outcome])} />
          {familyOf(known.id) ? (
            <MessagesRow elderId={known.id} onNotKept={(outcome) => setMessage(notKept[outcome])} />
          ) : (
            <RemoveRow elderId={known.id} onNotKept={(outcome) => setMessage(notKept[outcome])} />
          )}
        </>
      ) : null}
    </Screen>
  );
}
