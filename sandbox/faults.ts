import type { Call, CallFault, DeliveryFault, EventFault, EventName, Fault } from './fault.ts';

export type Faults = {
  add(fault: Fault): void;
  takeCall(call: Call): CallFault | null;
  takeEvent(event: EventName): EventFault | null;
  takeDelivery(): DeliveryFault | null;
  isDown(): boolean;
};

type Armed<F> = { fault: F; left: number };

/** A fault is used `times` times (once when not said), in the order they were added. */
function take<F extends { on: string }>(armed: Armed<F>[], on: string): F | null {
  const found = armed.find((each) => each.fault.on === on);
  if (!found) return null;
  found.left -= 1;
  if (found.left <= 0) armed.splice(armed.indexOf(found), 1);
  return found.fault;
}

const isEventFault = (fault: CallFault | EventFault): fault is EventFault =>
  fault.on === 'popup' || fault.on === 'change' || fault.on === 'sent';

export function createFaults(): Faults {
  const onCalls: Armed<CallFault>[] = [];
  const onEvents: Armed<EventFault>[] = [];
  const onDelivery: Armed<DeliveryFault>[] = [];
  let down = false;
  return {
    add(fault) {
      if ('on' in fault) {
        const left = fault.times ?? 1;
        if (fault.on === 'delivery') onDelivery.push({ fault, left });
        else if (isEventFault(fault)) onEvents.push({ fault, left });
        else onCalls.push({ fault, left });
        return;
      }
      down = fault.kind === 'down';
      if (fault.kind === 'clear') {
        onCalls.length = 0;
        onEvents.length = 0;
        onDelivery.length = 0;
      }
    },
    takeCall: (call) => take(onCalls, call) ?? (call === 'message' ? take(onCalls, 'send') : null),
    takeEvent: (event) => take(onEvents, event),
    takeDelivery: () => take(onDelivery, 'delivery'),
    isDown: () => down,
  };
}
