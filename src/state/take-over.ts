import type { Elder } from './elder';
import { elders } from './elders';
import { filledUp } from './fill-up';
import { preferences } from './preferences';
import { patchRemote, remote } from './remote';
import { removed } from './removed';
import { fromWire, toWire } from './wire';

/** Who is here only partly is filled up. Whom the service does not know has nothing there that could be lost. */
function complete(elder: Elder, there: Elder | undefined, newer: boolean): Elder {
  if (!elder.partly) return elder;
  if (there) return filledUp(elder, there);
  return newer ? elder : { ...elder, partly: false };
}

/**
 * What the service knows and this phone does not: on a new phone, and where what was kept could not be read. Elders
 * removed here stay away, and preferences count only where none were chosen here.
 */
export function takeOver(): void {
  const { me, sent } = remote.get();
  if (!me) return;
  const there = me.elders.map(fromWire);
  const here = elders.get();
  const gone = removed.get();
  const found = there.filter(({ id }) => !gone.includes(id) && !here.some((elder) => elder.id === id));
  const completed = here.map((elder) =>
    complete(
      elder,
      there.find(({ id }) => id === elder.id),
      me.newer,
    ),
  );
  const texts = found.map((elder) => [elder.id, JSON.stringify(toWire(elder))] as const);
  patchRemote({ sent: { ...sent, ...Object.fromEntries(texts) } });
  if (me.preferences && !preferences.isKnown()) {
    patchRemote({ sentPreferences: JSON.stringify(me.preferences) });
    preferences.set(me.preferences);
  }
  if (found.length > 0 || completed.some((elder, index) => elder !== here[index])) elders.set([...completed, ...found]);
  const stillThere = gone.filter((id) => me.newer || id in sent || there.some((elder) => elder.id === id));
  if (stillThere.length < gone.length) removed.set(stillThere);
}
