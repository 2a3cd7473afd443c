/** Within how many working days a result is there, by whose word and of when; nobody else gives a number. */
export const resultWaits = {
  /** 驻大阪总领馆, 2021, of the app 中国领事. */
  consulate: { workdays: 10, src: ['C20'] },
  /** 北京, a retelling of 2021. */
  beijing: { workdays: 3, src: ['N41'] },
  /** 上海, undated: of certifying by uploaded material. */
  shanghaiMaterial: { workdays: 15, src: ['R:310000:2'] },
} as const;
