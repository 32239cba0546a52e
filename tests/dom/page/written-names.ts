/** Names of the default report in many scripts, alone and with what is written together with them. */
export const writtenNames = [
  'Kabul',
  'Iran',
  'Press TV',
  'Islam Qala',
  'ANA',
  'Кабулом',
  'в Иране',
  'وکابل',
  'طالبان\u200cها',
  '阿富汗',
  '카불은',
  'काबुल',
  'คาบูล',
  'Kâbil’den',
] as const;
