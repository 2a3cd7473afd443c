export const calls = ['token', 'login', 'send', 'templates', 'code', 'ask'] as const;
export type Call = (typeof calls)[number];

export const eventNames = ['popup', 'change', 'sent'] as const;
export type EventName = (typeof eventNames)[number];

/** `timeout-…` never answers, `cut-…` closes the connection; `after` means that the call had its effect. `text`: 200, and that. */
export type CallFault =
  | { on: Call; kind: 'timeout-before' | 'timeout-after' | 'cut-before' | 'cut-after'; times?: number }
  | { on: Call; kind: 'status'; status: number; delivered?: boolean; times?: number }
  | { on: Call; kind: 'code'; code: number; message?: string; times?: number }
  | { on: Call; kind: 'text'; text: string; times?: number };

/** `delayed` waits for `releaseEvents`, `reordered` until the next event has gone out. */
export type EventFault = { on: EventName; kind: 'lost' | 'duplicate' | 'delayed' | 'reordered'; times?: number };

/** The send is accepted and never reaches the person; the sent event says so in these words. */
export type DeliveryFault = { on: 'delivery'; errorCode: string; errorStatus: string; times?: number };

/** `down` closes every connection to WeChat's own addresses until `up`. */
export type Fault = CallFault | EventFault | DeliveryFault | { kind: 'down' | 'up' | 'clear' };
