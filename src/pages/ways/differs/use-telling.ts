import { useState } from 'react';
import type { Matter, Teller } from '../../../contract/difference.ts';
import { useDifferences } from '../../../state/differences.ts';
import { tellDifference } from '../../../state/tell-difference.ts';
import type { Whom } from '../../../whom/whom.ts';
import { missingWords, tellingWords } from './words.ts';

/** What is different and who said so, until both are picked and told. */
export function useTelling({ region, scheme }: Whom) {
  const [matter, setMatter] = useState<Matter | null>(null);
  const [teller, setTeller] = useState<Teller | null>(null);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  /** Told already, and not gone yet. */
  const waits = useDifferences().length;

  const tell = async () => {
    if (!region || !scheme) return setMessage('先说说是哪里的、领的是哪一种。');
    if (matter === null || teller === null) return setMessage(missingWords(matter, teller) ?? '');
    setBusy(true);
    const telling = await tellDifference({ region: region.code, scheme, matter, toldBy: teller });
    setBusy(false);
    setMessage(tellingWords(telling));
    if (telling === 'told' || telling === 'waiting') setMatter(null);
  };

  return { matter, setMatter, teller, setTeller, busy, message, waits, tell };
}
