/** Whose elders a person sees: who cares for them alone owns them. */
export const ownerOf = (personId: string): string => personId;
