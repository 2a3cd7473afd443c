import { families } from './family/families.ts';
import { remote } from './remote.ts';
import { lookAgain } from './sync.ts';

const every = 45_000;
const slowest = 600_000;

let timer: ReturnType<typeof setTimeout> | null = null;
let wait = every;

async function look(): Promise<void> {
  const mine = timer;
  if (families().length > 0) {
    await lookAgain();
    wait = remote.get().error ? Math.min(2 * wait, slowest) : every;
  }
  if (timer === mine) timer = setTimeout(() => void look(), wait);
}

/**
 * While a page is in sight, what the family did shows within a minute; less often while the service cannot be reached.
 */
export function startKeepingUp(): void {
  stopKeepingUp();
  wait = every;
  timer = setTimeout(() => void look(), wait);
}

/** Nothing is asked for in the background. */
export function stopKeepingUp(): void {
  if (timer !== null) clearTimeout(timer);
  timer = null;
}
