/* global define */
define('members', [], () => ['gemeente', 'corporaties', 'scholen']);

require(['members'], (members) => {
  const say = () => {
    document.getElementById('members').textContent = `Leden: ${members.join(', ')}.`;
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', say);
  else say();
});
