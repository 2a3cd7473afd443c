/** Within how many working days a result is there: 驻大阪总领馆, 2021, of the app 中国领事. */
export const consulateWait = { workdays: 10, src: ['C20'] } as const;
