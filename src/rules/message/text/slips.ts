/** Slips of the hand, of voice input and of disguise, and words of the dialects, each as long as what was meant. */
const said: Readonly<Record<string, string>> = {
  认证: '认正 认政 任证 仁证 认争 仍证 忍证 认诊 认怔 认整 认症 认挣',
  社保: '社包 设保 射保 社报 涉保 舍保 设宝 社宝',
  退休: '退体 退修 腿休 退羞',
  工资: '工姿 公资 工兹 公姿 工滋',
  停发: '停法 亭发 停罚 庭发 挺发',
  停了: '亭了 庭了',
  养老: '养佬 痒老 仰老',
  养老金: '养老经 养老今 养老斤 养老巾',
  账户: '帐户 账护',
  账号: '帐号',
  转账: '转帐 专账 转丈 转张 转涨',
  到账: '到帐',
  验证: '验正 演证 验政 厌证',
  验证码: '验证马 验证玛 验整码 验证吗',
  密码: '密马 蜜码 密玛',
  银行: '银航 很行 印行',
  银行卡: '银行咖 银行咔',
  身份: '身分 深份',
  身份证: '身份正 身份政',
  链接: '连接 链结 联接 连结 链街',
  共享: '贡享 共想 供享 公享 工享 共响',
  屏幕: '屏木 平幕 荧幕',
  会议: '会义',
  软件: '软见 软体',
  微信: '薇信 威信 微芯 徽信 唯信',
  短信: '端信 简讯 断信',
  补贴: '补铁 布贴 不贴',
  转发: '专发 砖发',
  转告: '转搞 专告',
  人脸: '人连 人练',
  月份: '月分',
  注意: '注亿 注义',
  卡号: '咔号 卡好',
  恢复: '恢付 灰复',
  告诉: '告速 告素',
  国家: '国加 郭家',
  停掉: '挺掉 亭掉',
  没有: '莫得 冇得 没得 木有',
  没了: '么咧 没嗒 没喽',
  停咯: '停咧 停嗒 停脱 停喽',
};

const slips: readonly (readonly [slip: string, meant: string])[] = Object.entries(said).flatMap(([meant, all]) =>
  all.split(' ').map((slip) => [slip, meant] as const),
);

/** Every slip mended; no letter moves. */
export const mended = (text: string): string =>
  slips.reduce((rest, [slip, meant]) => (rest.includes(slip) ? rest.split(slip).join(meant) : rest), text);
