import { act, fireEvent, render, screen } from '@testing-library/react';
import Guide from '../../../../src/pages/steps/guide/index.tsx';
import { flowOf } from '../../../../src/rules/flows/all-flows.ts';
import { leadDoor } from '../../../../src/rules/flows/lead-door.ts';
import { stepsFor } from '../../../../src/rules/flows/steps-for.ts';
import type { FlowId } from '../../../../src/rules/flows/types.ts';
import { forgetAllProgress } from '../../../../src/state/progress.ts';
import type { aMother } from '../../ways/a-mother.ts';
import { onThePhone } from '../../ways/on-the-phone.ts';

export const opened = (params: Record<string, string>, ...kept: ReturnType<typeof aMother>[]) => {
  onThePhone(params, kept);
  forgetAllProgress();
  return render(<Guide />);
};

export const tap = (text: string) => fireEvent.click(screen.getByText(text));
export const tapFirst = (text: RegExp) =>
  act(async () => void fireEvent.click(screen.getAllByText(text)[0] ?? document.body));
export const answer = () => screen.getAllByRole('heading')[0]?.textContent;
export const next = () => tap('做好了，下一步');
export const steps = (flow: FlowId) => stepsFor(flowOf(flow), { door: leadDoor(flowOf(flow)) ?? undefined });

/** How many steps the open flow has, as the page itself says. */
export const stepsShown = () => Number(/共 (\d+) 步/.exec(document.body.textContent ?? '')?.[1]);

export const walkToTheLast = () => {
  for (let at = stepsShown(); at > 1; at -= 1) next();
};
