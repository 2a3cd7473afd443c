import { useEffect, useState } from 'react';
import { scrollToPart } from '../../platform/scroll-to.ts';
import { openSettings } from '../../platform/settings';
import { requestSubscription } from '../../platform/subscribe';
import type { SubscribeOutcome } from '../../platform/subscribe-outcome.ts';
import { keepAccept } from '../../state/sync.ts';
import { Button, type ButtonProps } from '../button/button.tsx';
import { Note } from '../note/note.tsx';
import { outcomeWords } from './outcome-words.ts';

type Props = {
  text: string;
  kind?: ButtonProps['kind'];
  /** null: the service has not said it yet; the tap cannot wait for it. */
  templateId: string | null;
  /** What comes next, as the plan stands now. */
  next: string | null;
};

const answerId = 'subscribe-answer';

/** The answer comes into sight with the button above it, also where it would stand behind the tab bar. */
const withButton = 120;

/** One tap, one panel, one more message. The subscription call is the first thing in the tap. */
export function Subscribe({ text, kind, templateId, next }: Props) {
  const [outcome, setOutcome] = useState<SubscribeOutcome | null>(null);
  const [asking, setAsking] = useState(false);
  const subscribe = () => {
    if (!templateId || asking) return;
    const answer = requestSubscription(templateId);
    setAsking(true);
    void answer.then((got) => {
      setAsking(false);
      setOutcome(got);
      if (got === 'accepted') void keepAccept(templateId);
    });
  };
  useEffect(() => {
    if (outcome) scrollToPart(answerId, withButton);
  }, [outcome]);
  const said = outcome ? outcomeWords(outcome, next) : null;
  return (
    <>
      <Button icon='bell' kind={kind} text={text} disabled={!templateId || asking} onTap={subscribe} />
      {said ? (
        <Note id={answerId} kind={said.kind} lead={said.lead}>
          {said.text}
        </Note>
      ) : null}
      {said?.settings ? <Button kind='line' text='打开微信的设置' onTap={openSettings} /> : null}
    </>
  );
}
