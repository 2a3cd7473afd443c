import * as v from 'valibot';
import type { Change, Changed } from '../../contract/change.ts';
import { type Elder as Wire, elder as wireElder } from '../../contract/elder.ts';
import type { MeAsRead } from '../../contract/me.ts';
import { carryOver, elder010 } from '../../contract/released/elder-0-1-0.ts';
import { changesBetween } from '../../family/changes-between.ts';
import type { Elder } from '../elder.ts';
import { elders } from '../elders.ts';
import { filledUp } from '../fill-up.ts';
import { remote } from '../remote.ts';
import { removed } from '../removed.ts';
import { today } from '../today.ts';
import { fromWire, toWire } from '../wire.ts';
import { onTop } from './on-top.ts';
import { enqueue, nothingOwed, queue, waiting } from './queue.ts';

/** An elder as an earlier version noted that it had sent them. */
function asSent(text: string | undefined): Wire | null {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text ?? '');
  const now = v.safeParse(wireElder, json.output);
  if (now.success) return now.output;
  const then = v.safeParse(elder010, json.output);
  return then.success ? carryOver(then.output, today()) : null;
}

/** Without a word of who removed it, that a benefit is not here says nothing. */
const isWish = ({ what }: Pick<Change, 'what'>): boolean => what !== 'benefit-removed';

function changesOf(elder: Elder, there: Wire | undefined): Changed[] {
  const text = remote.get().sent[elder.id];
  const sent = asSent(text);
  if (!there)
    return text === undefined || text === JSON.stringify(toWire(elder)) ? [] : changesBetween(null, toWire(elder));
  if (elder.partly) return changesBetween(there, toWire(filledUp(elder, fromWire(there)))).filter(isWish);
  return sent ? changesBetween(sent, toWire(elder)) : changesBetween(there, toWire(elder)).filter(isWish);
}

/**
 * Once, where what was told here may stand in the elders alone: what differs from what was sent, else from what the
 * service last said, becomes changes. Afterwards the queue alone says what is new.
 */
export function adopt(lastSaid: MeAsRead): void {
  if (!queue.get().owed || queue.isShut() || elders.isShut()) return;
  const there = onTop(lastSaid.elders, waiting());
  enqueue(
    elders.get().flatMap((elder) =>
      changesOf(
        elder,
        there.find(({ id }) => id === elder.id),
      ),
    ),
  );
  nothingOwed();
}

/** What an earlier version noted apart as removed by the person. */
export function adoptRemovals(lastSaid: MeAsRead): void {
  const noted = removed.get();
  if (noted.length === 0 || removed.isShut() || queue.isShut()) return;
  const { sent } = remote.get();
  const may = noted.filter((id) => id in sent || lastSaid.elders.some((elder) => elder.id === id));
  enqueue(may.map((elder): Changed => ({ what: 'elder-removed', elder, value: null })));
  removed.clear();
}
