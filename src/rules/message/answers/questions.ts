/** 它叫您做什么？ */
export const demands = ['link', 'secrets', 'money', 'app', 'certify', 'nothing'] as const;
export type Demand = (typeof demands)[number];

/** 是谁发来的？ */
export const senders = ['known', 'sms', 'group', 'phone'] as const;
export type Sender = (typeof senders)[number];

export type Answers = { asks: Demand; from: Sender };
