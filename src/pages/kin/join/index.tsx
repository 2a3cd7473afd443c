import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { openFamily } from '../../../platform/navigate.ts';
import { families, useFamilies } from '../../../state/family/families.ts';
import { invitation } from '../../../words/share-words.ts';
import { AfterJoining } from './after-joining.tsx';
import { Invited } from './invited.tsx';

/** Opened from a card, by somebody who may never have seen this app: it helps first, then asks. */
export default function JoinPage() {
  const { params } = useRouter();
  const known = useFamilies();
  const [joined, setJoined] = useState<string | null>(null);
  useShareAppMessage(() => invitation);
  const family = known.find(({ id }) => id === joined);
  if (family) return <AfterJoining family={family} />;
  const came = (before: readonly string[]) => {
    const fresh = families().find(({ id }) => !before.includes(id));
    if (fresh) setJoined(fresh.id);
    else openFamily(); // they were at home already
  };
  return <Invited secret={params.i ?? ''} known={known.map(({ id }) => id)} onJoined={came} />;
}
