import type { HelpPhrases } from '../phrases.js';

/** What Arabic says of help with reading. */
export const help: HelpPhrases = {
  hardWords: 'شرح كلمات هولندية',
  readAloud: 'اقرأ بصوت عالٍ',
  stop: 'إيقاف',
  notReadAloud: 'تعذّرت القراءة بصوت عالٍ الآن.',
};
