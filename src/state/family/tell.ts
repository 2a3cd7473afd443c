import type { Reply } from '../../api/ask';
import { type ApiError, reason } from '../../contract/errors.ts';
import type { MeAsRead } from '../../contract/me.ts';
import { asPerson } from '../as-person';
import { sendChanges } from '../changes/send';
import { erasures, isErasing } from '../erasing';
import { inTurn } from '../in-turn';

/** Something that needs the service at once, after what waits; why it did not come to be, null: it did. */
export function tell(call: (token: string) => Promise<Reply<MeAsRead>>): Promise<ApiError | null> {
  const began = erasures();
  if (isErasing()) return Promise.resolve(reason('overtaken'));
  return inTurn(async () => (await sendChanges(began)).failed ?? (await asPerson(began, call)));
}
