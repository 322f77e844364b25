import { expect } from '@open-wc/testing';
import { firstCode, section } from '../../../stories/docs/markdown.js';

const page = `# Title

Intro.

## One

Text, [a page](docs/rule.md), [a place](#two), [beyond](https://a.example/) and [a file](LICENSE).

<!-- tokens:start -->
### Inside

\`\`\`md
## Not a heading
\`\`\`

## Two

End.
`;

describe('a section of a Markdown file', () => {
  it('goes to the next heading of its level, past those in code', () => {
    expect(section(page, 'Two')).to.equal('End.');
    expect(section(page, 'One')).to.include('### Inside').and.include('## Not a heading').and.not.include('End.');
  });

  it('is the opening, or the whole, without its title', () => {
    expect(section(page, 'Title')).to.match(/^Intro\.[^]*End\.$/);
  });

  it('leads to pages of this documentation, and to no file that is not there', () => {
    const text = section(page, 'One');
    expect(text).to.include('[a page](?path=/docs/docs-verdict-rule--docs)');
    expect(text).to.include('[beyond](https://a.example/)').and.include('and a file.');
    expect(text).to.include('a place,');
    expect(text).not.to.include('tokens:start');
  });

  it('must be there', () => expect(() => section(page, 'Three')).to.throw('“Three”'));
});

describe('the first piece of code', () => {
  it('is the first one in the language', () => {
    expect(firstCode('a\n```md\nb\n```\n```css\na {\n}\n```\n```css\nc\n```', 'css')).to.equal('a {\n}\n');
  });

  it('fails loudly where there is none', () => expect(() => firstCode('```md\n```', 'css')).to.throw('css'));
});
