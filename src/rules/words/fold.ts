import { foldWidth } from "../../numbers/foldWidth";

/** Traditional characters and the simplified ones that the lexicon is written in, pair by pair. */
const PAIRS =
  "達达點点項项個个數数標标準准績绩滿满線线門门檻槛處处應应發发貸贷寫写計计間间週周歲岁筆笔級级獎奖勵励罰罚減减過过超超" +
  "於于無无沒没與与優优勝胜錯错誤误違违規规單单筆笔訂订實实際际權权對对應应額额業业務务員员進进週周報报總总結结時时" +
  "長长縮缩遲迟後后環环漲涨較较張张條条雙双萬万億亿兩两從从來来為为場场補补價价費费現现類类幾几歸归會会該该滿满" +
  "則则餘余當当將将給给據据範范圍围積积極极險险養养氣气電电視视評评說说請请讓让議议記记許许話话設设訴诉試试認认語语" +
  "課课調调論论證证護护變变責责貨货資资賠赔質质購购贈赠趕赶車车輛辆輪轮轉转辦办農农運运連连週周適适選选還还" +
  "鐘钟錢钱銷销鎖锁銀银閉闭開开關关闆板隊队階阶隨随雖虽離离難难電电頁页順顺預预領领頭头題题顧顾風风飛飞驗验體体齊齐" +
  "産产產产親亲僅仅傳传備备債债償偿內内兒儿別别劃划動动勞劳區区協协卻却參参員员問问啟启嚴严國国團团執执壞坏" +
  "報报夠够學学導导尋寻層层屬属師师帳账帶带庫库廠厂彙汇復复態态戶户換换損损擔担據据數数斷断書书機机檢检樓楼檔档歡欢" +
  "決决測测準准滯滞漏漏營营獲获環环異异畫画盤盘監监確确種种稱称穩稳約约級级納纳紙纸細细統统維维緊紧總总繳缴續续罰罚" +
  "職职聯联聽听舉举處处補补製制複复見见觀观覺觉觸触訊讯訓训診诊詢询誰谁談谈諾诺謝谢識识貢贡貼贴費费賣卖賬账" +
  "輸输輕轻較较辭辞過过遠远郵邮釋释鍵键錄录";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...PAIRS].flatMap((character, index, all) => {
    const simple = all[index + 1];
    return index % 2 === 0 && simple !== undefined ? [[character, simple] as const] : [];
  }),
);

const SIGNS: Readonly<Record<string, string>> = {
  "≧": "≥", "⩾": "≥", "≦": "≤", "⩽": "≤", "﹣": "-", "–": "-", "—": "-", "―": "-", "‐": "-", "‑": "-", "−": "-", "〜": "~", "∼": "~", "～": "~",
  "×": "*", "✕": "*", "✖": "*", "÷": "/", "∕": "/", "“": '"', "”": '"', "「": '"', "」": '"', "‘": "'", "’": "'",
  "【": "[", "】": "]", "〔": "[", "〕": "]", "。": "。", "﹪": "%", "％": "%", "、": "、", "\u00a0": " ", "\t": " ", "\r": "\n",
};

/** The text in one width, case and script, and for each of its characters the offset in the text as given (one more for the end). */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;
const PINYIN_MOST = 8;

/** Folds width, case, signs and traditional characters; drops the pinyin that some converters leave behind a character: 達(dá)到. */
export function fold(given: string): Folded {
  let text = "";
  const at: number[] = [];
  for (let offset = 0; offset < given.length; offset++) {
    const skip = pinyinLength(given, offset);
    if (skip > 0) {
      offset += skip - 1;
      continue;
    }
    const character = given.charAt(offset);
    if (/[\u200b-\u200d\ufeff]/.test(character)) continue;
    text += foldCharacter(character);
    at.push(offset);
  }
  at.push(given.length);
  return { text, at };
}

function foldCharacter(character: string): string {
  const sign = SIGNS[character];
  if (sign !== undefined) return sign;
  const narrow = foldWidth(character);
  const lower = (narrow.length === 1 ? narrow : character).toLowerCase();
  return SIMPLIFIED.get(character) ?? (lower.length === 1 ? lower : character);
}

/** Length of a reading in brackets right after a Chinese character; 0 where there is none. */
function pinyinLength(given: string, offset: number): number {
  const open = given.charAt(offset);
  if ((open !== "(" && open !== "（") || !/[\u4e00-\u9fff]/.test(given.charAt(offset - 1))) return 0;
  for (let length = 1; length <= PINYIN_MOST; length++) {
    const character = given.charAt(offset + length);
    if (character === ")" || character === "）") {
      return TONED.test(given.slice(offset + 1, offset + length)) ? length + 1 : 0;
    }
    if (!/[a-zü]/.test(character) && !TONED.test(character)) return 0;
  }
  return 0;
}
