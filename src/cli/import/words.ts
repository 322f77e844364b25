/**
 * The words of spreadsheets: a text for each language (English, German, French, Spanish, Japanese, Arabic), its words
 * parted by commas. To teach `import` another word, add it there; capitals, accents, blanks and signs do not matter.
 */
type Words = readonly [en: string, de: string, fr: string, es: string, ja: string, ar: string];

/** Headings, by what they become. */
const headingWords = {
  name: [
    'name, product name, tool name, full name, products, tools',
    'Produktname, Bezeichnung, Produkte, Gerätename',
    'nom, nom du produit, produits, désignation',
    'nombre, nombre del producto, productos, denominación',
    '名前, 名称, 商品名, 製品名, 品名',
    'الاسم, اسم المنتج, المنتجات, اسم الأداة',
  ],
  /** Names as well, where no column above is one. */
  model: [
    'product, tool, item, model, title, app, service, device, software',
    'Produkt, Modell, Gerät, Artikel, Werkzeug, Titel, Dienst, Anbieter',
    'produit, modèle, article, outil, appareil, titre, logiciel',
    'producto, modelo, artículo, herramienta, título, dispositivo, aplicación',
    '商品, 製品, モデル, 機種, ツール, アプリ, サービス, 型番',
    'المنتج, الموديل, الطراز, الأداة, العنوان, التطبيق, الجهاز',
  ],
  id: ['id, identifier', 'Kennung', 'identifiant', 'identificador', '識別子', 'المعرف'],
  shortName: ['short name, abbreviation', 'Kurzname, Kurzform', 'nom court', 'nombre corto', '略称', 'الاسم المختصر'],
  tagline: [
    'tagline, slogan, subtitle, in short, claim, short description', 'Untertitel, Kurz gesagt, Kurzbeschreibung',
    'accroche, sous-titre',
    'eslogan, lema, subtítulo', 'キャッチコピー, 一言, ひとこと', 'الشعار, عنوان فرعي',
  ],
  category: [
    'category, type, kind, product type', 'Kategorie, Typ, Art, Gattung, Produktart', 'catégorie, type, genre',
    'categoría, tipo', 'カテゴリ, カテゴリー, 種類, 分類, タイプ', 'الفئة, التصنيف, النوع',
  ],
  description: [
    'description, about, details, overview, summary', 'Beschreibung, Produktbeschreibung, Zusammenfassung',
    'description, présentation',
    'descripción, detalles', '説明, 概要, 商品説明', 'الوصف, التفاصيل, نبذة',
  ],
  maker: [
    'maker, brand, manufacturer, vendor, company, made by, developer', 'Hersteller, Marke, Firma, Entwickler',
    'marque, fabricant, constructeur, éditeur', 'marca, fabricante, empresa, desarrollador',
    'メーカー, ブランド, 製造元, 会社, 開発元', 'العلامة التجارية, الشركة, الشركة المصنعة, الماركة, المصنع',
  ],
  url: [
    'url, website, web site, homepage, link, web, site, product page, web page, product url, product link',
    'Webseite, Internetseite, Adresse, Produktseite', 'site web, lien, adresse, page produit',
    'sitio web, enlace, página web, web', 'リンク, サイト, ウェブサイト, 公式サイト, ホームページ',
    'الرابط, الموقع, موقع الويب, الموقع الإلكتروني',
  ],
  buy: [
    'buy, shop, store, buy link, affiliate link, order, where to buy, shop link',
    'kaufen, Kauflink, Shop, Händler, Affiliate-Link, bestellen', 'acheter, boutique, lien d’achat, magasin',
    'comprar, tienda, enlace de compra', '購入, 購入リンク, 販売ページ, ショップ', 'شراء, رابط الشراء, المتجر',
  ],
  logo: ['logo, icon', 'Logo, Symbol', 'logo, icône', 'logotipo, icono', 'ロゴ, アイコン', 'أيقونة, لوجو'],
  image: [
    'image, picture, photo, img, image url, thumbnail, product image, photo url, image link',
    'Bild, Foto, Abbildung, Produktbild', 'image, photo',
    'imagen, foto', '画像, 写真', 'الصورة, صورة',
  ],
  price: [
    'price, cost, pricing, our price, current price, price from, starting price, starting at, street price',
    'Preis, Kosten, Kaufpreis, aktueller Preis, Straßenpreis, Preis ab', 'prix, prix TTC, tarif, coût, prix actuel',
    'precio, coste, costo, precio actual', '価格, 値段, 料金, 税込価格, 実売価格', 'السعر, التكلفة, الثمن',
  ],
  currency: ['currency', 'Währung', 'devise, monnaie', 'moneda, divisa', '通貨', 'العملة'],
  rating: [
    'rating, score, stars, our rating, our score, overall rating, average rating, points, test score, my rating, '
    + 'review score, user rating, overall score, customer rating',
    'Bewertung, Sterne, Punkte, Wertung, Gesamtbewertung, Gesamtwertung, Kundenbewertung, Gesamtnote, Nutzerwertung',
    'note, évaluation, étoiles, notation, note globale, score, note moyenne',
    'puntuación, valoración, calificación, estrellas, nota',
    '評価, 点数, スコア, 星, レビュー評価, 総合評価, 評点', 'التقييم, النجوم, الدرجة, النقاط',
  ],
  count: [
    'reviews, ratings, review count, number of reviews, number of ratings, votes, rating count',
    'Bewertungen, Anzahl Bewertungen, Rezensionen, Anzahl der Bewertungen, Stimmen',
    'avis, nombre d’avis, évaluations, nombre d’évaluations', 'reseñas, opiniones, número de opiniones, valoraciones',
    'レビュー数, 件数, 口コミ数, 評価数, レビュー件数', 'عدد التقييمات, عدد المراجعات, المراجعات, التقييمات',
  ],
  take: [
    'verdict, review, take, our take, my take, my verdict, conclusion, opinion, our verdict, comment, bottom line',
    'Fazit, mein Fazit, Urteil, Meinung, Testurteil, Kommentar',
    'verdict, conclusion, notre avis, mon avis, opinion, commentaire',
    'veredicto, conclusión, opinión, comentario', '総評, 感想, レビュー, 結論, コメント', 'الخلاصة, الرأي, الحكم, تعليق',
  ],
  pros: [
    'pros, pro, advantages, strengths, upsides, likes, what we like, the good', 'Vorteile, Plus, Stärken, Pluspunkte',
    'avantages, points forts, les plus', 'ventajas, a favor, puntos fuertes, lo mejor',
    '長所, メリット, 良い点, 利点', 'المزايا, الإيجابيات, المميزات, نقاط القوة',
  ],
  cons: [
    'cons, con, disadvantages, weaknesses, downsides, drawbacks, what we don’t like, the bad',
    'Nachteile, Contra, Kontra, Minus, Schwächen, Minuspunkte', 'inconvénients, contre, points faibles, les moins',
    'desventajas, contras, en contra, puntos débiles, inconvenientes, lo peor',
    '短所, デメリット, 悪い点, 欠点, 気になる点', 'العيوب, السلبيات, نقاط الضعف',
  ],
  award: [
    'award, badge, label, our pick', 'Auszeichnung, Prädikat, Siegel', 'prix reçu, récompense, distinction',
    'premio, galardón, distinción', '賞, 受賞, アワード', 'الجائزة, الوسام',
  ],
  rank: [
    'rank, ranking, position, place, no, #', 'Rang, Platz, Platzierung, Rangliste, Nr', 'rang, classement, position',
    'puesto, posición, clasificación', '順位, ランキング, ランク', 'الترتيب, المركز, المرتبة',
  ],
  bestFor: [
    'best for, ideal for, recommended for, use case', 'geeignet für, ideal für, am besten für, empfohlen für',
    'idéal pour, pour qui, recommandé pour', 'ideal para, mejor para, recomendado para',
    'おすすめの人, こんな人に, おすすめ, 用途', 'الأفضل لـ, مناسب لـ, الأنسب لـ',
  ],
  sponsored: [
    'sponsored, affiliate, ad', 'gesponsert, Anzeige, Werbung', 'sponsorisé, publicité', 'patrocinado, publicidad',
    '広告, スポンサー, PR', 'إعلان, برعاية, ممول',
  ],
  disclosure: [
    'disclosure, disclaimer', 'Offenlegung, Hinweis auf Werbung', 'mention de transparence', 'aviso de transparencia',
    '開示, 免責事項', 'إفصاح',
  ],
  /** What the first column of a table is headed by whose tools stand in columns. */
  feature: [
    'feature, features, spec, specs, specification, specifications, criterion, criteria, attribute, property',
    'Merkmal, Merkmale, Eigenschaft, Eigenschaften, Kriterium, Kriterien, Ausstattung, Vergleich, Technische Daten',
    'caractéristique, caractéristiques, critère, critères, fonctionnalité, comparaison',
    'característica, características, criterio, criterios, especificación, comparación',
    '項目, スペック, 仕様, 機能, 比較項目', 'الميزة, المواصفات, المعيار, الخاصية, المقارنة',
  ],
  /** Years, which no thousands are grouped in. */
  year: [
    'year, release year, released, model year', 'Jahr, Baujahr, Erscheinungsjahr, Modelljahr', 'année, année de sortie',
    'año, año de lanzamiento', '年, 発売年, 年式', 'السنة, سنة الإصدار, العام',
  ],
  /** Versions, of which 5.0 is another than 5. */
  version: [
    'version, bluetooth, bluetooth version, usb, usb version, hdmi, wi-fi, firmware, android version',
    'Version, Bluetooth-Version, Softwareversion', 'version bluetooth', 'versión, versión de bluetooth',
    'バージョン, Bluetoothバージョン', 'الإصدار',
  ],
} satisfies Record<string, Words>;

/** What cells say, by what they mean. */
const cellWords = {
  yes: ['yes, true', 'ja, wahr', 'oui, vrai', 'sí, verdadero', 'はい, あり, 有, 有り, 対応, 可', 'نعم, يوجد, متوفر'],
  no: ['no, false', 'nein, falsch', 'non, faux', 'no, falso', 'いいえ, なし, 無, 無し, 非対応, 不可', 'لا, لا يوجد, غير متوفر'],
  partly: [
    'partly, partial, partially, in part', 'teilweise, zum Teil, teils', 'en partie, partiel, partiellement',
    'parcial, parcialmente, en parte', '一部, 部分的, 一部対応', 'جزئي, جزئيا',
  ],
  na: [
    'n/a, not applicable', 'entfällt, nicht zutreffend', 's/o, sans objet', 'n/p, no aplica, no procede', '対象外, 該当なし',
    'لا ينطبق',
  ],
  free: [
    'free, free of charge', 'kostenlos, gratis, kostenfrei', 'gratuit', 'gratis, gratuito', '無料', 'مجاني, مجانا',
  ],
} satisfies Record<string, Words>;

/** Of prices: how long they are paid for. */
const periodWords = {
  day: ['day, daily', 'Tag, täglich', 'jour, quotidien', 'día, diario', '日, 1日', 'يوم, يوميا'],
  week: ['week, weekly', 'Woche, wöchentlich', 'semaine, hebdomadaire', 'semana, semanal', '週, 週間', 'أسبوع, أسبوعيا'],
  month: [
    'month, monthly, mo, mth', 'Monat, monatlich, mtl', 'mois, mensuel', 'mes, mensual', '月, 月額, ヶ月, か月, 1か月',
    'شهر, شهري, شهريا',
  ],
  year: [
    'year, yearly, annual, annually, yr, a', 'Jahr, jährlich', 'an, année, annuel', 'año, anual', '年, 年額, 年間',
    'سنة, سنوي, سنويا',
  ],
} satisfies Record<string, Words>;

export type HeadingWord = keyof typeof headingWords;
export type CellWord = keyof typeof cellWords;
export type Period = keyof typeof periodWords;

const languages = ['en', 'de', 'fr', 'es', 'ja', 'ar'];

/** A text by its letters and digits alone, so that `Best-for` is `bestFor`; Arabic without its article. */
export const compact = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/(^|[^\p{L}])ال(?=\p{L}{2})/gu, '$1').replace(/[^\p{L}\p{N}#]+/gu, '');

interface Word<T> { means: T; lang: string }

const indexOf = <T extends string>(table: Record<T, Words>): Map<string, Word<T>> => {
  const index = new Map<string, Word<T>>();
  for (const [means, lines] of Object.entries<readonly string[]>(table)) {
    for (const [at, line] of lines.entries()) {
      for (const word of line.split(', ').map(compact)) {
        if (!index.has(word)) index.set(word, { means: means as T, lang: languages[at] ?? 'en' });
      }
    }
  }
  return index;
};

const [headings, cells, periods] = [indexOf(headingWords), indexOf(cellWords), indexOf(periodWords)];

/** What a heading means, and the first language that has it; undefined for any other text. */
export const headingWord = (text: string): Word<HeadingWord> | undefined => headings.get(compact(text));

export const cellWord = (text: string): CellWord | undefined => cells.get(compact(text))?.means;

export const periodWord = (text: string): Period | undefined => periods.get(compact(text))?.means;
