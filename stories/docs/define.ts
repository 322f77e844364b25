import '../../src/define.js';
import { PanelAnatomy } from './anatomy/panel-anatomy.js';
import { RuleExplorer } from './rule/rule-explorer.js';
import { TokenEditor } from './token-editor/token-editor.js';

customElements.define('panel-anatomy', PanelAnatomy);
customElements.define('rule-explorer', RuleExplorer);
customElements.define('token-editor', TokenEditor);
