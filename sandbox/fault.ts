import * as v from 'valibot';

/** `message`: a send that names somebody; what asks only whether sending works, and names nobody, is a `send` alone. */
const calls = ['token', 'login', 'send', 'message', 'templates', 'code', 'ask'] as const;
export type Call = (typeof calls)[number];

const eventNames = ['popup', 'change', 'sent'] as const;
export type EventName = (typeof eventNames)[number];

const times = v.optional(v.number());
const on = v.picklist(calls);

/** `timeout-…` never answers, `cut-…` closes the connection; `after` means that the call had its effect. */
const silences = ['timeout-before', 'timeout-after', 'cut-before', 'cut-after'] as const;

/** `text`: 200, and that. */
const callFault = v.union([
  v.object({ on, kind: v.picklist(silences), times }),
  v.object({ on, kind: v.literal('status'), status: v.number(), delivered: v.optional(v.boolean()), times }),
  v.object({ on, kind: v.literal('code'), code: v.number(), message: v.optional(v.string()), times }),
  v.object({ on, kind: v.literal('text'), text: v.string(), times }),
]);

/** `delayed` waits for `releaseEvents`, `reordered` until the next event has gone out. */
const eventFault = v.object({
  on: v.picklist(eventNames),
  kind: v.picklist(['lost', 'duplicate', 'delayed', 'reordered']),
  times,
});

/** The send is accepted and never reaches the person; the sent event says so in these words. */
const deliveryFault = v.object({ on: v.literal('delivery'), errorCode: v.string(), errorStatus: v.string(), times });

/** `down` closes every connection to WeChat's own addresses until `up`. */
export const faultBody = v.union([
  callFault,
  eventFault,
  deliveryFault,
  v.object({ kind: v.picklist(['down', 'up', 'clear']) }),
]);

export type CallFault = v.InferOutput<typeof callFault>;
export type EventFault = v.InferOutput<typeof eventFault>;
export type DeliveryFault = v.InferOutput<typeof deliveryFault>;
export type Fault = v.InferOutput<typeof faultBody>;
