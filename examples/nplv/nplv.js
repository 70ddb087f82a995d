// The contents of the page, from its headings, without a line of HTML: the policy of this site allows none.
const contents = document.querySelector('.contents');
const links = [...document.querySelectorAll('main > h2')].map(({ id, textContent }) => {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = textContent;
  const item = document.createElement('li');
  item.append(link);
  return item;
});
const list = document.createElement('ul');
list.append(...links);
contents.append(list);
