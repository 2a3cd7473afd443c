import { elders } from './elders';
import { preferences } from './preferences';
import { patchRemote, remote } from './remote';
import { fromWire, toWire } from './wire';

/**
 * A new phone: elders that the service knows, and this phone neither has nor ever sent, come from there — with the
 * hour and the off switch, as long as none were chosen here.
 */
export function takeOver(): void {
  const { me, sent, sentPreferences } = remote.get();
  const here = new Set([...elders.get().map(({ id }) => id), ...Object.keys(sent)]);
  const found = (me?.elders ?? []).filter(({ id }) => !here.has(id)).map(fromWire);
  if (!me || found.length === 0) return;
  const texts = found.map((elder) => [elder.id, JSON.stringify(toWire(elder))] as const);
  patchRemote({ sent: { ...sent, ...Object.fromEntries(texts) } });
  if (sentPreferences === '') {
    const { hour, yearlyLookUpOn, enabled } = me.preferences;
    const chosen = { hour, yearlyLookUpOn, enabled };
    patchRemote({ sentPreferences: JSON.stringify(chosen) });
    preferences.set(chosen);
  }
  elders.set([...elders.get(), ...found]);
}
