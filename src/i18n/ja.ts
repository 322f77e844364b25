import type { Messages } from './messages.js';

// Nouns have one form for all numbers; a counter follows the number instead.
export const ja: Messages = {
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
  counts(ship, skip, { number }) {
    return `${this.shipStance} ${number(ship)} / ${this.skipStance} ${number(skip)}`;
  },
  share(percent, ship, counted, format) {
    return `${this.panelShip} ${format.percent(percent)}、${format.number(counted)}人中${format.number(ship)}人`;
  },
  takes(counted, panel, { number }) {
    return `${this.early}：${number(panel)}件中${number(counted)}件のレビュー`;
  },
  bars(shipScore, { number }) {
    return `バーは0から100まで。${number(shipScore)}の目盛り以上が「${this.shipStance}」です。`;
  },
  rule({ shipScore, shipShare, skipShare }, { number, percent }) {
    return `スコア${number(shipScore)}以上を「${this.shipStance}」と数えます。支持が${percent(shipShare)}以上なら「${
      this.ship}」、${percent(skipShare)}以下なら「${this.skip}」、その間は「${this.mixed}」です。`;
  },
  asOf: (date) => `${date}時点`,
  updated: (date) => `${date}更新`,
};
