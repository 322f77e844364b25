/**
 * Leaves out of the script file what Lit can do and this library never asks for; a bundler cannot tell, since it hangs
 * on classes that are in use. The npm modules import Lit as it is.
 *
 * Nothing is rewritten but the reading of templates, which scripts/compile-templates.mjs has done by then: each cut
 * names what it takes out of Lit's own minified files, and the build fails where a file no longer has that text (after
 * an update of Lit: look what has changed, or drop the cut) and where a source needs it after all (drop the cut).
 */
import MagicString from 'magic-string';

const reactive = '@lit/reactive-element/reactive-element.js';
const element = 'lit-element/lit-element.js';
const html = 'lit-html/lit-html.js';

/** In the place of Lit's own constructor of a template: see scripts/compile-templates.mjs for the form of the texts. */
const readCompiled = `constructor({strings:t}){
  const [i,...s]=t;
  let e=0;
  this.el=S.createElement(V(t,i));
  this.parts=s.filter(t=>t).map(t=>{
    const [i,...s]=t.split("\\n"),[,h,o]=/(\\d+)(.*)/.exec(i);
    return {index:e+=+h,name:o,strings:s[0]==null?["",""]:s};
  });
}`;

/**
 * `unless` finds in a source what needs the part. A cut is a file, a text and what stays of it, by default nothing; `…`
 * in a text stands for anything.
 * @type {{ what: string, unless?: RegExp, cuts: [file: string, text: string, by?: string][] }[]}
 */
const parts = [
  {
    what: 'hooks for polyfills and for hydration, with which a page would change our elements, and lists of versions',
    cuts: [
      [reactive, ',p=a.reactiveElementPolyfillSupport'],
      [reactive, ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("…")'],
      [element, ',s.litElementHydrateSupport?.({LitElement:i})'],
      [element, 'const o=s.litElementPolyfillSupport;o?.({LitElement:i});'],
      [element, '(s.litElementVersions??=[]).push("…");'],
      [html, ',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("…")'],
    ],
  },
  {
    what: 'what decorators need',
    unless: /^\s*@(?:property|state|customElement|query\w*)\(/m,
    cuts: [
      [reactive, 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
      [reactive, 'const t=this[Symbol.metadata];if(null!==t){…}this._$Eh=new Map', 'this._$Eh=new Map'],
      [reactive, 'static addInitializer(t){…}static get observed', 'static get observed'],
      [reactive, ',void 0!==t.l&&(this.l=[...t.l])'],
      [reactive, ',this.constructor.l?.forEach(t=>t(this))'],
      [reactive, ',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)'],
      [reactive, 'const t=this.constructor.elementProperties;if(t.size>0)for(…this.C(s,void 0,i,e)}'],
    ],
  },
  {
    what: 'properties that write their attribute, or go back to a default with it',
    unless: /\b(?:reflect|useDefault):/,
    cuts: [
      [reactive, ',c=a.trustedTypes,l=c?c.emptyScript:""'],
      [reactive, 'reflect:!1,useDefault:!1,'],
      [reactive, 'toAttribute(t,s){…return t},'],
      [reactive, '_$ET(t,s){…_$AK(t,s){', '_$AK(t,s){'],
      [reactive, 'this._$Em=null,this._$Ev()', 'this._$Ev()'],
      [reactive, 'void 0!==e&&this._$Em!==e', 'void 0!==e'],
      [reactive, 'this._$Em=e;'],
      [reactive, '??this._$Ej?.get(e)??r,this._$Em=null'],
      [reactive, '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))'],
      [reactive, 'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){…||(this._$AL.has(t)', 'C(t,s){(this._$AL.has(t)'],
      [reactive, 'this.hasUpdated||i||(s=void 0)', 'this.hasUpdated||(s=void 0)'],
      [reactive, ',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)'],
      [reactive, 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),'],
    ],
  },
  {
    what: 'steps of the life cycle that nobody overrides, and the way to remove a controller',
    unless: /\b(?:shouldUpdate|scheduleUpdate|firstUpdated|getUpdateComplete|hostUpdate|removeController)\(/,
    cuts: [
      [reactive, 'removeController(t){this._$EO?.delete(t)}'],
      [reactive, 'const t=this.scheduleUpdate();return null!=t&&await t,…scheduleUpdate(){return this.performUpdate()}',
        'return this.performUpdate(),!this.isUpdatePending}'],
      [reactive, 'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(…}t&&this._$AE(s)',
        'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)'],
      [reactive, 'this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t))', 'this.hasUpdated=!0'],
      [reactive, 'return this.getUpdateComplete()}getUpdateComplete(){'],
      [reactive, 'shouldUpdate(t){return!0}'],
      [reactive, 'firstUpdated(t){}'],
    ],
  },
  {
    what: 'properties that are state, compare in their own way or have accessors of their own',
    unless: /\bstate: true\b|\bhasChanged\b/,
    cuts: [
      [reactive, 's.state&&(s.attribute=!1),'],
      [reactive, ',hasChanged:f'],
      [reactive, '(i.hasChanged??f)', 'f'],
      [reactive, 'getOwnPropertyDescriptor:h,'],
      [reactive, 'h(this.prototype,t)??'],
      [reactive, 'getOwnPropertySymbols:o,'],
      [reactive, '[...r(t),...o(t)]', 'r(t)'],
      [reactive, '"string"==typeof t?t.toLowerCase():void 0', 't.toLowerCase()'],
      [reactive, 'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),',
        'requestUpdate(t,s,i){if(void 0!==t){const r=this.constructor,h=this[t];if('],
    ],
  },
  {
    what: 'style sheets in lists of lists',
    unless: /\bstatic (?:override )?styles = (?!styleSheets\()/,
    cuts: [[reactive, 'static finalizeStyles(s){…return i}', 'static finalizeStyles(s=[]){return s}']],
  },
  {
    what: 'roots, which src/elements/comparison-element.ts makes',
    unless: /\bsuper\.createRenderRoot\(|\bshadowRootOptions\b/,
    cuts: [
      [reactive, 'createRenderRoot(){const t=this.shadowRoot??…,t}'],
      [reactive, 'y.shadowRootOptions={mode:"open"},'],
      [element, 'createRenderRoot(){const t=super.createRenderRoot();…,t}'],
    ],
  },
  {
    what: 'attributes of other types than text, number and boolean',
    unless: /\bconverter:|\btype: ?(?:Object|Array)\b/,
    cuts: [
      [reactive, 'break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}'],
      [reactive, 'h="function"==typeof t.converter?{…?t.converter:u', 'h=u'],
    ],
  },
  {
    what: "directives, what parts tell them, an element's part for them, and templates that Lit compiled",
    unless: /["']lit(?:-html)?\/(?:async-)?directive|\bnoChange\b/,
    cuts: [
      [html, 'function M(t,i,s=t,e){…}class R', 'class R'],
      [html, 't=M(this,t,i),a(t)', 'a(t)'],
      [html, 't=M(this,t,i,0),o=', 'o='],
      [html, 'r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
      [html, 'this._$AP?.(!1,!0,s);t!==', ';t!=='],
      [html, 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'],
      [html, ',this._$Cv=e?.isConnected??!0'],
      [html, ',this._$AN=void 0'],
      [html, 'get _$AU(){return this._$AM?._$AU??this._$Cv}'],
      [html, 'get _$AU(){return this._$AM._$AU}'],
      [html, 'get parentNode(){return this._$AM.parentNode}'],
      [html, 'get parentNode(){let t=…,t}get startNode(){return this._$AA}get endNode(){return this._$AB}'],
      [html, 'get tagName(){return this.element.tagName}'],
      [html, 'this.type=1,'],
      [html, 'this.type=2,'],
      [html, 't,this._$AM=i}', 't}'],
      [html, 'this._$AM=s,'],
      [html, 'this._$AM=e,'],
      [html, 'o&&!e&&', 'o&&'],
      [html, '&&t!==E'],
      [html, 'r===E&&(r=this._$AH[n]),'],
      [html, '_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(…),s)', '}=t,e=this._$AC(t)'],
      [element, 'connectedCallback(){super.connectedCallback(),…}render(){return r}'],
      [element, 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'],
      [element, ',this._$Do=void 0'],
      [element, 'this._$Do='],
      [element, 'i._$litElement$=!0,'],
    ],
  },
  {
    what: 'reading templates, which scripts/compile-templates.mjs has done for html``, and what it refuses to bind',
    unless: /\b(?:svg|mathml)`/,
    cuts: [
      [html, 'h="$lit$",o=…,l=document', 'l=document'],
      [html, 'f="[ \\t\\n\\f\\r]",v=…y=/^(?:script|style|textarea|title)$/i,'],
      [html, 'const N=(t,i)=>{…static createElement(t,i)', `class S{${readCompiled}static createElement(t)`],
      [html, '2===r.type?i=new k(…):1===r.type?i=new r.ctor(…):6===r.type&&(i=new Z(h,this,t))',
        'i=r.name?new H(h,r.name,r.strings,this,t):new k(h,h.nextSibling,this,t)'],
      [html, 'class I extends H{…F:Z}', 'const j=0'],
      [html, 'this.options=h,'],
    ],
  },
];

/** Finds a text, in which `…` stands for anything, wherever it is. */
const finder = (text) =>
  new RegExp(text.split('…').map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('.*?'), 'g');

/** A vite plugin for the script file. */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (!path.includes('/node_modules/')) {
        const needed = parts.find(({ unless }) => unless?.test(code));
        if (needed) throw new Error(`${path} needs what scripts/trim-lit.mjs takes out of Lit: ${needed.what}`);
        return undefined;
      }
      const cuts = parts.flatMap((part) => part.cuts).filter(([file]) => path.endsWith(`/node_modules/${file}`));
      if (cuts.length === 0) return undefined;
      const edited = new MagicString(code);
      for (const [, text, by = ''] of cuts) {
        const found = [...code.matchAll(finder(text))];
        if (found.length === 0) throw new Error(`${path} no longer has what scripts/trim-lit.mjs takes out: ${text}`);
        for (const { 0: { length }, index } of found) {
          if (by) edited.update(index, index + length, by);
          else edited.remove(index, index + length);
        }
      }
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
  };
}
