/** What a test is told about a story. Whatever is not expected here is a fault. */
export interface StoryParameters extends Record<string, unknown> {
  /** Where the story's elements come to rest; `loaded` by default. */
  status?: 'empty' | 'loading' | 'failed' | 'loaded';
  /** Whether nothing of a comparison can be read in what is shown. */
  silent?: boolean;
  /** The element shows nothing of a comparison. */
  dataless?: boolean;
  /** Part of each error that the console gets, where there have to be some. */
  errors?: string;
  /** Part of each warning that the console gets, where there have to be some. */
  warnings?: string;
}
