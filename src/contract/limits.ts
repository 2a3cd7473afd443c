/** Of a person of their own, and of a family. */
export const eldersEach = 20;

/** Of an elder. */
export const benefitsEach = 5;

export const familyLimits = { members: 12, openInvites: 5, familiesEach: 10, inviteDays: 3, joinsEach: 8 };
