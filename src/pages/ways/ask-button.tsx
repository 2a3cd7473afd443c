import { Button } from '../../components/button/button';
import { callNumber } from '../../platform/phone';
import { linesFor } from '../../rules/regions/lines-for.ts';
import type { Whom } from '../../whom/whom';

/** Calls whoever answers for the place that pays: from another city a plain 12333 would reach the wrong office. */
export function AskButton({ whom }: { whom: Whom }) {
  const [{ number }] = linesFor(whom.region?.code ?? '');
  return <Button icon='phone' text={`拨 ${number} 问一问`} onTap={() => void callNumber(number)} />;
}
