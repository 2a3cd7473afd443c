import { useState } from 'react';
import { goBack } from '../../platform/navigate.ts';
import { scrollToPart } from '../../platform/scroll-to.ts';
import type { Elder } from '../../state/elder.ts';
import { saveElder } from '../../state/elders.ts';
import { remote } from '../../state/remote.ts';
import { usePart } from '../../state/stored.ts';
import type { Todays } from '../../state/todays.ts';
import type { Params } from '../../whom/whom.ts';
import { notKept } from '../../words/not-kept.ts';
import { type Draft, draftFrom, draftOf } from './draft.ts';
import { earlierLast } from './earlier-last.ts';
import { elderOf } from './elder-of.ts';
import { farDue } from './far-due.ts';
import { firstOpen, type Open } from './open-questions.ts';

/** What is written down and not kept yet; keeping it leads to what is still open, and asks once about what is odd. */
export function useForm(params: Params, known: Elder | undefined, todays: Todays) {
  const alone = usePart(remote, ({ error }) => error?.code === 'no-service');
  /** As they were then: what others change meanwhile is not the person's. */
  const [opened] = useState(known);
  const [message, setMessage] = useState('');
  const [open, setOpen] = useState<Open | null>(null);
  /** What was asked about already: a second tap means it. */
  const [asked, setAsked] = useState<readonly string[]>([]);
  const [draft, setDraft] = useState<Draft>(() => (opened ? draftOf(opened) : draftFrom(params)));

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
    sayNotKept(outcome);
  };

  const sayNotKept = (outcome: keyof typeof notKept) => setMessage(notKept[outcome]);

  return { draft, open, message, change, save, sayNotKept };
}
