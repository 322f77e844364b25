import type { BookmarkMessages } from './bookmark-messages.js';
import type { DetailMessages } from './detail-messages.js';
import type { Messages } from './messages.js';
import type { NewsletterMessages } from './newsletter-messages.js';
import type { VoteMessages } from './vote-messages.js';

// Nouns have one form for all numbers; a counter follows the number instead.
export const ja: Messages & BookmarkMessages & DetailMessages & NewsletterMessages & VoteMessages = {
  locale: 'ja',
  ship: 'おすすめ',
  mixed: '賛否両論',
  skip: '見送り',
  shipStance: 'おすすめ',
  skipStance: '見送り',
  none: '—',
  noVerdict: '評価はまだありません',
  vs: '対',
  panelShip: 'レビュアーの支持',
  community: 'コミュニティ',
  entry: '最低料金',
  decision: '比較のまとめ',
  panelVerdict: 'レビュアーの結論',
  pricing: '料金',
  bestFor: '向いている用途',
  category: 'カテゴリー',
  scorecard: 'レビュアー別の評価',
  noTake: 'レビューなし',
  noVotes: 'コミュニティの投票はまだありません',
  sponsored: '広告',
  yes: 'はい',
  no: 'いいえ',
  best: '最良',
  weighted: 'レビュアーごとに重み付け',
  weight: '重み',
  persona: '架空の人物',
  ai: 'AIによるレビュー',
  organization: '団体',
  person: '個人',
  method: 'レビューの方法',
  review: 'レビュー全文',
  permalink: 'パーマリンク',
  breadcrumb: 'パンくずリスト',
  loading: '比較を読み込んでいます',
  failed: '比較を読み込めませんでした。',
  retry: 'もう一度試す',
  early: '暫定',
  ratings: '他サイトの評価',
  plans: '料金プラン',
  offers: '販売店',
  pros: '長所',
  cons: '短所',
  partly: '一部対応',
  na: '該当なし',
  free: '無料',
  was: '以前の価格',
  outOfStock: '在庫切れ',
  preOrder: '予約受付中',
  discontinued: '販売終了',
  panelScore: 'パネルの平均点',
  aggregate: '他のレビューの平均',
  day: '日',
  week: '週',
  month: '月',
  year: '年',
  counts(ship, skip, { number }) {
    return `${this.shipStance} ${number(ship)} / ${this.skipStance} ${number(skip)}`;
  },
  share(percent, ship, counted, format) {
    return `${this.panelShip} ${format.percent(percent)}、${format.number(counted)}人中${format.number(ship)}人`;
  },
  takes(counted, panel, { number }) {
    return counted < panel ? `${this.early}：${number(panel)}件中${number(counted)}件のレビュー`
      : `${number(counted)}件のレビュー`;
  },
  bars(worst, best, shipScore, reversed) {
    return `バーは${worst}から${best}${reversed ? '（最高）' : ''}まで。${shipScore}の目盛り以上が「${
      this.shipStance}」です。`;
  },
  rule(shipScore, { shipShare, skipShare }, { percent }, better) {
    return `スコア${shipScore}${better ? 'またはそれより良い評価' : '以上'}を「${this.shipStance}」と数えます。支持が${
      percent(shipShare)}以上なら「${this.ship}」、${percent(skipShare)}以下なら「${this.skip}」、その間は「${
      this.mixed}」です。`;
  },
  from: (price) => `${price}から`,
  asOf: (date) => `${date}時点`,
  published: (date) => `公開日 ${date}`,
  updated: (date) => `${date}更新`,
  bookmark: 'ブックマーク',
  bookmarkTool: (name) => `${name}をブックマーク`,
  bookmarks: 'ブックマーク一覧',
  bookmarksLoading: 'ブックマークを読み込んでいます…',
  bookmarksEmpty: 'ブックマークはまだありません',
  bookmarksHint: 'ツールをブックマークして、あとで見返せます',
  bookmarkThen: '保存時：',
  bookmarkNow: '現在：',
  bookmarkRemove: '削除',
  bookmarkRemoveTool: (name) => `${name}を削除`,
  bookmarkUndo: '元に戻す',
  bookmarkRemoved: (name) => `${name}を削除しました`,
  bookmarkRestored: (name) => `${name}を元に戻しました`,
  bookmarksFleeting: 'このブラウザではブックマークを保存できません。ページを離れると消えます。',
  signupEmail: 'メールアドレス',
  signupButton: '登録する',
  signupConsent: 'このニュースレターをメールで受け取ることに同意します。',
  signupTrap: 'この欄は空のままにしてください',
  signupSending: '送信中…',
  signupThanks: 'ありがとうございます。確認のメールが届いたら、それに従って登録を完了してください。',
  signupAlready: 'すでに登録されています。',
  signupRefused: '登録されていません。このメールアドレスは受け付けられませんでした。',
  signupFailed: '登録されていません。ニュースレター側で問題が起きました。しばらくしてからもう一度お試しください。',
  signupUnreachable: '登録されていません。ニュースレターに接続できません。しばらくしてからもう一度お試しください。',
  signupUnknown: '応答がなく、登録されたかどうか確認できません。もう一度試す前に受信メールをご確認ください。',
  signupBlocked: '登録されていません。このページからニュースレターへの送信は許可されていません。',
  leaning: '傾向',
  firm: 'ほぼ確実',
  undo: '元に戻す',
  saving: '投票を保存しています',
  unsaid: '投票を取り消しました。',
  notSaved: '投票を保存できませんでした。',
  tooMany: '投票が集中しているため、保存できませんでした。1分後にもう一度お試しください。',
  closed: '投票は終了しました',
  hereOnly: '投票はこのブラウザにだけ保存されます。',
  pageOnly: 'このブラウザでは投票を保存できません。ページを離れると消えます。',
  voteOn: (name) => `${name}への投票`,
  yourVote: (stance) => `あなたの投票：${stance}。`,
  between(low, high, counted, { number, percent }) {
    return `${number(counted)}票。読者全体では「${this.shipStance}」が${percent(low)}から${
      percent(high)}の間とみられます`;
  },
};
